import type { SceneItem } from '../../chart/scene-item.ts'
import { fromViewPoint, placedView } from '../../chart/sheet.ts'
import type { Medium } from '../../chart/style.ts'
import { applyTo, type Camera, type Size } from '../../chart/transform.ts'
import { paintDrawing } from './paint-drawing.ts'
import { paintMarker } from './paint-marker.ts'

/** Markers whose place is further than this outside the element are not drawn. Pixels. */
const MARKER_REACH = 120

/** Draws a scene as the camera sees it. The context's unit is the CSS pixel. */
export function paintScene(
  context: CanvasRenderingContext2D,
  items: readonly SceneItem[],
  camera: Camera,
  viewport: Size,
  medium: Medium,
): void {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const item of items) {
    if (item.space === 'figure') {
      const { x, y } = applyTo(camera, placedView(item.view).origin)
      context.save()
      context.translate(x, y)
      context.scale(camera.scale, camera.scale)
      if (item.within !== undefined) context.clip(clipPath(item.within))
      paintDrawing(context, item.drawing, medium, camera.scale)
      context.restore()
      continue
    }
    const { x, y } = applyTo(camera, fromViewPoint({ view: item.view, ...item.at }))
    if (x < -MARKER_REACH || x > viewport.width + MARKER_REACH) continue
    if (y < -MARKER_REACH || y > viewport.height + MARKER_REACH) continue
    paintMarker(context, item, x, y, medium)
  }
}

const clips = new Map<string, Path2D>()

/** The outlines of the figure are the same few texts every time. */
function clipPath(d: string): Path2D {
  const known = clips.get(d)
  if (known) return known
  const path = new Path2D(d)
  clips.set(d, path)
  return path
}
