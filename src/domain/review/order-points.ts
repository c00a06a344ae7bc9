import { muscleById } from '../atlas/muscles.ts'
import { matchesName } from '../client.ts'
import { foldForSearch } from '../fold-for-search.ts'
import type { Side } from '../view-point.ts'
import { compareVisitTimes } from '../visit-order.ts'
import { courseOfLife, type LifeGroup, type PointLife } from './point-life.ts'
import { pointName } from './words.ts'

/**
 * How a client's points are put in order. `persistence`: longest there first (`daysThere`, then visits). `worst`, `best`:
 * by what changed beyond measurement error since the first record. `muscle`: by name, the right before the left. `seen`:
 * there most recently first.
 */
export type PointOrder = 'persistence' | 'worst' | 'best' | 'muscle' | 'seen'

/** The points in an order; those that are equal in it stay as they were. */
export function inPointOrder(lives: readonly PointLife[], order: PointOrder): readonly PointLife[] {
  return lives.toSorted(COMPARE[order])
}

type Compare = (a: PointLife, b: PointLife) => number

const COMPARE: Readonly<Record<PointOrder, Compare>> = {
  persistence: (a, b) => b.daysThere - a.daysThere || b.visitsThere - a.visitsThere,
  worst: (a, b) => onceOnly(a, b) || gravityOf(b) - gravityOf(a) || painOf(b) - painOf(a),
  best: (a, b) => onceOnly(a, b) || gravityOf(a) - gravityOf(b) || painOf(a) - painOf(b),
  muscle: (a, b) =>
    muscleName(a).localeCompare(muscleName(b), 'en') ||
    SIDES.indexOf(a.mark.side) - SIDES.indexOf(b.mark.side),
  seen: (a, b) =>
    a.lastThere && b.lastThere
      ? compareVisitTimes(b.lastThere.visit, a.lastThere.visit)
      : Number(b.lastThere !== null) - Number(a.lastThere !== null),
}

const SIDES: readonly Side[] = ['right', 'left', 'midline']
const muscleName = ({ mark }: PointLife) => muscleById(mark.muscleId)?.name ?? mark.muscleId

/** Of a point with one record no course can be told: it comes after those with one, best or worst. */
const onceOnly: Compare = (a, b) => Number(a.changes === null) - Number(b.changes === null)

const GRAVITY = { better: 0, same: 1, mixed: 2, worse: 3 } as const

function gravityOf(life: PointLife): number {
  const course = courseOfLife(life)
  return course === null ? 0 : GRAVITY[course]
}

/** By how much pain has risen beyond error; what is within error is no difference. */
function painOf({ changes }: PointLife): number {
  const nprs = changes?.nprs
  return nprs && !nprs.withinError ? nprs.to - nprs.from : 0
}

/** Which points are shown: all, those that are there (returned ones too), resolved, or there after they had been resolved. */
export type PointFilter = 'all' | 'there' | 'resolved' | 'returned'

const SHOWN: Readonly<Record<PointFilter, readonly LifeGroup[]>> = {
  all: ['there', 'returned', 'resolved', 'unconfirmed'],
  there: ['there', 'returned'],
  resolved: ['resolved'],
  returned: ['returned'],
}

/** The points of a filter whose names have all these words, in the order they come. */
export function shownPoints(
  lives: readonly PointLife[],
  filter: PointFilter,
  words = '',
): readonly PointLife[] {
  const query = foldForSearch(words)
  return lives.filter(
    ({ group, mark }) =>
      SHOWN[filter].includes(group) && (query === '' || matchesName(foldForSearch(pointName(mark)), query)),
  )
}
