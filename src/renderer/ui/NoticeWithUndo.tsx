import { Button, Group, Text } from '@mantine/core'

/** What was done, and a button that takes it back. */
export function NoticeWithUndo({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text c="var(--palpate-ink)" dir="auto" lineClamp={2}>
        {text}
      </Text>
      <Button variant="light" flex="none" onClick={onUndo}>
        Undo
      </Button>
    </Group>
  )
}
