import { ActionIcon, Group, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type OutcomeMeasure, PSFS_LIMIT, type PsfsActivity } from '../../../../domain/outcome-measure.ts'
import { NPRS_STEPS } from '../../../../domain/scales.ts'
import { changeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { ScaleField } from '../ScaleField.tsx'
import { TypedLine } from '../TypedLine.tsx'
import { AddButton } from './AddButton.tsx'
import { ScoreLine } from './ScoreLine.tsx'

/** Up to five things that the client finds hard to do, each from 0 (cannot) to 10 (as before). */
export function PsfsFields({
  measure,
  open,
}: {
  measure: Extract<OutcomeMeasure, { kind: 'psfs' }>
  open: OpenSession
}) {
  const set = (change: (activities: readonly PsfsActivity[]) => readonly PsfsActivity[]) =>
    changeRecord(open, 'measures', measure.id, (now) =>
      now.kind === 'psfs' ? { ...now, activities: change(now.activities) } : now,
    )
  const change = (index: number, what: Partial<PsfsActivity>) =>
    set((now) => now.map((activity, at) => (at === index ? { ...activity, ...what } : activity)))
  const { activities } = measure
  return (
    <>
      <ScoreLine measure={measure} />
      {activities.map(({ words, score }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an activity has no identity but its place
        <Stack key={index} gap="xs">
          <Group gap="xs" wrap="nowrap" align="flex-end">
            <TypedLine
              label={`Activity ${index + 1}`}
              placeholder="What is hard to do"
              open={open}
              value={words}
              onCommit={(line) => change(index, { words: line })}
              flex={1}
            />
            <ActionIcon
              size={44}
              aria-label={`Delete activity ${index + 1}`}
              onClick={() => set((now) => now.filter((_, at) => at !== index))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <ScaleField
            label={`Activity ${index + 1}, 0 cannot – 10 as before`}
            steps={NPRS_STEPS}
            value={score}
            onChange={(value) => change(index, { score: value })}
            columns={6}
          />
        </Stack>
      ))}
      {activities.length < PSFS_LIMIT && (
        <AddButton onClick={() => set((now) => [...now, { words: '', score: null }])}>Add activity</AddButton>
      )}
    </>
  )
}
