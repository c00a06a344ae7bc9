import type { TriggerPointId } from '../ids.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import type { VisitRef } from '../visit-order.ts'
import type { LifeEvent, PointHistory } from './point-history.ts'

/** A client's trigger point as it is known by now: its last confirmed record, or the last that was only carried over. */
export interface KnownPoint {
  readonly pointId: TriggerPointId
  /** From 1, in the order in which the points were first recorded. */
  readonly number: number
  readonly mark: TriggerPointMark
  readonly visit: VisitRef
  /** `unconfirmed`: no visit has confirmed it. */
  readonly event: LifeEvent
  /** The visit at which it was found, resolved or returned the last time; of an unconfirmed one the last. */
  readonly since: VisitRef
  /** Whether it had ever resolved and come back. */
  readonly cameBack: boolean
}

/** What is known of each point at the end of its history. */
export function knownPoints(histories: readonly PointHistory[]): readonly KnownPoint[] {
  return histories.flatMap((history, index) => {
    const known = knownPoint(history)
    return known ? [{ ...known, number: index + 1 }] : []
  })
}

function knownPoint({ pointId, sightings }: PointHistory): Omit<KnownPoint, 'number'> | null {
  const confirmed = sightings.filter(({ event }) => event !== 'unconfirmed')
  const last = confirmed.at(-1) ?? sightings.at(-1)
  if (!last) return null
  const resolved = last.event === 'resolved'
  const before = confirmed.findLastIndex(({ event }) => (event === 'resolved') !== resolved)
  return {
    pointId,
    mark: last.mark,
    visit: last.visit,
    event: last.event,
    since: (last.event === 'unconfirmed' ? last : (confirmed[before + 1] ?? last)).visit,
    cameBack: !resolved && before >= 0,
  }
}
