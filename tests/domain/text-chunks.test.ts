import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChunks } from '../../src/domain/text-chunks.ts'

test('the pieces are the text, and each of them can be encoded by itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 20 }),
      (text, length) => {
        const chunks = textChunks(text, length)
        expect(chunks.join('')).toBe(text)
        expect(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).equals(Buffer.from(text))).toBe(true)
        for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(length)
      },
    ),
  )
})

test('a character at the seam goes to the next piece', () => {
  expect(textChunks('a🙂b', 2)).toEqual(['a', '🙂', 'b'])
  expect(textChunks('', 2)).toEqual([])
})
