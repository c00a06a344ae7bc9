import { type BodySide, referralOf, usualPointNear } from './atlas/referral.ts'
import type { ObservedReferral, TriggerPointMark } from './trigger-point.ts'

/** The usual point of its muscle that a charted point most likely is, on each side that it is on; may be empty. */
export function usualPointsOf({ muscleId, side, at }: Pick<TriggerPointMark, 'muscleId' | 'side' | 'at'>) {
  const sides: readonly BodySide[] = side === 'midline' ? ['right', 'left'] : [side]
  return sides.flatMap((each) => usualPointNear(muscleId, each, at) ?? [])
}

/**
 * Where the textbook says that a charted point is felt: the referral of the usual points that it most likely is.
 * A point on the midline is felt on both sides. Primary before spillover, each zone once a side.
 */
export function textbookReferral(
  mark: Pick<TriggerPointMark, 'muscleId' | 'side' | 'at'>,
): readonly ObservedReferral[] {
  const felt = usualPointsOf(mark).flatMap(
    ({ muscle, point, side }) => referralOf(muscle.id, point.id, side)?.zones ?? [],
  )
  const byExtent = [
    ...felt.filter(({ extent }) => extent === 'primary'),
    ...felt.filter(({ extent }) => extent === 'spillover'),
  ]
  const known = new Map<string, ObservedReferral>()
  for (const { zone, side, extent } of byExtent) {
    const key = `${zone.id} ${side}`
    if (!known.has(key)) known.set(key, { zoneId: zone.id, side, extent, quality: null })
  }
  return [...known.values()]
}
