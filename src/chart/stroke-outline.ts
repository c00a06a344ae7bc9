import type { Stroke, StrokeKind } from '../domain/symptom-area.ts'
import type { View } from '../domain/view-point.ts'
import { distanceField, edgeLoops, innerPoints, softened } from './distance-field.ts'
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

/** What is kept of a stroke: its points thinned out and rounded to a tenth, within `STROKE_TOLERANCE`. */
export function keptStroke(
  view: View,
  width: number,
  points: readonly Point[],
  kind: StrokeKind = 'brush',
): Stroke {
  // A tenth of a unit of rounding moves a point by at most 0.071.
  let tolerance = STROKE_TOLERANCE - 0.08
  let kept = simplifyLine(points, tolerance)
  while (kept.length > MOST_POINTS) {
    tolerance *= 2
    kept = simplifyLine(points, tolerance)
  }
  return { kind, view, width, points: kept.map(({ x, y }) => [tenth(x), tenth(y)] as const) }
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

const EDGE_TOLERANCE = 0.1
const SPOTS_APART = 14
const known = new WeakMap<readonly Stroke[], Map<View, AreaOutline>>()

/**
 * The union of the strokes of one view with round ends, without seams where they overlap; undefined if no
 * stroke lies in the view. Kept as long as the array lives: the same strokes are outlined once.
 */
export function areaOutline(strokes: readonly Stroke[], view: View): AreaOutline | undefined {
  const outlines = known.get(strokes) ?? new Map<View, AreaOutline>()
  known.set(strokes, outlines)
  const outline = outlines.get(view) ?? outlineOf(strokes.filter((stroke) => stroke.view === view))
  if (outline) outlines.set(view, outline)
  return outline
}

function outlineOf(strokes: readonly Stroke[]): AreaOutline | undefined {
  if (strokes.length === 0) return undefined
  const field = distanceField(
    strokes.map(({ points, width }) => ({ points: points.map(([x, y]) => ({ x, y })), radius: width / 2 })),
  )
  const loops = edgeLoops(softened(field)).map((loop) => {
    // Simplifying needs two ends: the loop is cut at its start and at the point opposite.
    const half = Math.floor(loop.length / 2)
    const there = simplifyLine(loop.slice(0, half + 1), EDGE_TOLERANCE)
    const back = simplifyLine([...loop.slice(half), ...loop.slice(0, 1)], EDGE_TOLERANCE)
    return smoothPath([...there, ...back.slice(1)], { closed: true })
  })
  return { d: formatPath(loops.flat()), spots: innerPoints(field, SPOTS_APART) }
}
