import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { mirrorPath } from '../../../src/chart/figure/mirror.ts'
import { flattenPath, isInside, parsePath, pathBounds } from '../../../src/chart/path.ts'
import { cornersOf, crossingsAt, distanceToEdge, polygonsOf, strays } from './outline-measures.ts'

const right = figureDrawing('right-lateral')
const left = figureDrawing('left-lateral')
const polygons = polygonsOf('right-lateral')
const outline = polygons.flat()

/** The body's contour behind or in front at a height. The arm lies behind the body, so it is crossed first. */
const back = (y: number, withArm: boolean) =>
  crossingsAt('right-lateral', y).at(withArm ? 2 : 0) ?? Number.NaN
const front = (y: number) => crossingsAt('right-lateral', y).at(-1) ?? Number.NaN

describe('the lateral figure', () => {
  it.each([right, left])('is the same object at every call: $view', (drawing) => {
    expect(figureDrawing(drawing.view)).toBe(drawing)
  })

  it('has one closed outline of body and arm, 1000 units tall', () => {
    const commands = parsePath(right.outline)
    expect(commands.filter((c) => c.op === 'M')).toHaveLength(1)
    expect(commands.at(-1)?.op).toBe('Z')
    expect(right.bounds).toEqual(pathBounds(commands))
    expect(Math.abs(right.bounds.minY)).toBeLessThan(1)
    expect(Math.abs(right.bounds.maxY - 1000)).toBeLessThan(1)
  })

  it('is the exact mirror image from the left', () => {
    expect(left.outline).toBe(mirrorPath(right.outline))
    expect(mirrorPath(left.outline)).toBe(right.outline)
    expect(left.shade).toEqual(right.shade.map(mirrorPath))
    expect(left.contours).toEqual(right.contours.map(({ d, weight }) => ({ d: mirrorPath(d), weight })))
    expect(left.bounds.minX).toBe(-right.bounds.maxX)
    expect(left.bounds.maxX).toBe(-right.bounds.minX)
  })

  it("looks to the viewer's right from the right, with the toes there too", () => {
    const nose = outline.filter((p) => p.y > 60 && p.y < 100).reduce((a, b) => (b.x > a.x ? b : a))
    expect(Math.hypot(nose.x - 81.3, nose.y - 85.6)).toBeLessThan(3)
    const toes = outline.filter((p) => p.y > 970).reduce((a, b) => (b.x > a.x ? b : a))
    expect(Math.hypot(toes.x - 110.3, toes.y - 991.9)).toBeLessThan(3)
    expect(left.bounds.minX).toBeLessThan(-100)
  })

  it('strokes open contours and fills closed shades', () => {
    for (const { d } of right.contours) expect(d).not.toContain('Z')
    for (const d of right.shade) expect(d.endsWith('Z')).toBe(true)
  })

  it('keeps contours and shades inside the outline', () => {
    for (const { d } of right.contours) expect(strays('right-lateral', d, 1), d).toEqual([])
    for (const d of right.shade) expect(strays('right-lateral', d, 1), d).toEqual([])
  })

  it('draws the edge of the arm before the trunk like the outline', () => {
    const edges = right.contours.filter(({ weight }) => weight === 'outline')
    expect(edges).toHaveLength(1)
    const line = flattenPath(parsePath(edges[0]?.d ?? ''), 0.2).flat()
    expect(distanceToEdge(polygons, line[0] ?? { x: 0, y: 0 }), 'leaves the outline behind the loin').toBe(0)
    expect(line.at(-1)?.y, 'ends in the armpit').toBeLessThan(270)
  })

  it('has no corner but where forms overlap: lips, toes, arm, fingertips', () => {
    expect(cornersOf(right.outline)).toBeLessThanOrEqual(7)
  })

  // Copied from the measured body, left to the nearest place of the outline; palpable under the skin.
  it.each([
    { what: 'glabella', x: 72.2, y: 55.5, within: 2 },
    { what: 'nasion', x: 72.2, y: 64.5, within: 2.5 },
    { what: 'chin', x: 71.5, y: 118.6, within: 2.5 },
    { what: 'jugular notch', x: 29.2, y: 179.7, within: 3.5 },
    { what: 'nipple', x: 76.2, y: 267.8, within: 3 },
    { what: 'gluteal fold', x: -47.9, y: 531.1, within: 3 },
    { what: 'hollow of the knee', x: -22.9, y: 706.4, within: 3 },
    { what: 'calf', x: -42.9, y: 786.5, within: 2 },
    { what: 'tip of the thumb', x: -82.5, y: 549.2, within: 3 },
    { what: 'tip of the middle finger', x: -108.6, y: 605.6, within: 3 },
  ])('passes the $what', ({ x, y, within }) => {
    expect(distanceToEdge(polygons, { x, y })).toBeLessThan(within)
  })

  // Behind and in front, copied from the measured body without its arms.
  it.each([
    { what: 'skull', y: 40, behind: -41.4, before: 70.7, arm: false },
    { what: 'neck', y: 150, behind: -31.2, before: 31.9, arm: false },
    { what: 'chest', y: 220, behind: -58.1, before: 54.2, arm: false },
    { what: 'buttock', y: 480, behind: -70.6, before: 59.2, arm: true },
    { what: 'hip', y: 510, behind: -63.7, before: 56.7, arm: true },
    { what: 'thigh', y: 617, behind: -32.1, before: 58.9, arm: false },
    { what: 'lower thigh', y: 666, behind: -25.3, before: 50.1, arm: false },
    { what: 'calf', y: 793, behind: -43, before: 24.7, arm: false },
    { what: 'above the ankle', y: 899, behind: -28.8, before: 17.2, arm: false },
  ])('is as deep as a person at the $what', ({ y, behind, before, arm }) => {
    expect(Math.abs(back(y, arm) - behind)).toBeLessThan(3)
    expect(Math.abs(front(y) - before)).toBeLessThan(3)
  })

  it.each([
    { what: 'ribs', y: 330, x: 70.8 },
    { what: 'waist', y: 375, x: 67.7 },
    { what: 'navel', y: 400, x: 69.2 },
  ])('is no leaner than the measured body at the $what', ({ y, x }) => {
    expect(front(y)).toBeGreaterThan(x)
    expect(front(y) - x).toBeLessThan(5)
  })

  it.each([
    { what: 'tragus', x: 20.2, y: 76.6 },
    { what: 'greater trochanter', x: 2.2, y: 496.5 },
    { what: 'iliac spine', x: 41.3, y: 441.4 },
    { what: 'fibular head', x: -2.4, y: 735.2 },
    { what: 'lateral malleolus', x: -5.5, y: 963.6 },
    { what: 'lateral epicondyle', x: -69.6, y: 339.3 },
    { what: 'wrist', x: -106, y: 492.9 },
  ])('has the $what inside, and a contour near it', ({ x, y }) => {
    expect(isInside(polygons, { x, y })).toBe(true)
    const lines = right.contours.flatMap(({ d }) => flattenPath(parsePath(d), 0.2))
    expect(distanceToEdge(lines, { x, y })).toBeLessThan(8)
  })

  it('leaves a gap between the arm and the body from the elbow down', () => {
    expect(isInside(polygons, { x: -50, y: 390 })).toBe(false)
    expect(isInside(polygons, { x: -75, y: 390 })).toBe(true)
    expect(crossingsAt('right-lateral', 390)).toHaveLength(4)
  })
})
