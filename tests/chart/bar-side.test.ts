import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freestSide } from '../../src/chart/bar-side.ts'

const CHART = { width: 1400, height: 900 }
const BAR = { width: 500, height: 200 }
const PLACE = { x: 700, y: 450 }
const [BELOW, ABOVE, RIGHT] = [
  { x: 700, y: 520 },
  { x: 700, y: 380 },
  { x: 900, y: 450 },
] as const

describe('the bar at a point', () => {
  it('stands below, unless another side covers fewer marks', () => {
    expect(freestSide(PLACE, BAR, CHART, [])).toBe('bottom')
    expect(freestSide(PLACE, BAR, CHART, [BELOW])).toBe('top')
    expect(freestSide(PLACE, BAR, CHART, [BELOW, ABOVE])).toBe('right')
    expect(freestSide(PLACE, BAR, CHART, [BELOW, ABOVE, RIGHT])).toBe('left')
    expect(freestSide(PLACE, BAR, CHART, [BELOW, BELOW, ABOVE, RIGHT, { x: 500, y: 450 }])).toBe('top')
  })

  it('leaves the letters R and L free where no mark is covered for it', () => {
    expect(freestSide(PLACE, BAR, CHART, [], [BELOW])).toBe('top')
    expect(freestSide(PLACE, BAR, CHART, [BELOW, ABOVE], [RIGHT])).toBe('left')
    // For a letter it covers no mark, and does not go beside the point.
    expect(freestSide(PLACE, BAR, CHART, [ABOVE], [BELOW, BELOW])).toBe('bottom')
    expect(freestSide(PLACE, BAR, CHART, [], [BELOW, ABOVE])).toBe('bottom')
  })

  it('stands where it fits, whatever is there', () => {
    expect(freestSide({ x: 700, y: 850 }, BAR, CHART, [{ x: 700, y: 750 }])).not.toBe('bottom')
    expect(freestSide({ x: 60, y: 850 }, BAR, { width: 560, height: 900 }, [{ x: 60, y: 750 }])).toBe('top')
  })

  it('never covers more than it would below, where it fits below', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 1400 }), y: fc.integer({ min: 0, max: 640 }) })
    fc.assert(
      fc.property(place, fc.array(place), (at, others) => {
        const below = others.filter(({ y }) => y > at.y + 2 && y < at.y + 246)
        if (below.length === 0) expect(freestSide(at, BAR, CHART, others)).toBe('bottom')
      }),
    )
  })
})
