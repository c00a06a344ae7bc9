import type { TriggerPointId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import { UNIT_MM } from '../view-point.ts'
import { whyNotJoined } from './edit-identity.ts'
import { isSamePlace, unitsApart } from './point-changes.ts'
import { type Sighting, sightingsOf } from './sightings.ts'

/** A point that might be the same as another. */
export interface JoinCandidate {
  readonly pointId: TriggerPointId
  /** Oldest first, never none. */
  readonly sightings: readonly Sighting[]
  /** Between the last records of the two; null in two views. */
  readonly millimetres: number | null
  /** What speaks against it, and is no reason to refuse it. */
  readonly doubts: readonly JoinDoubt[]
  /** Why the two cannot be joined; null if they can. */
  readonly why: string | null
}

/**
 * `muscle`: the two are in different muscles. That is allowed: between neighbours (infraspinatus and teres minor) palpation is
 * not sure, and every visit keeps the muscle it recorded. `midline`: one was said to be on it. `view` and `far`: charted in
 * two views, or farther apart than a point is found again.
 */
export type JoinDoubt = 'muscle' | 'midline' | 'view' | 'far'

/** The other points of these visits (as known now), the likeliest first: same muscle and side, then by distance; what cannot be joined last. */
export function joinCandidates(
  visits: readonly ReportSession[],
  pointId: TriggerPointId,
): readonly JoinCandidate[] {
  const points = sightingsOf(visits)
  const own = points.get(pointId)
  const last = own?.at(-1)
  if (!own || !last) return []
  return [...points]
    .flatMap(([other, sightings]): readonly JoinCandidate[] => {
      const theirs = sightings.at(-1)
      if (other === pointId || !theirs) return []
      const units = unitsApart(last.mark.at, theirs.mark.at)
      const millimetres = units === null ? null : units * UNIT_MM
      const candidate = { pointId: other, sightings, millimetres, why: whyNotJoined(own, sightings) }
      return [{ ...candidate, doubts: doubtsOf(last, theirs, units) }]
    })
    .toSorted((a, b) => unlikeliness(a) - unlikeliness(b))
}

function doubtsOf({ mark: a }: Sighting, { mark: b }: Sighting, units: number | null): readonly JoinDoubt[] {
  return [
    ...(a.muscleId === b.muscleId ? [] : (['muscle'] as const)),
    ...(a.side === b.side ? [] : (['midline'] as const)),
    ...(units === null ? (['view'] as const) : isSamePlace(units) ? [] : (['far'] as const)),
  ]
}

/** Worth offering unasked: it can be the same, and what is in another muscle lies at least at the same place. */
export function isLikelySame({ why, doubts }: JoinCandidate): boolean {
  return why === null && !(doubts.includes('muscle') && (doubts.includes('far') || doubts.includes('view')))
}

/** By what weighs more: that it cannot be, the muscle or side, and last the distance (at most 6,000 units). */
function unlikeliness({ why, doubts, millimetres }: JoinCandidate): number {
  const apart = millimetres === null ? 20_000 : millimetres
  return (
    (why === null ? 0 : 1e6) + (doubts.some((it) => it === 'muscle' || it === 'midline') ? 1e5 : 0) + apart
  )
}
