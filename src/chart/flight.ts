import type { MuscleLayer } from '../domain/atlas/muscles.ts'
import type { View, ViewPoint } from '../domain/view-point.ts'
import { keepInSight, showBox } from './camera.ts'
import { muscleUnder } from './muscle-under.ts'
import { type Box, parsePath, pathBounds } from './path.ts'
import { FIT_PADDING, frameOf, onSheet, placedView, sheetBounds } from './sheet.ts'
import type { Camera, Size } from './transform.ts'

/** Where the upper half of a standing figure ends and the lower begins; they share hips and hands. Figure units. */
const HALVES = { upperTo: 500, lowerFrom: 440 } as const

/** What one looks at in a view, by turns: all of it, its upper half, its lower half. Sheet units. */
export function stopsOf(view: View): readonly Box[] {
  const whole = frameOf(placedView(view))
  if (view === 'soles') return [whole]
  const at = (y: number) => placedView(view).origin.y + y
  return [whole, { ...whole, maxY: at(HALVES.upperTo) }, { ...whole, minY: at(HALVES.lowerFrom) }]
}

/** The camera of a view's first stop, or of the stop after the one that is shown, as it would be kept in sight. */
export function nextStop(view: View, shown: Camera, fitted: Camera, viewport: Size): Camera {
  // Where a chart is wide, all of a view is no closer than the whole sheet: then its upper half comes first.
  const cameras = stopsOf(view).map((box) =>
    keepInSight(showBox(box, fitted, viewport, FIT_PADDING), sheetBounds(), fitted, viewport),
  )
  const now = cameras.findIndex((camera) => isAlike(camera, shown))
  return cameras[(now + 1) % cameras.length] ?? fitted
}

/** Whether two cameras show the same to within a few pixels. */
export function isAlike(a: Camera, b: Camera): boolean {
  const near = (from: number, to: number) => Math.abs(from - to) < 4
  return Math.abs(a.scale / b.scale - 1) < 0.02 && near(a.dx, b.dx) && near(a.dy, b.dy)
}

/** Room left around a muscle that is brought close, and around a place without one. Figure units. */
const AROUND = { muscle: 16, bare: 70 } as const

/** What a double tap brings close: the muscle under the place in the shown layer, else the place. Sheet units. */
export function regionAround(at: ViewPoint, layer: MuscleLayer): Box {
  const region = muscleUnder(at, layer)?.region
  return region
    ? onSheet(at.view, widened(pathBounds(parsePath(region.d)), AROUND.muscle))
    : onSheet(at.view, widened({ minX: at.x, minY: at.y, maxX: at.x, maxY: at.y }, AROUND.bare))
}

/** A box with room around. */
export function widened({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by }
}
