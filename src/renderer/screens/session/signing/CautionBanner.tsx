import { ActionIcon, Anchor, Button, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Caution } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { toClient } from '../../../navigation.ts'
import classes from './signing.module.css'

/** Over a draft: what to know before touching the client. It can be put away for this opening of the session. */
export function CautionBanner({
  client,
  cautions,
  onConsent,
}: {
  client: Client
  cautions: readonly Caution[]
  /** The client agrees to treatment now. */
  onConsent: () => void
}) {
  const [seen, setSeen] = useState<string | null>(null)
  const all = cautions.map(({ words }) => words)
  const key = all.join('\n')
  if (all.length === 0 || seen === key) return null
  const consentMissing = cautions.some(({ kind, words }) => kind === 'no-consent' && /treatment$/.test(words))
  return (
    <section
      className={classes.banner}
      aria-label="Cautions"
      data-state="caution"
      data-grave={cautions.some(({ grave }) => grave) || undefined}
    >
      <IconAlertTriangle size={20} aria-hidden />
      <ul className={classes.cautions}>
        {cautions.map(({ words, grave }) => (
          <li key={words} data-grave={grave || undefined}>
            {words}
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        {consentMissing && (
          <Button variant="light" mih={44} onClick={onConsent}>
            Consent given today
          </Button>
        )}
        <Anchor component={Link} href={toClient(client.id)} className={classes.link}>
          Cautions
        </Anchor>
        <Tooltip label="Seen: put away">
          <ActionIcon size={44} aria-label="Put the cautions away" onClick={() => setSeen(key)}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  )
}
