import { describe, expect, it } from 'vitest'
import { flagSides, placesOnAxis, sparkDots, timelineAxis } from '../../src/chart/timeline-axis.ts'
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

  it('never lets two words touch', () => {
    for (const last of ['2026-03-01', '2027-08-09', '2031-02-03', '2069-12-31'])
      for (const width of [300, 700, 1600]) {
        const { ticks } = timelineAxis(['2026-01-07', last], width)
        for (const [index, { at }] of ticks.entries())
          if (index > 0) expect(at - (ticks[index - 1]?.at ?? 0)).toBeGreaterThan(60)
      }
  })
})

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
