import { describe, expect, it } from 'vitest'
import { anteriorHalf } from '../../../src/chart/figure/anterior.ts'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { mirrorPath } from '../../../src/chart/figure/mirror.ts'
import { posteriorHalf } from '../../../src/chart/figure/posterior.ts'
import { flattenPath, parsePath, pathBounds } from '../../../src/chart/path.ts'
import { cornersOf, crossingsAt, strays } from './outline-measures.ts'

type SymmetricView = 'anterior' | 'posterior'
const views: readonly SymmetricView[] = ['anterior', 'posterior']
const halfOf = { anterior: anteriorHalf, posterior: posteriorHalf }
/** The client's right side: the viewer's left from the front, the viewer's right from behind. */
const rightSign = { anterior: -1, posterior: 1 }

/** Where the horizontal at `y` crosses the outline on the client's right side, as distances from the midline. */
const crossings = (view: SymmetricView, y: number): readonly number[] =>
  crossingsAt(view, y)
    .map((x) => x * rightSign[view])
    .filter((x) => x > 0)
    .sort((p, q) => p - q)

describe.each(views)('the %s figure', (view) => {
  const drawing = figureDrawing(view)
  const half = halfOf[view]

  it('is the same object at every call', () => {
    expect(figureDrawing(view)).toBe(drawing)
    expect(drawing.view).toBe(view)
  })

  it('has one closed outline, 1000 units tall', () => {
    const commands = parsePath(drawing.outline)
    expect(commands.filter((c) => c.op === 'M')).toHaveLength(1)
    expect(commands.at(-1)?.op).toBe('Z')
    expect(drawing.bounds).toEqual(pathBounds(commands))
    expect(Math.abs(drawing.bounds.minY)).toBeLessThan(3)
    expect(Math.abs(drawing.bounds.maxY - 1000)).toBeLessThan(3)
    expect(drawing.bounds.minX).toBe(-drawing.bounds.maxX)
  })

  it('is symmetric to the hundredth', () => {
    const ends = (d: string) =>
      parsePath(d)
        .flatMap((c) => (c.op === 'Z' ? [] : [`${c.x} ${c.y}`]))
        .sort()
    expect(ends(mirrorPath(drawing.outline))).toEqual(ends(drawing.outline))
    const box = pathBounds(parsePath(half.outline))
    expect(view === 'anterior' ? box.minX : -box.maxX).toBe(drawing.bounds.minX)
  })

  it("keeps the right half on the client's right", () => {
    const box = pathBounds(parsePath(half.outline))
    if (view === 'anterior') expect(box.maxX).toBeLessThanOrEqual(0)
    else expect(box.minX).toBeGreaterThanOrEqual(0)
    for (const { d } of [...half.paired, ...half.crossing]) {
      for (const p of flattenPath(parsePath(d), 1).flat()) {
        expect(p.x * rightSign[view]).toBeGreaterThanOrEqual(0)
      }
    }
    for (const { d } of half.median) {
      for (const p of flattenPath(parsePath(d), 1).flat()) expect(p.x).toBe(0)
    }
  })

  it('has every contour on both sides or on the midline', () => {
    const all = new Set(drawing.contours.map((c) => c.d))
    for (const { d } of half.paired) {
      expect(all).toContain(d)
      expect(all).toContain(mirrorPath(d))
    }
  })

  it('strokes open contours and fills closed shades', () => {
    for (const { d } of drawing.contours) expect(d).not.toContain('Z')
    for (const d of drawing.shade) expect(d.endsWith('Z')).toBe(true)
  })

  it('keeps contours and shades inside the outline', () => {
    for (const { d } of drawing.contours) expect(strays(view, d, 2), d).toEqual([])
    for (const d of drawing.shade) expect(strays(view, d, 2), d).toEqual([])
  })

  it('has no corner but where forms overlap: ears, neck, armpits, toes', () => {
    expect(cornersOf(half.outline)).toBeLessThanOrEqual(view === 'anterior' ? 8 : 4)
  })

  // Half-widths copied from the measured body; broader by eye where that body is lean.
  it.each([
    { what: 'skull', y: 46, x: 42.3, within: 2 },
    { what: 'head with ears', y: 70, x: 49.5, within: 2 },
    { what: 'neck', y: 125, x: 31.5, within: 3 },
    { what: 'root of the neck', y: 150, x: 48.1, within: 3 },
    { what: 'shoulder', y: 200, x: 125.2, within: 3 },
    { what: 'arm below the deltoid', y: 260, x: 136.7, within: 3 },
    { what: 'wrist, thumb side', y: 500, x: 208.6, within: 4 },
    { what: 'upper thigh', y: 620, x: 103.2, within: 3 },
    { what: 'lower thigh', y: 680, x: 98.7, within: 3 },
    { what: 'knee', y: 715, x: 100.5, within: 3 },
    { what: 'calf', y: 790, x: 111.9, within: 3 },
    { what: 'ankle', y: 945, x: 94.9, within: 4 },
    { what: 'foot', y: 990, x: 107.9, within: 4 },
  ])('is as wide as a person at $y: $what', ({ y, x, within }) => {
    const outermost = crossings(view, y).at(-1) ?? Number.NaN
    expect(Math.abs(outermost - x)).toBeLessThan(within)
  })

  it.each([
    { what: 'waist', y: 355, x: 74.5, low: 3, high: 8 },
    { what: 'chest below the armpit', y: 300, x: 81.2, low: 0, high: 8 },
    { what: 'iliac crest', y: 400, x: 82.2, low: 0, high: 8 },
    { what: 'hip', y: 520, x: 104.8, low: -1, high: 3 },
  ])('is no leaner than the measured body at the $what', ({ y, x, low, high }) => {
    const flank = crossings(view, y)[0] ?? Number.NaN
    expect(flank - x).toBeGreaterThanOrEqual(low)
    expect(flank - x).toBeLessThanOrEqual(high)
  })

  it.each([
    { what: 'inner thigh', y: 620, x: 18 },
    { what: 'inner knee', y: 715, x: 37.3 },
    { what: 'inner calf', y: 785, x: 44.1 },
    { what: 'inner ankle', y: 935, x: 65.4 },
  ])('leaves the measured gap between the legs: $what', ({ y, x }) => {
    expect(Math.abs((crossings(view, y)[0] ?? Number.NaN) - x)).toBeLessThan(3)
  })
})

describe('the hands', () => {
  it('show the palm in front: the thumb is the outermost point, above the finger tips', () => {
    const outline = flattenPath(parsePath(anteriorHalf.outline), 0.1).flat()
    const thumb = outline.reduce((a, b) => (b.x < a.x ? b : a))
    expect(thumb.x).toBeLessThan(-250)
    expect(Math.abs(thumb.y - 541)).toBeLessThan(5)
    const hand = outline.filter((p) => p.x < -150 && p.y > 500 && p.y < 650)
    const longest = hand.reduce((a, b) => (b.y > a.y ? b : a))
    expect(longest.y).toBeGreaterThan(600)
    expect(longest.x).toBeGreaterThan(thumb.x + 20)
  })

  it('have five fingers', () => {
    const edges = crossings('anterior', 580).filter((x) => x > 150)
    expect(edges, 'four fingers below the thumb, two edges each').toHaveLength(8)
  })
})
