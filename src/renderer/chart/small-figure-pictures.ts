import { fitCamera } from '../../chart/camera.ts'
import { onSheet } from '../../chart/sheet.ts'
import type { SmallFigure } from '../../chart/small-figure.ts'
import { colourOf, type Medium } from '../../chart/style.ts'
import type { Size } from '../../chart/transform.ts'
import type { PictureStore } from './IdlePicture.tsx'
import { newPicture } from './new-picture.ts'
import { CHART_FONT } from './paint-drawing.ts'
import { paintScene } from './paint-scene.ts'

/** How much smaller signs are than on the chart. */
const SMALLER = 0.8
const LETTER = { size: 12, inset: 4 } as const

/** Pictures of this size in CSS pixels, each painted once and kept. */
export function smallFigurePictures(size: Size): PictureStore<SmallFigure> {
  const pictures = new WeakMap<SmallFigure, Map<string, HTMLCanvasElement>>()
  const keyOf = (medium: Medium) => `${medium} ${window.devicePixelRatio}`
  return {
    known: (figure, medium) => pictures.get(figure)?.get(keyOf(medium)),
    paint: (figure, medium) => {
      const known = pictures.get(figure) ?? new Map<string, HTMLCanvasElement>()
      const picture = paint(figure, medium, size)
      pictures.set(figure, known.set(keyOf(medium), picture))
      return picture
    },
  }
}

function paint({ view, box, items, letters }: SmallFigure, medium: Medium, size: Size): HTMLCanvasElement {
  const { canvas, context } = newPicture(size)
  context.fillStyle = colourOf('paper', medium)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(window.devicePixelRatio * SMALLER, window.devicePixelRatio * SMALLER)
  const sheet = { width: size.width / SMALLER, height: size.height / SMALLER }
  paintScene(context, items, fitCamera(onSheet(view, box), sheet, 0), sheet, medium)
  context.font = `650 ${LETTER.size / SMALLER}px ${CHART_FONT}`
  context.fillStyle = colourOf('ink-soft', medium)
  context.textBaseline = 'top'
  const inset = LETTER.inset / SMALLER
  context.textAlign = 'left'
  context.fillText(letters.left, inset, inset)
  context.textAlign = 'right'
  context.fillText(letters.right, sheet.width - inset, inset)
  return canvas
}
