import { toViewPoint, viewAt } from '../../chart/sheet.ts'
import type { ScreenPoint } from '../../chart/space.ts'
import { applyTo, type Camera, invert } from '../../chart/transform.ts'
import type { View, ViewPoint } from '../../domain/view-point.ts'

/** The place under a screen position, in the view it belongs to or, while a gesture lasts, in the one it began in. */
export function placeAt(camera: Camera, at: ScreenPoint, view?: View): ViewPoint {
  const sheet = applyTo(invert(camera), at)
  return roundPlace(toViewPoint(sheet, view ?? viewAt(sheet)))
}

/** To a tenth of a unit (0.2 mm), which no hand can place finer: what is stored stays short. */
export function roundPlace({ view, x, y }: ViewPoint): ViewPoint {
  // + 0: no minus zero gets into a record.
  return { view, x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 }
}
