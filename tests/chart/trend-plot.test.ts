import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePath, pathBounds } from '../../src/chart/path.ts'
import { roundEnd, roundTicks, visitTimes } from '../../src/chart/trend-axes.ts'
import { type TrendPlot, trendDrawing, trendGeometry } from '../../src/chart/trend-plot.ts'
import { SessionId } from '../../src/domain/ids.ts'
import type { VisitRef } from '../../src/domain/visit-order.ts'

const visitOn = (day: string, id = day, time: string | null = null): VisitRef => ({
  id: SessionId.parse(id),
  dateOfService: day,
  timeOfService: time,
  dateOfEntry: `${day}T18:00:00.000Z`,
})
const JANUARY = ['2026-01-01', '2026-01-11', '2026-01-21', '2026-01-31'].map((day) => visitOn(day))
const size = { width: 136, height: 124 }

/** Values at the visits of January, null for none. The plot's area is 100 wide and high. */
const plotOf = (values: readonly (number | null)[]): TrendPlot => ({
  trend: {
    scale: { better: 'less', change: 2 },
    values: values.flatMap((value, index) => {
      const visit = JANUARY[index]
      return value === null || !visit ? [] : [{ visit, value }]
    }),
    verdict: null,
  },
  axis: { least: 0, most: 10 },
  visits: JANUARY,
  say: String,
  size,
})

describe('ticks', () => {
  test.each([
    [0, 10, 5, [0, 2, 4, 6, 8, 10]],
    [0, 80, 5, [0, 20, 40, 60, 80]],
    [36, 78, 5, [40, 50, 60, 70]],
    [0, 0.4, 5, [0, 0.1, 0.2, 0.3, 0.4]],
    [0, 3, 4, [0, 1, 2, 3]],
    [7, 7, 5, [7]],
  ])('from %d to %d', (least, most, wanted, expected) => {
    expect(roundTicks(least, most, wanted)).toEqual(expected)
  })

  test('lie inside, at even steps, and an axis from zero ends on one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (most, wanted) => {
          const end = roundEnd(most, wanted)
          expect(end).toBeGreaterThanOrEqual(most * (1 - 1e-9))
          const ticks = roundTicks(0, end, wanted)
          expect(ticks[0]).toBe(0)
          expect(ticks.length).toBeLessThanOrEqual(wanted + 1)
          for (const tick of ticks) expect(tick).toBeLessThanOrEqual(end * (1 + 1e-9))
        },
      ),
    )
  })
})

describe('a trend', () => {
  test('lies where its days and values are', () => {
    const { area, dots, visits, band } = trendGeometry(plotOf([7, 6, 4, 10]))
    expect(area).toEqual({ left: 24, right: 124, top: 11, bottom: 111 })
    expect(dots.map(({ x, y }) => [x, y].map(Math.round))).toEqual([
      [24, 41],
      [57, 51],
      [91, 71],
      [124, 11],
    ])
    expect(visits.map(Math.round)).toEqual([24, 57, 91, 124])
    // 7 ± 2.
    expect([band?.top, band?.bottom].map((y) => Math.round(y ?? 0))).toEqual([21, 61])
  })

  test('says which values count against the first, and where a visit was skipped', () => {
    const { dots } = trendGeometry(plotOf([7, 6, null, 5]))
    expect(dots.map(({ counts }) => counts)).toEqual([false, false, true])
    expect(dots.map(({ skipped }) => skipped)).toEqual([false, false, true])
    expect(
      trendDrawing(plotOf([7, null, null, 5])).filter(
        ({ kind, ...it }) => kind === 'shape' && 'line' in it && it.line?.dash && it.line.width === 1,
      ),
    ).toHaveLength(1)
  })

  test('cuts the band off at the ends of the axis', () => {
    expect(trendGeometry(plotOf([1, 1, 1, 1])).band).toEqual({ top: 81, bottom: 111 })
    expect(trendGeometry(plotOf([null, null, null, null])).band).toBeUndefined()
  })

  test('shows two visits of one day beside each other, in their order', () => {
    const visits = [
      visitOn('2026-01-01'),
      visitOn('2026-12-31'),
      visitOn('2026-06-01', 'pm', '17:00'),
      visitOn('2026-06-01', 'am', '09:00'),
    ]
    expect([...visitTimes(visits).keys()]).toEqual(['2026-01-01', 'am', 'pm', '2026-12-31'])
    const [, am = 0, pm = 0] = trendGeometry({ ...plotOf([]), visits }).visits
    expect(pm - am).toBeGreaterThanOrEqual(4.9)
  })

  test('one visit alone is in the middle', () => {
    expect(trendGeometry({ ...plotOf([5]), visits: JANUARY.slice(0, 1) }).dots[0]?.x).toBe(74)
  })
})

describe('what is to be reached', () => {
  test('is a line at its value, to the end', () => {
    const { goal, period } = trendGeometry({ ...plotOf([7, 6, 4, 3]), goal: { value: 2, by: null } })
    expect(goal).toEqual({ y: 91, x: null })
    expect(period).toEqual({ from: '2026-01-01', to: '2026-01-31' })
  })

  test('by a day that lies ahead makes the axis longer', () => {
    const { goal, visits, period } = trendGeometry({
      ...plotOf([7, 6, 4, 3]),
      goal: { value: 12, by: '2026-03-02' },
    })
    // Beyond the scale: at its end.
    expect(goal).toEqual({ y: 11, x: 124 })
    expect(visits.map(Math.round)).toEqual([24, 41, 57, 74])
    expect(period?.to).toBe('2026-03-02')
  })

  test('and days in between stand at their time, in a period that is shared', () => {
    const { days, visits } = trendGeometry({
      ...plotOf([7, 6, 4, 3]),
      days: ['2026-01-16'],
      period: { from: '2026-01-01', to: '2026-03-02' },
    })
    expect(days.map(Math.round)).toEqual([49])
    expect(Math.round(visits.at(-1) ?? 0)).toBe(74)
  })

  test('has no band where no change is known to count', () => {
    const plot = plotOf([3, 9])
    const { scale } = plot.trend
    expect(
      trendGeometry({ ...plot, trend: { ...plot.trend, scale: { ...scale, change: 0 } } }).band,
    ).toBeUndefined()
  })
})

const anyPlot = fc
  .array(
    fc.tuple(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }),
      fc.option(fc.double({ min: -5, max: 200, noNaN: true })),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((given): TrendPlot => {
    const visits = given.map(([date], index) => visitOn(date.toISOString().slice(0, 10), `v${index}`))
    const order = [...visitTimes(visits).keys()]
    const values = given.flatMap(([, value], index) => {
      const visit = visits[index]
      return value === null || !visit ? [] : [{ visit, value }]
    })
    return {
      ...plotOf([]),
      visits,
      axis: { least: 0, most: 100 },
      trend: {
        scale: { better: 'more', change: 9 },
        values: values.toSorted((a, b) => order.indexOf(a.visit.id) - order.indexOf(b.visit.id)),
        verdict: null,
      },
      say: (value) => value.toFixed(1),
    }
  })

test('nothing of any trend leaves its size, and later is further to the right', () => {
  fc.assert(
    fc.property(anyPlot, (plot) => {
      const { visits, dots, area } = trendGeometry(plot)
      const apart = Math.min(5, (area.right - area.left) / Math.max(1, visits.length - 1))
      for (const [at, x] of visits.slice(1).entries())
        expect(x - (visits[at] ?? 0)).toBeGreaterThan(apart - 1e-9)
      for (const xs of [visits, dots.map(({ x }) => x)])
        for (const [at, x] of xs.entries()) expect(x).toBeGreaterThan((xs[at - 1] ?? -1) - 1e-9)
      for (const drawing of trendDrawing(plot)) {
        const box =
          drawing.kind === 'shape'
            ? pathBounds(parsePath(drawing.d))
            : {
                minX: drawing.at.x,
                maxX: drawing.at.x,
                minY: drawing.at.y - drawing.size * 0.75,
                maxY: drawing.at.y,
              }
        expect(box.minX).toBeGreaterThanOrEqual(0)
        expect(box.maxX).toBeLessThanOrEqual(size.width)
        expect(box.minY).toBeGreaterThanOrEqual(-1)
        expect(box.maxY).toBeLessThanOrEqual(size.height)
      }
    }),
    { numRuns: 100 },
  )
})
