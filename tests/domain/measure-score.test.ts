import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEFS_ANSWERS, LEFS_ITEMS } from '../../src/domain/lefs-items.ts'
import { changeOf, formatScore, MEASURES, scoreOf } from '../../src/domain/measure-score.ts'
import { LEFS, OutcomeMeasure } from '../../src/domain/outcome-measure.ts'
import { RECORDS } from './arbitrary-list-record.ts'

const psfs = (...scores: readonly (number | null)[]) =>
  OutcomeMeasure.parse({
    id: 'm',
    kind: 'psfs',
    activities: scores.map((score) => ({ words: 'stairs', score })),
  })
const lefs = (items: readonly (number | null)[]) => OutcomeMeasure.parse({ id: 'm', kind: 'lefs', items })
const every = (answer: number | null) => Array.from({ length: LEFS.items }, () => answer)
const total = (kind: string, value: number | null) => OutcomeMeasure.parse({ id: 'm', kind, total: value })
const nprs = (score: number | null) => OutcomeMeasure.parse({ id: 'm', kind: 'nprs', score })

describe('scores, by hand', () => {
  test('PSFS is the mean of the activities that were rated', () => {
    expect(scoreOf(psfs(3, 5, 4))).toEqual({ value: 4, missing: 0, of: 3 })
    expect(scoreOf(psfs(3, 6))).toEqual({ value: 4.5, missing: 0, of: 2 })
    expect(scoreOf(psfs(2, null, 7))).toEqual({ value: 4.5, missing: 1, of: 3 })
    expect(scoreOf(psfs(null))).toEqual({ value: null, missing: 1, of: 1 })
    expect(scoreOf(psfs())).toEqual({ value: null, missing: 0, of: 0 })
  })

  test('LEFS is the sum of its twenty items, with what is missing', () => {
    expect(scoreOf(lefs(every(4)))).toEqual({ value: 80, missing: 0, of: 20 })
    expect(scoreOf(lefs(every(0)))).toEqual({ value: 0, missing: 0, of: 20 })
    expect(scoreOf(lefs(every(null)))).toEqual({ value: null, missing: 20, of: 20 })
    // 3 × 4 + 2 × 3 + 15 × 2 = 48
    expect(scoreOf(lefs([4, 4, 4, 3, 3, ...every(2).slice(5)])).value).toBe(48)
    expect(scoreOf(lefs([null, null, ...every(3).slice(2)]))).toEqual({ value: 54, missing: 2, of: 20 })
  })

  test('the others are their totals', () => {
    expect(scoreOf(total('ndi', 34))).toEqual({ value: 34, missing: 0, of: 1 })
    expect(scoreOf(total('hit6', null))).toEqual({ value: null, missing: 1, of: 1 })
    expect(scoreOf(nprs(0))).toEqual({ value: 0, missing: 0, of: 1 })
  })

  test('are written with one decimal where they have one', () => {
    expect([4, 4.5, 14 / 3].map(formatScore)).toEqual(['4', '4.5', '4.7'])
  })
})

describe('the change that counts, by hand', () => {
  test.each([
    [nprs(7), nprs(5), 'better'],
    [nprs(7), nprs(6), 'same'],
    [nprs(3), nprs(5), 'worse'],
    [psfs(3, 3), psfs(5, 5), 'better'],
    [psfs(3, 3), psfs(5, 4), 'same'],
    [psfs(7), psfs(5), 'worse'],
    [lefs(every(2)), lefs([...every(2).slice(9), ...every(3).slice(11)]), 'better'],
    [lefs(every(2)), lefs([...every(2).slice(8), ...every(3).slice(12)]), 'same'],
    [total('ndi', 40), total('ndi', 30), 'better'],
    [total('ndi', 40), total('ndi', 32), 'same'],
    [total('odi', 40), total('odi', 28), 'better'],
    [total('odi', 28), total('odi', 38), 'same'],
    [total('dash', 20), total('dash', 30), 'worse'],
    [total('hit6', 64), total('hit6', 56), 'better'],
    [total('hit6', 64), total('hit6', 57), 'same'],
    [total('hit6', 64), total('ndi', 40), null],
    [lefs(every(2)), lefs([null, ...every(4).slice(1)]), null],
    [nprs(null), nprs(4), null],
  ])('%#', (before, after, expected) => expect(changeOf(before, after)).toBe(expected))

  test('turns round with the order', () => {
    const turned = { better: 'worse', worse: 'better', same: 'same' } as const
    fc.assert(
      fc.property(RECORDS.measures, RECORDS.measures, (a, b) => {
        const forth = changeOf(a, b)
        expect(changeOf(b, a)).toBe(forth === null ? null : turned[forth])
      }),
    )
  })
})

test('every score lies in the range of its measure', () => {
  fc.assert(
    fc.property(RECORDS.measures, (measure) => {
      const { value, missing, of } = scoreOf(measure)
      const { least, most } = MEASURES[measure.kind]
      if (value !== null) expect(value >= least && value <= most).toBe(true)
      expect(missing >= 0 && missing <= of).toBe(true)
    }),
  )
})

test('the LEFS has an own word for each item and each answer', () => {
  expect(new Set(LEFS_ITEMS).size).toBe(LEFS.items)
  expect(LEFS_ANSWERS).toHaveLength(LEFS.each + 1)
})
