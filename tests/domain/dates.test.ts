import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CalendarDay,
  formatDay,
  Instant,
  refuseDateOfBirth,
  refuseDateOfService,
  TimeOfDay,
} from '../../src/domain/dates.ts'
import { calendarDay } from './arbitrary-record.ts'

const TODAY = '2026-03-12'

describe('a calendar day', () => {
  it.each(['2024-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('%s exists', (day) => {
    expect(CalendarDay.safeParse(day).success).toBe(true)
  })

  it.each([
    ['2026-02-29', 'does not exist'],
    ['1900-02-29', 'does not exist'],
    ['2026-13-01', 'does not exist'],
    ['2026-00-10', 'does not exist'],
    ['2026-04-31', 'does not exist'],
    ['2026-01-00', 'does not exist'],
    ['1899-12-31', 'year-month-day'],
    ['2200-01-01', 'year-month-day'],
    ['12.03.2026', 'year-month-day'],
    ['2026-3-2', 'year-month-day'],
    ['2026-03-12\n', 'year-month-day'],
    [' 2026-03-12', 'year-month-day'],
    ['', 'year-month-day'],
    ['-'.repeat(1_000_000), 'year-month-day'],
  ])('%j is refused with one sentence', (day, sentence) => {
    const issues = CalendarDay.safeParse(day).error?.issues ?? []
    expect(issues.map((it) => it.message)).toEqual([expect.stringContaining(sentence)])
  })

  it('is written so that it cannot be misread', () => {
    expect(formatDay('2026-03-12')).toBe('12 Mar 2026')
    expect(formatDay('2026-11-01')).toBe('1 Nov 2026')
  })

  it('every day of two centuries is written as it is read', () => {
    fc.assert(
      fc.property(calendarDay, (day) => {
        expect(new Date(`${formatDay(day)} UTC`).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })
})

describe('a date of service', () => {
  it.each([TODAY, '2026-03-11', '1990-01-01'])('%s can be one', (day) => {
    expect(refuseDateOfService(day, TODAY)).toBeNull()
  })
  it.each([
    ['2026-03-13', 'in the future'],
    ['2199-01-01', 'in the future'],
    ['2026-02-30', 'does not exist'],
    ['', 'year-month-day'],
    ['tomorrow', 'year-month-day'],
  ])('%j cannot', (day, why) => {
    expect(refuseDateOfService(day, TODAY)).toContain(why)
  })
})

describe('a date of birth', () => {
  it.each([TODAY, '1931-07-04'])('%s can be one', (day) => {
    expect(refuseDateOfBirth(day, TODAY)).toBeNull()
  })
  it.each([
    ['2026-03-13', 'in the future'],
    ['1931-02-29', 'does not exist'],
    ['1831-02-28', 'year-month-day'],
  ])('%j cannot', (day, why) => {
    expect(refuseDateOfBirth(day, TODAY)).toContain(why)
  })
})

describe('times and instants', () => {
  it.each(['00:00', '09:05', '23:59'])('%s is a time', (time) => {
    expect(TimeOfDay.safeParse(time).success).toBe(true)
  })
  it.each(['24:00', '9:05', '12:60', '12:00:00', ''])('%j is no time', (time) => {
    expect(TimeOfDay.safeParse(time).success).toBe(false)
  })
  it.each(['2026-03-12T14:03:22Z', '2026-03-12T14:03:22.123Z'])('%s is an instant', (instant) => {
    expect(Instant.safeParse(instant).success).toBe(true)
  })
  it.each(['2026-03-12T14:03:22', '2026-03-12T14:03:22+02:00', '2026-02-30T14:03:22Z', '2026-03-12'])(
    '%s is none',
    (instant) => {
      expect(Instant.safeParse(instant).success).toBe(false)
    },
  )
})
