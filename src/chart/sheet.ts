import { View, type ViewPoint } from '../domain/view-point.ts'
import { fitCamera } from './camera.ts'
import type { Box } from './path.ts'
import { type PlacedView, type ScreenPoint, type SheetPoint, sheetPoint } from './space.ts'
import { applyTo, type Size } from './transform.ts'

/** The room a view takes on the sheet, in the view's own units: the figure, its title and its letters. */
export const FRAMES: Readonly<Record<View, Box>> = {
  posterior: { minX: -268, minY: -62, maxX: 268, maxY: 1024 },
  anterior: { minX: -268, minY: -62, maxX: 268, maxY: 1024 },
  'right-lateral': { minX: -138, minY: -62, maxX: 126, maxY: 1024 },
  'left-lateral': { minX: -126, minY: -62, maxX: 138, maxY: 1024 },
  soles: { minX: -136, minY: -118, maxX: 136, maxY: 274 },
}

/** The views of the sheet, from the viewer's left to right. */
export const SHEET_VIEWS: readonly View[] = View.options

/** The views side by side, standing on one line; the first one's origin is the sheet's. */
export function layOut(views: readonly View[]): readonly PlacedView[] {
  const placed: PlacedView[] = []
  const [first] = views
  const ground = first === undefined ? 0 : FRAMES[first].maxY
  let edge: number | undefined
  for (const view of views) {
    const frame = FRAMES[view]
    const x = edge === undefined ? 0 : edge - frame.minX
    placed.push({ view, origin: sheetPoint(x, ground - frame.maxY) })
    edge = x + frame.maxX
  }
  return placed
}

/** The sheet as it is on screen and on paper. */
export const SHEET: readonly PlacedView[] = layOut(SHEET_VIEWS)

/** The room of one view on the sheet. */
export function frameOf(placed: PlacedView): Box {
  return onSheet(placed.view, FRAMES[placed.view], [placed])
}

/** A box of a view's own units where it lies on the sheet. */
export function onSheet(
  view: View,
  { minX, minY, maxX, maxY }: Box,
  sheet: readonly PlacedView[] = SHEET,
): Box {
  const { x, y } = placedView(view, sheet).origin
  return { minX: x + minX, minY: y + minY, maxX: x + maxX, maxY: y + maxY }
}

/** The box of everything on the sheet, in sheet units. */
export function sheetBounds(sheet: readonly PlacedView[] = SHEET): Box {
  const frames = sheet.map(frameOf)
  return {
    minX: Math.min(...frames.map(({ minX }) => minX)),
    minY: Math.min(...frames.map(({ minY }) => minY)),
    maxX: Math.max(...frames.map(({ maxX }) => maxX)),
    maxY: Math.max(...frames.map(({ maxY }) => maxY)),
  }
}

/** Where a view lies. Throws if this sheet does not show it. */
export function placedView(view: View, sheet: readonly PlacedView[] = SHEET): PlacedView {
  const placed = sheet.find((candidate) => candidate.view === view)
  if (!placed) throw new Error(`the sheet does not show the ${view} view`)
  return placed
}

/** The view that a place belongs to: the one whose room it lies in, else the nearest. */
export function viewAt(at: SheetPoint, sheet: readonly PlacedView[] = SHEET): View {
  let nearest: { readonly view: View; readonly distance: number } | undefined
  for (const placed of sheet) {
    const { minX, minY, maxX, maxY } = frameOf(placed)
    const distance = Math.hypot(beyond(at.x, minX, maxX), beyond(at.y, minY, maxY))
    if (!nearest || distance < nearest.distance) nearest = { view: placed.view, distance }
  }
  if (!nearest) throw new Error('the sheet has no views')
  return nearest.view
}

/** A sheet place in the units of the view it belongs to, or of `view` when a gesture stays in the view it began in. */
export function toViewPoint(
  at: SheetPoint,
  view: View = viewAt(at),
  sheet: readonly PlacedView[] = SHEET,
): ViewPoint {
  const { origin } = placedView(view, sheet)
  return { view, x: at.x - origin.x, y: at.y - origin.y }
}

/** The way back from a view's own units to the sheet. */
export function fromViewPoint({ view, x, y }: ViewPoint, sheet: readonly PlacedView[] = SHEET): SheetPoint {
  const { origin } = placedView(view, sheet)
  return sheetPoint(x + origin.x, y + origin.y)
}

/** The nearest place inside the view's room: a mark can be dragged there and no further, so never into another view. */
export function keepInView({ view, x, y }: ViewPoint): ViewPoint {
  const { minX, minY, maxX, maxY } = FRAMES[view]
  return { view, x: Math.min(Math.max(x, minX), maxX), y: Math.min(Math.max(y, minY), maxY) }
}

/** Pixels left free around the fitted sheet. */
export const FIT_PADDING = 16

/** Where in the chart's element a place is as long as nobody has zoomed: the whole sheet fitted. */
export function whereOnScreen(at: ViewPoint, viewport: Size): ScreenPoint {
  return applyTo(fitCamera(sheetBounds(), viewport, FIT_PADDING), fromViewPoint(at))
}

const beyond = (value: number, low: number, high: number): number => Math.max(low - value, 0, value - high)
