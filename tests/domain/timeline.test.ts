import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientEvent } from '../../src/domain/client-event.ts'
import type { ClientEventId } from '../../src/domain/ids.ts'
import { eventsAround, GAP_DAYS, spanInWords, timelineOf } from '../../src/domain/timeline.ts'
import { visit } from './review/some-visits.ts'

const event = (day: string): ClientEvent => ({
  id: `event-${day}` as ClientEventId,
  day: `2026-${day}`,
  kind: 'race',
  words: 'Spring marathon',
})
const told = (...given: Parameters<typeof timelineOf>) =>
  timelineOf(...given).map((entry) =>
    entry.kind === 'visit'
      ? entry.visit.dateOfService.slice(5)
      : entry.kind === 'event'
        ? `event ${entry.event.day.slice(5)}`
        : `gap ${entry.days}`,
  )

describe('a timeline', () => {
  it('has nothing for nobody, and one visit alone', () => {
    expect(told([], [])).toEqual([])
    expect(told([visit('03-01')], [])).toEqual(['03-01'])
  })

  it('is in the order of time, an event before the visit of its day', () => {
    expect(told([visit('03-19'), visit('03-12')], [event('03-19'), event('03-15')])).toEqual([
      '03-12',
      'event 03-15',
      'event 03-19',
      '03-19',
    ])
  })

  it('says where nobody came for long, once, in the longest silence', () => {
    expect(told([visit('01-01'), visit('02-12')], [])).toEqual(['01-01', 'gap 42', '02-12'])
    expect(told([visit('01-01'), visit('02-11')], [])).toEqual(['01-01', '02-11'])
    expect(told([visit('01-01'), visit('06-01')], [event('02-01')])).toEqual([
      '01-01',
      'event 02-01',
      'gap 151',
      '06-01',
    ])
    expect(told([visit('01-01'), visit('06-01')], [event('05-01')])).toEqual([
      '01-01',
      'gap 151',
      'event 05-01',
      '06-01',
    ])
  })

  it('knows no gap before the first visit nor after the last', () => {
    expect(told([visit('06-01')], [event('01-01'), event('11-01')])).toEqual([
      'event 01-01',
      '06-01',
      'event 11-01',
    ])
    expect(told([], [event('01-01'), event('11-01')])).toEqual(['event 01-01', 'event 11-01'])
  })

  it('loses no visit, and its gaps are exactly the long ones', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })
    fc.assert(
      fc.property(days, (months) => {
        const visits = months.map((month) => visit(`${`${month}`.padStart(2, '0')}-15`))
        const entries = timelineOf(visits, [])
        expect(entries.filter(({ kind }) => kind === 'visit')).toHaveLength(visits.length)
        for (const entry of entries)
          if (entry.kind === 'gap') expect(entry.days).toBeGreaterThanOrEqual(GAP_DAYS)
      }),
      { numRuns: 50 },
    )
  })
})

it.each([
  [42, '6 weeks'],
  [69, '10 weeks'],
  [153, '5 months'],
  [730, '2 years'],
])('%i days are %s', (days, words) => expect(spanInWords(days)).toBe(words))

it('events belong to the time of the visits up to 60 days before and after it', () => {
  const visits = [visit('07-01'), visit('04-01')]
  const events = [event('01-30'), event('01-31'), event('05-20'), event('08-30'), event('08-31')]
  const { near, others } = eventsAround(events, visits)
  expect(near.map(({ day }) => day.slice(5))).toEqual(['01-31', '05-20', '08-30'])
  expect(others.map(({ day }) => day.slice(5))).toEqual(['01-30', '08-31'])
  expect(eventsAround(events, []).others).toEqual(events)
})
