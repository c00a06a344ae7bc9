import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsDiff, IconArrowsJoin, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { navigate, toCompare } from '../../navigation.ts'
import { Choice } from '../../ui/Choice.tsx'

const LAYOUTS = [
  { value: 'course', label: 'Course' },
  { value: 'table', label: 'Table' },
] as const
/** How a point's history is shown. */
export type PointLayout = (typeof LAYOUTS)[number]['value']

/** What can be done on the page of a point: go to its neighbours, compare its first visit with its last, show it as a table. */
export function PointActions({
  client,
  life,
  layout,
  onLayout,
  onStep,
  onIdentity,
  steps,
}: {
  client: Client
  life: PointLife
  layout: PointLayout
  onLayout: (layout: PointLayout) => void
  onStep: (by: 1 | -1) => void
  /** Asks which records are of this point. */
  onIdentity: () => void
  /** Whether there is a point before and after this one. */
  steps: { readonly back: boolean; readonly on: boolean }
}) {
  // What was only carried over can be compared with nothing.
  const [first, last] = [life.confirmed[0]?.visit.id, life.confirmed.at(-1)?.visit.id]
  return (
    <>
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          size={44}
          aria-label="Previous point"
          aria-keyshortcuts="K"
          disabled={!steps.back}
          onClick={() => onStep(-1)}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={44}
          aria-label="Next point"
          aria-keyshortcuts="J"
          disabled={!steps.on}
          onClick={() => onStep(1)}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
      {first && last && first !== last && (
        <Button
          variant="default"
          leftSection={<IconArrowsDiff size={18} aria-hidden />}
          onClick={() => navigate(toCompare(client.id, first, last))}
        >
          Compare first and last
        </Button>
      )}
      <Button variant="default" leftSection={<IconArrowsJoin size={18} aria-hidden />} onClick={onIdentity}>
        The same point?
      </Button>
      <Choice label="Show the point as" hideLabel data={LAYOUTS} value={layout} onChange={onLayout} />
    </>
  )
}
