import { flattenPath, type Point, smoothPath } from '../../src/chart/path.ts'
import type { Stroke } from '../../src/domain/symptom-area.ts'
import type { View } from '../../src/domain/view-point.ts'
import { small, tenth } from './seeded.ts'
import type { Shift } from './story.ts'

/** A view as a story names it: from the side is always from the painted side. */
export type StoryView = 'anterior' | 'posterior' | 'lateral' | 'soles'
type PaintedSide = 'right' | 'left'
/** A stroke of the brush over a region of one side. `part` paints only the first part of it, 0–1. */
export type Brush = (side: PaintedSide, part?: number) => Stroke

const FEWEST_POINTS = 15
const MOST_POINTS = 40
/** Figure units between the points that are kept. */
const STEP = 5
const UNSTEADINESS = 0.7
/** How far one turn of a brush lies from the next, in widths of the brush: no gaps are left. */
const CLOSE = 0.62

/** The view of the chart in which one side is painted. */
export function viewOf(view: StoryView, side: PaintedSide): View {
  return view === 'lateral' ? `${side}-lateral` : view
}

/** The viewer's x of a place that lies `outwards` on the client's side; from the side: towards the front. */
export function viewerX(view: StoryView | View, side: PaintedSide, outwards: number): number {
  const clientsRightIsAt = view === 'anterior' || view === 'soles' ? -1 : 1
  return outwards * clientsRightIsAt * (side === 'right' ? 1 : -1) + 0
}

/** Painted along a line of places. */
export function along(view: StoryView, width: number, places: readonly Shift[]): Brush {
  return (side, part = 1) =>
    stroke(viewOf(view, side), width, places, (outwards) => viewerX(view, side, outwards), part)
}

/** Painted to and fro between two places, `reach` to either side at the middle and less at both ends. */
export function toAndFro(
  view: StoryView,
  width: number,
  [from, to]: readonly [Shift, Shift],
  reach: number,
): Brush {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const turns = Math.ceil(length / (width * CLOSE))
  const places = Array.from({ length: turns + 1 }, (_, turn): Shift => {
    const t = turn / turns
    const away = (turn % 2 === 0 ? 1 : -1) * reach * (0.5 + 0.5 * Math.sin(Math.PI * t))
    return [from[0] + dx * t - (dy / length) * away, from[1] + dy * t + (dx / length) * away]
  })
  return along(view, width, places)
}

/** Painted in strips up and down between two places, as one paints a limb, `reach` to either side. */
export function lengthwise(
  view: StoryView,
  width: number,
  [from, to]: readonly [Shift, Shift],
  reach: number,
): Brush {
  const strips = Math.ceil((2 * reach) / (width * CLOSE)) + 1
  const places = Array.from({ length: strips }, (_, strip): readonly Shift[] => {
    const away = reach * ((2 * strip) / (strips - 1) - 1)
    const steps = [0.04, 0.5, 0.96].map((t): Shift => {
      const rounder = 0.7 + 0.3 * Math.sin(Math.PI * t)
      return [from[0] + (to[0] - from[0]) * t + away * rounder, from[1] + (to[1] - from[1]) * t]
    })
    return strip % 2 === 0 ? steps : steps.toReversed()
  }).flat()
  return along(view, width, places)
}

/** Painted across the midline; the places are given with the viewer's x. */
export function across(
  view: 'anterior' | 'posterior',
  width: number,
  places: readonly Shift[],
): () => Stroke {
  return () => stroke(view, width, places, (x) => x, 1)
}

function stroke(
  view: View,
  width: number,
  places: readonly Shift[],
  toX: (outwards: number) => number,
  part: number,
): Stroke {
  const line = flattenPath(smoothPath(places.map(([x, y]) => ({ x, y }))), 0.2)[0] ?? []
  const points = evenly(line, part).map(({ x, y }, index): readonly [number, number] => {
    const wobble = (axis: string) =>
      small(UNSTEADINESS, axis, index, places.length, x.toFixed(1), y.toFixed(1))
    return [tenth(toX(x + wobble('x'))), tenth(y + wobble('y'))]
  })
  return { view, width, points }
}

/** Points at equal distances on the first part of a line. */
function evenly(line: readonly Point[], part: number): readonly Point[] {
  const lengths = line.map((point, i) => {
    const before = line[i - 1] ?? point
    return Math.hypot(point.x - before.x, point.y - before.y)
  })
  const whole = lengths.reduce((sum, it) => sum + it, 0) * part
  const count = Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, Math.round(whole / STEP)))
  return Array.from({ length: count }, (_, i) => pointAt(line, lengths, (whole * i) / (count - 1)))
}

function pointAt(line: readonly Point[], lengths: readonly number[], distance: number): Point {
  let left = distance
  for (const [i, to] of line.entries()) {
    const length = lengths[i] ?? 0
    const from = line[i - 1] ?? to
    if (left <= length && length > 0) {
      const t = left / length
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
    }
    left -= length
  }
  const end = line.at(-1)
  if (!end) throw new Error('a stroke needs places')
  return end
}
