import type { CheckedMuscle } from '../checked-muscle.ts'
import type { CalendarDay } from '../dates.ts'
import type { Mark } from '../mark.ts'
import type { Session } from '../session.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import type { BodySide } from './referral.ts'
import { type AskedZone, type FoundMuscle, findMuscles } from './reverse-finder.ts'

/** A trigger point as it was last charted in an earlier visit. */
export interface EarlierPoint {
  readonly mark: TriggerPointMark
  readonly on: CalendarDay
}

/** One muscle of one side that may be why it hurts, with what is known of it in this client. */
export interface Referrer {
  readonly key: string
  readonly found: FoundMuscle
  readonly side: BodySide
  /** Found in this client before, the newest first. */
  readonly earlier: readonly EarlierPoint[]
  /** Charted in this visit. */
  readonly charted: readonly TriggerPointMark[]
  /** Checked in this visit, and no point found; else null. */
  readonly checked: CheckedMuscle | null
}

/** Every trigger point of these visits as it was last found, the newest visit first; one that was only looked for is none. */
export function earlierPoints(sessions: readonly Session[]): readonly EarlierPoint[] {
  const known = new Map<string, EarlierPoint>()
  const newestFirst = sessions.toSorted((a, b) => b.dateOfService.localeCompare(a.dateOfService))
  for (const { marks, dateOfService: on } of newestFirst)
    for (const mark of marks)
      if (mark.kind === 'trigger-point' && mark.observation.status !== 'not-found' && !mark.unconfirmed)
        if (!known.has(mark.triggerPointId)) known.set(mark.triggerPointId, { mark, on })
  return [...known.values()]
}

/**
 * The muscles that refer to the zones, each side by itself: those that were found in this client first, then as the
 * reverse finder ranks them.
 */
export function referrersOf(
  zones: readonly AskedZone[],
  given: {
    readonly earlier: readonly EarlierPoint[]
    readonly marks: readonly Mark[]
    readonly checked: readonly CheckedMuscle[]
  },
): readonly Referrer[] {
  const points = given.marks.filter((mark): mark is TriggerPointMark => mark.kind === 'trigger-point')
  const here = new Set(points.map(({ triggerPointId }) => triggerPointId))
  const rows = findMuscles(zones).flatMap((found) =>
    found.sides.map((side): Referrer => {
      const { id: muscleId } = found.muscle
      const same = (it: { readonly muscleId: string; readonly side: string }) =>
        it.muscleId === muscleId && (it.side === side || it.side === 'midline')
      const charted = points.filter(same)
      // A point that this visit says to be in another muscle is not found here once more.
      const elsewhere = ({ triggerPointId: id }: TriggerPointMark) =>
        here.has(id) && !charted.some(({ triggerPointId }) => triggerPointId === id)
      return {
        key: `${side} ${muscleId}`,
        found,
        side,
        earlier: given.earlier.filter(({ mark }) => same(mark) && !elsewhere(mark)),
        charted,
        checked: given.checked.find(same) ?? null,
      }
    }),
  )
  return [
    ...rows.filter(({ earlier }) => earlier.length > 0),
    ...rows.filter(({ earlier }) => earlier.length === 0),
  ]
}

/** The usual point of a referrer that explains most, on its side. */
export function likeliestPoint({ found, side }: Referrer) {
  return found.because.find((each) => each.side === side)?.point
}
