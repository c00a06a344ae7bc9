import { describe, expect, test } from 'vitest'
import { TriggerPointId } from '../../../src/domain/ids.ts'
import { pointHistories, pointHistory } from '../../../src/domain/review/point-history.ts'
import {
  complaintTrends,
  measureTrends,
  pointNprsTrend,
  pointPressureTrend,
} from '../../../src/domain/review/trend.ts'
import { visit } from './some-visits.ts'

const p = TriggerPointId.parse('p')
const year = [
  visit('01-05'),
  visit('01-12', { q: ['latent'], p: ['active', { nprs: 7, kpa: 180 }] }),
  visit('01-19', { p: ['latent', { nprs: 6 }] }),
  visit('01-26'),
  visit('02-02', { p: ['active', { nprs: 1, kpa: 400, unconfirmed: true }] }),
  visit('02-09', { p: ['treated', { nprs: 2, kpa: 240 }] }),
  visit('02-16', { p: ['active', { nprs: 5 }] }),
  visit('02-23', { p: ['not-found', { kpa: 228.9 }] }),
]

describe('the history of a point', () => {
  test('tells its life, oldest visit first, whatever order they come in', () => {
    const history = pointHistory(year.toReversed(), p)
    expect(history?.sightings.map(({ visit: { dateOfService }, event, number }) => [dateOfService, event, number])).toEqual([
      ['2026-01-12', 'found', 2],
      ['2026-01-19', 'there', 1],
      ['2026-02-02', 'unconfirmed', 1],
      ['2026-02-09', 'resolved', 1],
      ['2026-02-16', 'returned', 1],
      ['2026-02-23', 'resolved', 1],
    ]) // biome-ignore format: a visit a line
    expect(history?.missing.map(({ dateOfService }) => dateOfService)).toEqual(['2026-01-26'])
  })

  test('is undefined for a point that nobody recorded', () => {
    expect(pointHistory(year, TriggerPointId.parse('nobody'))).toBeUndefined()
  })

  test('what is only carried over does not interrupt it', () => {
    const carried = { p: ['treated', { unconfirmed: true }] } as const
    const visits = [
      visit('01-05', { p: ['treated'] }),
      visit('01-12', carried),
      visit('01-19', { p: ['active'] }),
    ]
    expect(pointHistory(visits, p)?.sightings.map(({ event }) => event)).toEqual([
      'resolved',
      'unconfirmed',
      'returned',
    ])
  })

  test('of all points is that of each', () => {
    for (const history of pointHistories(year)) expect(pointHistory(year, history.pointId)).toEqual(history)
  })

  test('two visits of one day: by their time, then by their entry', () => {
    const entered = (id: string, time: string | null, at: string, status: 'active' | 'treated') =>
      visit('01-05', { p: [status] }, { id, timeOfService: time, dateOfEntry: `2026-01-05T${at}:00.000Z` })
    const day = [entered('a', '15:00', '15:30', 'treated'), entered('b', '09:00', '20:00', 'active')]
    expect(pointHistory(day, p)?.sightings.map(({ event }) => event)).toEqual(['found', 'resolved'])
    const untimed = [entered('a', null, '15:30', 'treated'), entered('b', null, '09:00', 'active')]
    expect(pointHistory(untimed, p)?.sightings.map(({ event }) => event)).toEqual(['found', 'resolved'])
  })
})

describe('trends', () => {
  const history = pointHistory(year, p)
  if (!history) throw new Error('no history')
  test('of pain and threshold leave out what was only carried over', () => {
    expect(pointNprsTrend(history).values.map(({ value }) => value)).toEqual([7, 6, 2, 5])
    expect(pointNprsTrend(history).verdict).toBe('better')
    expect(pointPressureTrend(history).values.map(({ value }) => value)).toEqual([180, 240, 228.9])
    // 48.9 kPa are within error.
    expect(pointPressureTrend(history).verdict).toBe('same')
  })

  // The least change that counts, and one step less.
  test.each([
    ['nprs', 5, 3, 4],
    ['ndi', 40, 30, 31],
    ['odi', 40, 28, 29],
    ['dash', 40, 30, 31],
    ['hit6', 60, 52, 53],
  ] as const)('of %s count from its own difference on', (kind, from, counts, less) => {
    const taken = (day: string, value: number) =>
      visit(
        day,
        {},
        { measures: [kind === 'nprs' ? { id: 'm', kind, score: value } : { id: 'm', kind, total: value }] },
      )
    const verdict = (to: number) =>
      measureTrends([taken('01-12', to), taken('01-05', from)])[0]?.trend.verdict
    expect(verdict(counts)).toBe('better')
    expect(verdict(less)).toBe('same')
    expect(verdict(from)).toBe('same')
    expect(verdict(from + (from - counts))).toBe('worse')
  })

  test('of what was taken twice in a visit take the later', () => {
    const measures = [60, 50].map((total, index) => ({ id: `m${index}`, kind: 'hit6', total }))
    expect(measureTrends([visit('01-05', {}, { measures })])[0]?.trend.values[0]?.value).toBe(50)
  })

  test('of LEFS and PSFS count upwards', () => {
    const lefs = (day: string, ...first: readonly number[]) =>
      visit(
        day,
        {},
        { measures: [{ id: 'm', kind: 'lefs', items: [...first, ...Array(20 - first.length).fill(2)] }] },
      )
    const psfs = (day: string, score: number | null) =>
      visit(day, {}, { measures: [{ id: 'm', kind: 'psfs', activities: [{ words: 'run', score }] }] })
    const verdict = (visits: Parameters<typeof measureTrends>[0]) => measureTrends(visits)[0]?.trend.verdict
    expect(verdict([lefs('01-05'), lefs('01-12', 4, 4, 4, 4, 3)])).toBe('better')
    expect(verdict([lefs('01-05'), lefs('01-12', 4, 4, 4, 4)])).toBe('same')
    expect(verdict([psfs('01-05', 4), psfs('01-12', 6)])).toBe('better')
    expect(verdict([psfs('01-05', 4), psfs('01-12', 5)])).toBe('same')
    expect(verdict([psfs('01-05', 6), psfs('01-12', 4)])).toBe('worse')
    // What nobody answered is no value.
    expect(verdict([psfs('01-05', 6), psfs('01-12', null)])).toBeNull()
  })

  test('of complaints go on under another id', () => {
    const complained = (day: string, id: string, nprs: number) =>
      visit(day, {}, {
        complaints: [{ id, words: 'Headache', site: '', onset: '', nprs, nprsBest: null, nprsWorst: null, character: '', aggravating: '', relieving: '' }],
      }) // biome-ignore format: mostly empty
    const [trend, ...others] = complaintTrends([complained('01-12', 'b', 3), complained('01-05', 'a', 7)])
    expect(others).toEqual([])
    expect(trend?.words).toBe('Headache')
    expect(trend?.trend.values.map(({ value }) => value)).toEqual([7, 3])
  })
})
