import { Progress, Stack, Text } from '@mantine/core'

/** Long work going on: what it is, and how far. `done` of `total`; a total of 0 is not known yet. */
export function ProgressNote({ label, done, total }: { label: string; done: number; total: number }) {
  const percent = total === 0 ? 0 : Math.round((100 * done) / total)
  return (
    <Stack gap="xs" py="sm">
      <Text>{label}</Text>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={label} />
      </Progress.Root>
      <Text size="xs" c="dimmed" ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {percent} %
      </Text>
    </Stack>
  )
}
