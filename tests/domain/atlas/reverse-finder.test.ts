import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { referralOf } from '../../../src/domain/atlas/referral.ts'
import { type AskedZone, type FoundMuscle, findMuscles } from '../../../src/domain/atlas/reverse-finder.ts'
import { ZONES } from '../../../src/domain/atlas/zones.ts'

const right = (...ids: string[]): AskedZone[] => ids.map((zoneId) => ({ zoneId, side: 'right' }))
const names = (zones: readonly AskedZone[]) => findMuscles(zones).map(({ muscle }) => muscle.id)
const one = (zones: readonly AskedZone[], id: string): FoundMuscle => {
  const found = findMuscles(zones).find(({ muscle }) => muscle.id === id)
  if (!found) throw new Error(`${id} refers there`)
  return found
}
const reasons = ({ because }: FoundMuscle) =>
  because.map(({ point, side, zones }) => [
    `${side} ${point.id}`,
    ...zones.map((felt) => `${felt.extent} ${felt.side} ${felt.zone.id}`),
  ])

const zone = fc.record({
  zoneId: fc.constantFrom(...ZONES.map(({ id }) => id)),
  side: fc.constantFrom('right', 'left', 'midline'),
  weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
})
const zones = fc.array(zone, { minLength: 1, maxLength: 8 })

describe('what therapists expect', () => {
  it.each([
    // Primary in the temple: three, all common in tension headache, the upper trapezius named first there.
    [
      right('temple'),
      [
        'trapezius-upper',
        'temporalis',
        'semispinalis-capitis',
        'suboccipitals-oblique',
        'masseter-superficial',
      ],
    ],
    // Both divisions of the sternocleidomastoid come in with the brow and the forehead.
    [right('temple', 'forehead'), ['trapezius-upper', 'sternocleidomastoid-clavicular', 'temporalis']],
    [
      right('temple', 'retro-orbital', 'forehead-supraorbital'),
      ['temporalis', 'semispinalis-capitis', 'trapezius-upper', 'sternocleidomastoid-sternal'],
    ],
    // All three thirds primary; two and one spillover; two.
    [
      right('lateral-thigh-proximal', 'lateral-thigh-mid', 'lateral-thigh-distal'),
      ['vastus-lateralis', 'gluteus-minimus-anterior', 'tensor-fasciae-latae'],
    ],
    [right('heel-plantar'), ['soleus', 'quadratus-plantae', 'tibialis-posterior']],
    [right('heel-plantar', 'heel-posterior'), ['soleus', 'quadratus-plantae', 'abductor-hallucis']],
    [right('lateral-epicondyle'), ['supinator', 'extensor-carpi-radialis-longus', 'brachioradialis']],
    [right('knee-anterior'), ['rectus-femoris', 'vastus-medialis', 'vastus-lateralis']],
  ])('%j: %j', (asked, first) => {
    expect(names(asked).slice(0, first.length)).toEqual(first)
  })
})

describe('why a muscle is found', () => {
  it('is told with point, side, zones and extent', () => {
    const found = one(right('heel-plantar', 'heel-posterior', 'calf-lower'), 'soleus')
    expect(reasons(found)).toEqual([
      [
        'right TrP1',
        'primary right heel-posterior',
        'primary right heel-plantar',
        'spillover right calf-lower',
      ],
      ['right TrP3', 'spillover right calf-lower'],
    ])
    expect(found).toMatchObject({ extent: 'primary', sides: ['right'] })
    // 1 + 1 + a half of three zones; 2.5 of the 3 that TrP1 is worth with the tendon.
    expect(found.coverage).toBeCloseTo(2.5 / 3)
    expect(found.focus).toBeCloseTo(2.5 / 3)
  })

  it('tells its part in the pattern that holds most of the zones', () => {
    const { role } = one(right('achilles', 'heel-posterior'), 'soleus')
    expect(role).toMatchObject({ pattern: { id: 'achilles-like' }, likelihood: 'common', rank: 0 })
    expect(one(right('knee-anterior', 'knee-medial'), 'vastus-medialis').role).not.toBeNull()
  })
})

describe('sides', () => {
  it('are those of the zones', () => {
    expect(one([{ zoneId: 'temple', side: 'left' }], 'temporalis').sides).toEqual(['left'])
    const both: AskedZone[] = [...right('temple'), { zoneId: 'temple', side: 'left' }]
    expect(one(both, 'temporalis').sides).toEqual(['right', 'left'])
    expect(one(both, 'temporalis').coverage).toBe(1)
    expect(findMuscles([{ zoneId: 'temple', side: 'midline' }])).toEqual(findMuscles(both))
  })

  it('are both for a zone on the midline, unless a zone beside it tells the side', () => {
    expect(one(right('sacrum'), 'gluteus-maximus').sides).toEqual(['right', 'left'])
    expect(one(right('sacrum', 'sacroiliac'), 'gluteus-maximus').sides).toEqual(['right'])
  })

  it('do not share what each explains: a temple and the other heel', () => {
    const asked: AskedZone[] = [...right('temple'), { zoneId: 'heel-plantar', side: 'left' }]
    expect(one(asked, 'temporalis')).toMatchObject({ sides: ['right'], coverage: 0.5 })
    expect(one(asked, 'soleus')).toMatchObject({ sides: ['left'], coverage: 0.5 })
  })

  it('mirrored zones find the mirrored muscles in the same order', () => {
    const other = { right: 'left', left: 'right', midline: 'midline' } as const
    fc.assert(
      fc.property(zones, (asked) => {
        const found = findMuscles(asked)
        const mirror = findMuscles(asked.map((it) => ({ ...it, side: other[it.side] })))
        expect(mirror.map(({ muscle }) => muscle.id)).toEqual(found.map(({ muscle }) => muscle.id))
        mirror.forEach(({ sides }, i) => {
          expect(sides.map((side) => other[side]).sort()).toEqual(found[i]?.sides.toSorted())
        })
      }),
      { numRuns: 100 },
    )
  })
})

describe('the ranking', () => {
  it('is the same in whatever order the zones are asked, and however often', () => {
    fc.assert(
      fc.property(zones, (asked) => {
        expect(findMuscles([...asked].reverse())).toEqual(findMuscles(asked))
        expect(findMuscles([...asked, ...asked])).toEqual(findMuscles(asked))
      }),
      { numRuns: 100 },
    )
  })

  it('has primary before spillover, then the larger coverage', () => {
    fc.assert(
      fc.property(zones, (asked) => {
        const ranks = findMuscles(asked).map(
          ({ extent, coverage }) => (extent === 'primary' ? 0 : 100) + 10 - Math.round(coverage * 10 + 1e-9),
        )
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
      { numRuns: 100 },
    )
  })

  it('finds exactly the muscles with a point that is felt in a zone', () => {
    for (const { id } of ZONES) {
      const felt = MUSCLES.filter((muscle) =>
        muscle.points.some((point) =>
          referralOf(muscle.id, point.id, 'right')?.zones.some(({ zone }) => zone.id === id),
        ),
      )
      expect(names(right(id)).sort()).toEqual(felt.map((muscle) => muscle.id).sort())
    }
  })

  it('keeps every share between 0 and 1', () => {
    fc.assert(
      fc.property(zones, (asked) => {
        for (const { coverage, focus, because, sides } of findMuscles(asked)) {
          for (const share of [coverage, focus]) {
            expect(share).toBeGreaterThan(0)
            expect(share).toBeLessThanOrEqual(1)
          }
          expect(because.length).toBeGreaterThan(0)
          for (const { side } of because) expect(sides).toContain(side)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('lets a zone that is hardly touched count little', () => {
    const asked = [...right('heel-plantar'), { zoneId: 'arch', side: 'right' as const, weight: 0.1 }]
    // The gastrocnemius refers to the arch only: a tenth of 1.1.
    expect(one(asked, 'gastrocnemius-medial').coverage).toBeCloseTo(0.1 / 1.1)
    expect(names(asked)[0]).toBe('soleus')
  })

  it('is empty where nothing is asked that the atlas knows', () => {
    expect(findMuscles([])).toEqual([])
    expect(findMuscles(right('nowhere', '__proto__'))).toEqual([])
    expect(findMuscles([{ zoneId: 'temple', side: 'right', weight: 0 }])).toEqual([])
    expect(names(right('nowhere', 'temple'))).toEqual(names(right('temple')))
  })
})
