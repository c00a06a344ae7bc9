import { CELLS, middleOf } from '../domain/review/heat-grid.ts'
import type { SidedZone, ZoneOfCell } from '../domain/review/heat-visit.ts'
import { zonesAt } from './zones-at.ts'

const cells = new Array<SidedZone | null | undefined>(CELLS)
const zones = new Map<string, SidedZone>()

/** The zone that the middle of a cell lies in, the finest where several overlap; worked out once a cell. */
export const heatZoneOf: ZoneOfCell = (cell) => {
  const known = cells[cell]
  if (known !== undefined) return known
  const [finest] = zonesAt(middleOf(cell))
  const zone = finest ? sameZone(finest.zone.id, finest.side) : null
  cells[cell] = zone
  return zone
}

function sameZone(zoneId: string, side: SidedZone['side']): SidedZone {
  const key = `${zoneId} ${side}`
  const known = zones.get(key) ?? { zoneId, side }
  zones.set(key, known)
  return known
}
