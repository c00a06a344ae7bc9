import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { MarkId, TriggerPointId } from '../../../domain/ids.ts'
import type { FindingMark, NoteMark } from '../../../domain/mark.ts'
import type { Stroke, SymptomAreaMark, SymptomQuality } from '../../../domain/symptom-area.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../../domain/trigger-point.ts'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { musclesUnder } from './muscle-under.ts'

const newMarkId = () => MarkId.parse(crypto.randomUUID())

/** A new trigger point at a place: of the muscle that the place most likely means, on the side of the place. */
export function newTriggerPoint(at: ViewPoint, shown: MuscleLayer): TriggerPointMark | null {
  const likeliest = musclesUnder(at, shown)[0]
  if (!likeliest) return null
  return {
    kind: 'trigger-point',
    id: newMarkId(),
    triggerPointId: TriggerPointId.parse(crypto.randomUUID()),
    muscleId: likeliest.muscle.id,
    side: sideOf(at),
    at,
    observation: BLANK_OBSERVATION,
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
  }
}

/** A new finding, a taut band until the therapist names another. */
export function newFinding(at: ViewPoint): FindingMark {
  return { kind: 'finding', id: newMarkId(), finding: 'taut-band', at, note: '' }
}

/** A new note, still empty. */
export function newNote(at: ViewPoint): NoteMark {
  return { kind: 'note', id: newMarkId(), at, text: '' }
}
