import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  flattenPath,
  formatPath,
  isInside,
  type PathCommand,
  type Point,
  parsePath,
  pathBounds,
  reversePath,
  smoothPath,
  transformPath,
} from '../../src/chart/path.ts'

const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100 + 0)
const point = fc.record({ x: hundredths, y: hundredths })
const move = point.map((p): PathCommand => ({ op: 'M', ...p }))
const line = point.map((p): PathCommand => ({ op: 'L', ...p }))
const cubic = fc
  .tuple(point, point, point)
  .map(([a, b, p]): PathCommand => ({ op: 'C', x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...p }))
const openPath = fc
  .tuple(move, fc.array(fc.oneof(line, cubic), { minLength: 1, maxLength: 8 }))
  .map(([first, rest]): readonly PathCommand[] => [first, ...rest])
const closedPath = openPath.map((path): readonly PathCommand[] => [...path, { op: 'Z' }])
const anyPath = fc.array(fc.oneof(openPath, closedPath), { minLength: 1, maxLength: 3 }).map((p) => p.flat())

describe('parsePath and formatPath', () => {
  it('parse undoes format for everything with two decimals', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path)
      }),
    )
  })

  it('reads every number as JavaScript does', () => {
    const text = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(20)).map(([n, places]) => `-${n}.${places}`),
      hundredths.map(String),
    )
    fc.assert(
      fc.property(text, text, (x, y) => {
        expect(parsePath(`M${x} ${y}`)).toEqual([{ op: 'M', x: Number(x), y: Number(y) }])
      }),
    )
  })

  it('reads separators, signs and repeated groups as SVG does', () => {
    expect(parsePath(' M 1,2 3-4 L.5.25\nC1 2 3 4 5 6 7 8 9 10 11 12 Z')).toEqual([
      { op: 'M', x: 1, y: 2 },
      { op: 'L', x: 3, y: -4 },
      { op: 'L', x: 0.5, y: 0.25 },
      { op: 'C', x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6 },
      { op: 'C', x1: 7, y1: 8, x2: 9, y2: 10, x: 11, y: 12 },
      { op: 'Z' },
    ])
    expect(parsePath('')).toEqual([])
  })

  it.each([
    ['m0 0', 0],
    ['L0 0', 0],
    ['M0 0 Q1 1 2 2', 5],
    ['M0 0 l1 1', 5],
    ['M0 0 C1 1 2 2 3', 15],
    ['M0', 2],
    ['M0 0 L1 1 x', 10],
    ['M0 0 Z 5 5', 7],
  ])('refuses %s and says where', (d, at) => {
    expect(() => parsePath(d)).toThrow(`at ${at}`)
  })

  it('writes at most two decimals and never a negative zero', () => {
    expect(formatPath([{ op: 'M', x: -0.001, y: 1 / 3 }])).toBe('M0 0.33')
  })
})

describe('reversePath', () => {
  it('is its own inverse', () => {
    fc.assert(
      fc.property(openPath, (path) => {
        expect(reversePath(reversePath(path))).toEqual(path)
      }),
    )
  })

  it('refuses closed and several subpaths', () => {
    expect(() => reversePath(parsePath('M0 0L1 1Z'))).toThrow('open subpath')
    expect(() => reversePath(parsePath('M0 0L1 1M2 2'))).toThrow('open subpath')
    expect(() => reversePath([])).toThrow('M')
  })
})

describe('pathBounds', () => {
  it('is exact on curves that swing beyond their end points', () => {
    // x(t) = 3·10·t(1−t)² + … symmetric: the farthest point is three quarters of the way to the controls.
    expect(pathBounds(parsePath('M0 0C10 0 10 4 0 4'))).toEqual({ minX: 0, minY: 0, maxX: 7.5, maxY: 4 })
  })

  it('holds every point of the flattened path, and is reached by it', () => {
    fc.assert(
      fc.property(openPath, (path) => {
        const box = pathBounds(path)
        const points = flattenPath(path, 0.5).flat()
        const xs = points.map((p) => p.x)
        const ys = points.map((p) => p.y)
        expect(Math.min(...xs) - box.minX).toBeGreaterThan(-1e-6)
        expect(box.maxX - Math.max(...xs)).toBeGreaterThan(-1e-6)
        expect(Math.min(...xs) - box.minX).toBeLessThan(0.51)
        expect(box.maxX - Math.max(...xs)).toBeLessThan(0.51)
        expect(Math.min(...ys) - box.minY).toBeLessThan(0.51)
        expect(box.maxY - Math.max(...ys)).toBeLessThan(0.51)
      }),
    )
  })

  it('refuses an empty path', () => {
    expect(() => pathBounds([])).toThrow('empty')
  })
})

describe('transformPath', () => {
  it('commutes with flattening for a shift', () => {
    fc.assert(
      fc.property(openPath, point, (path, by) => {
        const shift = (p: Point): Point => ({ x: p.x + by.x, y: p.y + by.y })
        const before = flattenPath(path, 1).map((l) => l.map(shift))
        const after = flattenPath(transformPath(path, shift), 1)
        expect(after.map((l) => l.length)).toEqual(before.map((l) => l.length))
        after.flat().forEach((p, i) => {
          expect(p.x).toBeCloseTo(before.flat()[i]?.x ?? Number.NaN, 6)
          expect(p.y).toBeCloseTo(before.flat()[i]?.y ?? Number.NaN, 6)
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('flattenPath', () => {
  it('stays within the tolerance of a quarter circle', () => {
    const k = 55.2284749831
    const [arc] = flattenPath(parsePath(`M100 0C100 ${k} ${k} 100 0 100`), 0.1)
    expect(arc?.length).toBeGreaterThan(4)
    for (const [i, p] of (arc ?? []).entries()) {
      const q = arc?.[i + 1]
      if (q === undefined) continue
      expect(Math.hypot((p.x + q.x) / 2, (p.y + q.y) / 2)).toBeGreaterThan(99.87)
    }
  })

  it('closes a closed subpath and starts a new line at every M', () => {
    expect(flattenPath(parsePath('M0 0L4 0L4 4ZM9 9L8 8'), 1)).toEqual([
      [
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 4, y: 4 },
        { x: 0, y: 0 },
      ],
      [
        { x: 9, y: 9 },
        { x: 8, y: 8 },
      ],
    ])
  })

  it('refuses a tolerance that would never end', () => {
    expect(() => flattenPath(parsePath('M0 0L1 1'), 0)).toThrow('tolerance')
  })
})

describe('isInside', () => {
  const frame = flattenPath(parsePath('M0 0L10 0L10 10L0 10ZM3 3L7 3L7 7L3 7Z'), 1)

  it('counts a hole as outside', () => {
    expect(isInside(frame, { x: 1, y: 5 })).toBe(true)
    expect(isInside(frame, { x: 5, y: 5 })).toBe(false)
    expect(isInside(frame, { x: 11, y: 5 })).toBe(false)
  })

  it('does not depend on the direction of the outline', () => {
    fc.assert(
      fc.property(closedPath, point, (path, p) => {
        const polygons = flattenPath(path, 50)
        const turned = polygons.map((polygon) => [...polygon].reverse())
        expect(isInside(turned, p)).toBe(isInside(polygons, p))
      }),
    )
  })
})

describe('smoothPath', () => {
  it('passes through every point, in order', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const ends = smoothPath(points).flatMap((c) => (c.op === 'Z' ? [] : [{ x: c.x, y: c.y }]))
        const distinct = points.filter((p, i) => p.x !== points[i - 1]?.x || p.y !== points[i - 1]?.y)
        expect(ends).toEqual(distinct)
      }),
    )
  })

  it('has no corner at its inner points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 8 }), (points) => {
        const path = smoothPath(points)
        for (const [i, a] of path.entries()) {
          const b = path[i + 1]
          if (a.op !== 'C' || b?.op !== 'C') continue
          const into = { x: a.x - a.x2, y: a.y - a.y2 }
          const out = { x: b.x1 - a.x, y: b.y1 - a.y }
          const sine = into.x * out.y - into.y * out.x
          const size = Math.hypot(into.x, into.y) * Math.hypot(out.x, out.y)
          expect(Math.abs(sine)).toBeLessThanOrEqual(1e-6 * size + 1e-6)
        }
      }),
    )
  })

  it('keeps points on a line on that line', () => {
    const path = smoothPath([0, 1, 5, 6, 20].map((x) => ({ x, y: 2 * x })))
    for (const p of flattenPath(path, 0.01).flat()) expect(p.y).toBeCloseTo(2 * p.x, 6)
  })

  it('closes a ring smoothly and repeats no point', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]
    const ring = smoothPath(square, { closed: true })
    expect(ring.map((c) => c.op).join('')).toBe('MCCCCZ')
    expect(smoothPath([...square, { x: 0, y: 0 }], { closed: true })).toEqual(ring)
  })

  it('makes no more of one point than a start', () => {
    expect(smoothPath([])).toEqual([])
    expect(smoothPath([{ x: 1, y: 1 }])).toEqual([{ op: 'M', x: 1, y: 1 }])
  })
})
