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
  const whole = outlineThrough(view, start)
  const a = nearest(whole, start)
  const b = nearest(whole, end)
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

/** The closed part of the outline that the place lies on: the soles have two. */
function outlineThrough(view: DrawnView, place: Point): readonly Cubic[] {
  const [best = []] = partsOf(view).toSorted((p, q) => nearest(p, place).off - nearest(q, place).off)
  return best
}

const known = new Map<DrawnView, readonly (readonly Cubic[])[]>()

/** The closed parts of a view's outline as cubics; cut up once, for every muscle asks. */
function partsOf(view: DrawnView): readonly (readonly Cubic[])[] {
  const before = known.get(view)
  if (before) return before
  const parts: Cubic[][] = []
  let at: Point = { x: 0, y: 0 }
  for (const command of parsePath(figureDrawing(view).outline)) {
    if (command.op === 'M') parts.push([])
    if (command.op === 'Z') continue
    const end = { x: command.x, y: command.y }
    if (command.op === 'C') {
      parts.at(-1)?.push([at, { x: command.x1, y: command.y1 }, { x: command.x2, y: command.y2 }, end])
    }
    at = end
  }
  known.set(view, parts)
  return parts
}

/** Where on the outline (piece number + parameter) a place is nearest, and how far off it is. */
function nearest(whole: readonly Cubic[], { x, y }: Point): { readonly at: number; readonly off: number } {
  let at = 0
  let off = Number.POSITIVE_INFINITY
  for (const [i, cubic] of whole.entries()) {
    // A curve lies within its control points: what these are too far from cannot be nearer.
    if (beyond(cubic, x, y) >= off) continue
    const [a, b, c, d] = cubic
    for (let k = 0; k <= 32; k += 1) {
      const t = k / 32
      const u = 1 - t
      const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
      const far = Math.hypot(
        wa * a.x + wb * b.x + wc * c.x + wd * d.x - x,
        wa * a.y + wb * b.y + wc * c.y + wd * d.y - y,
      )
      if (far < off) {
        off = far
        at = i + t
      }
    }
  }
  return { at, off }
}

/** How far a place is outside the box of a curve's control points. */
function beyond([a, b, c, d]: Cubic, x: number, y: number): number {
  const left = Math.min(a.x, b.x, c.x, d.x) - x
  const right = x - Math.max(a.x, b.x, c.x, d.x)
  const above = Math.min(a.y, b.y, c.y, d.y) - y
  const below = y - Math.max(a.y, b.y, c.y, d.y)
  return Math.hypot(Math.max(left, right, 0), Math.max(above, below, 0))
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
