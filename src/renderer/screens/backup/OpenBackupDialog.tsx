import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef } from 'react'
import { bridge } from '../../bridge.ts'
import { type BackupPreview, openBackup } from '../../storage/backup.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { readPracticeState } from '../../storage/practice-state.ts'
import { amount } from '../../text/amount.ts'
import { ProgressNote } from '../../ui/ProgressNote.tsx'
import { BackupContents } from './BackupContents.tsx'
import { useRestore } from './use-restore.ts'

/**
 * Asks for a backup file, shows what is in it and what it would replace, and restores it when that is agreed to.
 * `onSaveFirst` is offered where there is something to lose.
 */
export function OpenBackupDialog({
  database,
  onRestored,
  onClose,
  onSaveFirst,
}: {
  database: PalpateDatabase
  onRestored: (preview: BackupPreview) => void
  onClose: () => void
  onSaveFirst?: () => void
}) {
  const { state, begin, restore, cancel } = useRestore(database, onRestored)
  const here = useLiveQuery(() => readPracticeState(database), [database])
  const begun = useRef(false)
  useEffect(() => {
    if (!begun.current) {
      begun.current = true
      void begin(() => openBackup(bridge), true)
    } else if (state.kind === 'idle') onClose()
  }, [begin, state.kind, onClose])

  const leave = () => {
    cancel()
    onClose()
  }
  const saveFirst = () => {
    cancel()
    onSaveFirst?.()
  }
  const mayLeave = state.kind === 'asking' || state.kind === 'failed'
  return (
    <Modal
      opened
      onClose={leave}
      size={520}
      title="Open a backup"
      withCloseButton={mayLeave}
      closeOnEscape={mayLeave}
      closeOnClickOutside={false}
    >
      {(state.kind === 'choosing' || state.kind === 'idle') && (
        <Text c="dimmed">
          Please choose a file that ends in “.palpate”. Large files take a moment to verify.
        </Text>
      )}
      {state.kind === 'restoring' && <ProgressNote label="Opening the backup …" {...state.progress} />}
      {state.kind === 'failed' && (
        <Stack gap="lg">
          <Alert
            color="red"
            icon={<IconAlertTriangle aria-hidden />}
            title="The backup was not opened, and nothing was changed"
          >
            {state.why}
          </Alert>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={leave}>
              Close
            </Button>
            <Button onClick={() => void begin(() => openBackup(bridge), true)}>Choose another file</Button>
          </Group>
        </Stack>
      )}
      {state.kind === 'asking' && (
        <Stack gap="lg">
          <BackupContents preview={state.preview} />
          {here && (
            <Alert
              color="yellow"
              icon={<IconAlertTriangle aria-hidden />}
              title="This replaces everything in Palpate"
            >
              The {amount(here.clients, 'client')} and {amount(here.sessions, 'visit')} that are here now will
              be taken away and the backup put in their place. Nothing is merged.
              {onSaveFirst && ' If you may need them again, save a backup of them first.'}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            {here && onSaveFirst && (
              <Button variant="subtle" mr="auto" onClick={saveFirst}>
                Save a backup first
              </Button>
            )}
            <Button variant="default" onClick={leave} data-autofocus>
              Cancel
            </Button>
            <Button color={here ? 'red' : 'accent'} onClick={() => void restore(state.preview)}>
              {here ? 'Replace everything' : 'Open this backup'}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
