import { cellAt, middleOf } from '../domain/review/heat-grid.ts'
import type { SidedZone, ZoneAt } from '../domain/review/heat-visit.ts'
import { zonesAt } from './zones-at.ts'

const known = new Map<number, SidedZone | null>()

/** The zone that the middle of a place's cell lies in, the finest where several overlap; worked out once a cell. */
export const heatZoneAt: ZoneAt = (place) => {
  const cell = cellAt(place)
  if (cell === null) return null
  const found = known.get(cell)
  if (found !== undefined) return found
  const [first] = zonesAt(middleOf(cell))
  const zone = first ? { zoneId: first.zone.id, side: first.side } : null
  known.set(cell, zone)
  return zone
}
