import { referralOverlap } from '../../chart/referral-overlap.ts'
import { muscleById } from '../../domain/atlas/muscles.ts'
import { zoneName } from '../../domain/atlas/reading.ts'
import { paintedText } from '../../domain/exchange/referral-words.ts'
import { filled } from '../../domain/text.ts'
import { textbookReferral } from '../../domain/textbook-referral.ts'
import { type ObservedReferral, ReferralExtent, type TriggerPointMark } from '../../domain/trigger-point.ts'
import { EXTENT_NAMES, QUALITY_WORDS, SIDE_WORDS, upperFirst } from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { markNumber, type Numbered, notConfirmed } from './numbered.ts'
import { measured, type TableRow, tableSection } from './table-section.ts'

const TEXTBOOK_KEY =
  'Textbook: where most people feel a point of this muscle; a convention, not a finding.'
const KEY =
  `Felt: where this client felt the point when it was pressed. ${TEXTBOOK_KEY} ` +
  'Overlap: how much of the area felt lies in the textbook’s, and how much of the textbook’s is felt.'

/** Where each trigger point was felt and where the textbook expects it, sides in words; left out without points. */
export function referralSection(
  points: readonly Numbered<TriggerPointMark>[],
  width: number,
): readonly Block[] {
  if (points.length === 0) return []
  const anyFelt = points.some(({ mark }) => feltAt(mark).length > 0)
  const rows = points.map(({ mark, number }): TableRow => {
    const felt = feltAt(mark)
    const textbook = byExtent(textbookReferral(mark))
    const expected = textbook.length === 0 ? '' : `${textbook.join('. ')}.`
    return {
      cells: [
        [text(markNumber(mark, number), TYPE.strong)],
        [text(upperFirst(SIDE_WORDS[mark.side]), TYPE.strong), ...notConfirmed(mark)],
        [text(muscleById(mark.muscleId)?.name ?? mark.muscleId, TYPE.strong)],
        anyFelt ? [...listed(felt), ...overlapOf(mark)] : listed([expected].filter(filled)),
      ],
      details: anyFelt && filled(expected) ? [{ label: 'Textbook', words: expected }] : [],
    }
  })
  const columns = [
    { label: 'Side', share: 12 },
    { label: 'Muscle', share: anyFelt ? 42 : 34 },
    anyFelt
      ? { label: 'Felt', share: 66 }
      : { label: 'Textbook; where they are felt was not recorded', share: 74 },
  ]
  return tableSection({ title: 'Referral', columns, rows, key: anyFelt ? KEY : TEXTBOOK_KEY }, width)
}

/** Where a point was felt, a line each; none if that was not recorded. */
const feltAt = ({ observation }: TriggerPointMark): readonly string[] => [
  ...byExtent(observation.observedReferral),
  ...observation.paintedReferral.map((painted) => `Painted: ${paintedText(painted)}`),
]

/** Zones by how they are felt: "Mainly: right temple (ache), right jaw". */
function byExtent(zones: readonly ObservedReferral[]): readonly string[] {
  return ReferralExtent.options.flatMap((extent) => {
    const named = zones.filter((zone) => zone.extent === extent).map(zoneInWords)
    return named.length === 0 ? [] : [`${upperFirst(EXTENT_NAMES[extent])}: ${named.join(', ')}`]
  })
}

const zoneInWords = ({ zoneId, side, quality }: ObservedReferral): string =>
  `${SIDE_WORDS[side]} ${zoneName(zoneId)}${quality ? ` (${QUALITY_WORDS[quality]})` : ''}`

const listed = (lines: readonly string[]): readonly SimpleBlock[] =>
  lines.length === 0 ? measured(null) : lines.map((line) => text(line, TYPE.detail))

function overlapOf(mark: TriggerPointMark): readonly SimpleBlock[] {
  const { observedReferral, paintedReferral } = mark.observation
  if (observedReferral.length + paintedReferral.length === 0) return []
  const overlap = referralOverlap(mark)
  if (!overlap) return []
  const { ofFelt, ofTextbook } = overlap
  return [text(`Overlap: ${percent(ofFelt)} of felt, ${percent(ofTextbook)} of textbook`, TYPE.label)]
}

// The space is one that does not break: number and sign stay together.
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`
