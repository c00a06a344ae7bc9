import type { ViewPoint } from '../domain/view-point.ts'
import { isWithin } from './flat-shape.ts'
import { type ZoneOutline, zoneOutlines } from './zone-shapes.ts'
import { areaOf } from './zones-under.ts'

/** The zones that a place lies in, the smallest first: where zones overlap, the finer one is meant. */
export function zonesAt(place: ViewPoint): readonly ZoneOutline[] {
  return zoneOutlines(place.view)
    .filter(({ shape }) => isWithin(shape, place))
    .sort((a, b) => areaOf(a.shape) - areaOf(b.shape))
}
