import type { Mark } from '../mark.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { type HandoutMuscle, muscleKey } from './handout.ts'

/** A point that may be told to a client: it was found in this visit, not only carried over from the one before. */
export function isTold(mark: Mark): mark is TriggerPointMark {
  return mark.kind === 'trigger-point' && !mark.unconfirmed && mark.observation.status !== 'not-found'
}

/** The points of one muscle on one side that may be told, the most important first. */
export function toldPoints(
  { marks }: { readonly marks: readonly Mark[] },
  muscle: Pick<HandoutMuscle, 'muscleId' | 'side'>,
): readonly TriggerPointMark[] {
  return byImportance(marks.filter(isTold)).filter((mark) => muscleKey(mark) === muscleKey(muscle))
}

const RANK = { active: 0, latent: 1, treated: 2, 'not-found': 3 } as const

/** Active before latent before treated; then what hurt more, what was worked on more, and the session's order. */
export function byImportance(points: readonly TriggerPointMark[]): readonly TriggerPointMark[] {
  return points.toSorted(
    ({ observation: a }, { observation: b }) =>
      RANK[a.status] - RANK[b.status] ||
      (b.nprsBefore ?? -1) - (a.nprsBefore ?? -1) ||
      b.treatments.length - a.treatments.length,
  )
}
