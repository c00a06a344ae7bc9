import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenPath, isInside, parsePath } from '../../src/chart/path.ts'
import { areaOutline, keptStroke, STROKE_TOLERANCE } from '../../src/chart/stroke-outline.ts'
import { distanceToSegment } from '../../src/domain/segment.ts'
import { Stroke } from '../../src/domain/symptom-area.ts'

type Pair = readonly [number, number]
const stroke = (points: readonly Pair[], width = 20): Stroke => ({
  kind: 'brush',
  view: 'anterior',
  width,
  points,
})
const outlineOf = (strokes: readonly Stroke[]) => {
  const outline = areaOutline(strokes, 'anterior')
  if (!outline) throw new Error('no outline')
  return { ...outline, polygons: flattenPath(parsePath(outline.d), 0.05) }
}
const distanceTo = (strokes: readonly Stroke[], x: number, y: number) =>
  Math.min(
    ...strokes.flatMap(({ points, width }) =>
      points.map((to, i) => {
        const from = points[i - 1] ?? to
        return distanceToSegment({ x, y }, { x: from[0], y: from[1] }, { x: to[0], y: to[1] }) - width / 2
      }),
    ),
  )

const coordinate = fc.integer({ min: 0, max: 90 })
const someStrokes = fc.array(
  fc
    .tuple(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 12, max: 40 }),
    )
    .map(([points, width]) => stroke(points, width)),
  { minLength: 1, maxLength: 4 },
)

describe('the outline of a painted area', () => {
  it('holds what the brush covered and nothing else, but for rounded notches', () => {
    fc.assert(
      fc.property(someStrokes, coordinate, coordinate, (strokes, x, y) => {
        const { polygons } = outlineOf(strokes)
        const distance = distanceTo(strokes, x, y)
        if (distance < -2.5) expect(isInside(polygons, { x, y })).toBe(true)
        if (distance > 4) expect(isInside(polygons, { x, y })).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('of one straight stroke is a capsule with round ends, to half a unit', () => {
    const { polygons } = outlineOf([
      stroke([
        [0, 0],
        [60, 0],
      ]),
    ])
    expect(polygons).toHaveLength(1)
    for (const point of polygons[0] ?? [])
      expect(Math.abs(distanceToSegment(point, { x: 0, y: 0 }, { x: 60, y: 0 }) - 10)).toBeLessThan(0.5)
  })

  it('has no seam where strokes lie over one another', () => {
    const { polygons } = outlineOf([
      stroke([
        [0, 0],
        [60, 0],
      ]),
      stroke([
        [30, -30],
        [30, 30],
      ]),
      stroke([
        [0, 5],
        [60, 5],
      ]),
    ])
    expect(polygons).toHaveLength(1)
  })

  it('leaves the middle of a ring free', () => {
    const ring = Array.from({ length: 25 }, (_, i) => {
      const turn = (i * Math.PI) / 12
      return [40 * Math.cos(turn), 40 * Math.sin(turn)] as const
    })
    const { polygons } = outlineOf([stroke(ring, 16)])
    expect(polygons).toHaveLength(2)
    expect(isInside(polygons, { x: 0, y: 0 })).toBe(false)
    expect(isInside(polygons, { x: 40, y: 0 })).toBe(true)
    // Opposite turns: the non-zero rule leaves the hole free as well.
    const turns = polygons.map((polygon) =>
      polygon.reduce((sum, { x, y }, i) => {
        const next = polygon[(i + 1) % polygon.length] ?? { x, y }
        return sum + x * next.y - next.x * y
      }, 0),
    )
    expect(Math.sign(turns[0] ?? 0)).toBe(-Math.sign(turns[1] ?? 0))
  })

  it('keeps two areas apart in one path', () => {
    expect(outlineOf([stroke([[0, 0]]), stroke([[100, 0]])]).polygons).toHaveLength(2)
  })

  it('holds together when the brush is as thin as can be and the area as large', () => {
    const { polygons } = outlineOf([
      stroke(
        [
          [-200, 0],
          [200, 900],
        ],
        1,
      ),
      stroke([[200, 0]], 60),
    ])
    expect(polygons).toHaveLength(2)
  })

  it('offers places for its number that are painted', () => {
    fc.assert(
      fc.property(someStrokes, (strokes) => {
        const { spots } = outlineOf(strokes)
        expect(spots.length).toBeGreaterThan(0)
        for (const { x, y } of spots) expect(distanceTo(strokes, x, y)).toBeLessThan(0)
      }),
      { numRuns: 40 },
    )
  })

  it('is of one view only, and made once', () => {
    const strokes = [stroke([[0, 0]])]
    expect(areaOutline(strokes, 'posterior')).toBeUndefined()
    expect(areaOutline(strokes, 'anterior')).toBe(areaOutline(strokes, 'anterior'))
  })
})

describe('what is kept of a stroke', () => {
  const somePath = fc.array(
    fc.record({
      x: fc.double({ min: -250, max: 250, noNaN: true }),
      y: fc.double({ min: 0, max: 1000, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60 },
  )

  it('lies within the tolerance of where the pointer was, in a tenth of a unit, and is a valid stroke', () => {
    fc.assert(
      fc.property(somePath, (path) => {
        const kept = keptStroke('anterior', 18, path)
        expect(Stroke.safeParse(kept).success).toBe(true)
        const points = kept.points.map(([x, y]) => ({ x, y }))
        for (const point of path) {
          const distance = Math.min(
            ...points.map((to, i) => distanceToSegment(point, points[i - 1] ?? to, to)),
          )
          expect(distance).toBeLessThanOrEqual(STROKE_TOLERANCE)
        }
        for (const [x, y] of kept.points)
          expect([x * 10, y * 10].map((v) => Math.round(v) - v)).toEqual([
            expect.closeTo(0, 6),
            expect.closeTo(0, 6),
          ])
      }),
    )
  })

  it('is far less than what came in for a smooth line', () => {
    const path = Array.from({ length: 600 }, (_, i) => ({ x: i / 4, y: 300 + 20 * Math.sin(i / 60) }))
    expect(keptStroke('anterior', 18, path).points.length).toBeLessThan(40)
  })

  it('never exceeds what a record may hold', () => {
    const scribble = Array.from({ length: 12_000 }, (_, i) => ({
      x: i % 2 ? 100 : -100,
      y: (i % 997) + (i % 7),
    }))
    const kept = keptStroke('posterior', 18, scribble)
    expect(Stroke.safeParse(kept).success).toBe(true)
  })
})
