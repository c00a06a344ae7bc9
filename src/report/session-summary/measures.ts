import { formatDay } from '../../domain/dates.ts'
import { LEFS_ITEMS } from '../../domain/lefs-items.ts'
import { changeOf, formatScore, MEASURES, type MeasuredChange, scoreOf } from '../../domain/measure-score.ts'
import { LEFS, type OutcomeMeasure } from '../../domain/outcome-measure.ts'
import type { ReportSession } from '../../domain/session.ts'
import { filled, isolated } from '../../domain/text.ts'
import { MEASURE_WORDS } from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { type Detail, measured, tableSection } from './table-section.ts'

/** The visit that measures are compared with. */
export type Earlier = Pick<ReportSession, 'dateOfService' | 'measures'>

/** The outcome measures with their scores, what was answered and what changed since; left out if there are none. */
export function measuresSection(
  measures: readonly OutcomeMeasure[],
  previous: Earlier | null,
  width: number,
): readonly Block[] {
  if (measures.length === 0) return []
  const since = previous && measures.some((measure) => earlierOf(measure, previous)) ? previous : null
  const rows = measures.map((measure) => {
    const { short, long, unit } = MEASURE_WORDS[measure.kind]
    const { least, most, better } = MEASURES[measure.kind]
    return {
      cells: [
        [],
        [text(short, TYPE.strong), text(long, TYPE.label)],
        measured(scoreInWords(measure)),
        ...(since ? [changeSince(measure, since)] : []),
        [text(`${least} to ${most}${unit}`, TYPE.quiet), text(`${better} is better`, TYPE.label)],
      ],
      details: answersOf(measure),
    }
  })
  const columns = [
    { label: 'Measure', share: 34 },
    { label: 'Score', share: since ? 20 : 30 },
    ...(since ? [{ label: `Since ${formatDay(since.dateOfService)}`, share: 28 }] : []),
    { label: 'How it is read', share: 18 },
  ]
  const key = since ? changesThatCount(measures) : ''
  return tableSection({ title: 'Outcome measures', columns, rows, key }, width)
}

const earlierOf = ({ kind }: OutcomeMeasure, { measures }: Earlier) =>
  measures.find((measure) => measure.kind === kind)

function changesThatCount(measures: readonly OutcomeMeasure[]): string {
  const counted = [...new Set(measures.map(({ kind }) => kind))].map(
    (kind) => `${MEASURE_WORDS[kind].short}\u00a0${MEASURES[kind].change}${MEASURE_WORDS[kind].unit}`,
  )
  return `A change counts from: ${counted.join(', ')}. Smaller ones are within measurement error.`
}

const CHANGE_WORDS = {
  better: '▲ better',
  worse: '▼ worse',
  same: '● within measurement error',
} as const satisfies Record<MeasuredChange, string>

function changeSince(measure: OutcomeMeasure, previous: Earlier): readonly SimpleBlock[] {
  const earlier = earlierOf(measure, previous)
  if (!earlier) return measured(null)
  const was = scoreInWords(earlier)
  const score = was === null ? [] : [text(`was ${was}`, TYPE.body)]
  if (!sameQuestions(earlier, measure)) return [...score, text('other activities: not compared', TYPE.label)]
  const change = changeOf(earlier, measure)
  return [...score, text(change ? CHANGE_WORDS[change] : 'cannot be compared', TYPE.label)]
}

/** The PSFS asks each client about activities of their own: only the same ones can be compared. */
function sameQuestions(before: OutcomeMeasure, after: OutcomeMeasure): boolean {
  if (before.kind !== 'psfs' || after.kind !== 'psfs') return true
  const asked = ({ activities }: typeof after) => activities.map(({ words }) => words.trim()).toSorted()
  return JSON.stringify(asked(before)) === JSON.stringify(asked(after))
}

function scoreInWords(measure: OutcomeMeasure): string | null {
  const { value, missing, of } = scoreOf(measure)
  if (value === null) return null
  const score = `${formatScore(value)}${MEASURE_WORDS[measure.kind].unit}`
  return missing === 0 ? score : `${score} (${missing} of ${of} not answered)`
}

function answersOf(measure: OutcomeMeasure): readonly Detail[] {
  if (measure.kind === 'psfs') {
    const said = measure.activities.map(
      ({ words, score }, index) =>
        `${filled(words) ? isolated(words) : `activity ${index + 1}`}: ${score ?? 'not rated'}`,
    )
    return said.length === 0 ? [] : [{ label: 'Activities, 0 cannot – 10 as before', words: said.join('; ') }]
  }
  if (measure.kind === 'lefs') {
    const answered = LEFS_ITEMS.flatMap((item, index) => {
      const answer = measure.items[index]
      return typeof answer === 'number' ? [`${item}: ${answer}`] : []
    })
    return answered.length === 0
      ? []
      : [{ label: `Items, 0 cannot – ${LEFS.each} easy`, words: answered.join('; ') }]
  }
  return []
}
