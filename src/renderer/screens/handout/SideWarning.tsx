import { Alert, List } from '@mantine/core'
import type { SidePassage } from '../../../domain/laterality/side-conflicts.ts'

/** What of the handout names the other side than the chart: the client takes it home. */
export function SideWarning({ passages }: { passages: readonly SidePassage[] }) {
  if (passages.length === 0) return null
  return (
    <Alert color="yellow" title="Check the side" role="status">
      <List size="sm">
        {passages.map(({ field, start, words, says, marks }) => (
          <List.Item key={`${field} ${start}`}>
            “{words}”: the text says {says}, it is recorded on the <strong>{marks}</strong>.
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
