import { muscleById } from '../../domain/atlas/muscles.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import { type SignAnswer, TENDERNESS_MEANINGS, TENDERNESS_NAMES } from '../../domain/scales.ts'
import { filled } from '../../domain/text.ts'
import type { Observation, Treatment, TriggerPointMark } from '../../domain/trigger-point.ts'
import {
  formatChange,
  formatPressure,
  formatStatus,
  RESPONSE_WORDS,
  SIDE_WORDS,
  SIGN_WORDS,
  SIGNS,
  TECHNIQUE_WORDS,
  upperFirst,
  VIEW_WORDS,
} from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { markNumber, type Numbered, notConfirmed } from './numbered.ts'
import { type Detail, emptySection, measured, type TableRow, tableSection } from './table-section.ts'

/** What of the points is told: what was found, and what was done and became of it. */
export interface PointsTold {
  readonly found: boolean
  readonly treated: boolean
}

/** What was found at each trigger point and what was done, or one of the two. */
export function triggerPointsSection(
  points: readonly Numbered<TriggerPointMark>[],
  unit: PressureUnit,
  width: number,
  told: PointsTold = { found: true, treated: true },
): readonly Block[] {
  const title = told.found ? 'Trigger points' : 'Treatment and response'
  if (points.length === 0) return emptySection(title)
  const columns = [
    { label: 'Side', share: 14 },
    { label: 'Muscle', share: 36 },
    { label: 'Status', share: 20 },
    ...(told.found ? [{ label: 'Tenderness', share: 16 }] : []),
    { label: 'NPRS', share: 14 },
    { label: `Threshold, ${unit}`, share: 22 },
  ]
  const rows = points.map((point) => triggerPointRow(point, unit, told))
  return tableSection({ title, columns, rows, key: keyFor(told) }, width)
}

function keyFor({ found, treated }: PointsTold): string {
  const change = treated ? ', before → after' : ''
  const grades = TENDERNESS_NAMES.map((name, grade) => `${name}\u00a0${TENDERNESS_MEANINGS[grade]}`)
  return (
    `NPRS: pain from 0 to 10${change}. Threshold: pressure at which it begins to hurt${change}.` +
    (found ? ` Tenderness: ${grades.join(', ')}.` : '')
  )
}

function triggerPointRow(
  { mark, number }: Numbered<TriggerPointMark>,
  unit: PressureUnit,
  { found, treated }: PointsTold,
): TableRow {
  const { observation: seen, side, muscleId } = mark
  const after = treated ? seen : NOTHING_AFTER
  const details: readonly Detail[] = [
    ...(found ? [{ label: 'Signs', words: upperFirst(signsInWords(seen)) }] : []),
    ...(treated ? [{ label: 'Treatment', words: upperFirst(treatmentsInWords(seen.treatments)) }] : []),
    ...(found ? [{ label: 'Note', words: seen.note }] : []),
  ]
  return {
    cells: [
      [text(markNumber(mark, number), TYPE.strong)],
      [text(upperFirst(SIDE_WORDS[side]), TYPE.strong)],
      [
        text(muscleById(muscleId)?.name ?? muscleId, TYPE.strong),
        text(`${VIEW_WORDS[mark.at.view]} view`, TYPE.label),
      ],
      [text(upperFirst(formatStatus(seen.status, after.statusAfter)), TYPE.body), ...notConfirmed(mark)],
      ...(found ? [measured(seen.tenderness === null ? null : TENDERNESS_NAMES[seen.tenderness])] : []),
      measured(formatChange(seen.nprsBefore, after.nprsAfter)),
      measured(
        formatChange(
          withoutUnit(seen.pressureThresholdBefore, unit),
          withoutUnit(after.pressureThresholdAfter, unit),
        ),
      ),
    ],
    details: details.filter(({ words }) => filled(words)),
  }
}

const NOTHING_AFTER = { statusAfter: null, nprsAfter: null, pressureThresholdAfter: null } as const

// The unit stands in the column's head.
function withoutUnit(kpa: number | null, unit: PressureUnit): string | null {
  return kpa === null ? null : formatPressure(kpa, unit).replace(` ${unit}`, '')
}

const ANSWERS = [
  ['yes', 'present'],
  ['no', 'absent'],
  ['not-tested', 'not tested'],
] as const satisfies readonly (readonly [SignAnswer, string])[]

function signsInWords({ signs }: Observation): string {
  const groups = ANSWERS.map(([answer, word]) => ({
    word,
    signs: SIGNS.filter((sign) => signs[sign] === answer).map((sign) => SIGN_WORDS[sign]),
  })).filter(({ signs: named }) => named.length > 0)
  const [only] = groups
  if (groups.length === 1 && only) return only.word === 'not tested' ? 'none tested' : `all ${only.word}`
  return groups.map(({ word, signs: named }) => `${word}: ${named.join(', ')}`).join('; ')
}

function treatmentsInWords(treatments: readonly Treatment[]): string {
  return treatments
    .map(({ technique, seconds, repetitions, discomfort, response, note }) =>
      [
        TECHNIQUE_WORDS[technique],
        seconds === null ? '' : `${seconds} s`,
        repetitions === null ? '' : `× ${repetitions}`,
        discomfort === null ? '' : `at discomfort ${discomfort}/10`,
        response === null ? '' : `→ ${RESPONSE_WORDS[response]}`,
        filled(note) ? `(${note})` : '',
      ]
        .filter(filled)
        .join(' '),
    )
    .join('; ')
}
