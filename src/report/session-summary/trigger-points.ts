import { muscleById } from '../../domain/atlas/muscles.ts'
import { zoneById } from '../../domain/atlas/zones.ts'
import { sideOfStrokes } from '../../domain/painted.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import { type SignAnswer, TENDERNESS_MEANINGS, TENDERNESS_NAMES } from '../../domain/scales.ts'
import type {
  Observation,
  ObservedReferral,
  Treatment,
  TriggerPointMark,
} from '../../domain/trigger-point.ts'
import {
  formatChange,
  formatPressure,
  formatStatus,
  QUALITY_WORDS,
  RESPONSE_WORDS,
  SIDE_WORDS,
  SIGN_WORDS,
  SIGNS,
  TECHNIQUE_WORDS,
  upperFirst,
} from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { filled } from './filled.ts'
import { markNumber, type Numbered, notConfirmed } from './numbered.ts'
import { type Detail, emptySection, measured, type TableRow, tableSection } from './table-section.ts'

/** What was found at each trigger point and what was done. */
export function triggerPointsSection(
  points: readonly Numbered<TriggerPointMark>[],
  unit: PressureUnit,
  width: number,
): readonly Block[] {
  if (points.length === 0) return emptySection('Trigger points')
  const columns = [
    { label: 'Side', share: 14 },
    { label: 'Muscle', share: 32 },
    { label: 'Status', share: 20 },
    { label: 'Tenderness', share: 16 },
    { label: 'NPRS', share: 14 },
    { label: `Threshold, ${unit}`, share: 22 },
  ]
  const rows = points.map((point) => triggerPointRow(point, unit))
  return tableSection({ title: 'Trigger points', columns, rows, key: KEY }, width)
}

const KEY =
  'NPRS: pain from 0 to 10, before → after. Threshold: pressure at which it begins to hurt, before → after. ' +
  `Tenderness: ${TENDERNESS_NAMES.map((name, grade) => `${name}\u00a0${TENDERNESS_MEANINGS[grade]}`).join(', ')}.`

function triggerPointRow({ mark, number }: Numbered<TriggerPointMark>, unit: PressureUnit): TableRow {
  const { observation: seen, side, muscleId } = mark
  return {
    cells: [
      [text(markNumber(mark, number), TYPE.strong)],
      [text(upperFirst(SIDE_WORDS[side]), TYPE.strong)],
      [text(muscleById(muscleId)?.name ?? muscleId, TYPE.strong)],
      [text(upperFirst(formatStatus(seen.status, seen.statusAfter)), TYPE.body), ...notConfirmed(mark)],
      measured(seen.tenderness === null ? null : TENDERNESS_NAMES[seen.tenderness]),
      measured(formatChange(seen.nprsBefore, seen.nprsAfter)),
      measured(
        formatChange(
          withoutUnit(seen.pressureThresholdBefore, unit),
          withoutUnit(seen.pressureThresholdAfter, unit),
        ),
      ),
    ],
    details: [
      { label: 'Signs', words: upperFirst(signsInWords(seen)) },
      { label: 'Referral felt', words: upperFirst(referralFelt(seen).join(', ')) },
      { label: 'Treatment', words: upperFirst(treatmentsInWords(seen.treatments)) },
      { label: 'Note', words: seen.note },
    ].filter(({ words }: Detail) => filled(words)),
  }
}

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

function referralFelt({ observedReferral, paintedReferral }: Observation): readonly string[] {
  return [
    ...observedReferral.map((felt) => {
      const zone = zoneById(felt.zoneId)?.name ?? felt.zoneId
      return `${SIDE_WORDS[felt.side]} ${zone.toLowerCase()}${howFelt(felt)}`
    }),
    ...paintedReferral.map(
      (felt) => `${SIDE_WORDS[sideOfStrokes(felt.strokes)]}, as painted on the chart${howFelt(felt)}`,
    ),
  ]
}

function howFelt({ extent, quality }: Pick<ObservedReferral, 'extent' | 'quality'>): string {
  const words = [extent === 'spillover' ? 'spillover' : '', quality === null ? '' : QUALITY_WORDS[quality]]
  const said = words.filter(filled)
  return said.length === 0 ? '' : ` (${said.join(', ')})`
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
