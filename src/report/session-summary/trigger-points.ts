import { muscleById } from '../../domain/atlas/muscles.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import { type SignAnswer, TENDERNESS_MEANINGS, TENDERNESS_NAMES } from '../../domain/scales.ts'
import { filled, isolated } from '../../domain/text.ts'
import { treatmentDetails } from '../../domain/treatment-words.ts'
import type { Observation, Treatment, TriggerPointMark } from '../../domain/trigger-point.ts'
import {
  formatChange,
  formatPressure,
  formatStatus,
  SIDE_WORDS,
  SIGN_WORDS,
  SIGNS,
  upperFirst,
  VIEW_WORDS,
} from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { markNumber, type Numbered, notConfirmed } from './numbered.ts'
import { type Detail, emptySection, measured, type TableRow, tableSection } from './table-section.ts'

/** What of the points is told: what was found, what was done and became of it, and in which view each is if no chart shows it. */
export interface PointsTold {
  readonly found: boolean
  readonly treated: boolean
  readonly placed: boolean
}

/** What was found at each trigger point and what was done, or one of the two. */
export function triggerPointsSection(
  points: readonly Numbered<TriggerPointMark>[],
  unit: PressureUnit,
  width: number,
  told: PointsTold = { found: true, treated: true, placed: false },
): readonly Block[] {
  const title = told.found ? 'Trigger points' : 'Treatment and response'
  if (points.length === 0) return emptySection(title)
  const columns = [
    { label: 'Side', share: 15 },
    // Wide enough for most names in one line.
    { label: 'Muscle', share: 41 },
    { label: 'Status', share: 19 },
    ...(told.found ? [{ label: 'Tenderness', share: 15 }] : []),
    { label: 'NPRS', share: 12 },
    { label: `Threshold, ${unit}`, share: 24 },
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
  { found, treated, placed }: PointsTold,
): TableRow {
  const { observation: seen, side, muscleId } = mark
  const after = treated ? seen : NOTHING_AFTER
  const details: readonly Detail[] = [
    ...(found ? [{ label: 'Signs', words: upperFirst(signsInWords(seen)) }] : []),
    ...(treated ? [{ label: 'Treatment', words: upperFirst(treatmentsInWords(seen.treatments)) }] : []),
    ...(found ? [{ label: 'Note', words: seen.note }] : []),
    ...(placed ? [{ label: 'View', words: upperFirst(VIEW_WORDS[mark.at.view]) }] : []),
  ]
  return {
    cells: [
      [text(markNumber(mark, number), TYPE.strong)],
      [text(upperFirst(SIDE_WORDS[side]), TYPE.strong)],
      [text(muscleById(muscleId)?.name ?? muscleId, TYPE.strong)],
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
    details: inFewLines(details.filter(({ words }) => filled(words))),
  }
}

/** About as many letters as stand in one line of details. */
const DETAIL_LINE = 78

/** Short details go on in the line of the one before: with many points it is a matter of pages. */
function inFewLines(details: readonly Detail[]): readonly Detail[] {
  const lines: Detail[] = []
  for (const { label, words } of details) {
    const last = lines.at(-1)
    const stop = last && /[.!?…]$/.test(last.words) ? '' : '.'
    const joined = `${last?.words}${stop} ${label}: ${isolated(words)}`
    if (last && joined.length <= DETAIL_LINE && !LINE_BREAK.test(joined))
      lines[lines.length - 1] = { ...last, words: joined }
    else lines.push({ label, words })
  }
  return lines
}

const LINE_BREAK = /[\r\n\u2028\u2029]/

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
  // What was not looked for is no finding.
  if (groups.length === 1 && only) return only.word === 'not tested' ? '' : `all ${only.word}`
  return groups.map(({ word, signs: named }) => `${word}: ${named.join(', ')}`).join('; ')
}

const treatmentsInWords = (treatments: readonly Treatment[]): string =>
  treatments.map(treatmentDetails).join('; ')
