import { describe, expect, it } from 'vitest'
import { back, chain, curve, loop, ring } from '../../../src/chart/figure/curve.ts'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { silhouette } from '../../../src/chart/figure/silhouette.ts'
import { flattenPath, parsePath } from '../../../src/chart/path.ts'
import { cornersOf, distanceToEdge, polygonsOf } from './outline-measures.ts'

const ends = (d: string) => {
  const [line = []] = flattenPath(parsePath(d), 0.1)
  return [line[0], line.at(-1)]
}

describe('a drawn curve', () => {
  it('runs smoothly through its places and back', () => {
    const d = curve('0 0, 10 4, 20 0, 34 -6')
    expect(ends(d)).toEqual([
      { x: 0, y: 0 },
      { x: 34, y: -6 },
    ])
    expect(cornersOf(d)).toBe(0)
    expect(back(back(d))).toBe(d)
    expect(ends(back(d))).toEqual(ends(d).toReversed())
  })

  it('closes without a corner as a loop', () => {
    const d = loop('0 0, 10 0, 10 10, 0 10')
    expect(d.endsWith('Z')).toBe(true)
    expect(cornersOf(d)).toBe(0)
  })

  it('meets others as a chain and a ring, or says where it does not', () => {
    const top = curve('0 0, 10 0')
    const side = curve('10 0, 5 8')
    expect(ends(chain(top, side))[1]).toEqual({ x: 5, y: 8 })
    expect(ring(top, side, curve('5 8, 0 0')).endsWith('Z')).toBe(true)
    expect(() => ring(top, side)).toThrow('ends at 5 8, began at 0 0')
    expect(() => chain(top, curve('10 1, 5 8'))).toThrow('do not meet')
  })

  it('refuses what is no list of places', () => {
    for (const places of ['', '1', '1 2 3', 'a b', '1 2, ']) expect(() => curve(places)).toThrow()
  })
})

describe('a stretch of the silhouette', () => {
  it('lies on the outline, begins and ends where told and takes the shorter way', () => {
    const d = silhouette('posterior', '48.5 150', '100 170.4')
    expect(ends(d)).toEqual([
      { x: 48.5, y: 150 },
      { x: 100, y: 170.4 },
    ])
    const outline = polygonsOf('posterior')
    const points = flattenPath(parsePath(d), 0.1).flat()
    for (const point of points) expect(distanceToEdge(outline, point)).toBeLessThan(0.2)
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(172)
    expect(back(silhouette('posterior', '100 170.4', '48.5 150'))).toBe(d)
  })

  it('finds the right sole and the way over the start of the outline', () => {
    expect(ends(silhouette('soles', '-119.5 88', '-103.4 208'))[0]).toEqual({ x: -119.5, y: 88 })
    const { minX, maxX } = figureDrawing('right-lateral').bounds
    expect(maxX - minX).toBeGreaterThan(200)
    const over = silhouette('anterior', '-20 5', '20 5')
    expect(
      Math.max(
        ...flattenPath(parsePath(over), 0.1)
          .flat()
          .map(({ y }) => y),
      ),
    ).toBeLessThan(8)
  })

  it('refuses a place that is not on the outline', () => {
    expect(() => silhouette('posterior', '30 300', '48.5 150')).toThrow('off the posterior outline')
  })
})
