import type { Box } from './path.ts'
import { type ScreenPoint, type SheetPoint, screenPoint, sheetPoint } from './space.ts'
import {
  applyTo,
  type Camera,
  compose,
  fitScale,
  invert,
  middle,
  type Similarity,
  type Size,
} from './transform.ts'

/** How far one can zoom: 1 is the whole sheet fitted into the element; at most a unit (1.7 mm) is a finger's third. */
export const ZOOM = { min: 1, max: 16 } as const

/** The camera that shows `bounds` (sheet units) whole and centred, with at least `padding` pixels around. */
export function fitCamera(bounds: Box, viewport: Size, padding: number): Camera {
  const scale = fitScale(bounds, viewport.width - 2 * padding, viewport.height - 2 * padding)
  const { x, y } = middle(bounds)
  return cameraAt(sheetPoint(x, y), scale, viewport)
}

/** The zoom in whole percent, 100 being the whole sheet fitted. */
export function zoomPercent(camera: Camera, fitted: Camera): number {
  return Math.round((100 * camera.scale) / fitted.scale)
}

/** Zooms by a factor; what lies under `at` stays under it. The zoom stays within 100–1600 % of `fitted`. */
export function zoomAt(camera: Camera, at: ScreenPoint, factor: number, fitted: Camera): Camera {
  const wanted = camera.scale * factor
  const scale = Math.min(Math.max(wanted, fitted.scale * ZOOM.min), fitted.scale * ZOOM.max)
  const ratio = scale / camera.scale
  return {
    ...camera,
    scale,
    dx: at.x - ratio * (at.x - camera.dx),
    dy: at.y - ratio * (at.y - camera.dy),
  }
}

/** Moves what is seen by so many pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, dx: camera.dx + dx, dy: camera.dy + dy }
}

/** The camera of this scale that has `centre` in the middle of the element. */
export function cameraAt(centre: SheetPoint, scale: number, viewport: Size): Camera {
  return {
    from: 'sheet',
    to: 'screen',
    scale,
    dx: viewport.width / 2 - scale * centre.x,
    dy: viewport.height / 2 - scale * centre.y,
    flipY: false,
  }
}

/** What the middle of the element shows. */
export function centreOf(camera: Camera, viewport: Size): SheetPoint {
  return applyTo(invert(camera), screenPoint(viewport.width / 2, viewport.height / 2))
}

/**
 * The nearest camera that has not lost the sheet (`bounds`): at 100 % it is the fitted one exactly, closer up any
 * part of the sheet can be brought to the middle, and nothing beyond.
 */
export function keepInSight(camera: Camera, bounds: Box, fitted: Camera, viewport: Size): Camera {
  const home = middle(bounds)
  const now = centreOf(camera, viewport)
  const zoom = camera.scale / fitted.scale
  const room = Math.min(Math.max(0, 2 * (zoom - 1)), 0.5)
  const reachX = Math.min((room * viewport.width) / fitted.scale, (bounds.maxX - bounds.minX) / 2)
  const reachY = Math.min((room * viewport.height) / fitted.scale, (bounds.maxY - bounds.minY) / 2)
  const x = clamp(now.x, home.x - reachX, home.x + reachX)
  const y = clamp(now.y, home.y - reachY, home.y + reachY)
  return x === now.x && y === now.y ? camera : cameraAt(sheetPoint(x, y), camera.scale, viewport)
}

/** The camera that shows a part of the sheet whole and as large as it fits. */
export function showBox(box: Box, fitted: Camera, viewport: Size, padding: number): Camera {
  const whole = fitScale(box, viewport.width - 2 * padding, viewport.height - 2 * padding)
  const scale = Math.min(Math.max(whole, ZOOM.min * fitted.scale), ZOOM.max * fitted.scale)
  const { x, y } = middle(box)
  return cameraAt(sheetPoint(x, y), scale, viewport)
}

/** A camera on the way from one to another; `t` from 0 to 1. The zoom changes evenly to the eye. */
export function between(from: Camera, to: Camera, t: number, viewport: Size): Camera {
  if (t >= 1) return to
  const start = centreOf(from, viewport)
  const end = centreOf(to, viewport)
  const scale = from.scale * (to.scale / from.scale) ** t
  return cameraAt(sheetPoint(mix(start.x, end.x, t), mix(start.y, end.y, t)), scale, viewport)
}

/** How a picture taken with one camera must be laid on the screen to fit what another sees. */
export function carriedOver(taken: Camera, now: Camera): Similarity<'screen', 'screen'> {
  return compose(now, invert(taken))
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
const mix = (from: number, to: number, t: number): number => from + (to - from) * t
