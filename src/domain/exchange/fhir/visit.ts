import type { CodeableConcept, Observation, Reference } from 'fhir/r5'
import type { ReportSession } from '../../session.ts'
import type { FindingNames } from '../../words.ts'
import { ownIdentifier } from './concepts.ts'
import { referenceTo, uuidOf } from './resource-ids.ts'

/** A session and what its resources refer to. `therapist` null where nobody is named. */
export interface Visit {
  readonly session: ReportSession
  readonly patient: Reference
  readonly organization: Reference
  readonly therapist: Reference | null
  readonly findingNames: FindingNames
}

/** The reference to a session's encounter. */
export const encounterOf = ({ session }: Pick<Visit, 'session'>): Reference =>
  referenceTo(uuidOf('encounter', session.id))

/** The UUID of a record of a session: ids are only known to differ inside one session. */
export const uuidIn = (
  { session }: Pick<Visit, 'session'>,
  kind: string,
  ...ids: readonly string[]
): string => uuidOf(kind, session.id, ...ids)

/** What an observation says beside the session it was made in. */
export type Observed = Omit<Observation, 'resourceType' | 'status' | 'code' | 'subject' | 'encounter'>

/** An observation made in a session: final once that is signed, preliminary until then. */
export function observation(
  visit: Visit,
  kind: string,
  id: string,
  code: CodeableConcept,
  observed: Observed,
): Observation {
  const { session, patient, therapist } = visit
  return {
    resourceType: 'Observation',
    id: uuidIn(visit, kind, id),
    identifier: ownIdentifier(kind, id),
    status: session.state === 'signed' ? 'final' : 'preliminary',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] },
    ],
    code,
    subject: patient,
    encounter: encounterOf(visit),
    effectiveDateTime: session.dateOfService,
    performer: therapist ? [therapist] : undefined,
    ...observed,
  }
}

/** Why there is no value: it was not done. */
export const NOT_PERFORMED: CodeableConcept = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }],
  text: 'not tested',
}
