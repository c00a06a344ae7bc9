import { formatPath, type PathCommand, type Point, parsePath, reversePath } from '../path.ts'
import { figureDrawing } from './figure.ts'
import type { DrawnView } from './regions/muscle-region.ts'

type Cubic = readonly [Point, Point, Point, Point]

/** How far from the outline a place may be that is meant to lie on it. Figure units. */
const SNAP = 2.5

/**
 * The stretch of the figure's outline from one place to another (each `x y`, at most 2.5 units beside it), as an
 * open curve that begins and ends exactly at the places given: the edge of a muscle that forms the silhouette. The
 * shorter way round.
 */
export function silhouette(view: DrawnView, from: string, to: string): string {
  const [start, end] = [placeOf(from), placeOf(to)]
  const part = partThrough(view, start)
  const { whole } = part
  const a = nearest(part, start)
  const b = nearest(part, end)
  for (const { off } of [a, b])
    if (off > SNAP)
      throw new Error(`silhouette: ${from} … ${to} is ${off.toFixed(1)} off the ${view} outline`)
  const [first, last, turned] = a.at <= b.at ? [a.at, b.at, false] : [b.at, a.at, true]
  const inner = between(whole, first, last)
  const outer = [...between(whole, last, whole.length), ...between(whole, 0, first)]
  const direct = lengthOf(inner) <= lengthOf(outer)
  const path = asPath(direct ? inner : outer)
  const run = turned === direct ? reversePath(path) : path
  return formatPath(moveEnds(run, start, end))
}

function placeOf(text: string): Point {
  const [x, y] = text.trim().split(/\s+/).map(Number)
  if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`"${text}" is not "x y"`)
  return { x, y }
}

/** A closed part of an outline, with places along each of its pieces. */
interface Part {
  readonly whole: readonly Cubic[]
  readonly samples: readonly (readonly Point[])[]
}

const outlines = new Map<DrawnView, readonly Part[]>()

/** The closed parts of a view's outline: the soles have two. Worked out once. */
function partsOf(view: DrawnView): readonly Part[] {
  const known = outlines.get(view)
  if (known) return known
  const wholes: Cubic[][] = []
  let at: Point = { x: 0, y: 0 }
  for (const command of parsePath(figureDrawing(view).outline)) {
    if (command.op === 'M') wholes.push([])
    if (command.op === 'Z') continue
    const end = { x: command.x, y: command.y }
    if (command.op === 'C') {
      wholes.at(-1)?.push([at, { x: command.x1, y: command.y1 }, { x: command.x2, y: command.y2 }, end])
    }
    at = end
  }
  const parts = wholes.map((whole) => ({ whole, samples: whole.map(alongCubic) }))
  outlines.set(view, parts)
  return parts
}

/** In how many steps a piece of the outline is searched. */
const STEPS = 32

const alongCubic = (cubic: Cubic): readonly Point[] =>
  Array.from({ length: STEPS + 1 }, (_, k) => split(cubic, k / STEPS)[0][3])

/** The part of the outline that the place lies on. */
function partThrough(view: DrawnView, place: Point): Part {
  const parts = partsOf(view).map((part) => ({ part, off: nearest(part, place).off }))
  const [best] = parts.sort((p, q) => p.off - q.off)
  if (!best) throw new Error(`silhouette: the ${view} view has no outline`)
  return best.part
}

/** Where on the outline (piece number + parameter) a place is nearest, and how far off it is. */
function nearest({ samples }: Part, { x, y }: Point): { readonly at: number; readonly off: number } {
  let at = 0
  let least = Number.POSITIVE_INFINITY
  samples.forEach((along, i) => {
    along.forEach((p, k) => {
      const square = (p.x - x) ** 2 + (p.y - y) ** 2
      if (square >= least) return
      least = square
      at = i + k / STEPS
    })
  })
  return { at, off: Math.sqrt(least) }
}

const mix = (p: Point, q: Point, t: number): Point => ({ x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) })

/** A cubic cut in two at a parameter. */
function split([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)]
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)]
  const middle = mix(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

function between(whole: readonly Cubic[], from: number, to: number): readonly Cubic[] {
  return whole.flatMap((cubic, i) => {
    const [low, high] = [Math.max(0, from - i), Math.min(1, to - i)]
    if (high <= low) return []
    const head = split(cubic, high)[0]
    return [split(head, low / high)[1]]
  })
}

const lengthOf = (pieces: readonly Cubic[]): number =>
  pieces.reduce((sum, [a, , , d]) => sum + Math.hypot(d.x - a.x, d.y - a.y), 0)

function asPath(pieces: readonly Cubic[]): readonly PathCommand[] {
  const [first] = pieces
  if (first === undefined) throw new Error('silhouette: both places are the same')
  return [
    { op: 'M', x: first[0].x, y: first[0].y },
    ...pieces.map(([, b, c, d]) => ({
      op: 'C' as const,
      x1: b.x,
      y1: b.y,
      x2: c.x,
      y2: c.y,
      x: d.x,
      y: d.y,
    })),
  ]
}

function moveEnds(path: readonly PathCommand[], start: Point, end: Point): readonly PathCommand[] {
  return path.map((command, i) => {
    if (command.op === 'Z') return command
    if (i === 0) return { ...command, ...start }
    return i === path.length - 1 ? { ...command, ...end } : command
  })
}
