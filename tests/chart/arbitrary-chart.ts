import fc from 'fast-check'
import { frameOf, SHEET_VIEWS } from '../../src/chart/sheet.ts'
import { screenPoint, sheetPoint } from '../../src/chart/space.ts'
import type { Similarity } from '../../src/chart/transform.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

export const someSheetPoint = fc
  .tuple(number(-2000, 2000), number(-2000, 2000))
  .map(([x, y]) => sheetPoint(x, y))
export const someScreenPoint = fc.tuple(number(0, 2500), number(0, 1500)).map(([x, y]) => screenPoint(x, y))

/** A place in one of the drawn views, inside its room on the sheet. */
export const someViewPoint: fc.Arbitrary<ViewPoint> = fc.constantFrom(...SHEET_VIEWS).chain((view) => {
  const { minX, minY, maxX, maxY } = frameOf({ view, origin: sheetPoint(0, 0) })
  return fc.record({
    view: fc.constant(view),
    x: number(minX + 0.1, maxX - 0.1),
    y: number(minY + 0.1, maxY - 0.1),
  })
})

export const someViewport = fc.record({
  width: fc.integer({ min: 300, max: 2500 }),
  height: fc.integer({ min: 300, max: 1500 }),
})

export const someCameraToPage: fc.Arbitrary<Similarity<'sheet', 'page'>> = fc
  .tuple(number(0.05, 10), number(-3000, 3000), number(-3000, 3000), fc.boolean())
  .map(([scale, dx, dy, flipY]) => ({ from: 'sheet', to: 'page', scale, dx, dy, flipY }))
export const someCamera: fc.Arbitrary<Similarity<'sheet', 'screen'>> = fc
  .tuple(number(0.05, 10), number(-3000, 3000), number(-3000, 3000), fc.boolean())
  .map(([scale, dx, dy, flipY]) => ({ from: 'sheet', to: 'screen', scale, dx, dy, flipY }))
