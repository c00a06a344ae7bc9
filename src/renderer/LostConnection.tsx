import { Button, Group, Modal, Stack, Text } from '@mantine/core'

/** Lies over everything when nothing can be saved any more; what was typed stays readable underneath. */
export function LostConnection() {
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Palpate cannot save any more"
    >
      <Stack gap="sm">
        <Text>The connection to the records was closed, for example because another window needed them.</Text>
        <Text>
          Everything that was shown as saved is safe on this computer. Words typed since then are not saved.
        </Text>
        <Group justify="flex-end" mt="sm">
          <Button onClick={() => location.reload()}>Start Palpate again</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
