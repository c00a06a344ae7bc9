import { expect, it } from 'vitest'
import { SessionId } from '../../../src/domain/ids.ts'
import { trendInWords } from '../../../src/domain/review/trend-words.ts'

const words = (values: readonly number[], verdict: 'better' | 'worse' | 'same' | null, change = 2) =>
  trendInWords(
    {
      scale: { better: 'less', change },
      verdict,
      values: values.map((value, index) => ({
        value,
        visit: {
          id: SessionId.parse(`v${index}`),
          dateOfService: `2026-01-0${index + 1}`,
          timeOfService: null,
          dateOfEntry: '2026-01-01T10:00:00.000Z',
        },
      })),
    },
    String,
    ' kPa',
  )

it.each([
  [words([], null), 'no value yet', false],
  [words([5], null), '5 kPa, one value so far', false],
  [words([7, 4], 'better'), '7 → 4 kPa: better', true],
  [words([4, 9, 7], 'worse'), '4 → 7 kPa: worse', true],
  [words([7, 6], 'same'), '7 → 6 kPa: within measurement error', false],
  [words([7, 3, 7], 'same'), '7 → 7 kPa: no change', false],
  // No error is known of it, so nothing is claimed.
  [words([3, 21], null, 0), '3 → 21 kPa', false],
])('%o', (told, expected, counts) => {
  expect(told).toEqual({ words: expected, counts })
})
