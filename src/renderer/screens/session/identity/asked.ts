import type { MarkId } from '../../../../domain/ids.ts'
import type { Mark } from '../../../../domain/mark.ts'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'

/**
 * For which marks it is not asked (again) whether they are a former point: each with the place, muscle and side for which it
 * was settled. It is kept as long as the session is open. One that is opened again begins with all its marks settled: what
 * was answered with "no" is not asked once more, without a stored answer, and the mark's fields still offer it.
 */
export type Asked = ReadonlyMap<MarkId, string>

/** Only what is charted or moved from now on is asked about. */
export function askedAtOpening(marks: readonly Mark[]): Asked {
  return new Map(
    marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [[mark.id, placementOf(mark)] as const] : [])),
  )
}

/** The mark is settled where it is now: moved, or said to be of another muscle or side, it is asked about again. */
export function settled(asked: Asked, mark: TriggerPointMark): Asked {
  return new Map(asked).set(mark.id, placementOf(mark))
}

/** False for a mark that is to be asked about. */
export const isSettled = (asked: Asked, mark: TriggerPointMark): boolean =>
  asked.get(mark.id) === placementOf(mark)

const placementOf = ({ muscleId, side, at }: TriggerPointMark): string =>
  [muscleId, side, at.view, at.x, at.y].join(' ')
