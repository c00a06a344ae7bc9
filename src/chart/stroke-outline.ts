import type { Stroke, StrokeKind } from '../domain/symptom-area.ts'
import { View } from '../domain/view-point.ts'
import { distanceField, softened } from './distance-field.ts'
import { edgeLoops } from './edge-loops.ts'
import { innerPoints } from './inner-points.ts'
import { formatPath, type Point, smoothPath } from './path.ts'
import { simplifyLine } from './simplify.ts'

/** A painted area in one view: its edge as one path of closed loops (non-zero rule), and places for its number, the best first. */
export interface AreaOutline {
  readonly d: string
  readonly spots: readonly Point[]
}

/** How far the points of a kept stroke may be from where the pointer was. Figure units. */
export const STROKE_TOLERANCE = 0.6
const MOST_POINTS = 5000

/** What is kept of a stroke: its points thinned out and rounded to a tenth, within `within` figure units. */
export function keptStroke(
  view: View,
  width: number,
  points: readonly Point[],
  kind: StrokeKind = 'brush',
  within: number = STROKE_TOLERANCE,
): Stroke {
  // A tenth of a unit of rounding moves a point by at most 0.071.
  let tolerance = within - 0.08
  let kept = simplifyLine(points, tolerance)
  while (kept.length > MOST_POINTS) {
    tolerance *= 2
    kept = simplifyLine(points, tolerance)
  }
  return { kind, view, width, points: kept.map(({ x, y }) => [tenth(x), tenth(y)] as const) }
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

/** How far an outline may lie from the edge of the paint; finer for what is an outline already. Figure units. */
const EDGE_TOLERANCE = { painted: 0.1, outlined: 0.04 } as const
const SPOTS_APART = 14
const known = new WeakMap<readonly Stroke[], Map<View, AreaOutline | undefined>>()

/**
 * What the strokes of one view paint, without seams where they overlap and without what was erased; undefined if nothing
 * of it lies in the view. Kept as long as the array lives: the same strokes are outlined once.
 */
export function areaOutline(strokes: readonly Stroke[], view: View): AreaOutline | undefined {
  const outlines = known.get(strokes) ?? new Map<View, AreaOutline | undefined>()
  known.set(strokes, outlines)
  if (!outlines.has(view)) outlines.set(view, outlineOf(strokes.filter((stroke) => stroke.view === view)))
  return outlines.get(view)
}

/** Whether anything is left of an area in any view. */
export function hasPaint(strokes: readonly Stroke[]): boolean {
  return View.options.some((view) => areaOutline(strokes, view) !== undefined)
}

function outlineOf(strokes: readonly Stroke[]): AreaOutline | undefined {
  const field = distanceField(strokes)
  if (!field) return undefined
  // What is gone round only has no seams to round, and what was cut out by its outline must stay as it was.
  const outlined = strokes.every(({ kind }) => kind === 'lasso')
  const smooth = outlined ? field : softened(field)
  const tolerance = EDGE_TOLERANCE[outlined ? 'outlined' : 'painted']
  const loops = edgeLoops(smooth).map((loop) => {
    // Simplifying needs two ends: the loop is cut at its start and at the point opposite.
    const half = Math.floor(loop.length / 2)
    const there = simplifyLine(loop.slice(0, half + 1), tolerance)
    const back = simplifyLine([...loop.slice(half), ...loop.slice(0, 1)], tolerance)
    return smoothPath([...there, ...back.slice(1)], { closed: true })
  })
  if (loops.length === 0) return undefined
  return { d: formatPath(loops.flat()), spots: innerPoints(field, SPOTS_APART) }
}
