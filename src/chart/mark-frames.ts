import type { Mark } from '../domain/mark.ts'
import { View, type ViewPoint } from '../domain/view-point.ts'
import { type Box, parsePath, pathBounds } from './path.ts'
import { areaOutline } from './stroke-outline.ts'

/** Where a mark lies in one view; a mark at one place has a box without size. Figure units. */
export interface MarkFrame {
  readonly view: View
  readonly box: Box
}

/** What a frame around a mark goes round, view by view. */
export function markFrames(mark: Mark): readonly MarkFrame[] {
  if (mark.kind !== 'symptom-area') {
    const { view, x, y } = mark.at
    return [{ view, box: { minX: x, minY: y, maxX: x, maxY: y } }]
  }
  return View.options.flatMap((view) => {
    const outline = areaOutline(mark.strokes, view)
    return outline ? [{ view, box: pathBounds(parsePath(outline.d)) }] : []
  })
}

/** A place that is on the mark: its own, or one well inside a painted area; undefined where nothing is left of it. */
export function placeOnMark(mark: Mark): ViewPoint | undefined {
  if (mark.kind !== 'symptom-area') return mark.at
  for (const view of View.options) {
    const [spot] = areaOutline(mark.strokes, view)?.spots ?? []
    if (spot) return { view, x: spot.x, y: spot.y }
  }
  return undefined
}
