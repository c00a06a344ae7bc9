import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Snippet } from '../../src/domain/practice.ts'
import { appendLines, expandShortcut, insertBehind, shortcutFault } from '../../src/domain/snippet.ts'
import { TEXT_LIMIT } from '../../src/domain/text.ts'

const snippet = (shortcut: string, text: string) => Snippet.parse({ id: `s${text.length}`, shortcut, text })
const SNIPPETS = [
  snippet('water', 'Drink enough water today.'),
  snippet('rev', 'Review in two weeks.'),
  snippet('Ü', 'Übung'),
]
/** Reads "|" as the caret. */
const typed = (written: string, after: '' | ' ' | '\n' = ' ') => {
  const caret = written.indexOf('|')
  const result = expandShortcut({ text: written.replace('|', ''), caret }, SNIPPETS, after)
  return result && `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`
}

describe('a shortcut typed at the caret', () => {
  test('is written out, with the key that ended it', () => {
    expect(typed('.rev|')).toBe('Review in two weeks. |')
    expect(typed('Tired. .water|', '\n')).toBe('Tired. Drink enough water today.\n|')
    expect(typed('Tired (.water|) since', '')).toBe('Tired (Drink enough water today.|) since')
    expect(typed('first line\n.REV| and more')).toBe('first line\nReview in two weeks. | and more')
    expect(typed('.ü|')).toBe('Übung |')
  })

  test('is left alone where it is not one', () => {
    for (const not of ['rev|', 'a.rev|', '.rev |', '.review|', '.re|v', '.|', '|', 'water.|', '..rev|'])
      expect(typed(not)).toBeNull()
  })

  test('is left alone where the text would become too long', () => {
    expect(typed(`${'x '.repeat(TEXT_LIMIT / 2 - 4)}.rev|`)).toBeNull()
  })
})

describe('a snippet chosen from the list', () => {
  test('goes behind the selection, with blanks between', () => {
    expect(insertBehind('', 0, 'Rest.')).toEqual({ text: 'Rest.', caret: 5 })
    expect(insertBehind('Slept badly.', 12, 'Rest.')).toEqual({ text: 'Slept badly. Rest.', caret: 18 })
    expect(insertBehind('Slept badly.', 5, 'well,')).toEqual({ text: 'Slept well, badly.', caret: 11 })
    expect(insertBehind('a\nb', 2, 'Rest.')).toEqual({ text: 'a\nRest. b', caret: 7 })
  })

  test('never replaces anything: what was there is all there, in its order', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, at, inserted) => {
        const end = at % (text.length + 1)
        const result = insertBehind(text, end, inserted)
        expect(result?.text.startsWith(text.slice(0, end))).toBe(true)
        expect(result?.text.endsWith(text.slice(end))).toBe(true)
        expect(result?.text).toContain(inserted)
        expect((result?.text.length ?? 0) - text.length - inserted.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('is refused where the text would become too long', () => {
    expect(insertBehind('x'.repeat(TEXT_LIMIT - 3), 0, 'Rest.')).toBeNull()
  })
})

test('sentences go on lines of their own behind what is there', () => {
  expect(appendLines('', ['One.', 'Two.'])).toBe('One.\nTwo.')
  expect(appendLines('Zero.', ['One.'])).toBe('Zero.\nOne.')
  expect(appendLines('Zero.\n', ['One.'])).toBe('Zero.\nOne.')
  expect(appendLines('Zero.', [])).toBe('Zero.')
  expect(appendLines('x'.repeat(TEXT_LIMIT), ['One.'])).toBeNull()
})

test('a shortcut that cannot be typed, or stands for something else, is refused with a sentence', () => {
  expect(shortcutFault('new', SNIPPETS)).toBeNull()
  for (const bad of ['', 'two words', '.dot', 'REV']) expect(shortcutFault(bad, SNIPPETS)).toMatch(/\.$/)
})
