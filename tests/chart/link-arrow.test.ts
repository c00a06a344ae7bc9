import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrow, type ArrowRoom, linkArrow } from '../../src/chart/link-arrow.ts'
import { type Point, parsePath } from '../../src/chart/path.ts'

const ROOM: ArrowRoom = { startRadius: 10, endRadius: 8, head: 6, outward: 1, letters: [], signs: [] }
const place = fc.record({ x: fc.integer({ min: -250, max: 250 }), y: fc.integer({ min: 0, max: 1000 }) })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** All numbers of both paths. */
const numbers = ({ line, head }: Arrow) =>
  `${line} ${head}`.match(/-?[\d.]+|NaN|Infinity/g)?.map(Number) ?? []
const endOf = (d: string): Point => {
  const last = parsePath(d).at(-1)
  if (last?.op !== 'C') throw new Error('the line is no curve')
  return last
}

describe('the arrow from one sign to another', () => {
  test('begins at the edge of the first and ends with its tip at the edge of the second', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const arrow = linkArrow(from, to, ROOM)
        expect(numbers(arrow).every(Number.isFinite)).toBe(true)
        expect(distance(arrow.start, from)).toBeCloseTo(10, 1)
        expect(distance(arrow.tip, to)).toBeCloseTo(8, 1)
        // The line ends where the head begins: not in the sign.
        expect(distance(endOf(arrow.line), to)).toBeCloseTo(14, 1)
      }),
    )
  })

  test('points at the second: its head narrows towards it', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const [tip, left, right] = parsePath(linkArrow(from, to, ROOM).head).flatMap((it) =>
          it.op === 'L' || it.op === 'M' ? [it] : [],
        )
        if (!tip || !left || !right) throw new Error('the head is no triangle')
        expect(distance(tip, to)).toBeLessThan(distance(left, to))
        expect(distance(tip, to)).toBeLessThan(distance(right, to))
      }),
    )
  })

  test('mirrored places give the mirrored arrow', () => {
    const mirror = ({ x, y }: Point) => ({ x: x === 0 ? 0 : -x, y })
    const outwardOf = (a: Point, b: Point) => Math.sign(a.x + b.x) as -1 | 0 | 1
    fc.assert(
      fc.property(place, place, (from, to) => {
        // On the midline, or through it, there is no outside.
        fc.pre(from.x + to.x !== 0 && (from.y !== to.y || from.x !== to.x))
        const [a, b] = [mirror(from), mirror(to)]
        const arrow = linkArrow(from, to, { ...ROOM, outward: outwardOf(from, to) })
        const other = linkArrow(a, b, { ...ROOM, outward: outwardOf(a, b) })
        for (const end of ['start', 'tip'] as const) {
          expect(other[end].x).toBeCloseTo(-arrow[end].x, 6)
          expect(other[end].y).toBeCloseTo(arrow[end].y, 6)
        }
        const [line, mirrored] = [endOf(arrow.line), endOf(other.line)]
        expect(mirrored.x).toBeCloseTo(-line.x, 1)
      }),
    )
  })

  test('two points at one place are joined by a loop outwards', () => {
    const at = { x: 60, y: 500 }
    const arrow = linkArrow(at, at, ROOM)
    expect(numbers(arrow).every(Number.isFinite)).toBe(true)
    expect(arrow.start.x).toBeGreaterThan(60)
    expect(distance(arrow.start, arrow.tip)).toBeGreaterThan(4)
    const left = linkArrow({ x: -60, y: 500 }, { x: -60, y: 500 }, { ...ROOM, outward: -1 })
    expect(left.start.x).toBeCloseTo(-arrow.start.x, 6)
    expect(left.tip.y).toBeCloseTo(arrow.tip.y, 6)
  })

  test('bows away from letters and from other signs', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
    ]
    const middleX = (room: ArrowRoom) => {
      const [, curve] = parsePath(linkArrow(from, to, room).line)
      return curve?.op === 'C' ? (curve.x1 + curve.x2) / 2 : 0
    }
    const outside = middleX(ROOM)
    expect(outside).toBeGreaterThan(10)
    const there = { minX: outside * 0.5, maxX: outside * 1.2, minY: 60, maxY: 140 }
    expect(middleX({ ...ROOM, letters: [there] })).toBeLessThan(0)
    expect(middleX({ ...ROOM, signs: [there] })).toBeLessThan(0)
  })
})
