import { mirrorPath } from '../../src/chart/figure/mirror.ts'
import type { DrawnView } from '../../src/chart/figure/regions/muscle-region.ts'
import { DRAWN_ZONES } from '../../src/chart/figure/zones/drawn-zones.ts'
import { placedZone, placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { pointsOf, referralOf } from '../../src/domain/atlas/referral.ts'
import { ZONES, zoneCentres } from '../../src/domain/atlas/zones.ts'
import { distanceToEdge, isWithin, polygons } from './geometry.ts'
import { furthestOutside, outlineOf } from './measure-regions.ts'
import type { Breach } from './rule.ts'

/** How many (zone, view) pairs there are and are drawn, and what is broken. */
export interface MeasuredZones {
  readonly wanted: number
  readonly drawn: number
  readonly breaches: readonly Breach[]
}

/** Every zone in every view that the atlas has it in. */
export function measureZones(): MeasuredZones {
  const shapes = Object.values(DRAWN_ZONES).flat()
  const breaches: Breach[] = []
  let wanted = 0
  let drawn = 0
  for (const zone of ZONES)
    for (const centre of zoneCentres(zone)) {
      wanted += 1
      const view = centre.view as DrawnView
      const shape = shapes.find((it) => it.zoneId === zone.id && it.view === view)
      const about = { id: zone.id, view }
      const where = `${centre.x.toFixed(1)} ${centre.y.toFixed(1)}`
      if (!shape) {
        breaches.push({ rule: 'zone-drawn', ...about, measured: `about ${where}` })
        continue
      }
      drawn += 1
      const [right, left] = placedZone(shape)
      const outline = polygons(right?.d ?? '')
      if (!isWithin(outline, centre)) {
        const off = distanceToEdge(outline, centre).toFixed(1)
        const onFigure = isWithin(outlineOf(view), centre) ? '' : ', which is off the figure'
        breaches.push({ rule: 'zone-centre', ...about, measured: `${off} from ${where}${onFigure}` })
      }
      const outside = furthestOutside(outline, view)
      if (outside > 2) breaches.push({ rule: 'zone-outside', ...about, measured: outside.toFixed(1) })
      if (left && mirrorPath(left.d) !== right?.d)
        breaches.push({ rule: 'mirror', ...about, measured: 'differs' })
    }
  return { wanted, drawn, breaches: [...breaches, ...undrawnReferrals()] }
}

/** Every zone that a usual point of either side is felt in must have a place to be drawn. */
function undrawnReferrals(): readonly Breach[] {
  return MUSCLES.flatMap((muscle) =>
    (['right', 'left'] as const).flatMap((side) =>
      pointsOf(muscle.id, side).flatMap(({ point }) => {
        const told = [...point.referral.primary, ...point.referral.spillover]
        const felt = referralOf(muscle.id, point.id, side)?.zones ?? []
        const missing = [
          ...told.filter((id) => !felt.some(({ zone }) => zone.id === id)),
          ...felt.flatMap(({ zone, side: on }) => (placesOfZone(zone.id, on).length === 0 ? [zone.id] : [])),
        ]
        return missing.map(
          (zone): Breach => ({
            rule: 'referral-drawn',
            id: muscle.id,
            measured: `${point.id} ${side}: ${zone}`,
          }),
        )
      }),
    ),
  )
}
