import { z } from 'zod'
import { muscleById } from './atlas/muscles.ts'
import { zoneById } from './atlas/zones.ts'
import { distinctIds, MarkId, PaintedReferralId, TreatmentId, TriggerPointId } from './ids.ts'
import { Nprs, PressureKpa, SignAnswer, TendernessGrade } from './scales.ts'
import { STROKES_LIMIT, Stroke, SymptomQuality, Unconfirmed } from './symptom-area.ts'
import { FreeText } from './text.ts'
import { Side, sideOf, ViewPoint } from './view-point.ts'

/** The therapist's word for the point in this session. The application may propose, never decide. */
export const TriggerPointStatus = z.enum(['active', 'latent', 'treated', 'not-found'])
export type TriggerPointStatus = z.infer<typeof TriggerPointStatus>

/**
 * The signs looked for at a trigger point. Essential: taut band, hypersensitive spot, referred sensation.
 * Confirmatory (raters agree poorly, never mandatory): local twitch response, jump sign, nodule.
 * Recognised pain (pressing reproduces a complaint the client knows) is what makes a point "active".
 */
export const Signs = z
  .strictObject({
    tautBand: SignAnswer,
    hypersensitiveSpot: SignAnswer,
    referredSensation: SignAnswer,
    recognisedPain: SignAnswer,
    localTwitch: SignAnswer,
    jumpSign: SignAnswer,
    nodule: SignAnswer,
  })
  .readonly()
export type Signs = z.infer<typeof Signs>
export type Sign = keyof Signs

export const Technique = z.enum([
  'compression',
  'stripping',
  'myofascial-release',
  'contract-relax',
  'stretch',
  'heat',
  'cold',
  'tool',
  'needling',
  'other',
])
export type Technique = z.infer<typeof Technique>

/** What the point did about it, as felt by the therapist. */
export const TreatmentResponse = z.enum(['released', 'softened', 'no-change', 'aggravated'])
export type TreatmentResponse = z.infer<typeof TreatmentResponse>

/** The longest that one treatment is recorded to last, in seconds. */
export const SECONDS_LIMIT = 3600
/** The most repetitions that one treatment is recorded with. */
export const REPETITIONS_LIMIT = 200

/** One thing done at a point. `seconds` of hold or work; `discomfort` is the client's 0–10 while it was done. */
export const Treatment = z
  .strictObject({
    id: TreatmentId,
    technique: Technique,
    seconds: z.int().min(0).max(SECONDS_LIMIT).nullable(),
    repetitions: z.int().min(1).max(REPETITIONS_LIMIT).nullable(),
    discomfort: Nprs.nullable(),
    response: TreatmentResponse.nullable(),
    note: FreeText,
  })
  .readonly()
export type Treatment = z.infer<typeof Treatment>

/** Primary (essential) or spillover part of a referral. */
export const ReferralExtent = z.enum(['primary', 'spillover'])
export type ReferralExtent = z.infer<typeof ReferralExtent>

/** A zone in which this client felt this point, as told in this session (not the textbook's zone). */
export const ObservedReferral = z
  .strictObject({
    zoneId: z.string().refine((id) => zoneById(id) !== undefined, 'there is no such zone in the atlas'),
    side: Side,
    extent: ReferralExtent,
    quality: SymptomQuality.nullable(),
  })
  .readonly()
export type ObservedReferral = z.infer<typeof ObservedReferral>

/** Where this client felt this point, painted freely. */
export const PaintedReferral = z
  .strictObject({
    id: PaintedReferralId,
    strokes: z.array(Stroke).min(1).max(STROKES_LIMIT).readonly(),
    extent: ReferralExtent,
    quality: SymptomQuality.nullable(),
  })
  .readonly()
export type PaintedReferral = z.infer<typeof PaintedReferral>

/** How many painted areas of referral one observation holds. */
export const PAINTED_LIMIT = 20

/** How many treatments one observation holds. */
export const TREATMENTS_LIMIT = 60

/** What one session recorded about a trigger point. null: not asked or not measured. */
export const Observation = z
  .strictObject({
    status: TriggerPointStatus,
    signs: Signs,
    tenderness: TendernessGrade.nullable(),
    nprsBefore: Nprs.nullable(),
    nprsAfter: Nprs.nullable(),
    pressureThresholdBefore: PressureKpa.nullable(),
    pressureThresholdAfter: PressureKpa.nullable(),
    /** The therapist's word for the point when it had been treated; null where nobody said. */
    statusAfter: TriggerPointStatus.nullable(),
    observedReferral: z.array(ObservedReferral).max(60).readonly(),
    paintedReferral: z
      .array(PaintedReferral)
      .max(PAINTED_LIMIT)
      .refine(distinctIds, 'two painted areas have the same id')
      .readonly(),
    treatments: z
      .array(Treatment)
      .max(TREATMENTS_LIMIT)
      .refine(distinctIds, 'two treatments have the same id')
      .readonly(),
    note: FreeText,
  })
  .readonly()
export type Observation = z.infer<typeof Observation>

/**
 * A trigger point on a session's chart. `triggerPointId` is the point itself and outlives the session;
 * `observation` is this session's record of it. The side is stored in words AND must agree with the place.
 */
export const TriggerPointMark = z
  .strictObject({
    kind: z.literal('trigger-point'),
    id: MarkId,
    triggerPointId: TriggerPointId,
    muscleId: z.string().refine((id) => muscleById(id) !== undefined, 'there is no such muscle in the atlas'),
    side: Side,
    at: ViewPoint,
    observation: Observation,
    unconfirmed: Unconfirmed,
  })
  .refine(({ side, at }) => sideAgrees(side, at), {
    path: ['side'],
    message: 'the side in words and the place on the chart contradict each other',
  })
  .readonly()
export type TriggerPointMark = z.infer<typeof TriggerPointMark>

/** False if the words say one side and the place says the other. A place on the midline leaves the words free. */
export function sideAgrees(side: Side, at: ViewPoint): boolean {
  const placed = sideOf(at)
  return placed === 'midline' || placed === side
}

/** A point just found: latent until the therapist says otherwise, nothing tested yet. */
export const BLANK_OBSERVATION: Observation = {
  status: 'latent',
  signs: {
    tautBand: 'not-tested',
    hypersensitiveSpot: 'not-tested',
    referredSensation: 'not-tested',
    recognisedPain: 'not-tested',
    localTwitch: 'not-tested',
    jumpSign: 'not-tested',
    nodule: 'not-tested',
  },
  tenderness: null,
  nprsBefore: null,
  nprsAfter: null,
  pressureThresholdBefore: null,
  pressureThresholdAfter: null,
  statusAfter: null,
  observedReferral: [],
  paintedReferral: [],
  treatments: [],
  note: '',
}
