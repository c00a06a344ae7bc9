import type { TriggerPointId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import type { TriggerPointMark, TriggerPointStatus } from '../trigger-point.ts'
import { inVisitOrder, type VisitRef, visitRef } from '../visit-order.ts'

/** One visit's record of a trigger point; `number` is the mark's number on that visit's chart, from 1. */
export interface Sighting {
  readonly visit: VisitRef
  readonly mark: TriggerPointMark
  readonly number: number
}

/** Every trigger point of these visits with its sightings, oldest first; the points in the order they were first recorded. */
export function sightingsOf(
  visits: readonly ReportSession[],
): ReadonlyMap<TriggerPointId, readonly Sighting[]> {
  const points = new Map<TriggerPointId, Sighting[]>()
  for (const visit of inVisitOrder(visits))
    visit.marks.forEach((mark, index) => {
      if (mark.kind !== 'trigger-point') return
      const known = points.get(mark.triggerPointId) ?? []
      known.push({ visit: visitRef(visit), mark, number: index + 1 })
      points.set(mark.triggerPointId, known)
    })
  return points
}

/** Whether there was a point when the client came in; one that came in treated, or was not found, is resolved. */
export function isThere(status: TriggerPointStatus): boolean {
  return status === 'active' || status === 'latent'
}

/** `isThere` for what a visit recorded: the status the client came in with, not what treatment made of it. */
export const wasThere = ({ mark }: Sighting): boolean => isThere(mark.observation.status)
