import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { mirrorPath } from '../../../src/chart/figure/mirror.ts'
import { rightSole } from '../../../src/chart/figure/right-sole.ts'
import { flattenPath, isInside, parsePath, pathBounds } from '../../../src/chart/path.ts'
import { MUSCLES, placeOf } from '../../../src/domain/atlas/muscles.ts'
import { sideOf } from '../../../src/domain/view-point.ts'
import { cornersOf, crossingsAt, polygonsOf, strays } from './outline-measures.ts'

const soles = figureDrawing('soles')
const right = flattenPath(parsePath(rightSole.outline), 0.05)

describe('the soles', () => {
  it('are two closed shapes, the same object at every call', () => {
    expect(figureDrawing('soles')).toBe(soles)
    expect(polygonsOf('soles')).toHaveLength(2)
    expect(parsePath(soles.outline).filter((c) => c.op === 'Z')).toHaveLength(2)
    expect(soles.bounds).toEqual(pathBounds(parsePath(soles.outline)))
  })

  it('fill the box that the points of the soles are placed in', () => {
    const box = pathBounds(parsePath(rightSole.outline))
    expect(Math.abs(box.minX - -120)).toBeLessThan(1)
    expect(Math.abs(box.maxX - -20)).toBeLessThan(1)
    expect(Math.abs(box.minY)).toBeLessThan(1)
    expect(Math.abs(box.maxY - 250)).toBeLessThan(1)
  })

  it("have the client's right sole at x < 0, the left one being its exact mirror image", () => {
    for (const { x, y } of right.flat()) expect(sideOf({ view: 'soles', x, y })).toBe('right')
    expect(soles.outline).toBe(rightSole.outline + mirrorPath(rightSole.outline))
    expect(soles.shade).toEqual([...rightSole.shade, ...rightSole.shade.map(mirrorPath)])
    const all = new Set(soles.contours.map(({ d }) => d))
    for (const { d } of rightSole.contours) {
      expect(all).toContain(d)
      expect(all).toContain(mirrorPath(d))
    }
  })

  it('show the toes above and the big toe towards the midline', () => {
    const highest = right.flat().reduce((a, b) => (b.y < a.y ? b : a))
    expect(highest.x).toBeGreaterThan(-50)
    expect(crossingsAt('soles', 24), 'four toes reach this far, the little one does not').toHaveLength(16)
    const [, , , , , , inner, edge] = crossingsAt('soles', 24).filter((x) => x < 0)
    const [outer, next] = crossingsAt('soles', 24)
    expect((edge ?? 0) - (inner ?? 0)).toBeGreaterThan(1.8 * ((next ?? 0) - (outer ?? 0)))
  })

  it('are widest at the ball and narrow towards the heel', () => {
    const width = (y: number) => {
      const [outer = 0, inner = 0] = crossingsAt('soles', y)
      return inner - outer
    }
    expect(width(92)).toBeGreaterThan(97)
    expect(width(160)).toBeLessThan(80)
    expect(width(215)).toBeGreaterThan(55)
    expect(width(215)).toBeLessThan(width(160))
  })

  it('have no corner but between the toes', () => {
    expect(cornersOf(rightSole.outline)).toBe(4)
  })

  it('keep contours and shades inside the outline', () => {
    for (const { d } of soles.contours) {
      expect(d).not.toContain('Z')
      expect(strays('soles', d, 1), d).toEqual([])
    }
    for (const d of soles.shade) {
      expect(d.endsWith('Z')).toBe(true)
      expect(strays('soles', d, 1), d).toEqual([])
    }
  })

  it('carry every usual point that the atlas places on them', () => {
    const points = MUSCLES.flatMap(({ points }) => points).filter(({ inset }) => inset)
    expect(points.length).toBeGreaterThan(5)
    for (const point of points) {
      expect(isInside(right, placeOf(point, 'right')), point.site).toBe(true)
      expect(isInside(polygonsOf('soles'), placeOf(point, 'left')), point.site).toBe(true)
    }
  })
})
