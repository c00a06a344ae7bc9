import { fitCamera } from '../../../chart/camera.ts'
import { figureBody, figureLettering, markItems } from '../../../chart/scene.ts'
import type { SceneItem } from '../../../chart/scene-item.ts'
import { SHEET_VIEWS, sheetBounds } from '../../../chart/sheet.ts'
import { colourOf, type Medium } from '../../../chart/style.ts'
import type { Session } from '../../../domain/session.ts'
import { paintScene } from '../../chart/paint-scene.ts'

/** A small picture of a visit's chart. CSS pixels. */
export const PICTURE_SIZE = { width: 272, height: 158 } as const
/** How much smaller signs are than on the chart. */
const SMALLER = 0.6

/** The scene's own sheet, larger by what the signs are smaller. */
const SHEET_SIZE = { width: PICTURE_SIZE.width / SMALLER, height: PICTURE_SIZE.height / SMALLER }

const figures = new Map<string, HTMLCanvasElement>()
const pictures = new WeakMap<Session, Map<string, HTMLCanvasElement>>()

const keyOf = (medium: Medium) => `${medium} ${window.devicePixelRatio}`

/** The picture that was painted before, if it was. */
export function knownPicture(session: Session, medium: Medium): HTMLCanvasElement | undefined {
  return pictures.get(session)?.get(keyOf(medium))
}

/** The chart of a visit as a small picture: the same scene, the signs without their numbers. Painted once and kept. */
export function paintPicture(session: Session, medium: Medium): HTMLCanvasElement {
  const known = knownPicture(session, medium)
  if (known) return known
  const { canvas, context } = newPicture()
  context.drawImage(figureOf(medium), 0, 0)
  context.scale(window.devicePixelRatio * SMALLER, window.devicePixelRatio * SMALLER)
  const items = markItems({ views: SHEET_VIEWS, marks: session.marks }).flatMap(withoutNumber)
  paintScene(context, items, cameraOfSheet(), SHEET_SIZE, medium)
  const ofSession = pictures.get(session) ?? new Map<string, HTMLCanvasElement>()
  ofSession.set(keyOf(medium), canvas)
  pictures.set(session, ofSession)
  return canvas
}

const cameraOfSheet = () => fitCamera(sheetBounds(), SHEET_SIZE, 0)

/** The same body under every visit: painted once for all. */
function figureOf(medium: Medium): HTMLCanvasElement {
  const known = figures.get(keyOf(medium))
  if (known) return known
  const { canvas, context } = newPicture()
  context.fillStyle = colourOf('paper', medium)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(window.devicePixelRatio * SMALLER, window.devicePixelRatio * SMALLER)
  for (const view of SHEET_VIEWS)
    paintScene(
      context,
      [...figureBody(view, null), ...figureLettering(view, false)],
      cameraOfSheet(),
      SHEET_SIZE,
      medium,
    )
  figures.set(keyOf(medium), canvas)
  return canvas
}

function withoutNumber(item: SceneItem): readonly SceneItem[] {
  if (item.space === 'figure') return item.drawing.kind === 'label' ? [] : [item]
  const drawings = item.drawings.filter(({ kind }) => kind !== 'label')
  return drawings.length === 0 ? [] : [{ ...item, drawings }]
}

function newPicture() {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(PICTURE_SIZE.width * window.devicePixelRatio)
  canvas.height = Math.round(PICTURE_SIZE.height * window.devicePixelRatio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to paint a visit on')
  return { canvas, context }
}
