import type { TriggerPointId } from '../ids.ts'
import { type IdentityEdit, pointAt } from '../point-identity.ts'
import { POINT_LINKS_LIMIT, type PointLink } from '../point-link.ts'
import type { ReportSession } from '../session.ts'
import { compareVisitTimes, type VisitRef } from '../visit-order.ts'
import { type KnownPoint, knownPoints } from './known-points.ts'
import { pointHistories } from './point-history.ts'

/**
 * How a key point and its satellite stand to each other. `re-check`: the key has resolved, and no visit since then, its own
 * included, has looked at the satellite that was still there. `key-returned`: there after it had resolved. `still-there`:
 * the satellite, although the key has resolved. `key-there`: it never resolved. `unclear`: nobody confirmed the key.
 * `resolved-with-it`: both have.
 */
export type LinkState =
  | 're-check'
  | 'key-returned'
  | 'still-there'
  | 'key-there'
  | 'unclear'
  | 'resolved-with-it'

/** The order in which they are told: what needs the therapist first. */
const STATES = [
  're-check',
  'key-returned',
  'still-there',
  'key-there',
  'unclear',
  'resolved-with-it',
] as const satisfies readonly LinkState[]

/** A link between two points that are known, and how they stand to each other. */
export interface LinkedPoints {
  readonly link: PointLink
  readonly key: KnownPoint
  readonly satellite: KnownPoint
  readonly state: LinkState
}

/**
 * A link that says nothing any more. `one-point`: its ends were joined; `not-recorded`: an end is on no visit's chart;
 * `twice`, `opposite`: since points were joined an earlier link says the same, or the contrary.
 */
export interface BrokenLink {
  readonly link: PointLink
  readonly why: 'one-point' | 'not-recorded' | 'twice' | 'opposite'
  readonly key: KnownPoint | null
  readonly satellite: KnownPoint | null
}

/** The client's points and links at a visit. */
export interface PointLinks {
  readonly points: readonly KnownPoint[]
  /** What is to be re-checked first; else in the order in which they were linked. */
  readonly links: readonly LinkedPoints[]
  readonly broken: readonly BrokenLink[]
}

/**
 * What the client's links say at the visit `until` (without it: at the last). `visits`: with identities as they are known
 * now, in any order; `edits`: what was said of identities.
 */
export function pointLinksAt(
  {
    pointLinks,
    identityEdits,
  }: { readonly pointLinks: readonly PointLink[]; readonly identityEdits: readonly IdentityEdit[] },
  visits: readonly ReportSession[],
  until?: VisitRef,
): PointLinks {
  const looked = until ? visits.filter((visit) => compareVisitTimes(visit, until) <= 0) : visits
  const points = knownPoints(pointHistories(looked))
  const byId = new Map(points.map((point) => [point.pointId, point]))
  const pointOf = (id: TriggerPointId) => byId.get(idNow(id, byId, looked, identityEdits)) ?? null
  const links: LinkedPoints[] = []
  const broken: BrokenLink[] = []
  for (const link of pointLinks) {
    const [key, satellite] = [pointOf(link.key), pointOf(link.satellite)]
    if (!key || !satellite) broken.push({ link, key, satellite, why: 'not-recorded' })
    else {
      const ends = { key: key.pointId, satellite: satellite.pointId }
      const why = refusalOf(ends, links.map(endsOf))
      if (why && why !== 'full') broken.push({ link, key, satellite, why })
      else links.push({ link, key, satellite, state: stateOf(key, satellite) })
    }
  }
  return {
    points,
    links: links.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
    broken,
  }
}

/**
 * Which point an end of a link is now: the one of this id if a visit records it, so that joining and then splitting is as
 * if nothing had been; else the one that it was joined into, or that its records are now said to be of.
 */
function idNow(
  id: TriggerPointId,
  known: ReadonlyMap<TriggerPointId, KnownPoint>,
  visits: readonly ReportSession[],
  edits: readonly IdentityEdit[],
): TriggerPointId {
  if (known.has(id)) return id
  for (const visit of visits.toSorted((a, b) => compareVisitTimes(b, a))) {
    const now = pointAt(id, visit.id, edits)
    if (known.has(now)) return now
  }
  return id
}

/** How two points stand to each other, the first being the key. */
export function stateOf(key: KnownPoint, satellite: KnownPoint): LinkState {
  if (key.event === 'unconfirmed') return 'unclear'
  if (key.event !== 'resolved') return key.cameBack ? 'key-returned' : 'key-there'
  if (satellite.event === 'resolved') return 'resolved-with-it'
  const lookedAt = satellite.event !== 'unconfirmed' && compareVisitTimes(satellite.visit, key.since) >= 0
  return lookedAt ? 'still-there' : 're-check'
}

/** The two ends of a link, as points that are known now. */
export interface LinkEnds {
  readonly key: TriggerPointId
  readonly satellite: TriggerPointId
}

/** The ends of a link as its points are known now. */
export const endsOf = ({ key, satellite }: LinkedPoints): LinkEnds => ({
  key: key.pointId,
  satellite: satellite.pointId,
})

/** Why two points cannot be linked. A longer circle is none of the reasons: compensation may come round. */
export type LinkRefusal = 'one-point' | 'twice' | 'opposite' | 'full'

/** Why a link cannot stand beside these others; null if it can. */
export function refusalOf({ key, satellite }: LinkEnds, others: readonly LinkEnds[]): LinkRefusal | null {
  if (key === satellite) return 'one-point'
  if (others.some((other) => other.key === key && other.satellite === satellite)) return 'twice'
  if (others.some((other) => other.key === satellite && other.satellite === key)) return 'opposite'
  return others.length >= POINT_LINKS_LIMIT ? 'full' : null
}
