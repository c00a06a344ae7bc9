import type { View } from '../domain/view-point.ts'

declare const space: unique symbol

/**
 * The planes that are drawn in. `sheet`: all views side by side; figure units, y down. `screen`: the chart's
 * element; CSS pixels from its top left corner, y down. `page`: points (1/72 inch) from the bottom left
 * corner of the paper, y UP.
 */
export type Space = 'sheet' | 'screen' | 'page'

/** A position that cannot be taken for a position in another plane. */
export type PointIn<S extends Space> = { readonly x: number; readonly y: number; readonly [space]: S }
export type SheetPoint = PointIn<'sheet'>
export type ScreenPoint = PointIn<'screen'>
export type PagePoint = PointIn<'page'>

export const sheetPoint = (x: number, y: number) => ({ x, y }) as SheetPoint
export const screenPoint = (x: number, y: number) => ({ x, y }) as ScreenPoint
export const pagePoint = (x: number, y: number) => ({ x, y }) as PagePoint

/** Where a view's own origin lies on the sheet. */
export interface PlacedView {
  readonly view: View
  readonly origin: SheetPoint
}
