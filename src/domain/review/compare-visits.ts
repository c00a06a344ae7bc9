import type { TriggerPointId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import { compareVisitTimes, type VisitRef, visitRef } from '../visit-order.ts'
import { type AreaComparison, compareAreas } from './compare-areas.ts'
import { type ComplaintComparison, compareComplaints } from './compare-complaints.ts'
import { courseOf, type PointChanges, pointChanges } from './point-changes.ts'
import { type Sighting, sightingsOf, wasThere } from './sightings.ts'

/**
 * What became of a trigger point between two visits. `new`: there, and never recorded before. `gone`: was there, came in
 * treated or was not found. `returned`: had been gone, is there. `persisting`: there both times. `not-recorded`: was there,
 * and nobody looked since. `unconfirmed`: one of the two visits only carried it over, so that it counts as nothing.
 */
export type PointOutcome = 'new' | 'gone' | 'persisting' | 'returned' | 'not-recorded' | 'unconfirmed'

/** One trigger point in a comparison: what it was and is according to the last visit that says so, and the difference. */
export interface PointComparison {
  readonly pointId: TriggerPointId
  readonly outcome: PointOutcome
  /** Null: not recorded at or before the first visit. */
  readonly from: Sighting | null
  /** Null: not recorded after it. */
  readonly to: Sighting | null
  /** Null where one of the two is missing. */
  readonly changes: PointChanges | null
}

/** Two visits of one client, compared. */
export interface VisitComparison {
  readonly from: VisitRef
  readonly to: VisitRef
  /** In the order in which they were first recorded. */
  readonly points: readonly PointComparison[]
  readonly complaints: readonly ComplaintComparison[]
  readonly areas: readonly AreaComparison[]
}

/**
 * Compares what two visits found when the client came in. `others` are the client's other visits: those before `b` tell
 * what a point was where one of the two is silent, and that it had been gone. Of `b` before `a` they tell nothing.
 */
export function compareVisits(
  a: ReportSession,
  b: ReportSession,
  others: readonly ReportSession[] = [],
): VisitComparison {
  const known = others.filter((other) => other.id !== a.id && other.id !== b.id)
  const forward = compareVisitTimes(a, b) <= 0
  const earlier = forward ? known.filter((other) => compareVisitTimes(other, b) < 0) : []
  const points = [...sightingsOf(a.id === b.id ? [a] : [a, b, ...earlier])].flatMap(
    ([pointId, sightings]) => {
      const compared = comparePoint(sightings, a, b)
      return compared ? [{ pointId, ...compared }] : []
    },
  )
  return {
    from: visitRef(a),
    to: visitRef(b),
    points,
    complaints: compareComplaints(a.complaints, b.complaints),
    areas: compareAreas(a, b),
  }
}

type Compared = Omit<PointComparison, 'pointId'>

function comparePoint(sightings: readonly Sighting[], a: VisitRef, b: VisitRef): Compared | null {
  const at = (visit: VisitRef) => sightings.find((each) => each.visit.id === visit.id)
  if (at(a)?.mark.unconfirmed || at(b)?.mark.unconfirmed)
    return compared('unconfirmed', at(a) ?? null, at(b) ?? null)
  const seen = sightings.filter(({ mark }) => !mark.unconfirmed)
  const until = seen.filter(
    ({ visit }) => visit.id === a.id || (visit.id !== b.id && compareVisitTimes(visit, a) < 0),
  )
  const since = seen.filter((each) => !until.includes(each) && each.visit.id !== b.id)
  const before = until.at(-1)
  const there = at(b) ?? since.at(-1) ?? before
  if (!there) return null
  const earliest = before && wasThere(before) ? before : since.find(wasThere)
  if (!wasThere(there)) return earliest ? compared('gone', earliest, there) : null
  const latest = since.at(-1)
  if (!at(b)) return compared('not-recorded', earliest ?? null, latest === earliest ? null : (latest ?? null))
  const gone = before && !wasThere(before) ? before : since.find((each) => !wasThere(each))
  if (gone) return compared('returned', before ?? gone, there)
  return before ? compared('persisting', before, there) : compared('new', null, there)
}

function compared(outcome: PointOutcome, from: Sighting | null, to: Sighting | null): Compared {
  // What was only carried over is nobody's observation: nothing can have changed.
  const comparable = outcome !== 'unconfirmed' && from && to
  return { outcome, from, to, changes: comparable ? pointChanges(from.mark, to.mark) : null }
}

/** `PointOutcome`, and of the points that are there both times those that became better or worse beyond error. */
export type PointVerdict = PointOutcome | 'improved' | 'worse'

/** What is said of a point: one that persists has improved or is worse if all changes that count say so. */
export function verdictOf({ outcome, changes }: PointComparison): PointVerdict {
  if (outcome !== 'persisting' || !changes) return outcome
  const course = courseOf(changes)
  return course === 'better' ? 'improved' : course === 'worse' ? 'worse' : 'persisting'
}
