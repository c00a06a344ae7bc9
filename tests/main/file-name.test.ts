import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '../../src/main/file-name.ts'

test.each([
  ['Linh Nguyễn 2026-03-12', 'Linh Nguyễn 2026-03-12.pdf'],
  ['Session.PDF', 'Session.pdf'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
  ['..', 'Palpate.pdf'],
  ['  ', 'Palpate.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['Anna. ', 'Anna.pdf'],
  ['CON', '_CON.pdf'],
  ['nul.2026', '_nul.2026.pdf'],
  ['Console', 'Console.pdf'],
  ['line\nend\u0000\u202etxt', 'line end txt.pdf'],
  ['علي حسن', 'علي حسن.pdf'],
])('%j becomes %j', (suggested, expected) => {
  expect(safeFileName(suggested, 'pdf')).toBe(expected)
})

test('a family of emoji is never cut in two', () => {
  const family = '👨‍👩‍👧‍👦'
  const name = safeFileName(family.repeat(40), 'pdf').replace('.pdf', '')
  expect(name.length % family.length).toBe(0)
  expect(name.replaceAll(family, '')).toBe('')
})

test('whatever is suggested: a name every disk takes', () => {
  const suggestion = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 }))
  fc.assert(
    fc.property(suggestion, (suggested) => {
      const name = safeFileName(suggested, 'pdf')
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.pdf$/u)
      expect(name).toMatch(/^[^\s.]/u)
      expect(name).not.toMatch(/[\s.]\.pdf$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(206)
      expect(safeFileName(name, 'pdf')).toBe(name)
    }),
    { numRuns: 2000 },
  )
})
