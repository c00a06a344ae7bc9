import { describe, expect, it } from 'vitest'
import { muscleById } from '../../../src/domain/atlas/muscles.ts'
import { balanceOf, rightShare, sidesOfAll } from '../../../src/domain/review/heat-balance.ts'
import { heatMap } from '../../../src/domain/review/heat-map.ts'
import { isWithinDays, monthsBefore } from '../../../src/domain/review/heat-period.ts'
import { balanceWords, heatSentence } from '../../../src/domain/review/heat-words.ts'
import { area, heated, point, source } from './some-heat.ts'

describe('more on one side', () => {
  it.each([
    [0, 0, 'few'],
    [2, 0, 'few'],
    [0, 2, 'few'],
    [3, 0, 'right'],
    [0, 3, 'left'],
    [2, 1, 'even'],
    [4, 2, 'even'],
    [5, 2, 'right'],
    [12, 6, 'right'],
    [6, 12, 'left'],
    [6, 9, 'left'],
    [11, 8, 'even'],
    [103, 100, 'even'],
    [100, 160, 'left'],
  ] as const)('%d right and %d left: %s', (right, left, verdict) => {
    expect(balanceOf({ right, left })).toBe(verdict)
  })

  it('is said with its numbers', () => {
    expect(balanceWords({ right: 12, left: 6 })).toBe('more on the right (12 of 18)')
    expect(balanceWords({ right: 6, left: 12 })).toBe('more on the left (12 of 18)')
    expect(balanceWords({ right: 5, left: 4 })).toBe('no clear difference (5 right, 4 left)')
    expect(balanceWords({ right: 1, left: 0 })).toBe('too few to compare (1 right, 0 left)')
    expect(sidesOfAll([{ right: 3, left: 1 }, { right: 0, left: 2 }])).toEqual({ right: 3, left: 3 }) // biome-ignore format: a sum
    expect(rightShare({ right: 3, left: 1 })).toBe(0.75)
    expect(rightShare({ right: 0, left: 0 })).toBeNull()
  })
})

const trapezius = (side: 'right' | 'left') =>
  point({
    muscleId: 'trapezius-upper',
    at: { view: 'posterior', x: side === 'right' ? 70 : -70, y: 170 },
    side,
  })
const soleus = point({ muscleId: 'soleus', at: { view: 'posterior', x: 80, y: 820 } })
const temple = area('posterior', [
  [40, 60],
  [60, 60],
])
const sentence = (visits: Parameters<typeof heated>[0], shown: 'points' | 'symptoms' | 'both' = 'both') =>
  heatSentence(heatMap(heated(visits), shown))

describe('the sentence of a heat map', () => {
  it('names what was most frequent, and the side', () => {
    expect(muscleById('trapezius-upper')).toBeDefined()
    const visits = [
      ...['01-10', '01-17', '01-24'].map((day) => source(day, [trapezius('right'), temple])),
      source('02-01', []),
    ]
    expect(sentence(visits)).toBe(
      'Most often: right upper trapezius (3 of 4 visits); symptoms most often: temple on the right (3 of 4 visits); more on the right (3 of 3).',
    )
    expect(sentence(visits, 'symptoms')).toBe(
      'Symptoms most often: temple on the right (3 of 4 visits); more on the right (3 of 3).',
    )
    expect(sentence(visits, 'points')).toBe(
      'Most often: right upper trapezius (3 of 4 visits); more on the right (3 of 3).',
    )
  })

  it('names two that are alike, and of more says only how many', () => {
    const empty = source('02-01', [])
    expect(sentence([source('01-10', [trapezius('right'), trapezius('left')]), empty])).toBe(
      'Most often: right upper trapezius and left upper trapezius (1 of 2 visits each).',
    )
    expect(sentence([source('01-10', [trapezius('right'), trapezius('left'), soleus]), empty])).toBe(
      'Most often: 3 alike (1 of 2 visits each); no clear difference (2 right, 1 left).',
    )
  })

  it('of one visit says what was where, not how often', () => {
    expect(sentence([source('01-10', [trapezius('right'), soleus, temple])])).toBe(
      'In this visit trigger points in right soleus and right upper trapezius; symptoms: temple on the right.',
    )
    const many = ['infraspinatus', 'soleus', 'vastus-medialis', 'trapezius-upper'].map((muscleId) =>
      point({ muscleId, at: { view: 'posterior', x: -70, y: 300 }, side: 'left' }),
    )
    expect(sentence([source('01-10', many)])).toBe(
      'In this visit trigger points in left infraspinatus, left soleus, left upper trapezius and 1 more.',
    )
  })

  it('says when there is nothing', () => {
    expect(sentence([])).toBe('There is no visit to count.')
    expect(sentence([source('01-10', [])])).toBe(
      'No trigger point was found and no symptom area painted in this visit.',
    )
    expect(sentence([source('01-10', [temple]), source('01-11', [])], 'points')).toBe(
      'No trigger point was found in these 2 visits.',
    )
    expect(sentence([source('01-10', [trapezius('left')])], 'symptoms')).toBe(
      'No symptom area was painted in this visit.',
    )
  })
})

describe('a period', () => {
  it('goes back by months, to the last day of a shorter one', () => {
    expect(monthsBefore('2026-11-26', 3)).toBe('2026-08-26')
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28')
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15')
    expect(monthsBefore('2026-02-10', 6)).toBe('2025-08-10')
  })

  it('holds both of its ends', () => {
    const range = { from: '2026-01-10', to: '2026-02-10' }
    expect(
      ['2026-01-09', '2026-01-10', '2026-02-10', '2026-02-11'].map((day) => isWithinDays(day, range)),
    ).toEqual([false, true, true, false])
    expect(isWithinDays('1999-01-01', { from: null, to: null })).toBe(true)
  })
})
