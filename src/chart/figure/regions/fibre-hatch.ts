import { flattenPath, formatPath, isInside, type PathCommand, type Point, parsePath } from '../../path.ts'
import type { PlacedRegion } from './regions.ts'

/** How far apart hatch lines are. Figure units. */
const SPACING = 2.6
/** A line ends where another is nearer than this part of the spacing. */
const NEAREST = 0.6
/** Lines are followed in steps of this length. Figure units. */
const STEP = 0.9
/** Longer than any muscle: 600 steps each way. */
const MOST_STEPS = 600

/** A piece of a guide: its middle and its direction. */
interface Needle extends Point {
  readonly dx: number
  readonly dy: number
}

/**
 * Evenly spaced lines along the fibres of a muscle, inside its shape, as one path of open strokes. Between the
 * guides their directions are blended, the nearest one counting most.
 */
export function fibreHatch(region: Pick<PlacedRegion, 'd' | 'fibres'>, spacing: number = SPACING): string {
  const guides = region.fibres.flatMap((d) => flattenPath(parsePath(d), 0.3))
  const commands: PathCommand[] = []
  for (const shape of flattenPath(parsePath(region.d), 0.2)) {
    const own = guides.filter((guide) => guide.some((point) => isInside([shape], point)))
    for (const line of evenLines(shape, own, spacing)) commands.push(...stroke(line))
  }
  return formatPath(commands)
}

function evenLines(shape: readonly Point[], guides: readonly (readonly Point[])[], spacing: number) {
  const needles = guides.flatMap(needlesOf)
  const drawn = new Crowd(spacing)
  const lines: (readonly Point[])[] = []
  // First from the guides' middles, then from beside every line there is (Jobard and Lefer 1997).
  const seeds: Point[] = guides.flatMap((guide) => guide[Math.floor(guide.length / 2)] ?? [])
  for (const seed of seeds) {
    if (!isInside([shape], seed) || drawn.isNear(seed, spacing * 0.99)) continue
    const ends = ([1, -1] as const).map((way) => follow(seed, way, shape, needles, drawn, spacing * NEAREST))
    const line = [...(ends[1] ?? []).toReversed(), seed, ...(ends[0] ?? [])]
    if (line.length * STEP < spacing) continue
    drawn.add(line)
    lines.push(line)
    for (let i = 0; i < line.length; i += 2) {
      const at = line[i]
      if (at === undefined) continue
      const { dx, dy } = directionAt(at, needles)
      for (const side of [spacing, -spacing]) seeds.push({ x: at.x - dy * side, y: at.y + dx * side })
    }
  }
  return lines
}

function follow(
  seed: Point,
  way: 1 | -1,
  shape: readonly Point[],
  needles: readonly Needle[],
  drawn: Crowd,
  nearest: number,
): readonly Point[] {
  const line: Point[] = []
  let at = seed
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const { dx, dy } = directionAt(at, needles)
    const next = { x: at.x + way * STEP * dx, y: at.y + way * STEP * dy }
    if (!isInside([shape], next) || drawn.isNear(next, nearest)) break
    line.push(next)
    at = next
  }
  return line
}

function needlesOf(guide: readonly Point[]): readonly Needle[] {
  return guide.flatMap((a, i) => {
    const b = guide[i + 1]
    if (b === undefined) return []
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    // Long straight pieces count along their whole length.
    const pieces = Math.max(1, Math.round(length / 6))
    return Array.from({ length: length === 0 ? 0 : pieces }, (_, k) => {
      const t = (k + 0.5) / pieces
      const [x, y] = [a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)]
      return { x, y, dx: (b.x - a.x) / length, dy: (b.y - a.y) / length }
    })
  })
}

function directionAt(
  { x, y }: Point,
  needles: readonly Needle[],
): { readonly dx: number; readonly dy: number } {
  let dx = 0
  let dy = 0
  for (const needle of needles) {
    const weight = 1 / ((needle.x - x) ** 2 + (needle.y - y) ** 2 + 4) ** 2
    dx += weight * needle.dx
    dy += weight * needle.dy
  }
  const length = Math.hypot(dx, dy) || 1
  return { dx: dx / length, dy: dy / length }
}

/** The points drawn so far, by squares as wide as the spacing. */
class Crowd {
  readonly #squares = new Map<number, Point[]>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  add(points: readonly Point[]): void {
    for (const point of points) {
      const key = squareAt(Math.floor(point.x / this.#size), Math.floor(point.y / this.#size))
      const square = this.#squares.get(key)
      if (square) square.push(point)
      else this.#squares.set(key, [point])
    }
  }

  /** Whether a point is nearer than `distance`, which is at most the size of a square. */
  isNear({ x, y }: Point, distance: number): boolean {
    const [column, row] = [Math.floor(x / this.#size), Math.floor(y / this.#size)]
    for (let i = column - 1; i <= column + 1; i += 1)
      for (let j = row - 1; j <= row + 1; j += 1)
        for (const point of this.#squares.get(squareAt(i, j)) ?? NONE)
          if ((point.x - x) ** 2 + (point.y - y) ** 2 < distance * distance) return true
    return false
  }
}

/** One number for a square: more columns and rows than any figure has. */
const squareAt = (column: number, row: number): number => column * 65_536 + row

const NONE: readonly Point[] = []

/** A line through every third of its points. */
function stroke(line: readonly Point[]): readonly PathCommand[] {
  return line
    .filter((_, i) => i % 3 === 0 || i === line.length - 1)
    .map(({ x, y }, i) => ({ op: i === 0 ? 'M' : 'L', x, y }))
}
