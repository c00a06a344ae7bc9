import { type MuscleFacts, muscleById } from '../atlas/muscles.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import type { ViewPoint } from '../view-point.ts'
import { lowerFirst } from '../words.ts'
import type { KnownPoint } from './known-points.ts'
import { type LinkEnds, refusalOf } from './point-links.ts'

/** Two points of a client that may be key and satellite, with what the atlas says of their muscles. */
export interface SuggestedLink {
  readonly key: KnownPoint
  readonly satellite: KnownPoint
  /** As a sentence. */
  readonly reason: string
}

/**
 * Pairs that are not linked and whose muscles the atlas calls related; the more active point is proposed as the key, of two
 * alike the one that was recorded first. An active key first, then the same side, then what lies nearer.
 */
export function suggestedLinks(
  points: readonly KnownPoint[],
  linked: readonly LinkEnds[],
): readonly SuggestedLink[] {
  return points
    .flatMap((one, index) => points.slice(index + 1).flatMap((other) => suggestion(one, other, linked)))
    .toSorted((a, b) => {
      const [first, second] = [rankOf(a), rankOf(b)]
      const differs = first.findIndex((value, at) => value !== second[at])
      return differs < 0 ? 0 : (first[differs] ?? 0) - (second[differs] ?? 0)
    })
}

function suggestion(
  one: KnownPoint,
  other: KnownPoint,
  linked: readonly LinkEnds[],
): readonly SuggestedLink[] {
  const [key, satellite] = activityOf(other) < activityOf(one) ? [other, one] : [one, other]
  if (refusalOf({ key: key.pointId, satellite: satellite.pointId }, linked)) return []
  const [ofKey, ofSatellite] = [key, satellite].map(({ mark }) => muscleById(mark.muscleId))
  const reason = ofKey && ofSatellite ? reasonOf(ofKey, ofSatellite) : null
  return reason === null ? [] : [{ key, satellite, reason }]
}

function reasonOf(key: MuscleFacts, satellite: MuscleFacts): string | null {
  const names = key.related.includes(satellite.id)
  const isNamed = satellite.related.includes(key.id)
  if (names && isNamed)
    return `In the atlas, ${lowerFirst(key.name)} and ${lowerFirst(satellite.name)} are related, each to the other.`
  const [by, named] = names ? [key, satellite] : [satellite, key]
  return names || isNamed
    ? `The atlas names ${lowerFirst(named.name)} among the muscles related to ${lowerFirst(by.name)}.`
    : null
}

const ACTIVITY = ['active', 'latent', 'treated', 'not-found'] as const

const activityOf = ({ mark }: KnownPoint) => ACTIVITY.indexOf(mark.observation.status)

const rankOf = ({ key, satellite }: SuggestedLink): readonly number[] => [
  activityOf(key),
  Number(!onOneSide(key.mark, satellite.mark)),
  apart(key.mark.at, satellite.mark.at),
]

const onOneSide = (a: TriggerPointMark, b: TriggerPointMark) =>
  a.side === b.side || a.side === 'midline' || b.side === 'midline'

/** Figure units; between two views only how much higher one lies is known. The soles lie lowest. */
function apart(a: ViewPoint, b: ViewPoint): number {
  if (a.view === b.view) return Math.hypot(a.x - b.x, a.y - b.y)
  const height = ({ view, y }: ViewPoint) => (view === 'soles' ? 1000 : y)
  return Math.abs(height(a) - height(b))
}
