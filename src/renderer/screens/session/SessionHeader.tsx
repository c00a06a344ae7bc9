import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text, Tooltip, UnstyledButton } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBook2,
  IconChevronDown,
  IconChevronLeft,
  IconFileTypePdf,
  IconNotes,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { History } from '../../../domain/history.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { HandoutDrawer } from '../handout/HandoutDrawer.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { ServiceDayDialog } from './ServiceDayDialog.tsx'
import classes from './session.module.css'
import { TreatmentModeButton } from './treatment/TreatmentModeButton.tsx'

/** Whose session this is, of which day, whether it is saved, and the way back through its edits. */
export function SessionHeader({
  client,
  session,
  history,
  open,
  onExport,
  practice,
  exporting,
  sign,
  onAtlas,
  onTreat,
}: {
  client: Client
  session: Session
  history: History
  open: OpenSession
  onExport: () => void
  practice: Practice
  exporting: boolean
  /** What signs the session; null where there is nothing to sign. */
  sign: ReactNode
  onAtlas: () => void
  onTreat: () => void
}) {
  const undoable = history.past.at(-1)
  const redoable = history.future.at(-1)
  const [changingDay, setChangingDay] = useState(false)
  const [writing, setWriting] = useState(false)
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
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              mih={44}
              variant={sign === null ? 'filled' : 'default'}
              rightSection={<IconChevronDown size={16} aria-hidden />}
              loading={exporting}
            >
              Export
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconFileTypePdf size={20} aria-hidden />} onClick={onExport} mih={44}>
              Session summary (PDF)
            </Menu.Item>
            <Menu.Item
              leftSection={<IconNotes size={20} aria-hidden />}
              onClick={() => setWriting(true)}
              mih={44}
            >
              Client handout
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {sign}
        {writing && (
          <HandoutDrawer open={open} client={client} practice={practice} onClose={() => setWriting(false)} />
        )}
      </Group>
    </header>
  )
}
