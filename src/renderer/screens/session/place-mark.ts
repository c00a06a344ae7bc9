import { firstHand, textPlace } from '../../../chart/note-slip.ts'
import { MarkId, TriggerPointId } from '../../../domain/ids.ts'
import type { FindingMark, NoteMark } from '../../../domain/mark.ts'
import type { Stroke, SymptomAreaMark, SymptomQuality } from '../../../domain/symptom-area.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../../domain/trigger-point.ts'
import { type Side, sideOf, type ViewPoint } from '../../../domain/view-point.ts'

const newMarkId = () => MarkId.parse(crypto.randomUUID())

/** A new trigger point of a muscle at a place, on the side of the place; on the midline on the muscle's. */
export function newTriggerPoint(at: ViewPoint, muscleId: string, side: Side): TriggerPointMark {
  const placed = sideOf(at)
  return {
    kind: 'trigger-point',
    id: newMarkId(),
    triggerPointId: TriggerPointId.parse(crypto.randomUUID()),
    muscleId,
    side: placed === 'midline' ? side : placed,
    at,
    observation: BLANK_OBSERVATION,
    unconfirmed: false,
  }
}

/** A new painted area of one stroke. */
export function newSymptomArea(stroke: Stroke, quality: SymptomQuality): SymptomAreaMark {
  return {
    kind: 'symptom-area',
    id: newMarkId(),
    strokes: [stroke],
    quality,
    nprs: null,
    complaintId: null,
    note: '',
    unconfirmed: false,
  }
}

/** A new finding, a taut band until the therapist names another. */
export function newFinding(at: ViewPoint): FindingMark {
  return { kind: 'finding', id: newMarkId(), finding: 'taut-band', at, note: '', unconfirmed: false }
}

/** A new note, still empty; its text will stand beside it, away from the midline. */
export function newNote(at: ViewPoint): NoteMark {
  const textAt = textPlace(at, firstHand(at))
  return { kind: 'note', id: newMarkId(), at, text: '', textAt, unconfirmed: false }
}
