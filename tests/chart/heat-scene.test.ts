import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { flatShape, isWithin } from '../../src/chart/flat-shape.ts'
import { heatContours } from '../../src/chart/heat-contours.ts'
import { heatPeaks } from '../../src/chart/heat-peaks.ts'
import { heatDrawing } from '../../src/chart/heat-scene.ts'
import { CELLS, cellAt, middleOf } from '../../src/domain/review/heat-grid.ts'
import { heatMap } from '../../src/domain/review/heat-map.ts'
import { sideOf, type ViewPoint } from '../../src/domain/view-point.ts'
import { heated, point, someSources, source } from '../domain/review/some-heat.ts'

const RIGHT: ViewPoint = { view: 'posterior', x: 80, y: 230 }
const LEFT: ViewPoint = { view: 'posterior', x: -80, y: 230 }
const visits = (...places: readonly (readonly ViewPoint[])[]) =>
  heatMap(
    heated(
      places.map((marks, n) =>
        source(
          `0${n + 1}-10`,
          marks.map((at) => point({ at, side: sideOf(at) })),
        ),
      ),
    ),
    'points',
  )

describe('a heat map on the figure', () => {
  it('has the cells with enough visits inside its lines, and no others', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const { cells } = heatMap(heated(sources), 'both')
        const [once] = heatContours(cells, 'posterior', [1])
        const some = cells.some((count, cell) => count > 0 && middleOf(cell).view === 'posterior')
        if (!some) {
          expect(once?.d).toBe('')
          return
        }
        const shape = flatShape(once?.d ?? '')
        const { minX, maxX, minY, maxY } = shape.box
        for (let x = minX - 6; x < maxX + 6; x += 4)
          for (let y = minY - 6; y < maxY + 6; y += 4) {
            const cell = cellAt({ view: 'posterior', x, y })
            if (cell !== null) expect(isWithin(shape, middleOf(cell))).toBe((cells[cell] ?? 0) > 0)
          }
      }),
      { numRuns: 25 },
    )
  })

  it('is drawn on the side where it was, and nowhere but on the figure', () => {
    const { ground, numbers } = heatDrawing(visits([RIGHT], [RIGHT]))
    expect(ground).toHaveLength(1)
    for (const { view, within, drawing } of ground) {
      expect(view).toBe('posterior')
      expect(within).toBe(figureDrawing('posterior').outline)
      if (drawing.kind !== 'shape') throw new Error('a label')
      expect(flatShape(drawing.d).box.minX).toBeGreaterThan(60)
    }
    expect(numbers).toMatchObject([{ view: 'posterior', drawings: [{ text: '2' }] }])
    expect(sideOf({ view: 'posterior', ...(numbers[0]?.at ?? { x: 0, y: 0 }) })).toBe('right')
  })

  it('of the other side is the same, mirrored', () => {
    const [right, left] = [RIGHT, LEFT].map((at) => heatDrawing(visits([at], [at], [at])).ground)
    expect(right?.length).toBe(left?.length)
    const boxes = [right, left].map((items) =>
      items?.map(({ drawing }) => (drawing.kind === 'shape' ? flatShape(drawing.d).box : null)),
    )
    boxes[0]?.forEach((box, n) => {
      const other = boxes[1]?.[n]
      expect([box?.minX, box?.maxX, box?.minY]).toEqual([
        -(other?.maxX ?? 0),
        -(other?.minX ?? 0),
        other?.minY,
      ])
    })
  })

  it('leaves each step only where the next has nothing', () => {
    const { ground } = heatDrawing(visits([RIGHT], [{ ...RIGHT, x: 90 }]))
    const bands = ground.flatMap(({ drawing }) => (drawing.kind === 'shape' && drawing.fill ? [drawing] : []))
    const middle = { x: 85, y: 230 }
    expect(bands.map(({ d }) => isWithin(flatShape(d), middle))).toEqual([false, true])
    for (const { line } of bands) expect(line?.colour).toBe('ink')
  })

  it('says the number of a peak, once for places near each other and never of a single visit', () => {
    const near = { ...RIGHT, y: 250 }
    const numbers = (...places: readonly (readonly ViewPoint[])[]) =>
      heatPeaks(visits(...places).cells, 'posterior').map((peak) => peak.visits)
    expect(numbers([RIGHT])).toEqual([])
    expect(numbers([RIGHT, LEFT], [RIGHT, LEFT], [RIGHT])).toEqual([3, 2])
    expect(numbers([RIGHT, near], [RIGHT, near], [RIGHT])).toEqual([3])
    expect(heatDrawing({ cells: new Uint32Array(CELLS), most: 0 })).toEqual({
      levels: [],
      ground: [],
      numbers: [],
    })
  })
})
