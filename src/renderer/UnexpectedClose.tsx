import { ActionIcon, Anchor, Text, Tooltip } from '@mantine/core'
import { IconShieldCheck, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { ChangeLogEntry } from '../domain/change-log.ts'
import { bridge } from './bridge.ts'
import { toSession } from './navigation.ts'
import type { PalpateDatabase } from './storage/database.ts'
import { readLastChange } from './storage/last-change.ts'
import { formatInstant } from './text/today.ts'
import classes from './UnexpectedClose.module.css'

/** After a crash or a power cut: what the records say was kept, until it is put away. Nothing after an ordinary close. */
export function UnexpectedClose({ database }: { database: PalpateDatabase }) {
  const [last, setLast] = useState<ChangeLogEntry | null>(null)
  const [address] = useHashLocation()
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    const ask = async () => {
      const { kind } = await bridge.call('app.lastClose', undefined)
      if (kind === 'unexpectedly') setLast(await readLastChange(database))
    }
    // Records that cannot be read say so themselves, where they are needed.
    ask().catch(() => {})
  }, [database])
  if (!last) return null
  const { action, at, subject } = last
  const session = subject.kind === 'session' ? toSession(subject.id) : null
  return (
    <section className={classes.notice} role="status" aria-label="Closed unexpectedly">
      <IconShieldCheck size={20} aria-hidden className={classes.icon} />
      <Text span>
        <strong>Palpate closed unexpectedly. Nothing that was saved is lost.</strong> The last change kept is
        “{action}”, {formatInstant(at)}. Only a stroke or words not finished then are missing.
      </Text>
      {session && address !== session && (
        <Anchor component={Link} href={session} className={classes.link}>
          Open this session
        </Anchor>
      )}
      <Tooltip label="Seen: put away">
        <ActionIcon
          size={44}
          className={classes.away}
          aria-label="Put this notice away"
          onClick={() => setLast(null)}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </section>
  )
}
