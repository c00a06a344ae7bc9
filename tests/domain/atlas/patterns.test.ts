import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { muscleById } from '../../../src/domain/atlas/muscles.ts'
import {
  nearestPatterns,
  PATTERNS,
  patternById,
  patternsOfMuscle,
  patternsOfZones,
  redFlagsOf,
  roleIn,
} from '../../../src/domain/atlas/patterns.ts'
import { zoneById } from '../../../src/domain/atlas/zones.ts'

const named = (id: string) => {
  const pattern = patternById(id)
  if (!pattern) throw new Error(`the atlas has ${id}`)
  return pattern
}

describe('the clinical patterns', () => {
  it('are 35, all named differently, in the order of their names', () => {
    expect(PATTERNS).toHaveLength(35)
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(35)
    const names = PATTERNS.map(({ name }) => name)
    expect(new Set(names).size).toBe(35)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it.each(PATTERNS)(
    '$id: its zones and muscles resolve, red flags are told, common comes first',
    (pattern) => {
      expect(pattern.zones.length).toBeGreaterThan(0)
      expect(pattern.zones.filter((id) => !zoneById(id))).toEqual([])
      expect(pattern.redFlags.length).toBeGreaterThanOrEqual(3)
      const ids = pattern.muscles.map(({ id }) => id)
      expect(ids.filter((id) => !muscleById(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      const likelihoods = pattern.muscles.map(({ likelihood }) => likelihood)
      expect(likelihoods[0]).toBe('common')
      expect(likelihoods).toEqual(likelihoods.toSorted())
    },
  )

  it.each(PATTERNS)('$id: a muscle named for its referral or spillover has the zones for it', (pattern) => {
    const strangers = pattern.muscles.filter(({ id, via }) => {
      if (via === 'function') return false
      const points = muscleById(id)?.points ?? []
      const reached = points.flatMap(({ referral }) =>
        via === 'referral' ? referral.primary : [...referral.primary, ...referral.spillover],
      )
      return !reached.some((zone) => pattern.zones.includes(zone))
    })
    expect(strangers).toEqual([])
  })
})

describe('looking up patterns', () => {
  it('finds none by a name that is none', () => {
    for (const id of ['', 'Stiff neck', '__proto__']) expect(patternById(id)).toBeUndefined()
    expect(patternsOfMuscle('nobody')).toEqual([])
    expect(patternsOfZones(['nowhere'])).toEqual([])
  })

  it('tells the patterns of a muscle, common first, with its rank in each', () => {
    const roles = patternsOfMuscle('trapezius-upper')
    expect(roles.map(({ pattern, likelihood }) => [pattern.id, likelihood])).toEqual(
      expect.arrayContaining([
        ['tension-type-headache', 'common'],
        ['stiff-neck', 'common'],
        ['ear-pain-dizziness', 'less common'],
      ]),
    )
    const likelihoods = roles.map(({ likelihood }) => likelihood)
    expect(likelihoods).toEqual(likelihoods.toSorted())
    expect(roleIn(named('tension-type-headache'), 'trapezius-upper')?.rank).toBe(0)
    expect(roleIn(named('tension-type-headache'), 'soleus')).toBeNull()
  })

  it('tells the patterns of zones, most of the zones first', () => {
    expect(patternsOfZones(['heel-plantar'])[0]?.id).toBe('plantar-heel-pain')
    // The tendon and the back of the heel are two of three zones of the one, one of the other.
    expect(patternsOfZones(['achilles', 'calf-lower', 'heel-posterior'])[0]?.id).toBe('achilles-like')
  })

  it('tells every red flag once', () => {
    const flags = redFlagsOf([named('stiff-neck'), named('side-stitch'), named('stiff-neck')])
    expect(flags.slice(0, 2)).toEqual(['trauma', 'fever or severe malaise'])
    expect(new Set(flags).size).toBe(flags.length)
    expect(flags).toContain('breathlessness or coughing blood')
  })
})

describe('the nearest patterns of zones', () => {
  it('leave no zone out that any pattern names', () => {
    const zones = [...new Set(PATTERNS.flatMap((pattern) => pattern.zones))]
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 6 }), (asked) => {
        const covered = nearestPatterns(asked).flatMap((pattern) => pattern.zones)
        for (const id of asked) expect(covered).toContain(id)
      }),
    )
  })

  it('keep the headache beside many zones of the pelvis', () => {
    const asked = ['perineum', 'coccyx', 'sacrum', 'temple']
    expect(nearestPatterns(asked).map(({ id }) => id)).toContain(patternsOfZones(['temple'])[0]?.id)
  })
})
