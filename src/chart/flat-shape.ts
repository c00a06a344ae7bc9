import { type Box, flattenPath, isInside, type Point, parsePath } from './path.ts'

/** A closed shape ready to be asked about places: polygons (even-odd) and their box. */
export interface FlatShape {
  readonly polygons: readonly (readonly Point[])[]
  readonly box: Box
}

/** How far the polygons may lie from the curves. Figure units. */
const TOLERANCE = 0.3

/** The shape of a path of absolute M, L, C, Z. Throws on an empty path. */
export function flatShape(d: string): FlatShape {
  return shapeOf(flattenPath(parsePath(d), TOLERANCE))
}

/** The shape of closed polygons. */
export function shapeOf(polygons: readonly (readonly Point[])[]): FlatShape {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const { x, y } of polygons.flat()) {
    box.minX = Math.min(box.minX, x)
    box.minY = Math.min(box.minY, y)
    box.maxX = Math.max(box.maxX, x)
    box.maxY = Math.max(box.maxY, y)
  }
  if (!(box.minX <= box.maxX)) throw new Error('A shape needs at least one point')
  return { polygons, box }
}

/** Whether a place lies inside the shape. */
export function isWithin({ polygons, box }: FlatShape, place: Point): boolean {
  const { x, y } = place
  if (x < box.minX || x > box.maxX || y < box.minY || y > box.maxY) return false
  return isInside(polygons, place)
}
