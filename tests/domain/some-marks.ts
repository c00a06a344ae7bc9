import { BLANK_COMPLAINT } from '../../src/domain/complaint.ts'
import type { ClientId, ComplaintId, MarkId, SessionId, TriggerPointId } from '../../src/domain/ids.ts'
import type { FindingMark, Mark, NoteMark } from '../../src/domain/mark.ts'
import { blankSession, type Session } from '../../src/domain/session.ts'
import type { Stroke, SymptomAreaMark } from '../../src/domain/symptom-area.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { type Side, sideOf, type ViewPoint } from '../../src/domain/view-point.ts'

const ON_THE_BACK: ViewPoint = { view: 'posterior', x: 64, y: 206 }

/** A trigger point just found, of the infraspinatus unless told; its side follows from the place. */
export function pointMark(given: {
  id?: string
  triggerPointId?: string
  muscleId?: string
  at?: ViewPoint
  side?: Side
}): TriggerPointMark {
  const at = given.at ?? ON_THE_BACK
  return {
    kind: 'trigger-point',
    id: (given.id ?? 'm1') as MarkId,
    triggerPointId: (given.triggerPointId ?? 'p1') as TriggerPointId,
    muscleId: given.muscleId ?? 'infraspinatus',
    side: given.side ?? sideOf(at),
    at,
    observation: BLANK_OBSERVATION,
    unconfirmed: false,
  }
}

const HEADACHE_BAND: Stroke = {
  kind: 'brush',
  view: 'anterior',
  width: 12,
  points: [
    [-25, 35],
    [0, 33],
    [25, 35],
  ],
}

/** An ache across the forehead unless told otherwise. */
export function areaMark(given: {
  id?: string
  complaintId?: string
  strokes?: readonly Stroke[]
}): SymptomAreaMark {
  return {
    kind: 'symptom-area',
    id: (given.id ?? 'm2') as MarkId,
    strokes: given.strokes ?? [HEADACHE_BAND],
    quality: 'ache',
    nprs: 4,
    complaintId: (given.complaintId ?? null) as ComplaintId | null,
    note: '',
    unconfirmed: false,
  }
}

export function findingMark(at: ViewPoint): FindingMark {
  return { kind: 'finding', id: 'm3' as MarkId, finding: 'scar', at, note: '', unconfirmed: false }
}

export function noteMark(at: ViewPoint): NoteMark {
  return {
    kind: 'note',
    id: 'm4' as MarkId,
    at,
    text: 'ask about the shoes',
    textAt: null,
    unconfirmed: false,
  }
}

/** A draft with these marks, and complaints of these ids. */
export function draftWith(marks: readonly Mark[], complaintIds: readonly string[] = []): Session {
  return {
    ...blankSession({
      id: 's1' as SessionId,
      clientId: 'k1' as ClientId,
      dateOfService: '2026-03-12',
      timeOfService: '14:00',
      dateOfEntry: '2026-03-12T14:03:22.000Z',
      therapist: 'Ada Reyes',
    }),
    complaints: complaintIds.map((id) => ({
      ...BLANK_COMPLAINT,
      id: id as ComplaintId,
      words: 'My head hurts.',
      site: 'forehead',
      onset: 'January',
      nprs: 5,
    })),
    marks,
  }
}
