import { describe, expect, test } from 'vitest'
import type { MeasuredParagraph, MeasuredWord } from '../../../src/report/layout/measured-text.ts'
import { wrap } from '../../../src/report/layout/wrap.ts'

/** A ruler that needs no font: every letter is one wide; lines may end after spaces. */
function ruled(text: string): MeasuredParagraph {
  const words: MeasuredWord[] = [...text.matchAll(/(\S*)(\s*)/g)]
    .filter(([all]) => all !== '')
    .map(({ index, 1: word = '', 2: blank = '' }) => ({
      start: index,
      end: index + word.length,
      next: index + word.length + blank.length,
      width: word.length,
      blank: blank.length,
    }))
  return {
    rightToLeft: false,
    words,
    letterEnds: (start, end) => Array.from({ length: end - start }, (_, letter) => start + letter + 1),
    width: (start, end) => end - start,
    line: (start, end) => ({ text: text.slice(start, end), width: end - start, lineHeight: 1, runs: [] }),
  }
}
const lines = (text: string, width: number) => wrap(ruled(text), width).map((line) => line.text)

describe('wrap', () => {
  test('fills lines with whole words and drops the blank at their ends', () => {
    expect(lines('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(lines('one two', 7)).toEqual(['one two'])
  })

  test('breaks a word that is longer than a line', () => {
    expect(lines('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b'])
    expect(lines('abcdefgh', 4)).toEqual(['abcd', 'efgh'])
  })

  test('gives an empty paragraph one empty line', () => {
    expect(lines('', 5)).toEqual([''])
    expect(lines('   ', 5)).toEqual([''])
  })

  test('keeps an indent', () => {
    expect(lines('  one two', 6)).toEqual(['  one', 'two'])
  })

  test('puts at least one letter on a line however narrow', () => {
    expect(lines('abc', 0.2)).toEqual(['a', 'b', 'c'])
  })

  test('is quick with a word without end', () => {
    const long = 'x'.repeat(50_000)
    expect(lines(long, 80)).toHaveLength(625)
  })
})
