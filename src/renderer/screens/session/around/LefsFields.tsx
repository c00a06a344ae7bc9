import { Stack } from '@mantine/core'
import { LEFS_ANSWERS, LEFS_ITEMS } from '../../../../domain/lefs-items.ts'
import type { OutcomeMeasure } from '../../../../domain/outcome-measure.ts'
import { changeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { ScaleField } from '../ScaleField.tsx'
import { ScoreLine } from './ScoreLine.tsx'

const ANSWERS = [0, 1, 2, 3, 4] as const

/** The twenty questions, 0 to 4 each, with the sum as it grows. */
export function LefsFields({
  measure,
  open,
}: {
  measure: Extract<OutcomeMeasure, { kind: 'lefs' }>
  open: OpenSession
}) {
  const answer = (index: number, value: number | null) =>
    changeRecord(open, 'measures', measure.id, (now) =>
      now.kind === 'lefs' ? { ...now, items: now.items.with(index, value) } : now,
    )
  return (
    <>
      <ScoreLine measure={measure} />
      <Stack gap="sm">
        {LEFS_ITEMS.map((item, index) => (
          <ScaleField
            key={item}
            label={`${index + 1}. ${item}`}
            steps={ANSWERS}
            meanings={LEFS_ANSWERS}
            value={ANSWERS.find((step) => step === measure.items[index]) ?? null}
            onChange={(value) => answer(index, value)}
            columns={6}
          />
        ))}
      </Stack>
    </>
  )
}
