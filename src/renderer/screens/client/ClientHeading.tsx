import { ActionIcon, Anchor, Badge, Button, Menu, Title } from '@mantine/core'
import {
  IconArchive,
  IconArchiveOff,
  IconCalendarPlus,
  IconChevronDown,
  IconChevronLeft,
  IconDots,
  IconHistory,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import { openDialog } from '../../dialogs.ts'
import { toClients } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf, timeOf } from '../../text/today.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import { archiveClient } from './archive-client.ts'
import { ClientExports } from './ClientExports.tsx'
import classes from './ClientScreen.module.css'
import { EarlierSessionDialog } from './EarlierSessionDialog.tsx'
import { type StartFrom, startSession } from './start-session.ts'

/** The client's name and what can be done with the client. */
export function ClientHeading({
  database,
  practice,
  client,
  last,
}: {
  database: PalpateDatabase
  practice: Practice
  client: Client
  /** The visit that a new one can start from, or null. */
  last: Session | null
}) {
  const [askingDay, setAskingDay] = useState(false)
  const [starting, setStarting] = useState(false)
  const start = async (from?: StartFrom) => {
    setStarting(true)
    const now = new Date()
    const today = { day: dayOf(now), time: timeOf(now) }
    const started = await startSession(database, { client, practice, ...today, ...(from ? { from } : {}) })
    if (!started) setStarting(false)
  }
  return (
    <>
      <Anchor component={Link} href={toClients()} className={classes.back} underline="never">
        <IconChevronLeft size={18} aria-hidden />
        Clients
      </Anchor>
      <div className={classes.heading}>
        <Title order={1} className={classes.name}>
          <PersonName>{client.name}</PersonName>
        </Title>
        {client.archived && (
          <Badge variant="light" color="gray">
            Archived
          </Badge>
        )}
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => openDialog({ kind: 'edit-client', client })}
          >
            Edit
          </Button>
          <ClientExports database={database} practice={practice} client={client} />
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" aria-label="More about this client">
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={
                  client.archived ? (
                    <IconArchiveOff size={18} aria-hidden />
                  ) : (
                    <IconArchive size={18} aria-hidden />
                  )
                }
                onClick={() => void archiveClient(database, client, !client.archived)}
              >
                {client.archived ? 'Take out of the archive' : 'Archive'}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {last && (
            <Button
              variant="light"
              leftSection={<IconHistory size={18} aria-hidden />}
              loading={starting}
              title={`The marks of ${formatDay(last.dateOfService)} come over, to be confirmed one by one`}
              onClick={() => void start({ last, texts: false })}
            >
              Start from the last visit
            </Button>
          )}
          <Button.Group>
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              loading={starting}
              onClick={() => void start()}
            >
              Start session
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button px={8} aria-label="Start another kind of session" className={classes.more}>
                  <IconChevronDown size={18} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {last && (
                  <Menu.Item
                    leftSection={<IconHistory size={18} aria-hidden />}
                    onClick={() => void start({ last, texts: true })}
                  >
                    From the last visit, with its texts
                  </Menu.Item>
                )}
                <Menu.Item
                  leftSection={<IconCalendarPlus size={18} aria-hidden />}
                  onClick={() => setAskingDay(true)}
                >
                  Session on an earlier day …
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Button.Group>
        </div>
      </div>
      {askingDay && (
        <EarlierSessionDialog
          database={database}
          practice={practice}
          client={client}
          onClose={() => setAskingDay(false)}
        />
      )}
    </>
  )
}
