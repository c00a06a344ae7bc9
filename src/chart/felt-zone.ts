import type { ViewPoint } from '../domain/view-point.ts'
import type { FeltZone } from './referral-scene.ts'
import { zonesAt } from './zones-at.ts'

/** Which of these zones a tap means: the smallest that it lies in; undefined beside them. */
export function feltZoneAt<Z extends FeltZone>(zones: readonly Z[], place: ViewPoint): Z | undefined {
  for (const { zone, side } of zonesAt(place)) {
    const meant = zones.find((each) => each.zoneId === zone.id && each.side === side)
    if (meant) return meant
  }
  return undefined
}
