import { distanceToSegment } from '../domain/segment.ts'
import { flatShape } from './flat-shape.ts'
import { isInside, type Point } from './path.ts'

/** Places looked at along each side of the shape's box. */
const STEPS = 16

/**
 * A place well inside a shape, far from its edge and, as far as it goes, not nearer than `clear` to the places to
 * avoid: where a number can stand. Units of the shape.
 */
export function middleOfZone(d: string, avoid: readonly Point[] = [], clear = 0): Point {
  const { polygons, box } = flatShape(d)
  let best: Point = { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 }
  let most = Number.NEGATIVE_INFINITY
  for (let column = 1; column < STEPS; column += 1)
    for (let line = 1; line < STEPS; line += 1) {
      const x = box.minX + ((box.maxX - box.minX) * column) / STEPS
      const y = box.minY + ((box.maxY - box.minY) * line) / STEPS
      if (!isInside(polygons, { x, y })) continue
      const edge = Math.min(...polygons.map((polygon) => toEdge(polygon, { x, y })))
      const crowding = Math.max(0, ...avoid.map((place) => clear - Math.hypot(place.x - x, place.y - y)))
      if (edge - crowding > most) [best, most] = [{ x, y }, edge - crowding]
    }
  return best
}

function toEdge(polygon: readonly Point[], place: Point): number {
  return Math.min(...polygon.map((to, i) => distanceToSegment(place, polygon.at(i - 1) ?? to, to)))
}
