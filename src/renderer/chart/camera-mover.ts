import {
  between,
  cameraAt,
  centreOf,
  fitCamera,
  keepInSight,
  panBy,
  showBox,
  zoomAt,
} from '../../chart/camera.ts'
import { isAlike, nextStop } from '../../chart/flight.ts'
import type { Box } from '../../chart/path.ts'
import { FIT_PADDING, sheetBounds } from '../../chart/sheet.ts'
import { type ScreenPoint, type SheetPoint, screenPoint } from '../../chart/space.ts'
import type { Camera, Size } from '../../chart/transform.ts'
import type { View } from '../../domain/view-point.ts'

/** Holds the camera of one chart and moves it. Outside React: it changes with every pointer event. */
export interface CameraMover {
  camera(): Camera
  /** The camera that shows the whole sheet: 100 %. */
  fitted(): Camera
  viewport(): Size
  /** The element has another size; zoom and middle stay, those of a movement's end if one is in progress. */
  resize(size: Size): void
  /** Shows at once what another chart shows: this place in the middle, so many times the fitted size. */
  lookAt(centre: SheetPoint, zoom: number): void
  panBy(dx: number, dy: number): void
  zoomAt(at: ScreenPoint, factor: number): void
  /** Zooms about the middle in a short glide. */
  zoomBy(factor: number): void
  fit(): void
  showBox(box: Box): void
  /** Shows the box or, if it is shown already, the whole sheet again. */
  toggleBox(box: Box): void
  /** Flies to a view; called again, to its next stop. */
  flyTo(view: View): void
  /** Moves just so far that a place is at least `margin` pixels inside the element. */
  reveal(at: ScreenPoint, margin: number): void
}

const GLIDE_MS = 140

/**
 * A mover that calls `onMove` after every change. `still` asks whether the user wants no motion; `measure` is to tell the
 * element's size by `resize` when something is to be shown and that is not known yet.
 */
export function createCameraMover(given: {
  onMove: () => void
  still: () => boolean
  measure?: () => void
  nextFrame: (step: (time: number) => void) => void
}): CameraMover {
  let viewport: Size = { width: 1, height: 1 }
  let isMeasured = false
  let fitted = fitCamera(sheetBounds(), viewport, FIT_PADDING)
  let camera = fitted
  /** Where the movement in progress ends: keys pressed meanwhile count from there. */
  let target = camera
  let glide = 0

  const show = (wanted: Camera) => {
    camera = keepInSight(wanted, sheetBounds(), fitted, viewport)
    given.onMove()
  }
  const jump = (wanted: Camera) => {
    glide += 1
    show(wanted)
    target = camera
  }
  const glideTo = (wanted: Camera) => {
    if (given.still()) return jump(wanted)
    glide += 1
    const mine = glide
    const from = camera
    const to = keepInSight(wanted, sheetBounds(), fitted, viewport)
    target = to
    let start: number | undefined
    const step = (time: number) => {
      // A newer movement takes over.
      if (mine !== glide) return
      start ??= time
      const t = Math.min((time - start) / GLIDE_MS, 1)
      show(between(from, to, t * (2 - t), viewport))
      if (t < 1) given.nextFrame(step)
    }
    given.nextFrame(step)
  }
  const middle = () => screenPoint(viewport.width / 2, viewport.height / 2)
  const onceMeasured =
    <A extends readonly unknown[]>(move: (...to: A) => void) =>
    (...to: A) => {
      if (!isMeasured) given.measure?.()
      move(...to)
    }

  return {
    camera: () => camera,
    fitted: () => fitted,
    viewport: () => viewport,
    resize(size) {
      const centre = centreOf(target, viewport)
      const zoom = target.scale / fitted.scale
      viewport = size
      isMeasured = true
      fitted = fitCamera(sheetBounds(), size, FIT_PADDING)
      jump(cameraAt(centre, zoom * fitted.scale, size))
    },
    lookAt: onceMeasured((centre, zoom) => jump(cameraAt(centre, zoom * fitted.scale, viewport))),
    panBy: onceMeasured((dx, dy) => jump(panBy(camera, dx, dy))),
    zoomAt: onceMeasured((at, factor) => jump(zoomAt(camera, at, factor, fitted))),
    zoomBy: onceMeasured((factor) => glideTo(zoomAt(target, middle(), factor, fitted))),
    fit: onceMeasured(() => glideTo(fitted)),
    showBox: onceMeasured((box) => glideTo(showBox(box, fitted, viewport, FIT_PADDING))),
    toggleBox: onceMeasured((box) => {
      const close = keepInSight(showBox(box, fitted, viewport, FIT_PADDING), sheetBounds(), fitted, viewport)
      glideTo(isAlike(target, close) ? fitted : close)
    }),
    flyTo: onceMeasured((view) => glideTo(nextStop(view, target, fitted, viewport))),
    reveal: onceMeasured((at, margin) => {
      const dx = Math.max(margin - at.x, 0) + Math.min(viewport.width - margin - at.x, 0)
      const dy = Math.max(margin - at.y, 0) + Math.min(viewport.height - margin - at.y, 0)
      if (dx !== 0 || dy !== 0) jump(panBy(camera, dx, dy))
    }),
  }
}
