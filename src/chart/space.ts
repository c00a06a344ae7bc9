import type { View } from '../domain/view-point.ts'

declare const space: unique symbol

/** A position on the sheet, where all views lie side by side; figure units, y down. */
export type SheetPoint = { readonly x: number; readonly y: number; readonly [space]: 'sheet' }
/** A position in the chart's element on screen; CSS pixels from its top left corner, y down. */
export type ScreenPoint = { readonly x: number; readonly y: number; readonly [space]: 'screen' }
/** A position on a printed page; points (1/72 inch) from its bottom left corner, y UP. */
export type PagePoint = { readonly x: number; readonly y: number; readonly [space]: 'page' }

export const sheetPoint = (x: number, y: number) => ({ x, y }) as SheetPoint
export const screenPoint = (x: number, y: number) => ({ x, y }) as ScreenPoint
export const pagePoint = (x: number, y: number) => ({ x, y }) as PagePoint

/** Where a view's own origin lies on the sheet. */
export interface PlacedView {
  readonly view: View
  readonly origin: SheetPoint
}
