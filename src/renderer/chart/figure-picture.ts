import { carriedOver } from '../../chart/camera.ts'
import { figureBody } from '../../chart/scene.ts'
import { SHEET_VIEWS, sheetBounds } from '../../chart/sheet.ts'
import { colourOf, type Medium } from '../../chart/style.ts'
import type { Camera, Size } from '../../chart/transform.ts'
import type { MuscleLayer } from '../../domain/atlas/muscles.ts'
import { makeBreather } from '../storage/breathe.ts'
import type { CameraMover } from './camera-mover.ts'
import { paintScene } from './paint-scene.ts'

/** The figure as a picture: carried along while the camera moves, painted anew once it rests. */
export interface FigurePicture {
  /** Shows the figure with another layer or in another scheme; until it is painted, the one before stays. */
  show(layer: MuscleLayer | null, medium: Medium): void
  /** Lays the picture where the camera is now. To be called with every drawing of the marks, so that both agree. */
  follow(): void
  /** The screen has another number of pixels: paints anew. */
  sharpen(): void
  remove(): void
}

/** How long the camera must lie still before the figure is painted crisp. Milliseconds. */
const REST_MS = 100
/** The ground, a picture of the whole sheet under the crisp one. Pixels per figure unit. */
const GROUND_SCALE = 1.6
/** So many shapes are painted before the clock is looked at. */
const SHAPES_AT_A_TIME = 16

interface Look {
  readonly layer: MuscleLayer | null
  readonly medium: Medium
}

/** One canvas and what is on it. */
interface Plate {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  /** The camera it was painted with, in CSS pixels of the canvas; null while it is empty. */
  taken: Camera | null
  look: Look | null
}

/** Puts the picture's canvases into `host`, whose top left corner is the camera's zero. */
export function createFigurePicture(
  host: HTMLElement,
  mover: Pick<CameraMover, 'camera' | 'viewport'>,
): FigurePicture {
  // Where it ends beside the crisp one, what lies under it must be there to show through.
  const ground = newPlate(host, { opaque: false })
  let front = newPlate(host, { opaque: true })
  let back = newPlate(host, { opaque: true })
  let look: Look | null = null
  let followed: Camera | null = null
  /** The painting that is wanted; one that finds another number here gives up. */
  let wanted = 0
  let resting: number | undefined

  const isWanted = (painting: number) => painting === wanted
  const layAll = () => {
    for (const plate of [ground, front, back]) lay(plate, mover.camera())
    // A ground of another layer or scheme is worse than none.
    ground.canvas.style.visibility = ground.taken && ground.look === look ? 'visible' : 'hidden'
  }
  const paintCrisp = async (painting: number, now: Look) => {
    const camera = mover.camera()
    const isFirst = front.taken === null
    const plate = isFirst ? front : back
    size(plate, mover.viewport())
    plate.taken = camera
    // The very first one is seen growing; every other is shown when it is whole.
    if (isFirst) plate.canvas.style.visibility = 'visible'
    layAll()
    const { devicePixelRatio: ratio } = window
    const whole = await paintInSlices(plate, now, camera, ratio, mover.viewport(), () => isWanted(painting))
    if (!whole) return false
    plate.look = now
    if (!isFirst) [front, back] = [back, front]
    front.canvas.style.visibility = 'visible'
    back.canvas.style.visibility = 'hidden'
    layAll()
    return true
  }
  const paintGround = async (painting: number, now: Look) => {
    if (ground.look === now) return
    const { minX, minY, maxX, maxY } = sheetBounds()
    const [width, height] = [(maxX - minX) * GROUND_SCALE, (maxY - minY) * GROUND_SCALE]
    ground.look = null
    ground.taken = null
    ground.canvas.width = width
    ground.canvas.height = height
    const camera = cameraFrom(minX, minY, GROUND_SCALE)
    if (!(await paintInSlices(ground, now, camera, 1, { width, height }, () => isWanted(painting)))) return
    ground.look = now
    spreadGround()
    layAll()
  }
  /** A pixel of the ground is a pixel of the screen before it is laid, so that it is never scaled twice. */
  const spreadGround = () => {
    const { devicePixelRatio: ratio } = window
    const { minX, minY } = sheetBounds()
    spread(ground, ratio)
    ground.taken = cameraFrom(minX, minY, GROUND_SCALE / ratio)
  }
  const paint = async () => {
    clearTimeout(resting)
    resting = undefined
    wanted += 1
    const painting = wanted
    const now = look
    if (!now || mover.viewport().width <= 1) return
    followed = mover.camera()
    if (await paintCrisp(painting, now)) await paintGround(painting, now)
  }

  return {
    show(layer, medium) {
      look = { layer, medium }
      layAll()
      void paint()
    },
    follow() {
      const camera = mover.camera()
      if (camera === followed) return
      followed = camera
      if (front.look === null) return void paint()
      wanted += 1
      layAll()
      clearTimeout(resting)
      resting = window.setTimeout(paint, REST_MS)
    },
    sharpen() {
      if (ground.taken) spreadGround()
      void paint()
    },
    remove() {
      wanted += 1
      clearTimeout(resting)
      for (const { canvas } of [ground, front, back]) canvas.remove()
    },
  }
}

function newPlate(host: HTMLElement, { opaque }: { readonly opaque: boolean }): Plate {
  const canvas = document.createElement('canvas')
  // Read often: then it is painted when it is told to and not at some later time all at once. What lies
  // under an opaque one need not be composed.
  const context = canvas.getContext('2d', { alpha: !opaque, willReadFrequently: true })
  if (!context) throw new Error('no canvas to paint the figure on')
  canvas.style.visibility = 'hidden'
  host.append(canvas)
  return { canvas, context, taken: null, look: null }
}

/** The camera that has a place of the sheet at its zero. */
const cameraFrom = (x: number, y: number, scale: number): Camera => ({
  from: 'sheet',
  to: 'screen',
  scale,
  dx: -x * scale,
  dy: -y * scale,
  flipY: false,
})

/** A canvas of the element's size, pixel for pixel. */
function size(plate: Plate, { width, height }: Size): void {
  const { devicePixelRatio: ratio } = window
  plate.canvas.width = Math.round(width * ratio)
  plate.canvas.height = Math.round(height * ratio)
  spread(plate, ratio)
}

function spread({ canvas }: Plate, ratio: number): void {
  canvas.style.width = `${canvas.width / ratio}px`
  canvas.style.height = `${canvas.height / ratio}px`
}

function lay({ canvas, taken }: Plate, camera: Camera): void {
  if (!taken) return
  const { scale, dx, dy } = carriedOver(taken, camera)
  canvas.style.transform = taken === camera ? 'none' : `matrix(${scale}, 0, 0, ${scale}, ${dx}, ${dy})`
}

/** Paints a plate in pieces that never keep the page from its other work. Whether it was finished. */
async function paintInSlices(
  { context }: Plate,
  { layer, medium }: Look,
  camera: Camera,
  ratio: number,
  viewport: Size,
  isWanted: () => boolean,
): Promise<boolean> {
  const breathe = makeBreather()
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = colourOf('paper', medium)
  context.fillRect(0, 0, viewport.width + 1, viewport.height + 1)
  for (const view of SHEET_VIEWS) {
    const items = figureBody(view, layer)
    for (let from = 0; from < items.length; from += SHAPES_AT_A_TIME) {
      paintScene(context, items.slice(from, from + SHAPES_AT_A_TIME), camera, viewport, medium)
      // What was only noted down is painted when a pixel is asked for.
      context.getImageData(0, 0, 1, 1)
      await breathe()
      if (!isWanted()) return false
    }
  }
  return true
}
