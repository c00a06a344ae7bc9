import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import { type FindingNames, formatChange, formatStatus, markLabel } from '../../../domain/words.ts'
import { MarkSymbol } from '../../chart/MarkSymbol.tsx'
import classes from './session.module.css'

/** All confirmed marks in their numbering, each with its side, its change and its status. */
export function MarkList({
  marks,
  selection,
  names,
  onSelect,
  several,
  onSeveral,
  onSelectPoints,
}: {
  marks: readonly Mark[]
  selection: readonly MarkId[]
  /** What the practice calls findings. */
  names: FindingNames
  /** `adds`: it as well as what is selected already. */
  onSelect: (id: MarkId, adds: boolean) => void
  /** A finger has no Shift: while this is on, each mark that is tapped is selected as well as the others. */
  several: boolean
  onSeveral: (several: boolean) => void
  onSelectPoints: () => void
}) {
  if (marks.length === 0)
    return (
      <Stack gap={4} p="md">
        <Text fw={600}>No marks yet</Text>
        <Text c="dimmed">
          Take up the trigger point tool (X) and tap where you feel the taut band. Paint where the client says
          it hurts with the brush (B).
        </Text>
      </Stack>
    )
  if (marks.every(({ unconfirmed }) => unconfirmed)) return null
  const points = marks.filter(({ kind }) => kind === 'trigger-point')
  return (
    <>
      {marks.length > 1 && (
        <Group gap={0} grow>
          {points.length > 1 && (
            <Button variant="subtle" size="compact-md" mih={44} onClick={onSelectPoints}>
              Select all {points.length} points
            </Button>
          )}
          <Button
            variant={several ? 'light' : 'subtle'}
            size="compact-md"
            mih={44}
            aria-pressed={several}
            leftSection={several ? <IconCheck size={18} aria-hidden /> : null}
            onClick={() => onSeveral(!several)}
          >
            Select several
          </Button>
        </Group>
      )}
      <ul className={classes.marks} aria-label="Marks">
        {marks.map((mark, index) =>
          mark.unconfirmed ? null : (
            <li key={mark.id}>
              <UnstyledButton
                className={classes.mark}
                aria-current={selection.includes(mark.id) || undefined}
                onClick={(event) => onSelect(mark.id, event.shiftKey || event.ctrlKey || event.metaKey)}
              >
                <span className={classes.markNumber}>{index + 1}</span>
                <MarkSymbol mark={mark} />
                <span className={classes.markLabel}>{markLabel(mark, names)}</span>
                <span className={classes.markChange}>{changeOf(mark)}</span>
                <span className={classes.markStatus}>{statusOf(mark)}</span>
              </UnstyledButton>
            </li>
          ),
        )}
      </ul>
    </>
  )
}

function changeOf(mark: Mark): string {
  if (mark.kind === 'trigger-point')
    return formatChange(mark.observation.nprsBefore, mark.observation.nprsAfter)
  return mark.kind === 'symptom-area' && mark.nprs !== null ? String(mark.nprs) : ''
}

function statusOf(mark: Mark): string {
  switch (mark.kind) {
    case 'trigger-point':
      return formatStatus(mark.observation.status, mark.observation.statusAfter)
    case 'symptom-area':
      return 'area'
    case 'finding':
      return 'finding'
    case 'note':
      return ''
  }
}
