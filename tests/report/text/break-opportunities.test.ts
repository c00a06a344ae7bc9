import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from '../../../src/report/text/break-opportunities.ts'

/** The dash makes it text for all the rules; it begins a stretch of its own. */
const byAllRules = (text: string) => stretchesOf(`${text} –`).slice(0, -1)

test('words of which only the blanks matter end where the rules end them', () => {
  const letters = fc.oneof(
    fc.constantFrom(...'aZ09éßłŐễ.,:;-/', ' ', ' '),
    fc.integer({ min: 0xc0, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x1e00, max: 0x1eff }).map((code) => String.fromCodePoint(code)),
  )
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), (text) => {
      const found = stretchesOf(text)
      const last = found.at(-1)
      const next = (last?.next ?? 0) + 1
      expect([...found.slice(0, -1), { ...last, next }]).toEqual(byAllRules(text))
    }),
    { numRuns: 2000 },
  )
})

test('signs that hold together or part words are left to the rules', () => {
  const pieces = (text: string) => stretchesOf(text).map(({ start, next }) => text.slice(start, next))
  expect(pieces('left – right (both)')).toEqual(['left ', '– ', 'right ', '(both)'])
  expect(pieces('trigger-point, 3 cm')).toEqual(['trigger-', 'point, ', '3 ', 'cm'])
})

test('blanks without end before a sign take no time without end', () => {
  expect(stretchesOf(`${'a '.repeat(20_000)}${' '.repeat(50_000)}–`)).toHaveLength(20_001)
})
