import { describe, expect, it } from 'vitest'
import {
  flagSides,
  namedTicks,
  placesOnAxis,
  sparkDots,
  timelineAxis,
} from '../../src/chart/timeline-axis.ts'
import { visitRef } from '../../src/domain/visit-order.ts'
import { visit } from '../domain/review/some-visits.ts'

describe('the axis of a timeline', () => {
  it('gives the same time the same room', () => {
    const axis = timelineAxis(['2026-06-30', '2026-01-01', '2026-03-31'], 1000)
    const at = axis.placeOf
    expect(at('2026-01-01')).toBeGreaterThan(0)
    expect(at('2026-06-30')).toBeLessThan(1000)
    expect(at('2026-02-11') - at('2026-02-01')).toBeCloseTo(at('2026-05-11') - at('2026-05-01'))
  })

  it('of one day has it in the middle, and no tick', () => {
    const axis = timelineAxis(['2026-01-01'], 1000)
    expect([axis.placeOf('2026-01-01'), axis.ticks.length]).toEqual([500, 0])
    expect(timelineAxis([], 1000).ticks).toEqual([])
  })

  it.each([
    [
      ['2026-01-01', '2026-04-02'],
      ['2026', 'Feb', 'Mar', 'Apr'],
    ],
    [
      ['2025-11-04', '2026-09-15'],
      ['Dec', '2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    ],
    [
      ['2019-05-20', '2026-09-15'],
      ['2020', '2021', '2022', '2023', '2024', '2025', '2026'],
    ],
  ])('%j has the ticks %j', (days, words) => {
    expect(timelineAxis(days, 1000).ticks.map((tick) => tick.words)).toEqual(words)
  })

  it('names its ends where no month begins on it, and only one where there is no room for two', () => {
    const named = (days: readonly string[], width: number) =>
      namedTicks(timelineAxis(days, width), days).map(({ at, words }) => [Math.round(at), words])
    expect(named(['2026-03-20', '2026-03-03'], 400)).toEqual([
      [28, '3 Mar 2026'],
      [372, '20 Mar 2026'],
    ])
    expect(named(['2026-03-20', '2026-03-03'], 120)).toEqual([[28, '3 Mar 2026']])
    expect(named(['2026-03-03', '2026-03-03'], 400)).toEqual([[200, '3 Mar 2026']])
    expect(named(['2026-01-01', '2026-04-02'], 1000).map(([, words]) => words)).toEqual([
      '2026',
      'Feb',
      'Mar',
      'Apr',
    ])
    expect(named([], 400)).toEqual([])
  })

  it('keeps free at its ends what it is told', () => {
    const { placeOf } = timelineAxis(['2026-01-01', '2026-01-11'], 200, { left: 60, right: 40 })
    expect([placeOf('2026-01-01'), placeOf('2026-01-06'), placeOf('2026-01-11')]).toEqual([60, 110, 160])
    expect(timelineAxis(['2026-01-01'], 200, { left: 60, right: 40 }).placeOf('2026-01-01')).toBe(110)
  })

  it('never lets two words touch', () => {
    for (const last of ['2026-03-01', '2027-08-09', '2031-02-03', '2069-12-31'])
      for (const width of [300, 700, 1600]) {
        const { ticks } = timelineAxis(['2026-01-07', last], width)
        for (const [index, { at }] of ticks.entries())
          if (index > 0) expect(at - (ticks[index - 1]?.at ?? 0)).toBeGreaterThan(60)
      }
  })
})

it('visits of one day stand beside each other: until the next day, and around the middle where there is no other', () => {
  const at = (id: string, time: string) => visit('01-11', {}, { id, timeOfService: time })
  const [morning, noon, evening] = [at('a', '09:00'), at('b', '12:00'), at('c', '18:00')]
  const placesOf = (visits: Parameters<typeof placesOnAxis>[1], width: number) => {
    const days = visits.map(({ dateOfService }) => dateOfService)
    return [...placesOnAxis(timelineAxis(days, width, { left: 0, right: 0 }), visits)].map(([id, x]) => [id, Math.round(x)])
  }
  expect(placesOf([evening, morning, noon], 100)).toEqual([['a', 38], ['b', 50], ['c', 62]])
  expect(placesOf([visit('01-01'), evening, morning, visit('01-21')], 200)).toEqual([['visit-01-01', 0], ['a', 100], ['c', 112], ['visit-01-21', 200]])
  // 10 pixels a day leave 5 for each of two.
  expect(placesOf([visit('01-01'), evening, morning, visit('01-12')], 110)).toEqual([['visit-01-01', 0], ['a', 100], ['c', 105], ['visit-01-12', 110]])
}) // biome-ignore format: an axis a line

it('a sparkline shows pain downwards as less, two visits a day apart, and where a visit was silent', () => {
  const visits = [
    visit('01-01'),
    visit('01-11', {}, { id: 'noon', timeOfService: '12:00' }),
    visit('01-11', {}, { id: 'evening', timeOfService: '18:00' }),
    visit('01-31'),
  ]
  const axis = timelineAxis(
    visits.map(({ dateOfService }) => dateOfService),
    700,
  )
  const places = placesOnAxis(axis, visits)
  const values = [0, 1, 3].map((at, index) => ({
    visit: visitRef(visits[at] ?? visit('01-01')),
    value: [10, 5, 0][index] ?? 0,
  }))
  const dots = sparkDots(places, values, { top: 4, bottom: 44 })
  expect(dots.map(({ y }) => y)).toEqual([4, 24, 44])
  expect(dots.map(({ skipped }) => skipped)).toEqual([false, false, true])
  const [noon] = sparkDots(places, values.slice(1, 2), { top: 4, bottom: 44 })
  const evening = { visit: visitRef(visits[2] ?? visit('01-01')), value: 5 }
  const [later] = sparkDots(places, [evening], { top: 4, bottom: 44 })
  expect(later?.x).toBeGreaterThan(noon?.x ?? Number.POSITIVE_INFINITY)
})

it('the words of a flag stand where they touch no other flag, or nowhere', () => {
  const flag = (at: number, words = 'Spring marathon') => ({ at, words })
  expect(flagSides([flag(100)], 1000)).toEqual(['right'])
  expect(flagSides([flag(960)], 1000)).toEqual(['left'])
  expect(flagSides([flag(300), flag(320)], 1000)).toEqual(['left', 'right'])
  expect(flagSides([flag(300), flag(320), flag(340)], 1000)).toEqual(['left', null, 'right'])
  expect(flagSides([flag(300), flag(640)], 1000)).toEqual(['right', 'right'])
})
