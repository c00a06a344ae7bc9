import type { Side } from '../view-point.ts'
import { MUSCLES, type MuscleFacts, type UsualPoint } from './muscles.ts'
import {
  type ClinicalPattern,
  type Likelihood,
  type PatternRole,
  patternsOfZones,
  roleIn,
} from './patterns.ts'
import { type BodySide, type Extent, type ReferredZone, referralOf } from './referral.ts'
import { zoneById } from './zones.ts'

/** A zone where it hurts. A zone without sides is on the midline whatever is said; one with sides and "midline" is on both. */
export interface AskedZone {
  readonly zoneId: string
  readonly side: Side
  /** How much the zone counts, above 0 to 1: a zone that the paint only touches counts little. 1 unless told. */
  readonly weight?: number
}

/** One usual point that refers to asked zones. */
export interface FoundPoint {
  readonly point: UsualPoint
  readonly side: BodySide
  /** The asked zones it is felt in, primary before spillover. */
  readonly zones: readonly ReferredZone[]
}

/** A muscle that may be why it hurts there, with all that ranked it. */
export interface FoundMuscle {
  readonly muscle: MuscleFacts
  /** The sides on which it explains the zones, the one that explains more first. */
  readonly sides: readonly BodySide[]
  /** Why: the points, the one that explains most first. */
  readonly because: readonly FoundPoint[]
  /** Primary if any asked zone is a primary one. */
  readonly extent: Extent
  /** What share of the asked zones it explains, 0 to 1; a spillover zone counts half. */
  readonly coverage: number
  /** How much of the pattern of one of its points lies in the asked zones, at most, 0 to 1; spillover counts half. */
  readonly focus: number
  /** Its part in the pattern that the zones belong to, or null. */
  readonly role: PatternRole | null
}

const WORTH: Readonly<Record<Extent, number>> = { primary: 1, spillover: 0.5 }
const SIDES = ['right', 'left'] as const

/**
 * The muscles that refer to any of the zones, ranked by
 * 1. primary before spillover: whether any asked zone is a primary one;
 * 2. coverage in tenths: what share of the asked zones;
 * 3. common before less common before unnamed, in the patterns that hold most of the zones, and the patterns' order;
 * 4. focus in tenths: how much of the muscle's pattern. It stands behind 3, because a client often names one zone of
 *    a long pattern, and a short local pattern would then come before the usual cause;
 * 5. confidence of the atlas, then name.
 * The same zones give the same list in whatever order they are asked. Zones the atlas does not know are left out.
 */
export function findMuscles(zones: readonly AskedZone[]): readonly FoundMuscle[] {
  const asked = weighed(zones)
  if (asked.length === 0) return []
  const patterns = likeliestPatterns(new Set(asked.map(({ zoneId }) => zoneId)))
  // MUSCLES is in the order of the names, and sorting keeps it where nothing else decides.
  return MUSCLES.flatMap((muscle) => explained(muscle, asked, patterns) ?? []).sort(inRank)
}

type Weighed = Required<AskedZone>

/** Each zone once per side, in a fixed order, so that sums do not depend on the order asked. */
function weighed(zones: readonly AskedZone[]): readonly Weighed[] {
  const asked = new Map<string, Weighed>()
  for (const { zoneId, side, weight = 1 } of zones) {
    const zone = zoneById(zoneId)
    if (!zone || !(weight > 0)) continue
    const sides: readonly Side[] = !zone.bilateral ? ['midline'] : side === 'midline' ? SIDES : [side]
    for (const each of sides) {
      const key = `${zoneId} ${each}`
      const most = Math.max(asked.get(key)?.weight ?? 0, Math.min(weight, 1))
      asked.set(key, { zoneId, side: each, weight: most })
    }
  }
  return [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone)
}

/** The patterns that hold as many of the zones as any other does. */
function likeliestPatterns(zoneIds: ReadonlySet<string>): readonly ClinicalPattern[] {
  const patterns = patternsOfZones(zoneIds)
  const held = ({ zones }: ClinicalPattern) => zones.filter((id) => zoneIds.has(id)).length
  return patterns.filter((pattern, _, [first]) => first && held(pattern) === held(first))
}

interface Explanation {
  readonly side: BodySide
  readonly points: readonly (FoundPoint & { readonly worth: number; readonly focus: number })[]
}

function explained(
  muscle: MuscleFacts,
  asked: readonly Weighed[],
  patterns: readonly ClinicalPattern[],
): FoundMuscle | null {
  const both = SIDES.map((side) => ({ side, points: pointsOn(muscle, side, asked) }))
  // A zone on the midline does not tell the side; beside one that does, it must not accuse the other side.
  const telling = both.filter(({ side, points }) =>
    points.some(({ zones }) => zones.some((felt) => felt.side === side)),
  )
  const sides: readonly Explanation[] = telling.length > 0 ? telling : both
  const points = sides.flatMap((it) => it.points).sort((a, b) => b.worth - a.worth || b.focus - a.focus)
  if (points.length === 0) return null
  const worthOf = (it: Explanation) => sum(it.points.map(({ worth }) => worth))
  const felt = points.flatMap(({ zones }) => zones)
  const roles = patterns.flatMap((pattern) => roleIn(pattern, muscle.id) ?? [])
  return {
    muscle,
    sides: sides.toSorted((a, b) => worthOf(b) - worthOf(a)).map(({ side }) => side),
    because: points.map(({ point, side, zones }) => ({ point, side, zones })),
    extent: felt.some(({ extent }) => extent === 'primary') ? 'primary' : 'spillover',
    coverage: coverageOf(felt, asked),
    focus: Math.max(...points.map(({ focus }) => focus)),
    role: roles.sort(byRole)[0] ?? null,
  }
}

function pointsOn(muscle: MuscleFacts, side: BodySide, asked: readonly Weighed[]): Explanation['points'] {
  return muscle.points.flatMap((point) => {
    const pattern = referralOf(muscle.id, point.id, side)?.zones ?? []
    const felt = pattern.flatMap((it) => {
      const zone = asked.find(({ zoneId, side }) => zoneId === it.zone.id && side === it.side)
      return zone ? [{ it, worth: WORTH[it.extent] * zone.weight }] : []
    })
    if (felt.length === 0) return []
    const worth = sum(felt.map((each) => each.worth))
    const whole = sum(pattern.map(({ extent }) => WORTH[extent]))
    return [{ point, side, zones: felt.map(({ it }) => it), worth, focus: worth / whole }]
  })
}

function coverageOf(felt: readonly ReferredZone[], asked: readonly Weighed[]): number {
  const reached = asked.map(({ zoneId, side, weight }) => {
    const here = felt.filter((it) => it.zone.id === zoneId && it.side === side)
    return weight * Math.max(0, ...here.map(({ extent }) => WORTH[extent]))
  })
  return sum(reached) / sum(asked.map(({ weight }) => weight))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)

const LIKELY: Readonly<Record<Likelihood, number>> = { common: 0, 'less common': 1 }
const UNNAMED = 2
const SURE = { high: 0, medium: 1, low: 2 } as const

const byRole = (a: PatternRole, b: PatternRole): number =>
  LIKELY[a.likelihood] - LIKELY[b.likelihood] || a.rank - b.rank

const likelihoodOf = ({ role }: FoundMuscle): number => (role ? LIKELY[role.likelihood] : UNNAMED)
// Half a tenth must round the same way however it was added up.
const tenths = (share: number): number => Math.round(share * 10 + 1e-9)

function inRank(a: FoundMuscle, b: FoundMuscle): number {
  return (
    Number(a.extent !== 'primary') - Number(b.extent !== 'primary') ||
    tenths(b.coverage) - tenths(a.coverage) ||
    likelihoodOf(a) - likelihoodOf(b) ||
    (a.role?.rank ?? 0) - (b.role?.rank ?? 0) ||
    tenths(b.focus) - tenths(a.focus) ||
    SURE[a.muscle.confidence] - SURE[b.muscle.confidence]
  )
}
