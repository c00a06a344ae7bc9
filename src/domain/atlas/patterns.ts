import { PATTERN_FACTS } from './data/pattern-facts.ts'

export type Likelihood = 'common' | 'less common'

/** A muscle that may take part in a pattern, and how: it refers there, spills over there, or works with what does. */
export interface PatternMuscle {
  /** The id of the muscle. */
  readonly id: string
  readonly likelihood: Likelihood
  readonly via: 'referral' | 'spillover' | 'function'
}

/** A way in which people complain, with the muscles that are looked at first. Not a diagnosis. */
export interface ClinicalPattern {
  readonly id: string
  readonly name: string
  /** The ids of the zones complained of. */
  readonly zones: readonly string[]
  /** What has to be excluded or sent on before anything is treated. Never empty. */
  readonly redFlags: readonly string[]
  /** In whom it is seen in sport, or null. */
  readonly athletes: string | null
  /** Common before less common, in the compilation's order. */
  readonly muscles: readonly PatternMuscle[]
}

/** All clinical patterns, by name. */
export const PATTERNS: readonly ClinicalPattern[] = PATTERN_FACTS.toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en'),
)

const byId = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]))

/** The pattern, or undefined if the atlas has none of this id. */
export function patternById(id: string): ClinicalPattern | undefined {
  return byId.get(id)
}

/** A muscle's part in one pattern. `rank` is its place in the pattern's own order, from 0. */
export interface PatternRole {
  readonly pattern: ClinicalPattern
  readonly likelihood: Likelihood
  readonly via: PatternMuscle['via']
  readonly rank: number
}

/** The muscle's part in the pattern, or null if the pattern does not name it. */
export function roleIn(pattern: ClinicalPattern, muscleId: string): PatternRole | null {
  const rank = pattern.muscles.findIndex(({ id }) => id === muscleId)
  const role = pattern.muscles[rank]
  return role ? { pattern, likelihood: role.likelihood, via: role.via, rank } : null
}

/** The patterns that name the muscle: common before less common, then by name. */
export function patternsOfMuscle(muscleId: string): readonly PatternRole[] {
  return PATTERNS.flatMap((pattern) => roleIn(pattern, muscleId) ?? []).sort(
    (a, b) => Number(a.likelihood !== 'common') - Number(b.likelihood !== 'common'),
  )
}

/** The patterns complained of in any of the zones: most of these zones first, then the smaller pattern, then by name. */
export function patternsOfZones(zoneIds: Iterable<string>): readonly ClinicalPattern[] {
  const asked = new Set(zoneIds)
  return PATTERNS.map((pattern) => ({ pattern, shared: pattern.zones.filter((id) => asked.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.pattern.zones.length - b.pattern.zones.length)
    .map(({ pattern }) => pattern)
}

/**
 * Of the patterns complained of in these zones the nearest ones that leave none of the zones out which any pattern
 * names: what has to be known first.
 */
export function nearestPatterns(zoneIds: Iterable<string>): readonly ClinicalPattern[] {
  const left = new Set(zoneIds)
  return patternsOfZones(left).filter(({ zones }) => {
    const covered = zones.filter((id) => left.delete(id))
    return covered.length > 0
  })
}

/** The red flags of several patterns, each once, in the patterns' order. */
export function redFlagsOf(patterns: readonly ClinicalPattern[]): readonly string[] {
  return [...new Set(patterns.flatMap(({ redFlags }) => redFlags))]
}
