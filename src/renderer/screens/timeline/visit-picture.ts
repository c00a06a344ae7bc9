import { fitCamera } from '../../../chart/camera.ts'
import { figureBody, figureLettering, markItems } from '../../../chart/scene.ts'
import { SHEET_VIEWS, sheetBounds } from '../../../chart/sheet.ts'
import { colourOf, type Medium } from '../../../chart/style.ts'
import { withoutNumber } from '../../../chart/without-number.ts'
import type { Session } from '../../../domain/session.ts'
import type { PictureStore } from '../../chart/IdlePicture.tsx'
import { newPicture } from '../../chart/new-picture.ts'
import { paintScene } from '../../chart/paint-scene.ts'

/** The sizes of a visit's small picture in CSS pixels; `smaller`: how much smaller signs are than on the chart. */
export const PICTURE_SIZES = {
  small: { width: 272, height: 158, smaller: 0.6 },
  large: { width: 416, height: 242, smaller: 0.75 },
} as const
export type PictureSize = keyof typeof PICTURE_SIZES

const figures = new Map<string, HTMLCanvasElement>()
const pictures = new WeakMap<Session, Map<string, HTMLCanvasElement>>()

const keyOf = (medium: Medium, size: PictureSize) => `${medium} ${size} ${window.devicePixelRatio}`

const storeOf = (size: PictureSize): PictureStore<Session> => ({
  known: (session, medium) => knownPicture(session, medium, size),
  paint: (session, medium) => paintPicture(session, medium, size),
})
/** The pictures of visits by their size. */
export const PICTURES = { small: storeOf('small'), large: storeOf('large') } as const

function knownPicture(session: Session, medium: Medium, size: PictureSize): HTMLCanvasElement | undefined {
  return pictures.get(session)?.get(keyOf(medium, size))
}

/** The chart of a visit as a small picture: the same scene, the signs without their numbers. Painted once and kept. */
function paintPicture(session: Session, medium: Medium, size: PictureSize): HTMLCanvasElement {
  const known = knownPicture(session, medium, size)
  if (known) return known
  const { canvas, context } = newPicture(PICTURE_SIZES[size])
  context.drawImage(figureOf(medium, size), 0, 0)
  const { sheet, camera } = scaledTo(context, size)
  const items = markItems({ views: SHEET_VIEWS, marks: session.marks }).flatMap(withoutNumber)
  paintScene(context, items, camera, sheet, medium)
  const ofSession = pictures.get(session) ?? new Map<string, HTMLCanvasElement>()
  ofSession.set(keyOf(medium, size), canvas)
  pictures.set(session, ofSession)
  return canvas
}

/** The scene's own sheet is larger by what its signs are to be smaller. */
function scaledTo(context: CanvasRenderingContext2D, size: PictureSize) {
  const { width, height, smaller } = PICTURE_SIZES[size]
  const sheet = { width: width / smaller, height: height / smaller }
  context.scale(window.devicePixelRatio * smaller, window.devicePixelRatio * smaller)
  return { sheet, camera: fitCamera(sheetBounds(), sheet, 0) }
}

/** The same body under every visit: painted once for all. */
function figureOf(medium: Medium, size: PictureSize): HTMLCanvasElement {
  const known = figures.get(keyOf(medium, size))
  if (known) return known
  const { canvas, context } = newPicture(PICTURE_SIZES[size])
  context.fillStyle = colourOf('paper', medium)
  context.fillRect(0, 0, canvas.width, canvas.height)
  const { sheet, camera } = scaledTo(context, size)
  for (const view of SHEET_VIEWS)
    paintScene(context, [...figureBody(view, null), ...figureLettering(view, false)], camera, sheet, medium)
  figures.set(keyOf(medium, size), canvas)
  return canvas
}
