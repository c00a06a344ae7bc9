import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { appInfo } from '../../app-info.ts'
import { bridge } from '../../bridge.ts'
import { flushAll } from '../../closing.ts'
import { type Progress, saveBackup } from '../../storage/backup.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyDone } from '../../ui/notify.ts'
import { ProgressNote } from '../../ui/ProgressNote.tsx'

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly why: string }

/** Asks where, then saves everything, and says so only when the file was read back and verified. */
export function SaveBackupDialog({ database, onClose }: { database: PalpateDatabase; onClose: () => void }) {
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const save = useCallback(async () => {
    setState({ kind: 'choosing' })
    try {
      await flushAll()
      const { version } = await appInfo()
      const outcome = await saveBackup(database, bridge, {
        now: new Date(),
        appVersion: version,
        onProgress: (progress) => setState({ kind: 'writing', progress }),
      })
      if (outcome.kind === 'failed') return setState(outcome)
      if (outcome.kind === 'saved')
        notifyDone('Backup saved', `“${outcome.fileName}” is complete: it was read back and verified.`)
      onClose()
    } catch (thrown) {
      setState({ kind: 'failed', why: reasonOf(thrown) })
    }
  }, [database, onClose])

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void save()
  }, [save])

  const failed = state.kind === 'failed'
  return (
    <Modal
      opened
      onClose={onClose}
      title="Save a backup"
      withCloseButton={failed}
      closeOnEscape={failed}
      closeOnClickOutside={false}
    >
      {state.kind === 'choosing' && <Text c="dimmed">Please choose where to save it.</Text>}
      {state.kind === 'writing' && (
        <ProgressNote label="Saving everything in one file …" {...state.progress} />
      )}
      {state.kind === 'failed' && (
        <>
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="No backup was saved">
            {state.why}
          </Alert>
          <Group justify="flex-end" gap="xs" mt="lg">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button onClick={() => void save()}>Try again</Button>
          </Group>
        </>
      )}
    </Modal>
  )
}
