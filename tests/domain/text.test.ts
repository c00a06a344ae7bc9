import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asFreeText, asLine, FreeText, LINE_LIMIT, Line } from '../../src/domain/text.ts'

// Any sequence of UTF-16 units, broken pairs and control characters too.
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: LINE_LIMIT })
  .map((units) => String.fromCharCode(...units))

test('whatever is pasted can be stored', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      expect(FreeText.safeParse(asFreeText(typed)).success).toBe(true)
      expect(Line.safeParse(asLine(typed)).success).toBe(true)
    }),
  )
})

test('what can be stored as it is stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: LINE_LIMIT }), (typed) => {
      if (FreeText.safeParse(typed).success) expect(asFreeText(typed)).toBe(typed)
      if (Line.safeParse(typed).success) expect(asLine(typed)).toBe(typed)
    }),
  )
})

test('a table cell pasted into a line keeps its words', () => {
  expect(asLine('left\tknee\n')).toBe('left knee ')
  expect(asFreeText('half an emoji: \ud83d')).toBe('half an emoji: \ufffd')
})
