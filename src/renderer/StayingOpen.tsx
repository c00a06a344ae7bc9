import { Button, Group, Modal, Stack, Text } from '@mantine/core'

/** The window was to close, but something is not saved: what, and the two ways on. */
export function StayingOpen({
  why,
  onStay,
  onGiveUp,
}: {
  why: string
  onStay: () => void
  onGiveUp: () => void
}) {
  return (
    <Modal opened onClose={onStay} zIndex={500} title="Not everything is saved">
      <Stack gap="sm">
        <Text>{why}</Text>
        <Text c="dimmed">Palpate stays open, so that nothing is lost. Everything else is saved.</Text>
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" color="red" onClick={onGiveUp}>
            Close without saving it
          </Button>
          <Button onClick={onStay} data-autofocus>
            Keep Palpate open
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
