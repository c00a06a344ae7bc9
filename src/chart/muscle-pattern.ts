import { type BodySide, type PlacedPoint, pointsOf, referralOf } from '../domain/atlas/referral.ts'
import { type PlacedRegion, regionsOfMuscle } from './figure/regions/regions.ts'
import { muscleFrames, type ViewFrame } from './muscle-frames.ts'
import type { FeltZone } from './referral-scene.ts'

/** What the atlas draws of a muscle on one side of the client. */
export interface MusclePattern {
  readonly points: readonly PlacedPoint[]
  /** Where these points are felt, each zone once: primary if it is primary for any of them. */
  readonly zones: readonly FeltZone[]
  readonly regions: readonly PlacedRegion[]
  readonly frames: readonly ViewFrame[]
}

/** A muscle of one side with its usual points, or with those of them that are wanted. */
export function musclePattern(
  muscleId: string,
  side: BodySide,
  wanted: (pointId: string) => boolean = () => true,
): MusclePattern {
  const points = pointsOf(muscleId, side).filter(({ point }) => wanted(point.id))
  const zones = new Map<string, FeltZone>()
  for (const { point } of points)
    for (const felt of referralOf(muscleId, point.id, side)?.zones ?? []) {
      const zoneId = felt.zone.id
      const known = zones.get(zoneId)
      if (known?.extent !== 'primary') zones.set(zoneId, { zoneId, side: felt.side, extent: felt.extent })
    }
  const felt = [...zones.values()]
  return {
    points,
    zones: felt,
    regions: regionsOfMuscle(muscleId).filter((it) => it.side === side || it.side === 'midline'),
    frames: muscleFrames(muscleId, side, points, felt),
  }
}
