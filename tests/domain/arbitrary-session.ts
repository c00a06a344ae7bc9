import fc from 'fast-check'
import type { Complaint } from '../../src/domain/complaint.ts'
import type { ComplaintId } from '../../src/domain/ids.ts'
import { type FindingMark, FindingType, type Mark, type NoteMark } from '../../src/domain/mark.ts'
import { SignAnswer, TendernessGrade } from '../../src/domain/scales.ts'
import type { Session, SoapNotes } from '../../src/domain/session.ts'
import type { SessionList } from '../../src/domain/session-records.ts'
import {
  type Stroke,
  StrokeKind,
  type SymptomAreaMark,
  SymptomQuality,
} from '../../src/domain/symptom-area.ts'
import {
  type Observation,
  type ObservedReferral,
  type PaintedReferral,
  ReferralExtent,
  type Signs,
  Technique,
  type Treatment,
  TreatmentResponse,
  type TriggerPointMark,
  TriggerPointStatus,
} from '../../src/domain/trigger-point.ts'
import { Side, View } from '../../src/domain/view-point.ts'
import { handout } from './arbitrary-handout.ts'
import { addendum, RECORDS, signature } from './arbitrary-list-record.ts'
import {
  calendarDay,
  coordinate,
  flag,
  freeText,
  id,
  instant,
  line,
  muscleId,
  oneOf,
  orNull,
  sideAt,
  timeOfDay,
  viewPoint,
  zoneId,
} from './arbitrary-record.ts'

export const nprs = fc.nat(10)
const kpa = fc.double({ min: 0, max: 2000, noNaN: true }).map((value) => value + 0)
const sign = oneOf(SignAnswer.options)

export const treatment: fc.Arbitrary<Treatment> = fc.record({
  id: id(),
  technique: oneOf(Technique.options),
  seconds: orNull(fc.nat(3600)),
  repetitions: orNull(fc.integer({ min: 1, max: 200 })),
  discomfort: orNull(nprs),
  response: orNull(oneOf(TreatmentResponse.options)),
  note: freeText,
})

export const signs: fc.Arbitrary<Signs> = fc.record({
  tautBand: sign,
  hypersensitiveSpot: sign,
  referredSensation: sign,
  recognisedPain: sign,
  localTwitch: sign,
  jumpSign: sign,
  nodule: sign,
})

export const stroke: fc.Arbitrary<Stroke> = fc.record({
  kind: oneOf(StrokeKind.options),
  view: oneOf(View.options),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  points: fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 6 }),
})

const paintedReferral: fc.Arbitrary<PaintedReferral> = fc.record({
  id: id(),
  strokes: fc.array(stroke, { minLength: 1, maxLength: 2 }),
  extent: oneOf(ReferralExtent.options),
  quality: orNull(oneOf(SymptomQuality.options)),
})

const observedReferral: fc.Arbitrary<ObservedReferral> = fc.record({
  zoneId,
  side: oneOf(Side.options),
  extent: oneOf(ReferralExtent.options),
  quality: orNull(oneOf(SymptomQuality.options)),
})

/** The fields of an observation that `change-observation` may set. */
export const observationFields: fc.Arbitrary<Omit<Observation, 'treatments'>> = fc.record({
  status: oneOf(TriggerPointStatus.options),
  signs,
  tenderness: orNull(oneOf(TendernessGrade.options.map(({ value }) => value))),
  nprsBefore: orNull(nprs),
  nprsAfter: orNull(nprs),
  pressureThresholdBefore: orNull(kpa),
  pressureThresholdAfter: orNull(kpa),
  statusAfter: orNull(oneOf(TriggerPointStatus.options)),
  observedReferral: fc.array(observedReferral, { maxLength: 3 }),
  paintedReferral: fc.uniqueArray(paintedReferral, { maxLength: 2, selector: (it) => it.id }),
  note: freeText,
})

const treatments = fc.uniqueArray(treatment, { maxLength: 3, selector: (it) => it.id })

export const triggerPoint: fc.Arbitrary<TriggerPointMark> = viewPoint.chain((at) =>
  fc.record({
    kind: fc.constant('trigger-point' as const),
    id: id(),
    triggerPointId: id(),
    muscleId,
    side: sideAt(at),
    at: fc.constant(at),
    observation: fc
      .tuple(observationFields, treatments)
      .map(([fields, done]) => ({ ...fields, treatments: done })),
    unconfirmed: flag,
  }),
)

export const symptomArea = (complaints: readonly ComplaintId[]): fc.Arbitrary<SymptomAreaMark> =>
  fc.record({
    kind: fc.constant('symptom-area' as const),
    id: id(),
    strokes: fc.array(stroke, { minLength: 1, maxLength: 3 }),
    quality: oneOf(SymptomQuality.options),
    nprs: orNull(nprs),
    complaintId: oneOf([null, ...complaints]),
    note: freeText,
    unconfirmed: flag,
  })

export const finding: fc.Arbitrary<FindingMark> = fc.record({
  kind: fc.constant('finding' as const),
  id: id(),
  finding: oneOf(FindingType.options),
  at: viewPoint,
  note: freeText,
  unconfirmed: flag,
})

export const noteMark: fc.Arbitrary<NoteMark> = fc.record({
  kind: fc.constant('note' as const),
  id: id(),
  at: viewPoint,
  text: freeText,
  textAt: orNull(fc.record({ x: coordinate, y: coordinate })),
  unconfirmed: flag,
})

/** A mark that could be added to a session with these complaints. */
export const mark = (complaints: readonly ComplaintId[]): fc.Arbitrary<Mark> =>
  fc.oneof(triggerPoint, symptomArea(complaints), finding, noteMark)

export const complaint: fc.Arbitrary<Complaint> = fc.record({
  id: id(),
  words: freeText,
  site: line,
  onset: line,
  nprs: orNull(nprs),
  nprsBest: orNull(nprs),
  nprsWorst: orNull(nprs),
  character: line,
  aggravating: line,
  relieving: line,
})

export const soap: fc.Arbitrary<SoapNotes> = fc.record({
  subjective: freeText,
  objective: freeText,
  assessment: freeText,
  plan: freeText,
})

const listOf = <R extends { readonly id: string }>(record: fc.Arbitrary<R>, minLength = 0) =>
  fc.uniqueArray(record, { minLength, maxLength: 2, selector: (it) => it.id })
const lists = {
  checkedMuscles: listOf(RECORDS.checkedMuscles),
  rom: listOf(RECORDS.rom),
  postureFindings: listOf(RECORDS.postureFindings),
  specialTests: listOf(RECORDS.specialTests),
  measures: listOf(RECORDS.measures),
  homeCare: listOf(RECORDS.homeCare),
  acceptedSides: listOf(RECORDS.acceptedSides),
} as const satisfies Record<SessionList, unknown>

export const distinctPoint = (it: Mark) => (it.kind === 'trigger-point' ? it.triggerPointId : it.id)

function sessionWith(
  marksFor: (complaints: readonly ComplaintId[]) => fc.Arbitrary<readonly Mark[]>,
  state: fc.Arbitrary<Session['state']>,
  fewest: number,
): fc.Arbitrary<Session> {
  return fc
    .uniqueArray(complaint, { minLength: fewest, maxLength: 3, selector: (it) => it.id })
    .chain((complaints) =>
      fc.record({
        id: id(),
        clientId: id(),
        dateOfService: calendarDay,
        timeOfService: orNull(timeOfDay),
        dateOfEntry: instant,
        therapist: line,
        state,
        complaints: fc.constant(complaints),
        marks: marksFor(complaints.map((it) => it.id)),
        notes: soap,
        reason: line,
        privateNotes: line,
        carriedFrom: orNull(id<Session['id']>()),
        ...lists,
        homeCare: listOf(RECORDS.homeCare, fewest),
        signature: orNull(signature),
        addenda: fc.uniqueArray(addendum, { maxLength: 2, selector: (it) => it.id }),
        handout: orNull(handout),
      }),
    )
}

const anyMarks = (complaints: readonly ComplaintId[]) =>
  fc.uniqueArray(mark(complaints), { maxLength: 5, selector: distinctPoint })

/** Any session, drafts and signed ones. */
export const session = sessionWith(anyMarks, oneOf(['draft', 'signed'] as const), 0)

/** A draft with a treated point, an area, a finding, a note, a complaint and home care: every edit applies. */
export const fullDraft = sessionWith(
  (complaints) =>
    fc
      .tuple(triggerPoint, treatment, symptomArea(complaints), finding, noteMark, anyMarks(complaints))
      .map(([point, done, area, found, pinned, others]): readonly Mark[] => [
        { ...point, observation: { ...point.observation, treatments: [done] } },
        area,
        ...others,
        found,
        pinned,
      ]),
  fc.constant('draft' as const),
  1,
)
