import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirroredMark } from '../../src/domain/mirror-mark.ts'
import { isPaintedAt, reachesPaint, sideOfStrokes } from '../../src/domain/painted.ts'
import type { Stroke } from '../../src/domain/symptom-area.ts'
import { mirrored, type ViewPoint } from '../../src/domain/view-point.ts'
import { someStrokes } from '../chart/arbitrary-strokes.ts'
import { areaMark } from './some-marks.ts'

const stroke = (kind: Stroke['kind'], width: number, ...points: Stroke['points']): Stroke => ({
  kind,
  view: 'anterior',
  width,
  points,
})
const at = (x: number, y: number): ViewPoint => ({ view: 'anterior', x, y })
const square = stroke('lasso', 1, [10, 10], [50, 10], [50, 50], [10, 50])

describe('what is painted', () => {
  it('is what the brush went over, a dot too', () => {
    const dot = [stroke('brush', 10, [60, 210])]
    expect(isPaintedAt(dot, at(64.9, 210))).toBe(true)
    expect(isPaintedAt(dot, at(65.1, 210))).toBe(false)
    expect(isPaintedAt(dot, { ...at(60, 210), view: 'posterior' })).toBe(false)
  })

  it('is all that a lasso goes round, where it goes round twice as well', () => {
    expect(isPaintedAt([square], at(30, 30))).toBe(true)
    expect(isPaintedAt([square], at(51, 30))).toBe(false)
    const twice = stroke('lasso', 1, ...square.points, ...square.points)
    expect(isPaintedAt([twice], at(30, 30))).toBe(true)
    expect(isPaintedAt([stroke('lasso', 1, [10, 10], [50, 50])], at(30, 30))).toBe(false)
  })

  it('is not what was erased afterwards, but what was painted over it again', () => {
    const eraser = stroke('eraser', 10, [30, 30])
    expect(isPaintedAt([square, eraser], at(30, 30))).toBe(false)
    expect(isPaintedAt([square, eraser], at(36, 30))).toBe(true)
    expect(isPaintedAt([eraser, square], at(30, 30))).toBe(true)
    expect(isPaintedAt([square, eraser, stroke('brush', 4, [30, 30])], at(30, 30))).toBe(true)
  })

  it('is the mirrored place of the mirrored strokes, exactly', () => {
    const coordinate = fc.integer({ min: -10, max: 100 })
    fc.assert(
      fc.property(someStrokes, coordinate, coordinate, (strokes, x, y) => {
        const mirror = mirroredMark(areaMark({ strokes }))
        if (mirror.kind !== 'symptom-area') throw new Error('another kind of mark')
        expect(isPaintedAt(mirror.strokes, mirrored(at(x, y)))).toBe(isPaintedAt(strokes, at(x, y)))
      }),
    )
  })

  it('is reached by an eraser that comes over it, not by one beside it', () => {
    expect(reachesPaint(stroke('eraser', 10, [-2, 30], [6, 30]), [square])).toBe(true)
    expect(reachesPaint(stroke('eraser', 10, [-2, 30], [4, 30]), [square])).toBe(false)
    expect(reachesPaint(stroke('eraser', 10, [30, 30]), [])).toBe(false)
  })
})

describe('the side of an area', () => {
  const across = stroke('brush', 16, [-60, 300], [60, 300])

  it('is that of what is left of it: an eraser on the left does not make it left', () => {
    expect(sideOfStrokes([across])).toBe('both')
    expect(sideOfStrokes([across, stroke('eraser', 24, [-80, 300], [0, 300])])).toBe('left')
    expect(sideOfStrokes([across, stroke('eraser', 24, [80, 300], [0, 300])])).toBe('right')
    expect(sideOfStrokes([stroke('brush', 16, [-60, 300]), stroke('eraser', 16, [60, 300])])).toBe('right')
  })

  it('is both as long as a piece is left between erased ends', () => {
    const end = stroke('eraser', 24, [-62, 300])
    expect(sideOfStrokes([across, end])).toBe('both')
  })

  it('is not both because a brush on one side spilled over the midline and was cut further down', () => {
    const spine = stroke('brush', 32, [5, 200], [5, 400])
    expect(sideOfStrokes([spine])).toBe('left')
    expect(sideOfStrokes([spine, stroke('eraser', 16, [-30, 300], [30, 300])])).toBe('left')
    expect(sideOfStrokes([spine, stroke('eraser', 32, [16, 180], [16, 420])])).toBe('right')
  })

  it('is both while strips of the other side are left on either hand of the eraser', () => {
    const wide = stroke('brush', 32, [-60, 300], [60, 300])
    expect(sideOfStrokes([wide, stroke('eraser', 8, [80, 300], [0, 300])])).toBe('both')
  })

  it('of a lasso whose edge is erased is that of its middle', () => {
    const left = stroke('lasso', 1, [20, 100], [120, 100], [120, 200], [20, 200])
    const edge = stroke('eraser', 20, ...left.points, [20, 100])
    expect(sideOfStrokes([left, edge])).toBe('left')
  })

  it('is the other side when the area is mirrored', () => {
    const other = { right: 'left', left: 'right', midline: 'midline', both: 'both' } as const
    const shift = fc.integer({ min: -120, max: 40 })
    fc.assert(
      fc.property(someStrokes, shift, (strokes, by) => {
        const moved = strokes.map((each) => ({
          ...each,
          points: each.points.map(([x, y]) => [x + by, y] as const),
        }))
        const mirror = mirroredMark(areaMark({ strokes: moved }))
        if (mirror.kind !== 'symptom-area') throw new Error('another kind of mark')
        expect(sideOfStrokes(mirror.strokes)).toBe(other[sideOfStrokes(moved)])
      }),
    )
  })
})
