import { describe, expect, test } from 'vitest'
import { TriggerPointId } from '../../../src/domain/ids.ts'
import { outcomeSentences } from '../../../src/domain/review/outcome-words.ts'
import { pointHistory } from '../../../src/domain/review/point-history.ts'
import { treatmentOutcomes } from '../../../src/domain/review/treatment-outcomes.ts'
import type { Technique, Treatment, TreatmentResponse } from '../../../src/domain/trigger-point.ts'
import { Treatment as TreatmentSchema } from '../../../src/domain/trigger-point.ts'
import { visit } from './some-visits.ts'

const did = (
  technique: Technique,
  response: TreatmentResponse | null = null,
  id: string = technique,
): Treatment =>
  TreatmentSchema.parse({ id, technique, seconds: 60, repetitions: null, discomfort: 7, response, note: '' })

type Told = readonly [
  status: 'active' | 'latent' | 'treated' | 'not-found',
  before: number | null,
  after: number | null,
  ...Treatment[],
]

function outcomes(days: Readonly<Record<string, Told>>, unconfirmed: readonly string[] = []) {
  const history = pointHistory(
    Object.entries(days).map(([day, [status, nprsBefore, nprsAfter, ...treatments]]) =>
      visit(day, {
        p: [status, { unconfirmed: unconfirmed.includes(day), more: { nprsBefore, nprsAfter, treatments } }],
      }),
    ),
    TriggerPointId.parse('p'),
  )
  if (!history) throw new Error('no visit records the point')
  return treatmentOutcomes(history)
}
const said = (...given: Parameters<typeof outcomes>) => outcomes(...given).map(outcomeSentences)

describe('what was recorded around a technique', () => {
  test('six visits of compression', () => {
    const [compression] = outcomes({
      '01-01': ['active', 7, 3, did('compression')],
      '01-08': ['active', 6, 4, did('compression')],
      '01-15': ['active', 4, 3, did('compression')],
      '01-22': ['active', 4, 2, did('compression')],
      '01-29': ['latent', 3, 1, did('compression')],
      '02-05': ['latent', 2, 1, did('compression')],
    })
    expect(compression).toMatchObject({
      visits: 6,
      atOnce: { fell: 4, withinError: 2, rose: 0, unknown: 0 },
      // 7→6, 6→4, 4→4, 4→3, 3→2; the last has no next.
      next: { fell: 1, withinError: 4, rose: 0, unknown: 0 },
      nextResolved: 0,
      nextNone: 1,
    })
    expect(compression && outcomeSentences(compression)).toBe(
      'After compression (6 visits) NPRS fell by 2 or more in 4, within error in 2. At the next record NPRS as the client came in was lower by 2 or more in 1, within error in 4; there is none yet after 1.',
    )
  })

  test('one visit, and no later record', () => {
    expect(said({ '01-01': ['active', 5, 5, did('stretch')] })).toEqual([
      'After stretch (1 visit) NPRS stayed within error in 1. No later record yet.',
    ])
  })

  test('pain that rose, and that was not asked', () => {
    expect(
      said({
        '01-01': ['active', 3, 5, did('needling')],
        '01-08': ['active', null, 5, did('needling')],
        '01-15': ['active', 7, null, did('needling')],
      }),
    ).toEqual([
      'After needling (3 visits) NPRS rose by 2 or more in 1, not asked both times in 2. At the next record NPRS as the client came in was not asked both times in 2; there is none yet after 1.',
    ])
    expect(said({ '01-01': ['active', 3, null, did('heat')] })[0]).toMatch(
      /^After heat \(1 visit\) NPRS was not asked before and after\./,
    )
  })

  test('resolved at the next record, treated or not found', () => {
    expect(
      said({
        '01-01': ['active', 6, 2, did('stripping')],
        '01-08': ['treated', 1, 0],
        '01-15': ['latent', 4, 2, did('stripping')],
        '01-22': ['not-found', null, null],
      }),
    ).toEqual([
      'After stripping (2 visits) NPRS fell by 2 or more in 2. At the next record the point was resolved in 2.',
    ])
  })

  test('most used first; a visit with two techniques counts for both, one used twice in a visit once', () => {
    const found = outcomes({
      '01-01': ['active', 6, 2, did('heat'), did('compression'), did('compression', null, 'again')],
      '01-08': ['active', 6, 6, did('compression')],
    })
    expect(found.map(({ technique, visits }) => [technique, visits])).toEqual([
      ['compression', 2],
      ['heat', 1],
    ])
    expect(found[1]?.atOnce).toEqual({ fell: 1, withinError: 0, rose: 0, unknown: 0 })
  })

  test('the response is what was felt at each treatment', () => {
    expect(
      said({
        '01-01': ['active', 6, 2, did('compression', 'softened'), did('compression', 'released', 'second')],
        '01-08': ['active', 6, 2, did('compression', 'softened')],
        '01-15': ['active', 6, 2, did('compression')],
      })[0],
    ).toContain('Felt under the hand: softened twice and released once.')
  })

  test('what is only carried over was not done, and is no next record', () => {
    const [compression, ...others] = outcomes(
      {
        '01-01': ['active', 6, 3, did('compression')],
        '01-08': ['active', 6, 3, did('compression'), did('heat')],
        '01-15': ['latent', 3, 1],
      },
      ['01-08'],
    )
    expect(others).toEqual([])
    expect(compression).toMatchObject({ visits: 1, next: { fell: 1 }, nextNone: 0 })
  })

  test('nothing was done', () => {
    expect(outcomes({ '01-01': ['active', 6, null] })).toEqual([])
  })
})
