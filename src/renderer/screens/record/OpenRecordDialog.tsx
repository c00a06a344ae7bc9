import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ClientId } from '../../../domain/ids.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { formatInstant } from '../../text/today.ts'
import { useOpenRecord } from './use-open-record.ts'

/** Asks for the file of a client's record, says in words what would be added, and adds it when that is agreed to. */
export function OpenRecordDialog({
  database,
  onOpened,
  onClose,
}: {
  database: PalpateDatabase
  onOpened: (client: ClientId) => void
  onClose: () => void
}) {
  const { state, choose, store } = useOpenRecord(database, onOpened)
  const begun = useRef(false)
  useEffect(() => {
    if (!begun.current) {
      begun.current = true
      void choose()
    } else if (state.kind === 'cancelled') onClose()
  }, [choose, state.kind, onClose])

  const mayLeave = state.kind === 'asking' || state.kind === 'failed'
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title="Open a client’s record"
      withCloseButton={mayLeave}
      closeOnEscape={mayLeave}
      closeOnClickOutside={false}
    >
      {(state.kind === 'choosing' || state.kind === 'cancelled') && (
        <Text c="dimmed">
          Please choose the PDF of a whole record, or a record saved for another Palpate (JSON).
        </Text>
      )}
      {state.kind === 'reading' && <Text role="status">Reading the record …</Text>}
      {state.kind === 'storing' && <Text role="status">Adding the record …</Text>}
      {state.kind === 'failed' && (
        <Stack gap="lg">
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="Nothing was added">
            {state.why}
          </Alert>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button onClick={() => void choose()}>Choose another file</Button>
          </Group>
        </Stack>
      )}
      {state.kind === 'asking' && (
        <Stack gap="lg">
          <Text>
            <bdi>{state.fileName}</bdi>, written by <bdi>{state.record.practice.name}</bdi> on{' '}
            {formatInstant(state.record.writtenAt)}.
          </Text>
          <List spacing="xs" aria-label="What opening it does">
            {state.plan.words.map((sentence) => (
              <List.Item key={sentence}>
                <span dir="auto">{sentence}</span>
              </List.Item>
            ))}
          </List>
          <Text c="dimmed">Nothing that is here is changed or replaced.</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button data-autofocus onClick={() => void store(state)}>
              Add to this practice
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
