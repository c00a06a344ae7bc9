import { describe, expect, it } from 'vitest'
import { placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { flatShape, isWithin } from '../../src/chart/flat-shape.ts'
import { middleOfZone } from '../../src/chart/zone-middle.ts'
import { ZONES } from '../../src/domain/atlas/zones.ts'

const SQUARE = 'M0 0L100 0L100 100L0 100Z'

describe('the middle of a zone', () => {
  it('is the middle of a square', () => {
    expect(middleOfZone(SQUARE)).toEqual({ x: 50, y: 50 })
  })

  it('gives way to a place to avoid, inside the shape', () => {
    const { x, y } = middleOfZone(SQUARE, [{ x: 50, y: 50 }], 40)
    expect(Math.hypot(x - 50, y - 50)).toBeGreaterThan(15)
    expect(isWithin(flatShape(SQUARE), { x, y })).toBe(true)
  })

  it('lies inside every drawn zone of both sides', () => {
    for (const { id } of ZONES)
      for (const side of ['right', 'left', 'midline'] as const)
        for (const { d, view } of placesOfZone(id, side))
          expect(isWithin(flatShape(d), middleOfZone(d)), `${id} ${side} ${view}`).toBe(true)
  })
})
