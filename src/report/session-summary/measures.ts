import { LEFS_ITEMS } from '../../domain/lefs-items.ts'
import { formatScore, MEASURES, scoreOf } from '../../domain/measure-score.ts'
import { LEFS, type OutcomeMeasure } from '../../domain/outcome-measure.ts'
import { MEASURE_WORDS } from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { isolated } from '../text/direction.ts'
import { filled } from './filled.ts'
import { type Detail, measured, tableSection } from './table-section.ts'

/** The outcome measures with their scores and what was answered; left out if there are none. */
export function measuresSection(measures: readonly OutcomeMeasure[], width: number): readonly Block[] {
  if (measures.length === 0) return []
  const rows = measures.map((measure) => {
    const { short, long, unit } = MEASURE_WORDS[measure.kind]
    const { least, most, better } = MEASURES[measure.kind]
    return {
      cells: [
        [],
        [text(short, TYPE.strong), text(long, TYPE.label)],
        measured(scoreInWords(measure)),
        [text(`${least} to ${most}${unit}`, TYPE.quiet)],
        [text(`${better} is better`, TYPE.quiet)],
      ],
      details: answersOf(measure),
    }
  })
  const columns = [
    { label: 'Measure', share: 34 },
    { label: 'Score', share: 30 },
    { label: 'From … to', share: 18 },
    { label: 'How it is read', share: 18 },
  ]
  return tableSection({ title: 'Outcome measures', columns, rows, key: '' }, width)
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
