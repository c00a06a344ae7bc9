import type { TriggerPointMark, TriggerPointStatus } from '../trigger-point.ts'
import { type Side, UNIT_MM, type ViewPoint } from '../view-point.ts'
import { NPRS_SCALE, PRESSURE_SCALE, type ValueChange, valueChange } from './value-change.ts'

/** A point has moved beyond 15 figure units, about 25 mm on the body: nearer, it may be the same place found again. */
export const MOVED_UNITS = 15

/** Where a point lies now. `millimetres` null: in another view, where no distance can be told. */
export interface PlaceChange {
  readonly millimetres: number | null
  readonly withinError: boolean
}

/** What is different between two records of one trigger point; null or absent is the same, or not asked both times. */
export interface PointChanges {
  readonly status: { readonly from: TriggerPointStatus; readonly to: TriggerPointStatus } | null
  /** Both as the client came in. */
  readonly nprs: ValueChange | null
  readonly pressureThreshold: ValueChange | null
  readonly place: PlaceChange | null
  /** A correction: the same point is now said to be on another side, or of another muscle. */
  readonly side: { readonly from: Side; readonly to: Side } | null
  readonly muscleId: { readonly from: string; readonly to: string } | null
}

/** Compares what two visits recorded when the client came in; what treatment did within a visit is not compared. */
export function pointChanges(before: TriggerPointMark, after: TriggerPointMark): PointChanges {
  const [was, is] = [before.observation, after.observation]
  return {
    status: different(was.status, is.status),
    nprs: valueChange(was.nprsBefore, is.nprsBefore, NPRS_SCALE),
    pressureThreshold: valueChange(was.pressureThresholdBefore, is.pressureThresholdBefore, PRESSURE_SCALE),
    place: placeChange(before, after),
    side: different(before.side, after.side),
    muscleId: different(before.muscleId, after.muscleId),
  }
}

function different<T>(from: T, to: T): { readonly from: T; readonly to: T } | null {
  return from === to ? null : { from, to }
}

function placeChange({ at: was }: TriggerPointMark, { at: is }: TriggerPointMark): PlaceChange | null {
  const units = unitsApart(was, is)
  if (units === null) return { millimetres: null, withinError: false }
  return units === 0 ? null : { millimetres: units * UNIT_MM, withinError: isSamePlace(units) }
}

/** How far apart two places are, in figure units; null in two views, between which no distance can be told. */
export function unitsApart(a: ViewPoint, b: ViewPoint): number | null {
  return a.view === b.view ? Math.hypot(b.x - a.x, b.y - a.y) : null
}

/** True up to `MOVED_UNITS`: places are kept to the tenth, and the difference of two tenths is not quite one. */
export const isSamePlace = (units: number): boolean => units <= MOVED_UNITS + 1e-9

/** True if nothing at all is different. */
export function isSame(changes: PointChanges): boolean {
  return Object.values(changes).every((change) => change === null)
}

/** From the best to the worst that can be said of a point. */
const GRAVITY = ['not-found', 'treated', 'latent', 'active'] as const satisfies readonly TriggerPointStatus[]

/** What the changes that count say together: of status, NPRS and threshold; `mixed` if they contradict each other. */
export function courseOf({
  status,
  nprs,
  pressureThreshold,
}: PointChanges): 'better' | 'worse' | 'same' | 'mixed' {
  const trends = new Set([nprs, pressureThreshold].flatMap((it) => (it && !it.withinError ? [it.trend] : [])))
  if (status) trends.add(GRAVITY.indexOf(status.to) < GRAVITY.indexOf(status.from) ? 'better' : 'worse')
  if (trends.size > 1) return 'mixed'
  return [...trends][0] ?? 'same'
}
