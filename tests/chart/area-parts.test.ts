import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lassosOf, outlineLoops, partsOf } from '../../src/chart/area-parts.ts'
import { erased } from '../../src/chart/erase.ts'
import { areaOutline, hasPaint } from '../../src/chart/stroke-outline.ts'
import { isPaintedAt } from '../../src/domain/painted.ts'
import { distanceToSegment } from '../../src/domain/segment.ts'
import { STROKES_LIMIT, Stroke } from '../../src/domain/symptom-area.ts'
import { someStroke, someStrokes } from './arbitrary-strokes.ts'

const stroke = (kind: Stroke['kind'], width: number, ...points: Stroke['points']): Stroke => ({
  kind,
  view: 'anterior',
  width,
  points,
})
const coordinate = fc.integer({ min: -10, max: 100 })

describe('the outline of paint, lasso and eraser', () => {
  it('holds what is painted and nothing else, but for rounded notches', () => {
    fc.assert(
      fc.property(someStrokes, coordinate, coordinate, (strokes, x, y) => {
        const around = Array.from({ length: 16 }, (_, i) => {
          const turn = (i * Math.PI) / 8
          return isPaintedAt(strokes, {
            view: 'anterior',
            x: x + 4 * Math.cos(turn),
            y: y + 4 * Math.sin(turn),
          })
        })
        const here = isPaintedAt(strokes, { view: 'anterior', x, y })
        // Far enough from every edge that no rounding reaches here.
        if (around.some((painted) => painted !== here)) return
        const drawn = outlineLoops(strokes, 'anterior')
        expect(isPaintedAt(lassosOf('anterior', drawn), { view: 'anterior', x, y })).toBe(here)
      }),
      { numRuns: 200 },
    )
  })

  it('is none where everything was erased', () => {
    const dot = stroke('brush', 16, [40, 40])
    expect(areaOutline([dot, stroke('eraser', 32, [40, 40])], 'anterior')).toBeUndefined()
    expect(areaOutline([stroke('eraser', 32, [40, 40])], 'anterior')).toBeUndefined()
    expect(areaOutline([stroke('lasso', 1, [0, 0], [40, 40])], 'anterior')).toBeUndefined()
    expect(hasPaint([dot])).toBe(true)
  })

  it('has a hole where the middle was erased', () => {
    const loops = outlineLoops([stroke('brush', 60, [40, 40]), stroke('eraser', 20, [40, 40])], 'anterior')
    expect(loops).toHaveLength(2)
  })
})

describe('the parts of an area', () => {
  /** How far each point of the one edge is from the other. */
  const farther = (edge: readonly Stroke[], from: readonly Stroke[]) => {
    const others = outlineLoops(from, 'anterior')
    return outlineLoops(edge, 'anterior')
      .flat()
      .map((place) =>
        Math.min(
          ...others.flatMap((loop) =>
            loop.map((to, i) => distanceToSegment(place, loop.at(i - 1) ?? to, to)),
          ),
        ),
      )
  }

  it('of a few strokes are valid lassos that paint the same within 0.3 units', () => {
    const cross = [stroke('brush', 16, [0, 40], [90, 40]), stroke('brush', 12, [45, 0], [50, 90], [80, 60])]
    for (const strokes of [
      [stroke('brush', 32, [40, 40])],
      cross,
      [...cross, stroke('eraser', 16, [20, 20], [30, 70])],
    ]) {
      const parts = partsOf(strokes)
      for (const part of parts) expect(Stroke.safeParse(part).success).toBe(true)
      expect(Math.max(...farther(strokes, parts), ...farther(parts, strokes))).toBeLessThan(0.3)
    }
  })

  it('of any strokes do so too, but for pinholes and the tips of slivers', () => {
    const distances: number[] = []
    fc.assert(
      fc.property(someStrokes, someStroke, (all, any) => {
        const brushes = all.map((each) => ({ ...each, kind: 'brush' as const }))
        const cut = [...brushes, { ...any, kind: 'eraser' as const }]
        for (const strokes of [brushes, cut]) {
          const parts = partsOf(strokes)
          expect(parts.length > 0).toBe(hasPaint(strokes))
          if (parts.length > 0) distances.push(...farther(strokes, parts), ...farther(parts, strokes))
        }
      }),
      { numRuns: 15 },
    )
    expect(distances.filter((distance) => distance < 0.3).length / distances.length).toBeGreaterThan(0.97)
  })

  it('keep a hole', () => {
    const ring = [stroke('brush', 60, [40, 40]), stroke('eraser', 20, [40, 40])]
    const parts = partsOf(ring)
    expect(parts).toHaveLength(1)
    expect(isPaintedAt(parts, { view: 'anterior', x: 40, y: 40 })).toBe(false)
    expect(isPaintedAt(parts, { view: 'anterior', x: 60, y: 40 })).toBe(true)
    expect(outlineLoops(parts, 'anterior')).toHaveLength(2)
  })

  it('are as many as there are islands, in every view', () => {
    const cut = [
      stroke('brush', 16, [0, 40], [90, 40]),
      stroke('eraser', 16, [45, 20], [45, 60]),
      { ...stroke('brush', 16, [20, 300]), view: 'posterior' as const },
    ]
    const parts = partsOf(cut)
    expect(parts.map(({ view }) => view).toSorted()).toEqual(['anterior', 'anterior', 'posterior'])
    const [first, second] = parts.filter(({ view }) => view === 'anterior')
    const paints = (part: Stroke | undefined, x: number) =>
      part !== undefined && isPaintedAt([part], { view: 'anterior', x, y: 40 })
    expect(paints(first, 10)).not.toBe(paints(second, 10))
    expect(paints(first, 80)).not.toBe(paints(second, 80))
    expect(paints(first, 45) || paints(second, 45)).toBe(false)
  })
})

describe('erasing', () => {
  const line = stroke('brush', 16, [0, 40], [90, 40])

  it('takes away, and tells when nothing is left or nothing was touched', () => {
    const strokes = [line]
    expect(erased(strokes, stroke('eraser', 16, [0, 90], [90, 90]))).toBe(strokes)
    expect(erased(strokes, stroke('eraser', 32, [-20, 40], [110, 40]))).toBeNull()
    expect(erased(strokes, stroke('eraser', 16, [45, 40]))).toHaveLength(2)
  })

  it('never leaves anything under the eraser', () => {
    fc.assert(
      fc.property(someStrokes, someStroke, coordinate, coordinate, (strokes, any, x, y) => {
        const eraser = { ...any, kind: 'eraser' as const }
        const place = { view: 'anterior' as const, x, y }
        const left = erased(strokes, eraser)
        if (isPaintedAt([{ ...eraser, kind: 'brush' }], place))
          expect(isPaintedAt(left ?? [], place)).toBe(false)
        else if (left) expect(isPaintedAt(left, place)).toBe(isPaintedAt(strokes, place))
      }),
    )
  })

  it('goes on in an area that holds no more strokes', () => {
    const full = Array.from({ length: STROKES_LIMIT }, () => line)
    const left = erased(full, stroke('eraser', 16, [45, 40])) ?? []
    expect(left.length).toBeLessThan(STROKES_LIMIT)
    expect(isPaintedAt(left, { view: 'anterior', x: 45, y: 40 })).toBe(false)
    expect(isPaintedAt(left, { view: 'anterior', x: 10, y: 40 })).toBe(true)
  })
})
