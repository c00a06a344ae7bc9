import type { TriggerPointId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import { inVisitOrder, type VisitRef, visitRef } from '../visit-order.ts'
import { type Sighting, sightingsOf, wasThere } from './sightings.ts'

/**
 * What a visit is in a point's life. `found`: the first record, and it was there; `there`: again; `resolved`: came in
 * treated or was not found; `returned`: there after it had been resolved; `unconfirmed`: only carried over.
 */
export type LifeEvent = 'found' | 'there' | 'resolved' | 'returned' | 'unconfirmed'

/** One trigger point through all visits. */
export interface PointHistory {
  readonly pointId: TriggerPointId
  /** Oldest first. */
  readonly sightings: readonly (Sighting & { readonly event: LifeEvent })[]
  /** Visits after the first sighting that say nothing about it. */
  readonly missing: readonly VisitRef[]
}

/** The histories of all trigger points of these visits of one client, in the order in which they were first recorded. */
export function pointHistories(visits: readonly ReportSession[]): readonly PointHistory[] {
  const ordered = inVisitOrder(visits).map(visitRef)
  return [...sightingsOf(visits)].map(([pointId, sightings]) => {
    const seen = new Set(sightings.map(({ visit }) => visit.id))
    const first = ordered.findIndex(({ id }) => seen.has(id))
    return {
      pointId,
      sightings: eventsOf(sightings),
      missing: ordered.slice(first).filter(({ id }) => !seen.has(id)),
    }
  })
}

/** The history of one trigger point; undefined if none of these visits records it. */
export function pointHistory(
  visits: readonly ReportSession[],
  pointId: TriggerPointId,
): PointHistory | undefined {
  return pointHistories(visits).find((history) => history.pointId === pointId)
}

function eventsOf(sightings: readonly Sighting[]): PointHistory['sightings'] {
  let last: LifeEvent = 'unconfirmed'
  return sightings.map((sighting) => {
    const event = eventAfter(last, sighting)
    if (event !== 'unconfirmed') last = event
    return { ...sighting, event }
  })
}

function eventAfter(last: LifeEvent, sighting: Sighting): LifeEvent {
  if (sighting.mark.unconfirmed) return 'unconfirmed'
  if (!wasThere(sighting)) return 'resolved'
  if (last === 'unconfirmed') return 'found'
  return last === 'resolved' ? 'returned' : 'there'
}
