import { parsePath, pathBounds } from '../../chart/path.ts'
import type { Label, MarkerItem, Shape } from '../../chart/scene-item.ts'
import type { Medium } from '../../chart/style.ts'
import { paintDrawing } from './paint-drawing.ts'

/** A marker drawn once and then only copied: hundreds of numbers with halos are too slow to write in every frame. */
interface Sprite {
  readonly image: HTMLCanvasElement
  readonly medium: Medium
  readonly pixelRatio: number
  /** Its top left corner from the marker's place, in CSS pixels. */
  readonly left: number
  readonly top: number
}

let sprites = new WeakMap<MarkerItem, Sprite>()

/** To be called when the font of the numbers has come: what was drawn before has another. */
export function forgetMarkers(): void {
  sprites = new WeakMap()
}

/** Draws a marker at (x, y), on whole device pixels so that it is as sharp as when it was drawn. */
export function paintMarker(
  context: CanvasRenderingContext2D,
  item: MarkerItem,
  x: number,
  y: number,
  medium: Medium,
): void {
  const pixelRatio = context.getTransform().a
  const known = sprites.get(item)
  const good = known?.medium === medium && known.pixelRatio === pixelRatio ? known : null
  const sprite = good ?? drawn(item, medium, pixelRatio)
  if (!good) sprites.set(item, sprite)
  const toPixel = (value: number) => Math.round(value * pixelRatio) / pixelRatio
  const { image, left, top } = sprite
  context.drawImage(
    image,
    toPixel(x) + left,
    toPixel(y) + top,
    image.width / pixelRatio,
    image.height / pixelRatio,
  )
}

function drawn(item: MarkerItem, medium: Medium, pixelRatio: number): Sprite {
  const boxes = item.drawings.map(boxOf)
  const left = Math.floor(Math.min(...boxes.map(({ minX }) => minX)))
  const top = Math.floor(Math.min(...boxes.map(({ minY }) => minY)))
  const right = Math.ceil(Math.max(...boxes.map(({ maxX }) => maxX)))
  const bottom = Math.ceil(Math.max(...boxes.map(({ maxY }) => maxY)))
  const image = document.createElement('canvas')
  image.width = Math.ceil((right - left) * pixelRatio)
  image.height = Math.ceil((bottom - top) * pixelRatio)
  const context = image.getContext('2d')
  if (!context) throw new Error('no canvas to draw a marker on')
  context.scale(pixelRatio, pixelRatio)
  context.translate(-left, -top)
  for (const drawing of item.drawings) paintDrawing(context, drawing, medium)
  return { image, medium, pixelRatio, left, top }
}

/** A box that holds the drawing, lines and halo included; for text on the safe side of its true width. */
function boxOf(drawing: Shape | Label) {
  if (drawing.kind === 'shape') {
    const { minX, minY, maxX, maxY } = pathBounds(parsePath(drawing.d))
    const edge = (drawing.line?.width ?? 0) / 2 + 1
    return { minX: minX - edge, minY: minY - edge, maxX: maxX + edge, maxY: maxY + edge }
  }
  const { at, text, size, anchor, halo = 0 } = drawing
  const width = 0.75 * size * text.length
  const start = { start: 0, middle: width / 2, end: width }[anchor]
  const edge = halo / 2 + 1
  return {
    minX: at.x - start - edge,
    maxX: at.x - start + width + edge,
    minY: at.y - size - edge,
    maxY: at.y + 0.3 * size + edge,
  }
}
