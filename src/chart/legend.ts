import type { FindingType, Mark } from '../domain/mark.ts'
import type { SymptomQuality } from '../domain/symptom-area.ts'
import type { ReferralExtent, TriggerPointStatus } from '../domain/trigger-point.ts'
import {
  EXTENT_WORDS,
  FINDING_WORDS,
  type FindingNames,
  findingName,
  QUALITY_WORDS,
  STATUS_WORDS,
  TEXTBOOK_ZONE_WORDS,
  UNCONFIRMED_WORDS,
  upperFirst,
} from '../domain/words.ts'
import { zoneShape } from './referral-scene.ts'
import type { Shape } from './scene-item.ts'
import { AREA_OPACITY, QUALITY_STYLE } from './style.ts'
import {
  bareNotePin,
  findingSymbol,
  type MarkSymbol,
  triggerPointSymbol,
  unconfirmedHalo,
} from './symbols.ts'

/** One line of the legend: a drawing around (0, 0) within ±11 across and ±10 down (pixels or points), and its words. */
export interface LegendEntry {
  readonly key: string
  readonly drawings: MarkSymbol
  readonly words: string
}

const STATUSES = Object.keys(STATUS_WORDS) as readonly TriggerPointStatus[]
const QUALITIES = Object.keys(QUALITY_WORDS) as readonly SymptomQuality[]
const FINDINGS = Object.keys(FINDING_WORDS) as readonly FindingType[]

/** What the signs on this chart mean: an entry for everything that occurs, in a fixed order, and nothing else. */
export function legendOf(marks: readonly Mark[], names: FindingNames = {}): readonly LegendEntry[] {
  const statuses = new Set(marks.flatMap((m) => (m.kind === 'trigger-point' ? [m.observation.status] : [])))
  const qualities = new Set(marks.flatMap((m) => (m.kind === 'symptom-area' ? [m.quality] : [])))
  const findings = new Set(marks.flatMap((m) => (m.kind === 'finding' ? [m.finding] : [])))
  const hasNotes = marks.some(({ kind }) => kind === 'note')
  return [
    ...STATUSES.filter((status) => statuses.has(status)).map(statusEntry),
    ...QUALITIES.filter((quality) => qualities.has(quality)).map(qualityEntry),
    ...FINDINGS.filter((finding) => findings.has(finding)).map((finding) => findingEntry(finding, names)),
    ...(hasNotes ? [NOTE_ENTRY] : []),
    ...(marks.some(({ unconfirmed }) => unconfirmed) ? [UNCONFIRMED_ENTRY] : []),
  ]
}

/** A trigger point's sign with its words: "Trigger point, active". */
export function statusEntry(status: TriggerPointStatus): LegendEntry {
  return {
    key: `trigger-point ${status}`,
    drawings: triggerPointSymbol(status),
    words: `Trigger point, ${STATUS_WORDS[status]}`,
  }
}

const PATCH =
  'M-8 -6.5L8 -6.5C9.4 -6.5 10.5 -5.4 10.5 -4L10.5 4C10.5 5.4 9.4 6.5 8 6.5L-8 6.5C-9.4 6.5 -10.5 5.4 -10.5 4L-10.5 -4C-10.5 -5.4 -9.4 -6.5 -8 -6.5Z'

/** A patch of a symptom quality's colour and hatch with its word. */
export function qualityEntry(quality: SymptomQuality): LegendEntry {
  const { colour, hatch } = QUALITY_STYLE[quality]
  const patch: Shape = {
    kind: 'shape',
    d: PATCH,
    fill: { colour, opacity: AREA_OPACITY.fill },
    // Closer than on the figure: enough lines to know the hatch by in so small a patch.
    hatch: { colour, opacity: AREA_OPACITY.hatch, hatch: { ...hatch, spacing: hatch.spacing * 0.65 } },
  }
  return { key: `symptom-area ${quality}`, drawings: [patch], words: upperFirst(QUALITY_WORDS[quality]) }
}

/** A finding's sign with what this practice calls it. */
export function findingEntry(finding: FindingType, names: FindingNames = {}): LegendEntry {
  return {
    key: `finding ${finding}`,
    drawings: findingSymbol(finding),
    words: upperFirst(findingName(finding, names)),
  }
}

/** A patch of a zone in which a point was felt. */
export function extentEntry(extent: ReferralExtent): LegendEntry {
  const patch = zoneShape(PATCH, extent, { dashed: false, filled: true })
  return { key: `referral ${extent}`, drawings: [patch], words: upperFirst(EXTENT_WORDS[extent]) }
}

/** A patch of a zone that only the textbook has. */
export const TEXTBOOK_ENTRY: LegendEntry = {
  key: 'referral textbook',
  drawings: [zoneShape(PATCH, 'primary', { dashed: true, filled: false })],
  words: upperFirst(TEXTBOOK_ZONE_WORDS),
}

const NOTE_ENTRY: LegendEntry = { key: 'note', drawings: bareNotePin(), words: 'Note' }

const UNCONFIRMED_ENTRY: LegendEntry = {
  key: 'unconfirmed',
  drawings: [
    ...unconfirmedHalo(),
    {
      kind: 'label',
      at: { x: 0, y: 4 },
      text: '?',
      size: 11,
      anchor: 'middle',
      weight: 'bold',
      colour: 'ink',
    },
  ],
  words: upperFirst(UNCONFIRMED_WORDS),
}
