import { describe, expect, it } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { AREAS, musclesIn } from '../../../tools/atlas/areas.ts'
import { distanceOutside, overlap, polygons, shareInside, widest } from '../../../tools/atlas/geometry.ts'
import { referenceOf } from '../../../tools/atlas/reference.ts'

const square = polygons('M0 0L10 0L10 10L0 10Z')

describe('the measures of the atlas check', () => {
  it('know area, middle and overlap, holes and order of the corners aside', () => {
    expect(overlap(square, square).area).toBeCloseTo(100)
    expect(overlap(square, square).middle).toEqual({ x: 5, y: 5 })
    expect(overlap(square, polygons('M20 5L8 5L8 20L20 20Z')).area).toBeCloseTo(10)
    expect(overlap(square, polygons('M10 0L20 0L20 10L10 10Z')).area).toBe(0)
    const twice = [...square, ...polygons('M5 5L15 5L15 15L5 15Z')]
    expect(overlap(twice, twice).area).toBeCloseTo(175)
  })

  it('know the largest circle that fits', () => {
    expect(widest(square)).toBeCloseTo(10, 0)
    expect(widest(polygons('M0 0L100 0L100 5L0 5Z'))).toBeCloseTo(5, 0)
    expect(widest(polygons('M0 0L20 0L0 20Z'))).toBeCloseTo(20 * (2 - Math.SQRT2), 0)
  })

  it('know how much of a line lies inside, widened or not', () => {
    const line = [[{ x: -10, y: 5 }, { x: 10, y: 5 }]] // biome-ignore format: one line
    expect(shareInside(line, square, 0)).toBeCloseTo(0.5)
    expect(shareInside(line, square, 4)).toBeCloseTo(0.7)
    expect(distanceOutside(square, { x: 13, y: 14 })).toBe(5)
    expect(distanceOutside(square, { x: 3, y: 4 })).toBe(0)
  })

  it('give every muscle one drawing area', () => {
    expect(AREAS.flatMap((area) => musclesIn(area))).toHaveLength(MUSCLES.length)
  })

  it('measure parts of one reference muscle together', () => {
    expect([...(referenceOf('masseter-deep', 'right-lateral')?.muscles ?? [])].sort()).toEqual([
      'masseter-deep',
      'masseter-superficial',
    ])
    expect(referenceOf('sternalis', 'anterior')).toBeUndefined()
    expect(referenceOf('trapezius-lower', 'posterior')?.lines).toHaveLength(9)
  })
})
