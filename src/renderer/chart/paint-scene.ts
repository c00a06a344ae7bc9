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
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (!item) return
    if (item.space === 'figure') {
      at = paintFigureItems(context, items, at, camera, medium)
      continue
    }
    at += 1
    const { x, y } = applyTo(camera, fromViewPoint({ view: item.view, ...item.at }))
    if (x < -MARKER_REACH || x > viewport.width + MARKER_REACH) continue
    if (y < -MARKER_REACH || y > viewport.height + MARKER_REACH) continue
    paintMarker(context, item, x, y, medium)
  }
}

/** Draws this item of a view and those after it that are cut off by the same shape; returns the place of the next. */
function paintFigureItems(
  context: CanvasRenderingContext2D,
  items: readonly SceneItem[],
  from: number,
  camera: Camera,
  medium: Medium,
): number {
  const first = items[from]
  let at = from
  if (first?.space !== 'figure') return at + 1
  const { view, within } = first
  const { x, y } = applyTo(camera, placedView(view).origin)
  context.save()
  context.translate(x, y)
  context.scale(camera.scale, camera.scale)
  if (within !== undefined) context.clip(clipPath(within))
  for (let item: SceneItem | undefined = first; item?.space === 'figure'; item = items[at]) {
    if (item.view !== view || item.within !== within) break
    paintDrawing(context, item.drawing, medium, camera.scale)
    at += 1
  }
  context.restore()
  return at
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
