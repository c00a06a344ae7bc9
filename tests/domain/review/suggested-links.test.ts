import { describe, expect, test } from 'vitest'
import { TriggerPointId } from '../../../src/domain/ids.ts'
import { knownPoints } from '../../../src/domain/review/known-points.ts'
import { pointHistories } from '../../../src/domain/review/point-history.ts'
import { suggestedLinks } from '../../../src/domain/review/suggested-links.ts'
import { visit } from './some-visits.ts'

type Points = Parameters<typeof visit>[1]

function suggested(points: Points, linked: readonly (readonly [string, string])[] = []): readonly string[] {
  const ends = linked.map(([key, satellite]) => ({
    key: TriggerPointId.parse(key),
    satellite: TriggerPointId.parse(satellite),
  }))
  return suggestedLinks(knownPoints(pointHistories([visit('01-05', points)])), ends).map(
    ({ key, satellite }) => `${key.pointId}→${satellite.pointId}`,
  )
}

const calf = { muscleId: 'soleus', y: 868, x: 71 } as const
const shin = { muscleId: 'tibialis-posterior', y: 830, x: 70 } as const
const sole = { muscleId: 'quadratus-plantae', view: 'soles', side: 'right', x: -60, y: 150 } as const

describe('links that the atlas suggests', () => {
  test('only between related muscles, with the more active point as the key', () => {
    expect(suggested({ calf: ['latent', calf], shin: ['active', shin] })).toEqual(['shin→calf'])
    expect(
      suggested({
        calf: ['latent', calf],
        arm: ['active', { muscleId: 'biceps-brachii', view: 'anterior', side: 'left' }],
      }),
    ).toEqual([])
    expect(suggested({ calf: ['active', calf], same: ['latent', { ...calf, y: 800 }] })).toEqual([])
  })

  test('of two alike the one recorded first is the key', () => {
    expect(suggested({ shin: ['latent', shin], calf: ['latent', calf] })).toEqual(['shin→calf'])
  })

  test('nothing that is linked already, in either direction', () => {
    const points = { calf: ['latent', calf], shin: ['active', shin] } as const
    expect(suggested(points, [['shin', 'calf']])).toEqual([])
    expect(suggested(points, [['calf', 'shin']])).toEqual([])
  })

  test('an active key first, then one side, then the nearer', () => {
    const left = { ...shin, x: -70, side: 'left' } as const
    expect(
      suggested({
        latentKey: ['latent', calf],
        sole: ['latent', sole],
        left: ['active', left],
        shin: ['active', shin],
      }),
    ).toEqual(['shin→latentKey', 'shin→sole', 'left→latentKey', 'left→sole', 'latentKey→sole'])
  })

  test('says in words what the atlas says', () => {
    const reasons = (points: Points) =>
      suggestedLinks(knownPoints(pointHistories([visit('01-05', points)])), []).map(({ reason }) => reason)
    expect(reasons({ calf: ['active', calf], shin: ['latent', shin] })).toEqual([
      'In the atlas, soleus and tibialis posterior are related, each to the other.',
    ])
  })
})
