import type { BodyStructure, CodeableConcept, Observation, ObservationComponent, Procedure } from 'fhir/r5'
import { muscleById } from '../../atlas/muscles.ts'
import { zoneById } from '../../atlas/zones.ts'
import { sideOfStrokes } from '../../painted.ts'
import type { Treatment, TriggerPointMark, TriggerPointStatus } from '../../trigger-point.ts'
import {
  EXTENT_WORDS,
  lowerFirst,
  RESPONSE_WORDS,
  SIGN_ANSWER_WORDS,
  SIGN_WORDS,
  SIGNS,
  STATUS_WORDS,
  TECHNIQUE_WORDS,
  VIEW_WORDS,
} from '../../words.ts'
import { paintedText, zoneText } from '../referral-words.ts'
import {
  bodySite,
  laterality,
  lateralityExtension,
  loincConcept,
  NPRS_CODE,
  notes,
  ownConcept,
  ownIdentifier,
  SYSTEMS,
} from './concepts.ts'
import { referenceTo, uuidOf } from './resource-ids.ts'
import { encounterOf, NOT_PERFORMED, observation, uuidIn, type Visit } from './visit.ts'

const muscleName = (id: string) => lowerFirst(muscleById(id)?.name ?? id)
const code = (name: string, text: string) => ownConcept('trigger-point', name, text)
const status = (value: TriggerPointStatus) => ownConcept('trigger-point-status', value, STATUS_WORDS[value])

/** The point itself, the same through all sessions that call it the same muscle on the same side. */
export function bodyStructure({ patient }: Visit, mark: TriggerPointMark): BodyStructure {
  return {
    resourceType: 'BodyStructure',
    id: structureUuid(mark),
    identifier: ownIdentifier('trigger-point', mark.triggerPointId),
    morphology: code('trigger-point', 'Myofascial trigger point'),
    includedStructure: [{ structure: muscle(mark.muscleId), laterality: laterality(mark.side) }],
    patient,
  }
}

const structureUuid = ({ triggerPointId, muscleId, side }: TriggerPointMark) =>
  uuidOf('trigger-point', triggerPointId, muscleId, side)
const muscle = (id: string): CodeableConcept => ownConcept('muscle', id, muscleName(id))

/** One session's record of a trigger point. */
export function triggerPoint(visit: Visit, mark: TriggerPointMark): Observation {
  const { observation: seen, at } = mark
  return observation(visit, 'mark', mark.id, code('trigger-point', 'Myofascial trigger point'), {
    focus: [referenceTo(structureUuid(mark))],
    bodySite: bodySite(mark.side, muscleName(mark.muscleId)),
    valueCodeableConcept: status(seen.status),
    component: [
      {
        code: code('place', 'Place on the chart'),
        valueString: `${VIEW_WORDS[at.view]} view, x ${at.x}, y ${at.y}`,
      },
      ...(mark.unconfirmed
        ? [{ code: code('unconfirmed', 'Carried over, not yet confirmed'), valueBoolean: true }]
        : []),
      ...(seen.statusAfter
        ? [
            {
              code: code('status-after', 'Status after treatment'),
              valueCodeableConcept: status(seen.statusAfter),
            },
          ]
        : []),
      ...nprs('before', seen.nprsBefore),
      ...nprs('after', seen.nprsAfter),
      ...threshold('before', seen.pressureThresholdBefore),
      ...threshold('after', seen.pressureThresholdAfter),
      ...(seen.tenderness === null
        ? []
        : [{ code: code('tenderness', 'Tenderness grade, 0 to 4'), valueInteger: seen.tenderness }]),
      ...SIGNS.map((sign): ObservationComponent => {
        const answer = seen.signs[sign]
        const asked = code(`sign-${sign}`, SIGN_WORDS[sign])
        return answer === 'not-tested'
          ? { code: asked, dataAbsentReason: NOT_PERFORMED }
          : { code: asked, valueCodeableConcept: ownConcept('answer', answer, SIGN_ANSWER_WORDS[answer]) }
      }),
      ...seen.observedReferral.map((felt) => ({
        code: code(`referral-${felt.extent}`, `Observed referral: ${EXTENT_WORDS[felt.extent]}`),
        valueCodeableConcept: {
          extension: [lateralityExtension(felt.side)],
          coding: [{ system: `${SYSTEMS.own}zone`, code: felt.zoneId, display: zoneById(felt.zoneId)?.name }],
          text: zoneText(felt),
        },
      })),
      ...seen.paintedReferral.map((painted) => ({
        code: code(`referral-${painted.extent}`, `Painted referral: ${EXTENT_WORDS[painted.extent]}`),
        valueCodeableConcept: {
          extension: [lateralityExtension(sideOfStrokes(painted.strokes))],
          text: paintedText(painted),
        },
      })),
    ],
    note: notes(seen.note),
  })
}

const nprs = (when: 'before' | 'after', value: number | null): ObservationComponent[] =>
  value === null
    ? []
    : [
        {
          code: {
            coding: [
              ...(loincConcept(...NPRS_CODE, '').coding ?? []),
              ...(code(`nprs-${when}`, '').coding ?? []),
            ],
            text: `Pain when pressed, 0 to 10, ${when} treatment`,
          },
          valueInteger: value,
        },
      ]

const threshold = (when: 'before' | 'after', value: number | null): ObservationComponent[] =>
  value === null
    ? []
    : [
        {
          code: code(`pressure-threshold-${when}`, `Pressure pain threshold ${when} treatment`),
          valueQuantity: { value, unit: 'kPa', system: SYSTEMS.ucum, code: 'kPa' },
        },
      ]

/** What was done at a trigger point, one procedure each. */
export function procedures(visit: Visit, mark: TriggerPointMark): readonly Procedure[] {
  const { session, patient, therapist } = visit
  return mark.observation.treatments.map((done) => ({
    resourceType: 'Procedure',
    id: uuidIn(visit, 'treatment', mark.id, done.id),
    identifier: ownIdentifier('treatment', done.id),
    status: session.state === 'signed' ? 'completed' : 'in-progress',
    code: ownConcept('technique', done.technique, TECHNIQUE_WORDS[done.technique]),
    subject: patient,
    encounter: encounterOf(visit),
    occurrenceTiming: { event: [session.dateOfService], repeat: repeatOf(done) },
    performer: therapist ? [{ actor: therapist }] : undefined,
    reason: [{ reference: referenceTo(uuidIn(visit, 'mark', mark.id)) }],
    bodySite: [bodySite(mark.side, muscleName(mark.muscleId))],
    outcome: done.response
      ? ownConcept('treatment-response', done.response, RESPONSE_WORDS[done.response])
      : undefined,
    note: notes(
      done.discomfort === null ? '' : `Discomfort while it was done: ${done.discomfort}/10`,
      done.note,
    ),
  }))
}

/** How long, in seconds, and how often; undefined where neither was recorded. */
function repeatOf({ seconds, repetitions }: Treatment) {
  if (seconds === null && repetitions === null) return undefined
  return {
    ...(repetitions === null ? {} : { count: repetitions }),
    ...(seconds === null ? {} : { duration: seconds, durationUnit: 's' as const }),
  }
}
