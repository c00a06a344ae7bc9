import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvValue, writeCsv } from '../../../src/domain/exchange/csv.ts'
import { freeText } from '../arbitrary-record.ts'
import { readCsv, unguarded } from './read-csv.ts'

const hostile = fc.constantFrom(
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'",
  "'=1",
  ' =1',
  '\t=1',
  '\r\n',
  '"',
  '""',
  ',',
  '＝1',
)
const text = fc.oneof(
  freeText,
  hostile,
  fc.tuple(hostile, freeText).map((parts) => parts.join('')),
)
const number = fc.oneof(fc.integer(), fc.double({ min: -2000, max: 2000, noNaN: true }))
const table = (value: fc.Arbitrary<CsvValue>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
    )
const header = (rows: readonly (readonly unknown[])[]) => (rows[0] ?? ['a']).map((_, column) => `c${column}`)
const bodyOf = (rows: readonly (readonly CsvValue[])[]) => readCsv(writeCsv(header(rows), rows)).slice(1)

describe('a table as CSV', () => {
  it('gives back every text exactly, one apostrophe taken away', () => {
    fc.assert(
      fc.property(table(text), (rows) => {
        expect(bodyOf(rows).map((row) => row.map(unguarded))).toEqual(rows)
      }),
    )
  })

  it('never lets a spreadsheet find a formula in a text', () => {
    fc.assert(
      fc.property(table(text), (rows) => {
        for (const cell of bodyOf(rows).flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
      }),
    )
  })

  it('gives back every number, without an exponent', () => {
    fc.assert(
      fc.property(table(number), (rows) => {
        bodyOf(rows).forEach((row, at) => {
          row.forEach((cell, column) => {
            expect(cell).toMatch(/^-?\d+(\.\d+)?$/)
            expect(Math.abs(Number(cell) - Number(rows[at]?.[column]))).toBeLessThan(1e-9)
          })
        })
      }),
    )
  })

  it('is what Excel opens: byte order mark, commas, CRLF, quotes doubled', () => {
    expect(writeCsv(['a', 'b', 'c', 'd'], [['say "hi"', -12.5, true, null]])).toBe(
      '\uFEFFa,b,c,d\r\n"say ""hi""",-12.5,yes,\r\n',
    )
  })
})
