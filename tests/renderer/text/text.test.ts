import { describe, expect, it } from 'vitest'
import { Client } from '../../../src/domain/client.ts'
import { amount } from '../../../src/renderer/text/amount.ts'
import { fieldFaults } from '../../../src/renderer/text/field-faults.ts'
import { keyName } from '../../../src/renderer/text/key-name.ts'
import { stopwatch } from '../../../src/renderer/text/stopwatch.ts'
import { ageOn, dayOf, formatInstant, timeOf } from '../../../src/renderer/text/today.ts'

describe('the words of the screens', () => {
  it('counts things', () => {
    expect([0, 1, 2000].map((count) => amount(count, 'visit'))).toEqual([
      '0 visits',
      '1 visit',
      '2,000 visits',
    ])
  })

  it('gives an age that changes on the birthday', () => {
    expect(ageOn('2026-03-11', '1984-03-12')).toBe(41)
    expect(ageOn('2026-03-12', '1984-03-12')).toBe(42)
    expect(ageOn('2025-02-28', '2004-02-29')).toBe(20)
    expect(ageOn('2025-03-01', '2004-02-29')).toBe(21)
  })

  it('takes day and time from the clock of the practice, not from UTC', () => {
    const lateEvening = new Date(2026, 2, 12, 23, 59)
    expect(dayOf(lateEvening)).toBe('2026-03-12')
    expect(timeOf(lateEvening)).toBe('23:59')
    expect(formatInstant(lateEvening.toISOString())).toBe('12 Mar 2026, 23:59')
  })

  it('counts a hold like a stopwatch', () => {
    expect([0, 9, 60, 754, 3600].map(stopwatch)).toEqual(['0:00', '0:09', '1:00', '12:34', '60:00'])
  })

  it('names a key as it stands on the keyboard', () => {
    expect(['KeyB', 'Digit7', 'PageDown', 'F13', 'MediaPlayPause', 'Numpad0'].map(keyName)).toEqual([
      'B',
      '7',
      'Page Down',
      'F13',
      'Media Play Pause',
      'Numpad 0',
    ])
  })

  it('gives each field its own first sentence', () => {
    const faults = fieldFaults(Client, { name: '   ', dateOfBirth: '2026-02-30', phone: 'x'.repeat(501) })
    expect(faults.name).toBe('Please enter a name. Only spaces is not a name.')
    expect(faults.dateOfBirth).toBe('This day does not exist in the calendar.')
    expect(faults.phone).toBe('Please use at most 500 characters here.')
  })
})
