import { markScene } from '../../chart/mark-scene.ts'
import type { ChartBrush } from '../../chart/painting.ts'
import type { Point } from '../../chart/path.ts'
import { type Grip, pulled } from '../../chart/reshape.ts'
import type { SceneItem } from '../../chart/scene-item.ts'
import { fromViewPoint, placedView } from '../../chart/sheet.ts'
import type { ScreenPoint } from '../../chart/space.ts'
import { type ColourToken, colourOf, type Medium } from '../../chart/style.ts'
import { circlePath } from '../../chart/symbols.ts'
import { applyTo, type Camera } from '../../chart/transform.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import type { StrokeKind, SymptomAreaMark } from '../../domain/symptom-area.ts'
import type { View, ViewPoint } from '../../domain/view-point.ts'
import { paintDrawing } from './paint-drawing.ts'
import { paintFocusFrame } from './paint-focus-frame.ts'

/** A mark that lies at one place. */
export type PointMark = Exclude<Mark, SymptomAreaMark>

/** What changes with the pointer and is drawn on a layer of its own, without React. */
export interface Overlay {
  /** The mark on its way, at its present place. */
  dragged: { readonly mark: PointMark; readonly number: number; readonly selected: boolean } | null
  wet: WetStroke | null
  /** An edge that is being pulled, and where to. */
  pull: { readonly grip: Grip; to: Point } | null
  /** Where the brush would paint. */
  brushAt: ScreenPoint | null
  /** The keyboard's pointer. */
  crossHair: ViewPoint | null
  /** The mark that the keyboard is on. */
  framed: MarkId | null
}

/** A stroke that is being painted; its points in the view's units. */
export interface WetStroke {
  readonly view: View
  readonly width: number
  readonly kind: StrokeKind
  readonly colour: ColourToken
  readonly points: Point[]
}

/** Whether there is anything to draw. */
export const hasOverlay = ({ dragged, wet, pull, brushAt, crossHair, framed }: Overlay): boolean =>
  Boolean(dragged ?? wet ?? pull ?? brushAt ?? crossHair ?? framed)

/** Draws the overlay as the camera sees it. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  overlay: Overlay,
  look: {
    readonly camera: Camera
    readonly medium: Medium
    readonly brush: ChartBrush
    readonly marks: readonly Mark[]
  },
): void {
  const { camera, medium } = look
  const framed = overlay.framed && look.marks.find(({ id }) => id === overlay.framed)
  if (framed) paintFocusFrame(context, framed, camera, medium)
  if (overlay.wet) paintWet(context, overlay.wet, camera, medium)
  if (overlay.pull) paintPull(context, overlay.pull, look)
  if (overlay.dragged) {
    const { mark, number, selected } = overlay.dragged
    // Not kept as a picture like the marks that lie still: it would be another one with every move.
    for (const item of markScene(mark, number, { selected })) paintOnce(context, item, camera, medium)
  }
  const { kind, width } = look.brush
  if (overlay.brushAt && kind !== 'lasso')
    ring(
      context,
      overlay.brushAt,
      (width / 2) * camera.scale,
      medium,
      kind === 'reshape' ? 'accent' : 'ink-soft',
      1.2,
      kind === 'eraser' ? [4, 4] : [],
    )
  if (overlay.crossHair) paintCrossHair(context, applyTo(camera, fromViewPoint(overlay.crossHair)), medium)
}

function paintWet(context: CanvasRenderingContext2D, wet: WetStroke, camera: Camera, medium: Medium): void {
  const [first, ...rest] = wet.points
  if (!first) return
  const { x, y } = applyTo(camera, placedView(wet.view).origin)
  context.save()
  context.translate(x, y)
  context.scale(camera.scale, camera.scale)
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const point of rest) context.lineTo(point.x, point.y)
  // A dot: a line of no length still gets its round ends.
  if (rest.length === 0) context.lineTo(first.x, first.y)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([])
  if (wet.kind === 'lasso') {
    context.fillStyle = colourOf(wet.colour, medium)
    context.globalAlpha = 0.22
    context.fill()
    context.globalAlpha = 1
    context.strokeStyle = colourOf('accent', medium)
    context.lineWidth = 2 / camera.scale
  } else {
    context.lineWidth = wet.width
    context.strokeStyle = colourOf(wet.kind === 'eraser' ? 'halo' : wet.colour, medium)
    context.globalAlpha = wet.kind === 'eraser' ? 0.7 : 0.38
  }
  context.stroke()
  context.restore()
}

function paintPull(
  context: CanvasRenderingContext2D,
  { grip, to }: NonNullable<Overlay['pull']>,
  { camera, medium, brush }: { readonly camera: Camera; readonly medium: Medium; readonly brush: ChartBrush },
): void {
  const { x, y } = applyTo(camera, placedView(grip.view).origin)
  context.save()
  context.translate(x, y)
  context.scale(camera.scale, camera.scale)
  context.beginPath()
  for (const loop of pulled(grip, to)) {
    loop.forEach((point, i) => {
      if (i === 0) context.moveTo(point.x, point.y)
      else context.lineTo(point.x, point.y)
    })
    context.closePath()
  }
  context.fillStyle = colourOf(brush.colour, medium)
  context.globalAlpha = 0.3
  context.fill()
  context.globalAlpha = 1
  context.setLineDash([])
  context.strokeStyle = colourOf('accent', medium)
  context.lineWidth = 2 / camera.scale
  context.stroke()
  context.restore()
}

function paintOnce(context: CanvasRenderingContext2D, item: SceneItem, camera: Camera, medium: Medium): void {
  const zooms = item.space === 'figure'
  const at = zooms ? placedView(item.view).origin : fromViewPoint({ view: item.view, ...item.at })
  const { x, y } = applyTo(camera, at)
  context.save()
  context.translate(x, y)
  if (zooms) context.scale(camera.scale, camera.scale)
  for (const drawing of zooms ? [item.drawing] : item.drawings)
    paintDrawing(context, drawing, medium, zooms ? camera.scale : undefined)
  context.restore()
}

const CROSS_HAIR = { gap: 5, arm: 16 } as const

function paintCrossHair(context: CanvasRenderingContext2D, at: ScreenPoint, medium: Medium): void {
  const { gap, arm } = CROSS_HAIR
  context.beginPath()
  for (const [x, y] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(at.x + x * gap, at.y + y * gap)
    context.lineTo(at.x + x * arm, at.y + y * arm)
  }
  context.setLineDash([])
  context.lineCap = 'round'
  context.strokeStyle = colourOf('halo', medium)
  context.lineWidth = 4.5
  context.stroke()
  context.strokeStyle = colourOf('accent', medium)
  context.lineWidth = 2
  context.stroke()
  ring(context, at, arm, medium, 'accent', 1.5)
}

function ring(
  context: CanvasRenderingContext2D,
  at: ScreenPoint,
  radius: number,
  medium: Medium,
  colour: 'accent' | 'ink-soft',
  width: number,
  dash: number[] = [],
): void {
  const path = new Path2D(circlePath(at.x, at.y, radius))
  context.setLineDash(dash)
  context.strokeStyle = colourOf('halo', medium)
  context.lineWidth = width + 1.6
  context.stroke(path)
  context.strokeStyle = colourOf(colour, medium)
  context.lineWidth = width
  context.stroke(path)
}
