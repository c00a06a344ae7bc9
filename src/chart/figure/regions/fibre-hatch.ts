import { flattenPath, formatPath, isInside, type PathCommand, type Point, parsePath } from '../../path.ts'
import type { PlacedRegion } from './regions.ts'

/** How far apart hatch lines are at most, in figure units. */
const SPACING = 2.6
/** Steps along a guide: every guide and every line between two has as many points. */
const STEPS = 24
/** Guides go on straight by this much at both ends, so that lines reach a rounded edge. Figure units. */
const REACH = 5

type Line = readonly Point[]

/**
 * Lines along the fibres of a muscle, clipped to its shape, as one path of open strokes. Between two consecutive
 * guides lines are laid evenly; beyond the first and the last the pattern goes on to the edge.
 */
export function fibreHatch(region: PlacedRegion, spacing: number = SPACING): string {
  const shapes = flattenPath(parsePath(region.d), 0.3)
  const guides = region.fibres.flatMap((d) => flattenPath(parsePath(d), 0.3)).map(resampled)
  const commands: PathCommand[] = []
  for (const shape of shapes) {
    const own = guides.filter((guide) => isInside([shape], guide[STEPS / 2] ?? { x: 0, y: 0 }))
    for (const line of linesOf(own, spacing)) commands.push(...insideRuns(line, shape))
  }
  return formatPath(commands)
}

/** The lines of neighbouring guides, the guides themselves included, in order across the muscle. */
function linesOf(guides: readonly Line[], spacing: number): readonly Line[] {
  const [first] = guides
  if (first === undefined) return []
  const last = guides.at(-1) ?? first
  const beforeFirst = guides[1] ?? besides(first, -spacing)
  const beforeLast = guides.at(-2) ?? besides(last, spacing)
  const lines: Line[] = [...beyond(first, beforeFirst, spacing)].reverse()
  for (const [i, guide] of guides.entries()) {
    lines.push(guide)
    const next = guides[i + 1]
    if (next === undefined) continue
    const between = Math.max(1, Math.round(widest(guide, next) / spacing))
    for (let k = 1; k < between; k += 1) lines.push(mixed(guide, next, k / between))
  }
  return [...lines, ...beyond(last, beforeLast, spacing)]
}

/** The pattern carried on past an outer guide, away from its neighbour; clipping ends it. */
function beyond(outer: Line, neighbour: Line, spacing: number): readonly Line[] {
  const step = spacing / Math.max(widest(outer, neighbour), 1e-6)
  return Array.from({ length: 30 }, (_, k) => mixed(outer, neighbour, -(k + 1) * step))
}

const mixed = (a: Line, b: Line, t: number): Line =>
  a.map((p, i) => {
    const q = b[i] ?? p
    return { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) }
  })

const widest = (a: Line, b: Line): number =>
  Math.max(
    ...a.map((p, i) => {
      const q = b[i] ?? p
      return Math.hypot(q.x - p.x, q.y - p.y)
    }),
  )

function besides(line: Line, distance: number): Line {
  const from = line[0] ?? { x: 0, y: 0 }
  const to = line.at(-1) ?? from
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const dx = ((from.y - to.y) / length) * distance
  const dy = ((to.x - from.x) / length) * distance
  return line.map(({ x, y }) => ({ x: x + dx, y: y + dy }))
}

/** The same line in evenly spaced points, going on straight at both ends. */
function resampled(line: Line): Line {
  const longer = [extended(line[1], line[0]), ...line, extended(line.at(-2), line.at(-1))]
  const lengths = [0]
  for (const [i, p] of longer.entries()) {
    const next = longer[i + 1]
    if (next) lengths.push((lengths[i] ?? 0) + Math.hypot(next.x - p.x, next.y - p.y))
  }
  const whole = lengths.at(-1) ?? 0
  let piece = 0
  return Array.from({ length: STEPS + 1 }, (_, k) => {
    const at = (whole * k) / STEPS
    while (piece < longer.length - 2 && (lengths[piece + 1] ?? 0) < at) piece += 1
    const from = longer[piece] ?? { x: 0, y: 0 }
    const to = longer[piece + 1] ?? from
    const start = lengths[piece] ?? 0
    const t = Math.min(1, (at - start) / ((lengths[piece + 1] ?? start) - start || 1))
    return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }
  })
}

function extended(inner: Point | undefined, end: Point | undefined): Point {
  if (inner === undefined || end === undefined) throw new Error('a fibre guide needs two points')
  const length = Math.hypot(end.x - inner.x, end.y - inner.y) || 1
  return {
    x: end.x + ((end.x - inner.x) / length) * REACH,
    y: end.y + ((end.y - inner.y) / length) * REACH,
  }
}

/** The stretches of a line that lie inside the shape, to about a quarter of a unit. */
function insideRuns(line: Line, shape: Line): readonly PathCommand[] {
  const commands: PathCommand[] = []
  let inside = false
  let last: Point | undefined
  const finish = () => {
    if (inside && last) commands.push({ op: 'L', x: last.x, y: last.y })
  }
  for (const [i, from] of line.entries()) {
    const to = line[i + 1]
    if (to === undefined) break
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 0.5))
    for (let k = 0; k < pieces; k += 1) {
      const t = k / pieces
      const p = { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }
      const now = isInside([shape], p)
      if (now && !inside) commands.push({ op: 'M', x: p.x, y: p.y })
      else if (now && k === 0) commands.push({ op: 'L', x: p.x, y: p.y })
      else if (!now) finish()
      inside = now
      last = p
    }
  }
  finish()
  return commands
}
