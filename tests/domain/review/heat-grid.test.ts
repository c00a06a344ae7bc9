import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { isPaintedAt } from '../../../src/domain/painted.ts'
import {
  CELL,
  CELLS,
  cellAt,
  middleOf,
  paintedCells,
  tellSpot,
} from '../../../src/domain/review/heat-grid.ts'
import { mirrored, View, type ViewPoint } from '../../../src/domain/view-point.ts'
import { someStrokes } from '../../chart/arbitrary-strokes.ts'

const spot = (at: ViewPoint) => {
  const cells: number[] = []
  tellSpot(at, (cell) => cells.push(cell))
  return cells
}

/** The cells that `someStrokes` may reach. */
const NEAR = Array.from({ length: 44 * 44 }, (_, n) => ({
  view: 'anterior' as const,
  x: -30 + CELL * (n % 44),
  y: -22 + CELL * Math.floor(n / 44),
}))
  .flatMap((place) => cellAt(place) ?? [])
  .sort((a, b) => a - b)

function fail(): never {
  throw new Error('a cell without a middle')
}

describe('the cells of a heat map', () => {
  it('cover every figure, and each is found again by its middle', () => {
    for (const view of View.options) {
      const { minX, maxX, minY, maxY } = figureDrawing(view).bounds
      for (const [x, y] of [[minX, minY], [maxX, maxY], [minX, maxY], [maxX, minY]] as const) // biome-ignore format: corners
        expect(cellAt({ view, x, y }), `${view} ${x} ${y}`).not.toBeNull()
      expect(cellAt({ view, x: 300, y: 0 })).toBeNull()
    }
    fc.assert(
      fc.property(fc.nat(CELLS - 1), (cell) => {
        expect(cellAt(middleOf(cell))).toBe(cell)
      }),
    )
  })

  it('are mirrored like the figure', () => {
    fc.assert(
      fc.property(fc.nat(CELLS - 1), (cell) => {
        const other = mirrored(middleOf(cell))
        expect(middleOf(cellAt(other) ?? -1)).toEqual(other)
      }),
    )
  })

  it('of a point are those within measurement error of it, about 25 mm', () => {
    const cells = spot({ view: 'posterior', x: 80, y: 230 })
    // π × 15² in cells of 16.
    expect(cells.length).toBeGreaterThan(40)
    expect(cells.length).toBeLessThan(48)
    for (const { x, y } of cells.map(middleOf)) expect(Math.hypot(x - 80, y - 230)).toBeLessThanOrEqual(15)
  })

  it('of strokes are those whose middle is painted', () => {
    fc.assert(
      fc.property(someStrokes, (strokes) => {
        const places = NEAR.map(middleOf)
        // One too thin for any middle is not lost, though none of it is painted there.
        fc.pre(
          strokes.every((one) => one.kind !== 'lasso' || places.some((place) => isPaintedAt([one], place))),
        )
        expect(paintedCells(strokes)).toEqual(
          NEAR.filter((_, n) => isPaintedAt(strokes, places[n] ?? fail())),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keep what is smaller than a cell, and nothing that was erased', () => {
    const view = 'anterior'
    const dot = { kind: 'brush', view, width: 1, points: [[0, 0.5]] } as const
    const small = { kind: 'lasso', view, width: 1, points: [[9, 9], [10, 9], [9.5, 9.6]] } as const // biome-ignore format: places
    expect(paintedCells([dot]).length).toBeGreaterThan(0)
    expect(paintedCells([small]).length).toBeGreaterThan(0)
    const eraser = { kind: 'eraser', view, width: 60, points: [[5, 5]] } as const
    expect(paintedCells([dot, small, eraser])).toEqual([])
    expect(paintedCells([eraser, dot])).toEqual(paintedCells([dot]))
    expect(paintedCells([dot, eraser, dot])).toEqual(paintedCells([dot]))
  })
})
