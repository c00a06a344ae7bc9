import type { TriggerPointId } from '../ids.ts'
import type { Mark } from '../mark.ts'
import type { ReportSession } from '../session.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { UNIT_MM } from '../view-point.ts'
import type { VisitRef } from '../visit-order.ts'
import { isSamePlace, unitsApart } from './point-changes.ts'
import { type Sighting, sightingsOf } from './sightings.ts'

/** A trigger point as other visits know it. What was only carried over counts as nothing. */
export interface FormerPoint {
  readonly pointId: TriggerPointId
  readonly first: VisitRef
  /** The last confirmed record, resolved ones too: so a point is known that comes back. */
  readonly last: Sighting
  /** How many visits confirmed it. */
  readonly visits: number
}

/** The points of these visits that were confirmed at least once, in the order in which they were first recorded. */
export function formerPoints(visits: readonly ReportSession[]): readonly FormerPoint[] {
  return [...sightingsOf(visits)].flatMap(([pointId, sightings]) => {
    const confirmed = sightings.filter(({ mark }) => !mark.unconfirmed)
    const [first, last] = [confirmed[0], confirmed.at(-1)]
    return first && last ? [{ pointId, first: first.visit, last, visits: confirmed.length }] : []
  })
}

/** A former point that a mark may be, and how far apart the two lie. */
export interface SamePoint {
  readonly former: FormerPoint
  readonly millimetres: number
}

/**
 * Which former points a newly charted mark may be, the nearest first: of the same muscle and side, in the same view, not
 * farther than a point is found again (15 units), and not on this visit's chart yet (`marks`). None for a mark that is
 * known already or was only carried over. All with their points as they are known now; it proposes, and never decides.
 */
export function samePointsFor(
  mark: TriggerPointMark,
  given: {
    readonly marks: readonly Mark[]
    readonly former: readonly FormerPoint[]
  },
): readonly SamePoint[] {
  const known = given.former.some(({ pointId }) => pointId === mark.triggerPointId)
  if (mark.unconfirmed || known) return []
  const here = new Set(given.marks.map((each) => each.kind === 'trigger-point' && each.triggerPointId))
  return given.former
    .flatMap((former): readonly SamePoint[] => {
      const { mark: was } = former.last
      if (was.muscleId !== mark.muscleId || was.side !== mark.side || here.has(former.pointId)) return []
      const units = unitsApart(was.at, mark.at)
      return units !== null && isSamePlace(units) ? [{ former, millimetres: units * UNIT_MM }] : []
    })
    .toSorted((a, b) => a.millimetres - b.millimetres)
}
