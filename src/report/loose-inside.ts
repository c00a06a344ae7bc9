import { formatPath, parsePath, pathBounds, transformPath } from '../chart/path.ts'
import type { Label, MarkerItem, SceneItem, Shape } from '../chart/scene-item.ts'
import type { Size } from '../chart/transform.ts'
import type { ScenePlace } from './draw-scene.ts'

/** What may lie anywhere near its place, as a note's text, moved just so far that nothing of it is cut off. `size` in points. */
export function looseInside(
  items: readonly SceneItem[],
  place: ScenePlace,
  size: Size,
): readonly SceneItem[] {
  return items.map((item) => (item.space === 'marker' && item.loose ? inside(item, place, size) : item))
}

function inside(item: MarkerItem, place: ScenePlace, { width, height }: Size): MarkerItem {
  const at = place.get(item.view)
  if (!at) return item
  const boxes = item.drawings.flatMap((each) =>
    each.kind === 'shape' ? [pathBounds(parsePath(each.d))] : [],
  )
  const x = at.x + item.at.x * at.scale
  const y = at.y + item.at.y * at.scale
  const beyond = (low: number, high: number, end: number) => Math.max(-low, 0) + Math.min(end - high, 0)
  const minX = Math.min(...boxes.map((box) => box.minX))
  const dx = beyond(x + minX, x + Math.max(...boxes.map(({ maxX }) => maxX)), width)
  const minY = Math.min(...boxes.map((box) => box.minY))
  const dy = beyond(y + minY, y + Math.max(...boxes.map(({ maxY }) => maxY)), height)
  return dx === 0 && dy === 0 ? item : { ...item, drawings: item.drawings.map((each) => moved(each, dx, dy)) }
}

function moved(drawing: Shape | Label, dx: number, dy: number): Shape | Label {
  if (drawing.kind === 'label') return { ...drawing, at: { x: drawing.at.x + dx, y: drawing.at.y + dy } }
  const d = formatPath(transformPath(parsePath(drawing.d), ({ x, y }) => ({ x: x + dx, y: y + dy })))
  return { ...drawing, d }
}
