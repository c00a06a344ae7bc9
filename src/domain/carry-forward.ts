import type { CalendarDay, Instant, TimeOfDay } from './dates.ts'
import {
  type ClientId,
  ComplaintId,
  HomeCareId,
  type MakeId,
  MarkId,
  OutcomeMeasureId,
  PaintedReferralId,
  RomId,
  type SessionId,
} from './ids.ts'
import type { Mark } from './mark.ts'
import type { OutcomeMeasure } from './outcome-measure.ts'
import { blankSession, type Session } from './session.ts'
import { BLANK_OBSERVATION, type Observation, type TriggerPointStatus } from './trigger-point.ts'

/** The new visit as it is begun. `texts`: whether what was written comes over as well. */
export interface CarriedVisit {
  readonly id: SessionId
  readonly dateOfService: CalendarDay
  readonly timeOfService: TimeOfDay | null
  readonly dateOfEntry: Instant
  readonly therapist: string
  readonly texts: boolean
}

/**
 * A new draft that starts from a visit: its marks unconfirmed and with their trigger points' identity, its complaints,
 * movements and activities to ask for again, its home care. Nothing that was measured, done or answered comes over, and
 * points that were resolved or not found stay behind.
 */
export function carryForward(last: Session, visit: CarriedVisit, makeId: MakeId): Session {
  const { texts, ...given } = visit
  const clientId: ClientId = last.clientId
  const complaintIds = new Map(last.complaints.map(({ id }) => [id, ComplaintId.parse(makeId())]))
  const complaintOf = (id: ComplaintId | null) => (id === null ? null : (complaintIds.get(id) ?? null))
  return {
    ...blankSession({ ...given, clientId }),
    complaints: last.complaints.map((complaint) => ({
      ...complaint,
      id: complaintIds.get(complaint.id) ?? complaint.id,
      nprs: null,
      nprsBest: null,
      nprsWorst: null,
    })),
    marks: last.marks
      .filter((mark) => isCarried(mark, texts))
      .map((mark) => carriedMark(mark, { texts, complaintOf, makeId })),
    ...(texts ? { notes: last.notes, reason: last.reason } : {}),
    carriedFrom: last.id,
    rom: last.rom.map((measured) => ({
      ...measured,
      id: RomId.parse(makeId()),
      degrees: null,
      pain: null,
      endFeel: null,
      note: texts ? measured.note : '',
    })),
    measures: last.measures.flatMap((measure) => activitiesAgain(measure, makeId)),
    homeCare: last.homeCare.map((item) => ({ ...item, id: HomeCareId.parse(makeId()) })),
  }
}

/** The therapist's last word for a point at that visit. */
export function lastKnownStatus({ status, statusAfter }: Observation): TriggerPointStatus {
  return statusAfter ?? status
}

/** A point that had come in resolved and stayed so is over; one that was treated at that visit is looked at again. */
function isCarried(mark: Mark, texts: boolean): boolean {
  if (mark.kind === 'note') return texts
  if (mark.kind !== 'trigger-point') return true
  const known = lastKnownStatus(mark.observation)
  return known !== 'not-found' && !(known === 'treated' && mark.observation.status === 'treated')
}

function carriedMark(
  mark: Mark,
  given: {
    readonly texts: boolean
    readonly complaintOf: (id: ComplaintId | null) => ComplaintId | null
    readonly makeId: MakeId
  },
): Mark {
  const { texts, complaintOf, makeId } = given
  const carried = { id: MarkId.parse(makeId()), unconfirmed: true }
  switch (mark.kind) {
    case 'trigger-point':
      return { ...mark, ...carried, observation: carriedObservation(mark.observation, texts, makeId) }
    case 'symptom-area':
      return {
        ...mark,
        ...carried,
        nprs: null,
        complaintId: complaintOf(mark.complaintId),
        note: texts ? mark.note : '',
      }
    case 'finding':
      return { ...mark, ...carried, note: texts ? mark.note : '' }
    case 'note':
      return { ...mark, ...carried }
  }
}

/** What was known of the point when the client left: its status, as a proposal, and where it is felt. */
function carriedObservation(observation: Observation, texts: boolean, makeId: MakeId): Observation {
  return {
    ...BLANK_OBSERVATION,
    status: lastKnownStatus(observation),
    observedReferral: observation.observedReferral,
    paintedReferral: observation.paintedReferral.map((area) => ({
      ...area,
      id: PaintedReferralId.parse(makeId()),
    })),
    note: texts ? observation.note : '',
  }
}

/** The Patient-Specific Functional Scale asks for the same activities again; other measures are begun anew. */
function activitiesAgain(measure: OutcomeMeasure, makeId: MakeId): readonly OutcomeMeasure[] {
  if (measure.kind !== 'psfs') return []
  const activities = measure.activities.map((activity) => ({ ...activity, score: null }))
  return [{ ...measure, id: OutcomeMeasureId.parse(makeId()), activities }]
}
