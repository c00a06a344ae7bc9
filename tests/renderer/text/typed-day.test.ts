import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/domain/dates.ts'
import { readTypedDay } from '../../../src/renderer/text/typed-day.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('readTypedDay', () => {
  it('reads back every day as Palpate writes it, and in the stored form', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readTypedDay(formatDay(day))).toEqual({ kind: 'day', day })
        expect(readTypedDay(day)).toEqual({ kind: 'day', day })
      }),
    )
  })

  it.each([
    ['12 March 1984', '1984-03-12'],
    ['12. mar. 1984', '1984-03-12'],
    ['12-Mar-1984', '1984-03-12'],
    ['March 12, 1984', '1984-03-12'],
    ['Sept 3 1990', '1990-09-03'],
    ['3.12.1984', '1984-12-03'],
    ['25/12/1984', '1984-12-25'],
    ['12/25/1984', '1984-12-25'],
    ['5/5/1984', '1984-05-05'],
    ['  2026-3-2 ', '2026-03-02'],
  ])('reads %s', (typed, day) => {
    expect(readTypedDay(typed)).toEqual({ kind: 'day', day })
  })

  it('never guesses which of two numbers is the month', () => {
    expect(readTypedDay('3/12/1984')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('two different days'),
    })
  })

  it.each(['31 Feb 2020', '2026-02-29', '32.1.2000'])('says that %s does not exist', (typed) => {
    expect(readTypedDay(typed)).toEqual({ kind: 'refused', why: 'This day does not exist in the calendar.' })
  })

  it.each(['12 Mar 84', '12 mai 1984', 'yesterday', '12', '1884-03-12', '12 xyz 1984'])(
    'refuses %s with a sentence',
    (typed) => {
      expect(readTypedDay(typed)).toMatchObject({
        kind: 'refused',
        why: expect.stringMatching(/^(Please|This) .+\.$/),
      })
    },
  )

  it('takes an empty field as no date', () => {
    expect(readTypedDay('  ')).toEqual({ kind: 'none' })
  })

  it('never throws and never gives a day that is not one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = readTypedDay(typed)
        if (read.kind === 'day') expect(read.day).toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
})
