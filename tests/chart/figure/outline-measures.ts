import { type FigureViewName, figureDrawing } from '../../../src/chart/figure/figure.ts'
import { flattenPath, isInside, type Point, parsePath } from '../../../src/chart/path.ts'

type Polygons = readonly (readonly Point[])[]

/** The outline of a view as polygons, one for each part that stands alone. */
export const polygonsOf = (view: FigureViewName): Polygons =>
  flattenPath(parsePath(figureDrawing(view).outline), 0.05)

/** Where the horizontal at `y` crosses the outline, from the viewer's left to right. */
export function crossingsAt(view: FigureViewName, y: number): readonly number[] {
  const found: number[] = []
  for (const polygon of polygonsOf(view)) {
    for (const [i, a] of polygon.entries()) {
      const b = polygon[i + 1]
      if (b === undefined || a.y > y === b.y > y) continue
      found.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
    }
  }
  return found.sort((p, q) => p - q)
}

/** How far a point is from the nearest edge of the polygons. */
export function distanceToEdge(polygons: Polygons, p: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const polygon of polygons) {
    for (const [i, a] of polygon.entries()) {
      const b = polygon[i + 1]
      if (b === undefined) continue
      const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
      const along = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length
      const t = Math.min(1, Math.max(0, along))
      nearest = Math.min(nearest, Math.hypot(a.x + t * (b.x - a.x) - p.x, a.y + t * (b.y - a.y) - p.y))
    }
  }
  return nearest
}

/** The points of a path that lie more than `margin` outside the outline. */
export function strays(view: FigureViewName, d: string, margin: number): readonly Point[] {
  const polygons = polygonsOf(view)
  return flattenPath(parsePath(d), 0.2)
    .flat()
    .filter((p) => !isInside(polygons, p) && distanceToEdge(polygons, p) > margin)
}

/** How many corners a path has: places where it changes its direction by more than about 3.5 degrees. */
export function cornersOf(d: string): number {
  const commands = parsePath(d)
  return commands.filter((a, i) => {
    const b = commands[i + 1]
    if (a.op !== 'C' || b?.op !== 'C') return false
    const into = Math.atan2(a.y - a.y2, a.x - a.x2)
    const out = Math.atan2(b.y1 - a.y, b.x1 - a.x)
    return Math.abs(Math.sin(out - into)) > 0.06 || Math.cos(out - into) < 0
  }).length
}
