import type { Point } from '../chart/path.ts'
import type { SceneItem } from '../chart/scene-item.ts'
import type { View } from '../domain/view-point.ts'
import { drawingOperators } from './draw-shape.ts'
import type { Ink } from './pdf/ink.ts'
import { fineNumber, number } from './pdf/numbers.ts'

/** Where a scene's views lie in a drawing: their origins in points from its top left corner, y down; points a unit. */
export interface ScenePlace {
  readonly scale: number
  readonly origins: ReadonlyMap<View, Point>
}

/** The operators that draw a scene, in a space of points with y down. Items of views without a place are left out. */
export function sceneOperators(items: readonly SceneItem[], place: ScenePlace, ink: Ink): string {
  const parts: string[] = ['1 J 1 j\n']
  // Everything of a view's own units shares one change of coordinates.
  let open: View | undefined
  const close = () => {
    if (open) parts.push('Q\n')
    open = undefined
  }
  for (const item of items) {
    const origin = place.origins.get(item.view)
    if (!origin) continue
    if (item.space === 'figure') {
      if (open !== item.view) {
        close()
        const scale = fineNumber(place.scale)
        parts.push(`q ${scale} 0 0 ${scale} ${number(origin.x)} ${number(origin.y)} cm\n`)
        open = item.view
      }
      parts.push(drawingOperators(item.drawing, ink))
    } else {
      close()
      const x = origin.x + item.at.x * place.scale
      const y = origin.y + item.at.y * place.scale
      parts.push(`q 1 0 0 1 ${number(x)} ${number(y)} cm\n`)
      for (const drawing of item.drawings) parts.push(drawingOperators(drawing, ink))
      parts.push('Q\n')
    }
  }
  close()
  return parts.join('')
}
