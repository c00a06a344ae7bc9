import { type MuscleFacts, type MuscleLayer, muscleById } from './atlas/muscles.ts'
import type { PatternMuscle } from './atlas/patterns.ts'
import type { TestResult } from './examination.ts'
import type { FindingType, Mark } from './mark.ts'
import { sideOfMark } from './mark.ts'
import type { MeasureKind } from './measure-score.ts'
import type { Practice, PressureUnit } from './practice.ts'
import { type EndFeel, MOTIONS, type RomMeasure, type RomMode } from './rom.ts'
import { KPA_PER_KG_CM2, type PressureKpa, type SignAnswer } from './scales.ts'
import type { SoapSection } from './session.ts'
import type { SessionList } from './session-records.ts'
import type { SymptomQuality } from './symptom-area.ts'
import type {
  ReferralExtent,
  Sign,
  Technique,
  TreatmentResponse,
  TriggerPointStatus,
} from './trigger-point.ts'
import type { Side, View } from './view-point.ts'

/** The words for stored values, once, for screen, paper and tests alike. */
export const SIDE_WORDS: Readonly<Record<Side | 'both', string>> = {
  right: 'right',
  left: 'left',
  midline: 'midline',
  both: 'both sides',
}
export const SIDE_LETTERS: Readonly<Record<Side | 'both', string>> = {
  right: 'R',
  left: 'L',
  midline: 'M',
  both: 'R+L',
}
export const VIEW_WORDS: Readonly<Record<View, string>> = {
  posterior: 'posterior',
  anterior: 'anterior',
  'right-lateral': 'right lateral',
  'left-lateral': 'left lateral',
  soles: 'soles',
}
export const LAYER_WORDS: Readonly<Record<MuscleLayer, string>> = {
  superficial: 'superficial',
  intermediate: 'intermediate',
  deep: 'deep',
}
export const STATUS_WORDS: Readonly<Record<TriggerPointStatus, string>> = {
  active: 'active',
  latent: 'latent',
  treated: 'treated',
  'not-found': 'not found',
}
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  tautBand: 'taut band',
  hypersensitiveSpot: 'hypersensitive spot',
  referredSensation: 'referred sensation',
  recognisedPain: 'recognised pain',
  localTwitch: 'local twitch response',
  jumpSign: 'jump sign',
  nodule: 'nodule',
}
/** The field's order of the signs: essential first. */
export const SIGNS = Object.keys(SIGN_WORDS) as readonly Sign[]
export const SIGN_ANSWER_WORDS: Readonly<Record<SignAnswer, string>> = {
  yes: 'yes',
  no: 'no',
  'not-tested': 'not tested',
}
export const TECHNIQUE_WORDS: Readonly<Record<Technique, string>> = {
  compression: 'compression',
  stripping: 'stripping',
  'myofascial-release': 'myofascial release',
  'contract-relax': 'contract-relax',
  stretch: 'stretch',
  heat: 'heat',
  cold: 'cold',
  tool: 'tool',
  needling: 'needling',
  other: 'other',
}
export const RESPONSE_WORDS: Readonly<Record<TreatmentResponse, string>> = {
  released: 'released',
  softened: 'softened',
  'no-change': 'no change',
  aggravated: 'aggravated',
}
export const QUALITY_WORDS: Readonly<Record<SymptomQuality, string>> = {
  pain: 'pain',
  ache: 'ache',
  burning: 'burning',
  tingling: 'tingling',
  numbness: 'numbness',
  pulling: 'pulling',
  stiffness: 'stiffness',
}
export const FINDING_WORDS: Readonly<Record<FindingType, string>> = {
  'taut-band': 'taut band',
  hypertonicity: 'hypertonicity',
  adhesion: 'adhesion',
  spasm: 'spasm',
  swelling: 'swelling',
  heat: 'heat',
  scar: 'scar',
  bruise: 'bruise',
  'numb-area': 'numb area',
  'joint-restriction': 'joint restriction',
}
/** What a practice calls findings, where it does not use the usual words. */
export type FindingNames = Practice['findingNames']

/** What a finding is called in this practice. */
export function findingName(finding: FindingType, names: FindingNames = {}): string {
  return names[finding]?.trim() || FINDING_WORDS[finding]
}

export const SOAP_WORDS: Readonly<Record<SoapSection, string>> = {
  subjective: 'Subjective',
  objective: 'Objective',
  assessment: 'Assessment',
  plan: 'Plan',
}
/** How a muscle takes part in a pattern. */
export const VIA_WORDS: Readonly<Record<PatternMuscle['via'], string>> = {
  referral: 'refers there',
  spillover: 'spills over there',
  function: 'works with the muscles that refer there',
}
/** How sure the atlas is of an entry, and what that means for whoever reads it. */
export const CONFIDENCE_WORDS: Readonly<
  Record<MuscleFacts['confidence'], { readonly name: string; readonly meaning: string }>
> = {
  high: {
    name: 'high',
    meaning: 'A classic pattern, published consistently. Convention all the same, not proof.',
  },
  medium: { name: 'medium', meaning: 'Published, but not everywhere in the same way.' },
  low: { name: 'low', meaning: 'A single study, an inferred pattern, or charted together with a neighbour.' },
}

/** A region of the atlas: "Upper back". */
export function regionName(region: string): string {
  return upperFirst(region.replaceAll('-', ' '))
}

export const LIST_WORDS: Readonly<Record<SessionList, string>> = {
  checkedMuscles: 'checked muscle',
  rom: 'range of motion',
  postureFindings: 'posture or gait finding',
  specialTests: 'special test',
  measures: 'outcome measure',
  homeCare: 'home care',
  acceptedSides: 'accepted side in a text',
}
export const ROM_MODE_WORDS: Readonly<Record<RomMode, string>> = { active: 'active', passive: 'passive' }
export const END_FEEL_WORDS: Readonly<Record<EndFeel, string>> = {
  soft: 'soft',
  firm: 'firm',
  hard: 'hard',
  springy: 'springy',
  spasm: 'spasm',
  empty: 'empty',
}
export const TEST_RESULT_WORDS: Readonly<Record<TestResult, string>> = {
  positive: 'positive',
  negative: 'negative',
  unclear: 'unclear',
}
/** What outcome measures are called, and the unit behind their number. */
export const MEASURE_WORDS: Readonly<Record<MeasureKind, { short: string; long: string; unit: string }>> = {
  nprs: { short: 'NPRS', long: 'Pain from 0 to 10', unit: '' },
  psfs: { short: 'PSFS', long: 'Patient-Specific Functional Scale', unit: '' },
  lefs: { short: 'LEFS', long: 'Lower Extremity Functional Scale', unit: '' },
  ndi: { short: 'NDI', long: 'Neck Disability Index', unit: ' %' },
  odi: { short: 'ODI', long: 'Oswestry Disability Index', unit: ' %' },
  dash: { short: 'DASH', long: 'Disabilities of the Arm, Shoulder and Hand', unit: '' },
  hit6: { short: 'HIT-6', long: 'Headache Impact Test', unit: '' },
}

/** A measured movement with its side first where it has one: "right neck rotation", "neck flexion". */
export function motionLabel({ motion, side }: Pick<RomMeasure, 'motion' | 'side'>): string {
  const { joint, motion: name, sided: hasSide } = MOTIONS[motion]
  const label = `${joint.toLowerCase()} ${name}`
  return hasSide || side !== 'midline' ? `${SIDE_WORDS[side]} ${label}` : label
}

/** What a zone in which a point is felt is called, in the legend of the chart. */
export const EXTENT_WORDS: Readonly<Record<ReferralExtent, string>> = {
  primary: 'felt mainly here',
  spillover: 'spills over to here',
}
/** The two parts of a referral, in a choice or a list. */
export const EXTENT_NAMES: Readonly<Record<ReferralExtent, string>> = {
  primary: 'mainly',
  spillover: 'spillover',
}
/** A zone where the textbook says that a point is felt, and this client does not. */
export const TEXTBOOK_ZONE_WORDS = 'where the textbook expects it'
/** A mark that was brought over from the visit before. */
export const UNCONFIRMED_WORDS = 'carried over, not yet confirmed'

/** What a mark is, without its side: "infraspinatus", "ache", "scar", "note". */
export function markName(mark: Mark, names: FindingNames = {}): string {
  switch (mark.kind) {
    case 'trigger-point':
      return lowerFirst(muscleById(mark.muscleId)?.name ?? mark.muscleId)
    case 'symptom-area':
      return QUALITY_WORDS[mark.quality]
    case 'finding':
      return findingName(mark.finding, names)
    case 'note':
      return 'note'
  }
}

/** A mark in a list: "R infraspinatus". The side always leads. */
export function markLabel(mark: Mark, names: FindingNames = {}): string {
  return sided(sideOfMark(mark), markName(mark, names))
}

/** A muscle of one side in a list, "R infraspinatus", as its marks are called. */
export function muscleLabel(side: Side, name: string): string {
  return sided(side, lowerFirst(name))
}

const sided = (side: Side | 'both', name: string): string => `${SIDE_LETTERS[side]} ${name}`

/** A name inside a sentence: "upper trapezius"; an abbreviation such as "TFL" keeps its capitals. */
export function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name
}

/** A sentence's first letter raised: "right infraspinatus" → "Right infraspinatus". */
export function upperFirst(text: string): string {
  return (text[0]?.toUpperCase() ?? '') + text.slice(1)
}

/** A pressure pain threshold in the practice's unit with the unit: "2.4 kg/cm²", "235 kPa". */
export function formatPressure(kpa: PressureKpa, unit: PressureUnit): string {
  return `${pressureNumber(kpa, unit)} ${unit}`
}

/** The same without the unit: "2.4", "235". */
export function pressureNumber(kpa: PressureKpa, unit: PressureUnit): string {
  return unit === 'kPa' ? `${Math.round(kpa)}` : (kpa / KPA_PER_KG_CM2).toFixed(1)
}

/** A point's status, and what it had become when it was treated: "active → latent", or "active" alone. */
export function formatStatus(status: TriggerPointStatus, after: TriggerPointStatus | null): string {
  return formatChange(STATUS_WORDS[status], after && STATUS_WORDS[after])
}

/** Before and after as they are always shown: "7 → 3", "7", "→ 3", or "" when neither was asked. */
export function formatChange(before: string | number | null, after: string | number | null): string {
  if (after === null) return before === null ? '' : `${before}`
  return before === null ? `→ ${after}` : `${before} → ${after}`
}
