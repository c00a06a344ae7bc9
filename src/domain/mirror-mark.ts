import { type MakeId, MarkId, TriggerPointId } from './ids.ts'
import type { Mark } from './mark.ts'
import type { Stroke } from './symptom-area.ts'
import type { Observation } from './trigger-point.ts'
import { mirrored, type Side } from './view-point.ts'

/** The other side; the midline stays. */
export function otherSide(side: Side): Side {
  if (side === 'midline') return side
  return side === 'right' ? 'left' : 'right'
}

/** The same mark on the client's other side, where it was felt included. Mirrored twice it is what it was. */
export function mirroredMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'trigger-point':
      return {
        ...mark,
        side: otherSide(mark.side),
        at: mirrored(mark.at),
        observation: mirroredObservation(mark.observation),
      }
    case 'symptom-area':
      return { ...mark, strokes: mark.strokes.map(mirroredStroke) }
    case 'finding':
      return { ...mark, at: mirrored(mark.at) }
    case 'note':
      return {
        ...mark,
        at: mirrored(mark.at),
        textAt: mark.textAt && { x: 0 - mark.textAt.x, y: mark.textAt.y },
      }
  }
}

/**
 * What is charted anew on the other side: the place, and for a trigger point its muscle and status, as a point of its
 * own. Nothing that was measured or done on the one side is said of the other.
 */
export function copiedToOtherSide(mark: Mark, blank: Observation, makeId: MakeId): Mark {
  const id = MarkId.parse(makeId())
  const copy = { ...mirroredMark(mark), id, unconfirmed: false } as Mark
  if (copy.kind !== 'trigger-point') return copy
  return {
    ...copy,
    triggerPointId: TriggerPointId.parse(makeId()),
    observation: { ...blank, status: copy.observation.status },
  }
}

function mirroredObservation(observation: Observation): Observation {
  return {
    ...observation,
    observedReferral: observation.observedReferral.map((felt) => ({ ...felt, side: otherSide(felt.side) })),
    paintedReferral: observation.paintedReferral.map((area) => ({
      ...area,
      strokes: area.strokes.map(mirroredStroke),
    })),
  }
}

function mirroredStroke(stroke: Stroke): Stroke {
  const points = stroke.points.map(([x, y]) => [0 - x, y] as const)
  return { ...stroke, view: mirrored({ view: stroke.view, x: 0, y: 0 }).view, points }
}
