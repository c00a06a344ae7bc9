import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineLoops } from '../../src/chart/area-parts.ts'
import { gripAt, pulled, reshaped } from '../../src/chart/reshape.ts'
import { isPaintedAt } from '../../src/domain/painted.ts'
import { Stroke } from '../../src/domain/symptom-area.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'

const dot: Stroke = { kind: 'brush', view: 'anterior', width: 60, points: [[50, 50]] }
const behind: Stroke = { ...dot, view: 'posterior' }
const painting = { id: 'a', strokes: [dot, behind] }
const PULL = { reach: 16, spread: 32 }
const at = (x: number, y: number): ViewPoint => ({ view: 'anterior', x, y })

function gripped(place: ViewPoint) {
  const grip = gripAt([painting], place, PULL)
  if (!grip) throw new Error('nothing to hold')
  return grip
}

describe('reshaping', () => {
  it('takes hold of an edge nearby, of the first painting that has one, and of none further off', () => {
    expect(gripAt([painting], at(90, 50), PULL)?.painting).toBe(painting)
    expect(gripAt([painting], at(100, 50), PULL)).toBeNull()
    expect(gripAt([painting], at(50, 50), PULL)).toBeNull()
    expect(
      gripAt([{ id: 'b', strokes: [{ ...dot, width: 64 }] }, painting], at(81, 50), PULL)?.painting.id,
    ).toBe('b')
    expect(gripAt([painting], { view: 'soles', x: 80, y: 50 }, PULL)).toBeNull()
  })

  it('carries the edge with the pointer, outwards and inwards, and leaves what is far away', () => {
    const out = reshaped(gripped(at(82, 50)), at(102, 50))
    expect(isPaintedAt(out, at(97, 50))).toBe(true)
    expect(isPaintedAt([dot], at(97, 50))).toBe(false)
    // Less of the edge follows the further away it is.
    expect(isPaintedAt(out, at(80, 68))).toBe(true)
    expect(isPaintedAt(out, at(89, 68))).toBe(false)
    expect(isPaintedAt(out, at(21, 50))).toBe(true)
    expect(isPaintedAt(out, at(19, 50))).toBe(false)
    const inn = reshaped(gripped(at(82, 50)), at(62, 50))
    expect(isPaintedAt(inn, at(70, 50))).toBe(false)
    expect(isPaintedAt(inn, at(55, 50))).toBe(true)
  })

  it('leaves the other views as they were, and makes strokes that can be kept', () => {
    const strokes = reshaped(gripped(at(80, 50)), at(95, 60))
    expect(strokes[0]).toBe(behind)
    for (const stroke of strokes) expect(Stroke.safeParse(stroke).success).toBe(true)
  })

  it('back to where it was changes nothing, wherever it went between', () => {
    const turn = fc.integer({ min: 0, max: 359 }).map((degrees) => (degrees * Math.PI) / 180)
    fc.assert(
      fc.property(turn, fc.integer({ min: -50, max: 50 }), (angle, away) => {
        const place = at(50 + 30 * Math.cos(angle), 50 + 30 * Math.sin(angle))
        const grip = gripped(place)
        pulled(grip, { x: place.x + away, y: place.y - away })
        const flat = (loops: readonly (readonly { x: number; y: number }[])[]) => loops.flat()
        for (const { x, y } of flat(pulled(grip, place)))
          expect(Math.abs(Math.hypot(x - 50, y - 50) - 30)).toBeLessThan(0.5)
        expect(outlineLoops(reshaped(grip, place), 'anterior')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })
})
