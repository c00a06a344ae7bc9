import { hatchLines } from '../../chart/hatch.ts'
import { parsePath, pathBounds } from '../../chart/path.ts'
import type { Label, Shape } from '../../chart/scene-item.ts'
import { colourOf, type Medium } from '../../chart/style.ts'

/** Draws one drawing in its own units around the context's origin; `scale`, pixels per unit, of what zooms. */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  drawing: Shape | Label,
  medium: Medium,
  scale?: number,
): void {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  if (drawing.kind === 'label') paintLabel(context, drawing, medium, scale)
  else paintShape(context, drawing, medium, scale)
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, medium: Medium, scale?: number): void {
  const { path, hatch } = pathsOf(shape)
  if (shape.fill) {
    context.globalAlpha = shape.fill.opacity
    context.fillStyle = colourOf(shape.fill.colour, medium)
    context.fill(path)
  }
  if (shape.hatch && hatch) {
    context.save()
    context.clip(path)
    context.globalAlpha = shape.hatch.opacity
    context.strokeStyle = colourOf(shape.hatch.colour, medium)
    context.lineWidth = hatch.width
    context.setLineDash(hatch.dash)
    context.stroke(hatch.lines)
    context.restore()
  }
  if (shape.line) {
    context.globalAlpha = shape.line.opacity
    context.strokeStyle = colourOf(shape.line.colour, medium)
    context.lineWidth = scale ? easedWidth(shape.line.width, scale) : shape.line.width
    context.setLineDash(shape.line.dash ? [...shape.line.dash] : [])
    context.stroke(path)
  }
  context.globalAlpha = 1
}

/** Up to this many pixels a line grows with the zoom, then slower: close up, a drawing with bars for lines is none. */
const EVEN_UP_TO = 1.5

const easedWidth = (width: number, scale: number): number => eased(width, scale, EVEN_UP_TO)

/** The same for letters, with a larger measure: R and L stay in sight and never shout. Pixels. */
const TEXT_EVEN_UP_TO = 22

function eased(size: number, scale: number, evenUpTo: number): number {
  const times = (size * scale) / evenUpTo
  return times <= 1 ? size : (evenUpTo * times ** 0.45) / scale
}

/** The font of every label on the chart. */
export const CHART_FONT = '"Inter Variable", Inter, system-ui, sans-serif'

function paintLabel(context: CanvasRenderingContext2D, label: Label, medium: Medium, scale?: number): void {
  const { at, text, anchor, weight, colour, halo } = label
  const size = scale ? eased(label.size, scale, TEXT_EVEN_UP_TO) : label.size
  context.font = `${weight === 'bold' ? 650 : 450} ${size}px ${CHART_FONT}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  context.textBaseline = 'alphabetic'
  if (halo !== undefined) {
    context.strokeStyle = colourOf('halo', medium)
    context.lineWidth = halo
    context.setLineDash([])
    context.strokeText(text, at.x, at.y)
  }
  context.fillStyle = colourOf(colour, medium)
  context.fillText(text, at.x, at.y)
}

interface Paths {
  readonly path: Path2D
  readonly hatch: { readonly lines: Path2D; readonly width: number; readonly dash: number[] } | null
}

const known = new WeakMap<Shape, Paths>()

function pathsOf(shape: Shape): Paths {
  const found = known.get(shape)
  if (found) return found
  const lines = shape.hatch && hatchLines(shape.hatch.hatch, pathBounds(parsePath(shape.d)))
  const paths: Paths = {
    path: new Path2D(shape.d),
    hatch: lines
      ? { lines: new Path2D(lines.d), width: lines.width, dash: lines.dash ? [...lines.dash] : [] }
      : null,
  }
  known.set(shape, paths)
  return paths
}
