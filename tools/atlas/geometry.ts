import { flattenPath, type Point, parsePath } from '../../src/chart/path.ts'

/** Closed polygons, filled by the non-zero rule. */
export type Polygons = readonly (readonly Point[])[]
type Interval = readonly [from: number, to: number]

/** Rows in which areas are measured are this far apart. Figure units. */
const ROW = 0.25

/** The subpaths of a path, nowhere further than `tolerance` from it. */
export const polygons = (d: string, tolerance = 0.1): Polygons => flattenPath(parsePath(d), tolerance)

/** Where the horizontal at `y` runs inside, from left to right. */
export function intervalsAt(shape: Polygons, y: number): readonly Interval[] {
  const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = []
  for (const polygon of shape) {
    let a = polygon.at(-1)
    for (const b of polygon) {
      if (a && a.y > y !== b.y > y) {
        crossings.push({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), turn: b.y > a.y ? 1 : -1 })
      }
      a = b
    }
  }
  crossings.sort((p, q) => p.x - q.x)
  const found: Interval[] = []
  let winding = 0
  let from = 0
  for (const { x, turn } of crossings) {
    if (winding === 0) from = x
    winding += turn
    if (winding === 0) found.push([from, x])
  }
  return found
}

/** Whether the point lies inside. */
export const isWithin = (shape: Polygons, { x, y }: Point): boolean =>
  intervalsAt(shape, y).some(([from, to]) => from <= x && x <= to)

/** How far the point is from the nearest edge. */
export function distanceToEdge(shape: Polygons, { x, y }: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const polygon of shape) {
    let a = polygon.at(-1)
    for (const b of polygon) {
      if (a) {
        const dx = b.x - a.x
        const dy = b.y - a.y
        const square = dx * dx + dy * dy
        const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square))
        nearest = Math.min(nearest, (a.x + t * dx - x) ** 2 + (a.y + t * dy - y) ** 2)
      }
      a = b
    }
  }
  return Math.sqrt(nearest)
}

/** How far outside the point lies; 0 inside. */
export const distanceOutside = (shape: Polygons, point: Point): number =>
  isWithin(shape, point) ? 0 : distanceToEdge(shape, point)

const rowsOf = (shape: Polygons): Interval => {
  const ys = shape.flat().map(({ y }) => y)
  return [Math.min(...ys), Math.max(...ys)]
}

/** The middle and the size of what both shapes cover; of one shape when given twice. */
export function overlap(a: Polygons, b: Polygons): { readonly area: number; readonly middle: Point } {
  const [topA, bottomA] = rowsOf(a)
  const [topB, bottomB] = rowsOf(b)
  let area = 0
  let mx = 0
  let my = 0
  for (let y = Math.max(topA, topB) + ROW / 2; y < Math.min(bottomA, bottomB); y += ROW) {
    const others = a === b ? undefined : intervalsAt(b, y)
    for (const [from, to] of intervalsAt(a, y))
      for (const [low, high] of others ?? [[from, to] as const]) {
        const left = Math.max(from, low)
        const right = Math.min(to, high)
        if (right <= left) continue
        area += (right - left) * ROW
        mx += ((right * right - left * left) / 2) * ROW
        my += (right - left) * ROW * y
      }
  }
  return { area, middle: area === 0 ? { x: 0, y: 0 } : { x: mx / area, y: my / area } }
}

/** Diameter of the largest circle that fits in, to 0.1. */
export function widest(shape: Polygons): number {
  const all = shape.flat()
  const [minY, maxY] = rowsOf(shape)
  const minX = Math.min(...all.map(({ x }) => x))
  const maxX = Math.max(...all.map(({ x }) => x))
  const depth = (p: Point) => (isWithin(shape, p) ? 1 : -1) * distanceToEdge(shape, p)
  const size = Math.max(Math.min(maxX - minX, maxY - minY) / 2, 0.5)
  let cells: { readonly x: number; readonly y: number; readonly half: number; readonly depth: number }[] = []
  let best = 0
  const add = (x: number, y: number, half: number) => {
    const deep = depth({ x, y })
    best = Math.max(best, deep)
    cells.push({ x, y, half, depth: deep })
  }
  for (let x = minX; x < maxX; x += size)
    for (let y = minY; y < maxY; y += size) add(x + size / 2, y + size / 2, size / 2)
  while (cells.length > 0) {
    const promising = cells.filter((cell) => cell.depth + cell.half * Math.SQRT2 > best + 0.05)
    cells = []
    for (const { x, y, half } of promising)
      for (const dx of [-0.5, 0.5]) for (const dy of [-0.5, 0.5]) add(x + dx * half, y + dy * half, half / 2)
  }
  return 2 * best
}

/** How much of the lines lies inside the shape widened by `margin`, 0 to 1. */
export function shareInside(lines: readonly (readonly Point[])[], shape: Polygons, margin: number): number {
  let whole = 0
  let inside = 0
  for (const line of lines)
    for (const [i, a] of line.entries()) {
      const b = line[i + 1]
      if (b === undefined) continue
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const pieces = Math.max(1, Math.ceil(length))
      for (let k = 0; k < pieces; k += 1) {
        const t = (k + 0.5) / pieces
        const p = { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) }
        whole += length / pieces
        if (distanceOutside(shape, p) <= margin) inside += length / pieces
      }
    }
  return whole === 0 ? 0 : inside / whole
}

/** The least distance between two shapes; 0 where they overlap or touch. */
export function gapBetween(a: Polygons, b: Polygons): number {
  const points = [
    ...a.flat().map((p) => distanceOutside(b, p)),
    ...b.flat().map((p) => distanceOutside(a, p)),
  ]
  return Math.min(...points)
}
