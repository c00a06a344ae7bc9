import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentName } from '../../src/domain/document-name.ts'

const nameFor = (client: string) =>
  documentName({ day: '2026-03-14', client, what: 'Session summary', extension: 'pdf' })

test.each([
  ['Nguyen Thi', '2026-03-14 Nguyen Thi session summary.pdf'],
  ['Nguyễn Thị Ánh', '2026-03-14 Nguyễn Thị Ánh session summary.pdf'],
  ['علي حسن', '2026-03-14 علي حسن session summary.pdf'],
  ['O’Brien / Smith: "A|B"', '2026-03-14 O’Brien Smith A B session summary.pdf'],
  ['\u202eevil\u0000', '2026-03-14 evil session summary.pdf'],
  ['CON', '2026-03-14 CON session summary.pdf'],
  ['...', '2026-03-14 ... session summary.pdf'],
  ['   ', '2026-03-14 session summary.pdf'],
])('%j', (client, expected) => expect(nameFor(client)).toBe(expected))

test('a name of 300 characters of any script still says the day and what it is', () => {
  for (const letter of ['a', 'ễ', '李', '👨‍👩‍👧‍👦']) {
    const name = nameFor(letter.repeat(300))
    expect(name).toMatch(/^2026-03-14 .+ session summary\.pdf$/)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160)
    const kept = name.slice('2026-03-14 '.length, -' session summary.pdf'.length)
    expect(kept.replaceAll(letter, '')).toBe('')
  }
})

test('whoever it is: a name every disk takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (client) => {
      const name = nameFor(client)
      expect(name).toMatch(/^2026-03-14 (.* )?session summary\.pdf$/u)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e]|\s\s/u)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160)
    }),
  )
})
