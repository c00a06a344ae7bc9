import { ActionIcon, Anchor, Badge, Group, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconBook2, IconChevronLeft } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { History } from '../../../domain/history.ts'
import type { Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { ServiceDayDialog } from './ServiceDayDialog.tsx'
import classes from './session.module.css'
import { TreatmentModeButton } from './treatment/TreatmentModeButton.tsx'
import type { SessionDocuments } from './use-session-documents.ts'

/** Whose session this is, of which day, whether it is saved, and the way back through its edits. */
export function SessionHeader({
  client,
  session,
  history,
  open,
  documents,
  sign,
  onAtlas,
  onTreat,
}: {
  client: Client
  session: Session
  history: History
  open: OpenSession
  documents: SessionDocuments
  /** What signs the session; null where there is nothing to sign. */
  sign: ReactNode
  onAtlas: () => void
  onTreat: () => void
}) {
  const undoable = history.past.at(-1)
  const redoable = history.future.at(-1)
  const [changingDay, setChangingDay] = useState(false)
  const day = `${formatDay(session.dateOfService)}${session.timeOfService ? ` · ${session.timeOfService}` : ''}`
  return (
    <header className={classes.header}>
      <Anchor component={Link} href={`/client/${client.id}`} className={classes.back} underline="never">
        <IconChevronLeft size={18} aria-hidden />
        Visits
      </Anchor>
      <Text component="h1" className={classes.client} title={client.name} dir="auto">
        {client.name}
      </Text>
      <Tooltip label="Change the date of service" openDelay={400}>
        <UnstyledButton
          className={classes.day}
          aria-label={`Date of service: ${day}`}
          disabled={session.state === 'signed'}
          onClick={() => setChangingDay(true)}
        >
          {day}
        </UnstyledButton>
      </Tooltip>
      {changingDay && (
        <ServiceDayDialog
          title="Date of service"
          submitLabel="Change"
          initial={{ day: session.dateOfService, time: session.timeOfService }}
          onSubmit={async (dateOfService, timeOfService) => {
            open.apply({ type: 'set-date-of-service', dateOfService, timeOfService })
            setChangingDay(false)
          }}
          onClose={() => setChangingDay(false)}
        />
      )}
      <Badge variant="light" color="gray" size="lg" radius="sm" tt="none" fw={600} flex="none">
        {session.state === 'draft' ? 'Draft' : 'Signed'}
      </Badge>
      <SaveIndicator open={open} />
      <Group gap={4} ml="auto" wrap="nowrap">
        <Tooltip label={undoable ? `Undo: ${undoable.name}` : 'Nothing to undo'} openDelay={400}>
          <ActionIcon
            variant="subtle"
            className={classes.history}
            size={44}
            aria-label={undoable ? `Undo: ${undoable.name}` : 'Undo'}
            aria-disabled={!undoable}
            data-disabled={!undoable}
            onClick={open.undo}
          >
            <IconArrowBackUp size={22} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={redoable ? `Redo: ${redoable.name}` : 'Nothing to redo'} openDelay={400}>
          <ActionIcon
            variant="subtle"
            className={classes.history}
            size={44}
            aria-label={redoable ? `Redo: ${redoable.name}` : 'Redo'}
            aria-disabled={!redoable}
            data-disabled={!redoable}
            onClick={open.redo}
          >
            <IconArrowForwardUp size={22} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Atlas (A)" openDelay={400}>
          <ActionIcon size={44} aria-label="Atlas" aria-keyshortcuts="A" onClick={onAtlas}>
            <IconBook2 size={22} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <TreatmentModeButton onTreat={onTreat} disabled={session.state === 'signed'} />
        <ExportMenu documents={documents} primary={sign === null} />
        {sign}
      </Group>
    </header>
  )
}
