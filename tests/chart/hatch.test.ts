import { describe, expect, it } from 'vitest'
import { hatchLines } from '../../src/chart/hatch.ts'
import { parsePath } from '../../src/chart/path.ts'
import { QUALITY_STYLE } from '../../src/chart/style.ts'

const BOX = { minX: -33, minY: 101, maxX: 47, maxY: 160 }

function linesOf(angles: readonly number[], box = BOX, dash?: readonly number[]) {
  const { d } = hatchLines({ angles, spacing: 6, width: 1, ...(dash ? { dash } : {}) }, box)
  const ends = parsePath(d).flatMap((c) => (c.op === 'M' || c.op === 'L' ? [{ x: c.x, y: c.y }] : []))
  return ends.flatMap((from, i) => {
    const to = ends[i + 1]
    return i % 2 === 0 && to ? [{ from, to }] : []
  })
}

describe('a hatch', () => {
  it('lays parallel lines at its spacing over the whole box', () => {
    const lines = linesOf([0])
    expect(lines.map(({ from }) => from.y)).toEqual([102, 108, 114, 120, 126, 132, 138, 144, 150, 156])
    for (const { from, to } of lines) {
      expect(from.y).toBe(to.y)
      expect(from.x).toBeLessThanOrEqual(BOX.minX)
      expect(to.x).toBeGreaterThanOrEqual(BOX.maxX)
    }
  })

  it('hangs on the origin, so that neighbouring areas continue one another', () => {
    const heights = (minY: number) => linesOf([0], { ...BOX, minY }).map(({ from }) => from.y)
    expect(heights(110)).toEqual(heights(101).filter((y) => y >= 110))
  })

  it('runs both ways when it has two angles', () => {
    const slopes = linesOf([45, 135]).map(({ from, to }) => Math.sign((to.y - from.y) / (to.x - from.x)))
    expect(new Set(slopes)).toEqual(new Set([1, -1]))
  })

  it('moves every second line of dots by half a period', () => {
    const starts = linesOf([0], BOX, [0.01, 5.99]).map(({ from }) => ((from.x % 6) + 6) % 6)
    starts.forEach((start, i) => {
      expect(start).toBeCloseTo(i % 2 === 0 ? (starts[0] ?? 0) : ((starts[0] ?? 0) + 3) % 6, 1)
    })
  })

  it('tells each quality from every other without colour', () => {
    const hatches = Object.values(QUALITY_STYLE).map(({ hatch }) => JSON.stringify(hatch))
    expect(new Set(hatches).size).toBe(hatches.length)
  })
})
