import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, candidatesAt } from '../../src/chart/candidates.ts'
import { regionsOf } from '../../src/chart/figure/regions/regions.ts'
import { MUSCLES, muscleById } from '../../src/domain/atlas/muscles.ts'
import { pointsOf } from '../../src/domain/atlas/referral.ts'
import { mirrored, View, type ViewPoint } from '../../src/domain/view-point.ts'

const LAYERS = ['superficial', 'intermediate', 'deep'] as const
const place = fc.record({
  view: fc.constantFrom(...View.options),
  x: fc.double({ min: -200, max: 200, noNaN: true }).filter((x) => Math.abs(x) > 0.01),
  y: fc.double({ min: 0, max: 1000, noNaN: true }),
})
const layer = fc.constantFrom(...LAYERS)
const ids = (found: readonly Candidate[]) => found.map(({ muscle }) => muscle.id)

describe('the candidates under a tap', () => {
  it('lie one under the other: the calf from behind', () => {
    const calf: ViewPoint = { view: 'posterior', x: 80, y: 780 }
    expect(ids(candidatesAt(calf, 'superficial')).slice(0, 2)).toEqual(['gastrocnemius-lateral', 'soleus'])
    expect(ids(candidatesAt(calf, 'intermediate')).slice(0, 2)).toEqual(['soleus', 'gastrocnemius-lateral'])
    expect(candidatesAt(calf, 'deep')[0]).toMatchObject({
      muscle: { id: 'tibialis-posterior' },
      layer: 'deep',
      side: 'right',
    })
  })

  it("are on the client's side", () => {
    expect(candidatesAt({ view: 'posterior', x: -80, y: 780 }, 'superficial')[0]?.side).toBe('left')
    expect(candidatesAt({ view: 'anterior', x: -80, y: 600 }, 'superficial')[0]?.side).toBe('right')
    expect(candidatesAt({ view: 'left-lateral', x: 0, y: 620 }, 'superficial')[0]?.side).toBe('left')
  })

  it('are those of both sides close to the midline, the nearer first', () => {
    const [right] = pointsOf('pyramidalis', 'right')
    if (!right) throw new Error('the atlas has it')
    expect(Math.abs(right.at.x)).toBeLessThan(9)
    const found = candidatesAt({ ...right.at, x: right.at.x / 4 }, 'superficial')
    expect(found.filter(({ muscle }) => muscle.id === 'pyramidalis').map(({ side }) => side)).toEqual([
      'right',
      'left',
    ])
  })

  it('come with the nearest usual point and how far it is', () => {
    const found = candidatesAt({ view: 'posterior', x: 67, y: 210 }, 'intermediate')
    expect(found[0]).toMatchObject({ muscle: { id: 'infraspinatus' }, point: { id: 'TrP1' }, distance: 5 })
    expect(found[0]?.region?.muscleId).toBe('infraspinatus')
  })

  it('are the nearest usual points beside the figure', () => {
    const found = candidatesAt({ view: 'anterior', x: -120, y: 780 }, 'deep')
    expect(found).toHaveLength(6)
    expect(found.every(({ region }) => region === null)).toBe(true)
    expect(found[0]?.muscle.region).toBe('leg')
    const distances = found.map(({ distance }) => distance)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  })

  it('are ranked by layer, then by distance, then those beside the tap', () => {
    const order = {
      superficial: { superficial: 0, intermediate: 1, deep: 2 },
      intermediate: { intermediate: 0, superficial: 1, deep: 2 },
      deep: { deep: 0, intermediate: 1, superficial: 2 },
    } as const
    fc.assert(
      fc.property(place, layer, (at, shown) => {
        const found = candidatesAt(at, shown)
        expect(found.length).toBeGreaterThan(0)
        const under = found.filter(({ region, distance }) => region !== null || distance <= 4)
        expect(found.slice(0, under.length)).toEqual(under)
        const ranks = under.map((it) => order[shown][it.layer] * 1e6 + Math.min(it.distance, 9e5))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })

  it('name each muscle once a side, with its own point, on its own side', () => {
    fc.assert(
      fc.property(place, layer, (at, shown) => {
        const found = candidatesAt(at, shown)
        const keys = found.map(({ muscle, side }) => `${muscle.id} ${side}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { muscle, point, distance, region, side } of found) {
          expect(muscleById(muscle.id)).toBe(muscle)
          expect(point === null).toBe(distance === Infinity)
          if (point) expect(muscle.points).toContain(point)
          if (region) expect([region.muscleId, region.side, region.view]).toEqual([muscle.id, side, at.view])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('at a mirrored place are the mirrored candidates', () => {
    const other = { right: 'left', left: 'right', midline: 'midline' } as const
    fc.assert(
      fc.property(place, layer, (at, shown) => {
        const told = (found: readonly Candidate[]) =>
          found.map(({ muscle, side, layer, point, region }) => [
            ...[muscle.id, side, layer, point?.id ?? null, region !== null],
          ])
        const there = candidatesAt(mirrored(at), shown).map((it) => ({ ...it, side: other[it.side] }))
        expect(told(there)).toEqual(told(candidatesAt(at, shown)))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a tap on a usual point', () => {
  const taps = MUSCLES.flatMap((muscle) =>
    (['right', 'left'] as const).flatMap((side) => pointsOf(muscle.id, side)),
  )

  it.each(taps.map((tap) => [`${tap.side} ${tap.muscle.id} ${tap.point.id}`, tap] as const))(
    '%s always offers its muscle',
    (_, { muscle, point, side, at }) => {
      for (const shown of LAYERS) {
        const own = candidatesAt(at, shown).find((it) => it.muscle === muscle && it.side !== otherSide(side))
        expect(own?.point).toBe(point)
        expect(own?.distance).toBe(0)
      }
    },
  )

  it('means its muscle when its layer is shown, with few exceptions', () => {
    const first = taps.filter(({ muscle, at }) => candidatesAt(at, muscle.layer)[0]?.muscle === muscle)
    expect(first.length / taps.length).toBeGreaterThan(0.95)
  })

  it('lies in the drawn region of its muscle, mostly', () => {
    const drawn = taps.filter(({ muscle, at }) => regionsOf(at.view).some((it) => it.muscleId === muscle.id))
    const under = drawn.filter(({ muscle, at }) =>
      candidatesAt(at, muscle.layer).some((it) => it.muscle === muscle && it.region),
    )
    expect(under.length / drawn.length).toBeGreaterThan(0.75)
  })

  it('is answered in a tenth of a millisecond', () => {
    const times = taps
      .map(({ muscle, at }) => {
        const start = performance.now()
        candidatesAt(at, muscle.layer)
        return performance.now() - start
      })
      .sort((a, b) => a - b)
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(0.1)
  })
})

const otherSide = (side: 'right' | 'left') => (side === 'right' ? 'left' : 'right')
