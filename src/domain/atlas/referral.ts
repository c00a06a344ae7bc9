import type { Side, ViewPoint } from '../view-point.ts'
import { MUSCLES, type MuscleFacts, muscleById, placeOf, type UsualPoint } from './muscles.ts'
import { type ZoneFacts, zoneById } from './zones.ts'

/** The client's two sides. A muscle is always on one of them. */
export type BodySide = Exclude<Side, 'midline'>
/** Primary is the essential zone of a point, spillover where it goes when it is strong. */
export type Extent = 'primary' | 'spillover'

/** One zone that a point is felt in. `side` is midline if the zone has no side. */
export interface ReferredZone {
  readonly zone: ZoneFacts
  readonly side: Side
  readonly extent: Extent
}

/** Where a usual point is felt, by the textbook. */
export interface Referral {
  /** Primary before spillover, in the atlas's order. */
  readonly zones: readonly ReferredZone[]
  /** The atlas says that it may be felt on the other side as well. `zones` has only its own side. */
  readonly mayCrossMidline: boolean
  readonly note: string | null
}

/** One usual point of a muscle on one side of the client. */
export interface PlacedPoint {
  readonly muscle: MuscleFacts
  readonly point: UsualPoint
  readonly side: BodySide
  readonly at: ViewPoint
}

/**
 * Points whose pattern may reach over the midline: bands across the back or the sacrum, pain on both sides of the
 * belt line, a forehead that aches on the other side. The atlas says so in words only.
 */
const CROSSES: ReadonlySet<string> = new Set([
  'gluteus-medius TrP3',
  'quadratus-lumborum-deep TrP1',
  'rectus-abdominis TrP1',
  'rectus-abdominis TrP3',
  'sternocleidomastoid-clavicular TrP1',
])

/** Points that the atlas knows on the client's right only: the appendix spot, the spot between ribs 5 and 6. */
const RIGHT_ONLY: ReadonlySet<string> = new Set(['pectoralis-major-costal TrP3', 'rectus-abdominis TrP4'])

/** The sides on which the atlas knows the point; it may be charted on either. */
export function usualSides(muscleId: string, pointId: string): readonly BodySide[] {
  return RIGHT_ONLY.has(`${muscleId} ${pointId}`) ? ['right'] : ['right', 'left']
}

/**
 * The usual points of a muscle on one side, in the atlas's order: without those that it knows on the other side only;
 * none if the atlas has no such muscle.
 */
export function pointsOf(muscleId: string, side: BodySide): readonly PlacedPoint[] {
  const muscle = muscleById(muscleId)
  if (!muscle) return []
  return muscle.points
    .filter(({ id }) => usualSides(muscleId, id).includes(side))
    .map((point) => ({ muscle, point, side, at: placeOf(point, side) }))
}

/**
 * The usual point of a muscle that a place on one side most likely is: the nearest in the same view, else the first
 * that the atlas knows on this side; null for a muscle without usual points here.
 */
export function usualPointNear(muscleId: string, side: BodySide, at: ViewPoint): PlacedPoint | null {
  const points = pointsOf(muscleId, side)
  const far = (point: PlacedPoint) => Math.hypot(point.at.x - at.x, point.at.y - at.y)
  const here = points.filter((point) => point.at.view === at.view)
  return here.toSorted((a, b) => far(a) - far(b))[0] ?? points[0] ?? null
}

/** Where a usual point of a muscle is felt when it lies on this side; undefined if there is no such point. */
export function referralOf(muscleId: string, pointId: string, side: BodySide): Referral | undefined {
  const point = muscleById(muscleId)?.points.find(({ id }) => id === pointId)
  if (!point) return undefined
  const felt = (ids: readonly string[], extent: Extent): readonly ReferredZone[] =>
    ids.flatMap((id) => {
      const zone = zoneById(id)
      return zone ? [{ zone, side: zone.bilateral ? side : ('midline' as const), extent }] : []
    })
  return {
    zones: [...felt(point.referral.primary, 'primary'), ...felt(point.referral.spillover, 'spillover')],
    mayCrossMidline: CROSSES.has(`${muscleId} ${pointId}`),
    note: point.notes ?? null,
  }
}

/** The regions of the atlas that have muscles, from head to foot. */
export const MUSCLE_REGIONS = [
  'head',
  'neck',
  'upper-back',
  'low-back',
  'chest',
  'abdomen',
  'shoulder',
  'arm',
  'forearm',
  'hand',
  'pelvis',
  'hip',
  'thigh',
  'knee',
  'leg',
  'foot',
] as const

/** The muscles of a region, by name. */
export function musclesOfRegion(region: string): readonly MuscleFacts[] {
  return MUSCLES.filter((muscle) => muscle.region === region)
}

/** The muscles the atlas relates to this one, in its order, then those that relate themselves to it, by name. */
export function relatedMuscles(muscleId: string): readonly MuscleFacts[] {
  const own = muscleById(muscleId)?.related.flatMap((id) => muscleById(id) ?? []) ?? []
  const naming = MUSCLES.filter(({ related }) => related.includes(muscleId))
  return [...new Set([...own, ...naming])]
}
