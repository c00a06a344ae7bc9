import { MEASURES } from '../../../../domain/measure-score.ts'
import type { OutcomeMeasure } from '../../../../domain/outcome-measure.ts'
import { MEASURE_WORDS } from '../../../../domain/words.ts'
import { changeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { TypedNumber } from '../TypedNumber.tsx'
import { ScoreLine } from './ScoreLine.tsx'

/** The total of a questionnaire that was filled in on paper. */
export function TotalField({
  measure,
  open,
}: {
  measure: Extract<OutcomeMeasure, { total: number | null }>
  open: OpenSession
}) {
  const { most } = MEASURES[measure.kind]
  const { short, unit } = MEASURE_WORDS[measure.kind]
  return (
    <>
      <ScoreLine measure={measure} />
      <TypedNumber
        label={`${short} total`}
        open={open}
        value={measure.total}
        onCommit={(total) =>
          changeRecord(open, 'measures', measure.id, (now) => ('total' in now ? { ...now, total } : now))
        }
        max={most}
        allowDecimal={measure.kind !== 'hit6'}
        decimalScale={1}
        suffix={unit}
        w={160}
      />
    </>
  )
}
