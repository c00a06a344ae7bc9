import { type MarkFrame, markFrames } from '../../chart/mark-frames.ts'
import { fromViewPoint } from '../../chart/sheet.ts'
import { colourOf, type Medium } from '../../chart/style.ts'
import { applyTo, type Camera } from '../../chart/transform.ts'
import type { Mark } from '../../domain/mark.ts'

/** Pixels from the mark to its frame, and how far each corner's arms reach. */
const FRAME = { away: 22, arm: 11 } as const

/** Draws four corners around the mark that the keyboard is on: no ring, so that it is not taken for the selection. */
export function paintFocusFrame(
  context: CanvasRenderingContext2D,
  mark: Mark,
  camera: Camera,
  medium: Medium,
): void {
  context.beginPath()
  for (const frame of markFrames(mark)) cornersOf(context, frame, camera)
  context.setLineDash([])
  context.lineCap = 'square'
  context.lineJoin = 'miter'
  context.strokeStyle = colourOf('halo', medium)
  context.lineWidth = 6
  context.stroke()
  context.strokeStyle = colourOf('accent', medium)
  context.lineWidth = 3
  context.stroke()
}

function cornersOf(context: CanvasRenderingContext2D, { view, box }: MarkFrame, camera: Camera): void {
  const start = applyTo(camera, fromViewPoint({ view, x: box.minX, y: box.minY }))
  const end = applyTo(camera, fromViewPoint({ view, x: box.maxX, y: box.maxY }))
  for (const [x, inX] of [
    [start.x - FRAME.away, 1],
    [end.x + FRAME.away, -1],
  ] as const)
    for (const [y, inY] of [
      [start.y - FRAME.away, 1],
      [end.y + FRAME.away, -1],
    ] as const) {
      context.moveTo(x + inX * FRAME.arm, y)
      context.lineTo(x, y)
      context.lineTo(x, y + inY * FRAME.arm)
    }
}
