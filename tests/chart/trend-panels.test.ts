import { describe, expect, test } from 'vitest'
import { nprsPanel, pressurePanel } from '../../src/chart/trend-panels.ts'
import { trendDrawing, trendGeometry } from '../../src/chart/trend-plot.ts'
import { TriggerPointId } from '../../src/domain/ids.ts'
import { pointHistory } from '../../src/domain/review/point-history.ts'
import { pointNprsTrend, pointPressureTrend, valuesAfter } from '../../src/domain/review/trend.ts'
import { KPA_PER_KG_CM2 } from '../../src/domain/scales.ts'
import type { VisitRef } from '../../src/domain/visit-order.ts'
import { visit } from '../domain/review/some-visits.ts'

type Told = readonly [before: number | null, after?: number | null]
/** 100 units wide and high between its axes. */
const size = { width: 136, height: 124 }

const historyOf = (told: readonly Told[], of: 'nprs' | 'pressureThreshold', unconfirmed = -1) => {
  const visits = told.map(([before, after = null], index) =>
    visit(`01-${`${index * 10 + 1}`.padStart(2, '0')}`, {
      p: [
        'active',
        { unconfirmed: index === unconfirmed, more: { [`${of}Before`]: before, [`${of}After`]: after } },
      ],
    }),
  )
  const history = pointHistory(visits, TriggerPointId.parse('p'))
  if (!history) throw new Error('no visit records the point')
  return { history, visits }
}
function nprs(told: readonly Told[], placeOf?: (visit: VisitRef) => number) {
  const { history, visits } = historyOf(told, 'nprs')
  const { plot } = nprsPanel('', pointNprsTrend(history), visits, valuesAfter(history, 'nprsAfter'))
  return { ...plot, size, ...(placeOf ? { placeOf } : {}) }
}
function pressure(told: readonly Told[], unit: 'kPa' | 'kg/cm²') {
  const { history, visits } = historyOf(told, 'pressureThreshold')
  const { plot } = pressurePanel(
    '',
    pointPressureTrend(history),
    visits,
    unit,
    valuesAfter(history, 'pressureThresholdAfter'),
  )
  return { ...plot, size }
}
const rounded = (values: readonly (number | null | undefined)[]) =>
  values.map((value) => value && Math.round(value))

describe('pain before and after', () => {
  test('is joined in each visit; a value after without one before stands alone', () => {
    const { dots, after } = trendGeometry(nprs([[7, 3], [5], [null, 2], [4, 4]]))
    expect(rounded(dots.map(({ y }) => y))).toEqual([41, 61, 71])
    expect(after.map(({ x, y, from }) => rounded([x, y, from]))).toEqual([
      [24, 81, 41],
      [91, 91, null],
      [124, 71, 71],
    ])
  })

  test('the band is 2 around the first value, whether all values are the same or beyond it', () => {
    const bandOf = (...told: readonly Told[]) => {
      const { band } = trendGeometry(nprs(told))
      return rounded([band?.top, band?.bottom])
    }
    expect(bandOf([7], [7], [7])).toEqual([21, 61])
    expect(bandOf([7], [1])).toEqual([21, 61])
    // Cut off at both ends of the scale.
    expect(bandOf([10])).toEqual([11, 31])
    expect(bandOf([0], [3])).toEqual([91, 111])
  })

  test('all the same: every dot inside the band, one line', () => {
    const { dots } = trendGeometry(nprs([[4], [4], [4]]))
    expect(new Set(dots.map(({ y }) => y)).size).toBe(1)
    expect(dots.some(({ counts }) => counts)).toBe(false)
  })

  test('one value alone: in the middle, with its band and no line', () => {
    const plot = nprs([[6, 2]])
    const { dots, after } = trendGeometry(plot)
    expect(rounded([dots[0]?.x, after[0]?.x])).toEqual([74, 74])
    expect(trendDrawing(plot).some((it) => it.kind === 'shape' && it.line?.width === 1)).toBe(false)
  })

  test('nothing before, only after: no band', () => {
    const geometry = trendGeometry(nprs([[null, 3]]))
    expect([geometry.band, geometry.dots, geometry.after.length]).toEqual([undefined, [], 1])
  })

  test('on an axis of others: where that says, never outside of the plot, without dates of its own', () => {
    const plot = nprs([[7], [5], [3]], ({ dateOfService }) => (dateOfService === '2026-01-11' ? 50 : 1000))
    expect(trendGeometry(plot).dots.map(({ x }) => x)).toEqual([124, 50, 124])
    const words = (of: typeof plot) =>
      trendDrawing(of).flatMap((it) => (it.kind === 'label' ? [it.text] : []))
    expect(words(plot).some((text) => text.includes('2026'))).toBe(false)
    expect(words(nprs([[7], [5]])).some((text) => text.includes('2026'))).toBe(true)
  })
})

describe('pressure threshold', () => {
  test('in kPa: 49 around the first, the axis to beyond what is highest', () => {
    const plot = pressure([[100, 160], [148], [149]], 'kPa')
    expect(plot.axis).toEqual({ least: 0, most: 200 })
    const { band, dots } = trendGeometry(plot)
    expect(band).toEqual({ top: 36.5, bottom: 85.5 })
    expect(dots.map(({ counts, text }) => [counts, text])).toEqual([
      [false, '100'],
      [false, '148'],
      [true, '149'],
    ])
  })

  test('in kg/cm² the same differences count', () => {
    const plot = pressure([[1.9 * KPA_PER_KG_CM2], [2.3 * KPA_PER_KG_CM2], [2.4 * KPA_PER_KG_CM2]], 'kg/cm²')
    expect(plot.axis).toEqual({ least: 0, most: 2.5 })
    expect(trendGeometry(plot).dots.map(({ counts, text }) => [counts, text])).toEqual([
      [false, '1.9'],
      [false, '2.3'],
      [true, '2.4'],
    ])
  })

  test('a value after treatment that is highest has room, and one beyond an axis is cut off there', () => {
    expect(pressure([[100, 420]], 'kPa').axis.most).toBeGreaterThanOrEqual(420)
    const { after } = trendGeometry({ ...pressure([[100, 420]], 'kPa'), axis: { least: 0, most: 200 } })
    expect(after[0]?.y).toBe(11)
  })

  test('never measured is an empty plot', () => {
    const { dots, band, after } = trendGeometry(pressure([[null]], 'kPa'))
    expect([dots, band, after]).toEqual([[], undefined, []])
  })
})

test('what was only carried over is no value after treatment', () => {
  const { history } = historyOf(
    [
      [7, 3],
      [6, 2],
    ],
    'nprs',
    1,
  )
  expect(valuesAfter(history, 'nprsAfter').map(({ value }) => value)).toEqual([3])
})
