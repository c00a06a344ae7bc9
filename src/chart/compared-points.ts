import type { NumberedPoint } from '../domain/review/numbered-points.ts'
import type { VisitRef } from '../domain/visit-order.ts'
import type { ChangePoint } from './change-scene.ts'

/** What the first visit itself recorded: without change marks, for nothing had changed yet. */
export function pointsOfFirst({
  points,
  first,
}: {
  readonly points: readonly NumberedPoint[]
  readonly first: Pick<VisitRef, 'id'>
}): readonly ChangePoint[] {
  return points.flatMap(({ from, number }) =>
    from?.visit.id === first.id ? [{ mark: from.mark, number, verdict: null }] : [],
  )
}

/** Every point where it was last recorded, with what became of it; one only carried over where the last visit has it. */
export function pointsOfLast({
  points,
  last,
}: {
  readonly points: readonly NumberedPoint[]
  readonly last: Pick<VisitRef, 'id'>
}): readonly ChangePoint[] {
  return points.flatMap(({ from, to, number, verdict }) => {
    const shown = to ?? from
    if (!shown || (verdict === 'unconfirmed' && shown.visit.id !== last.id)) return []
    return [{ mark: shown.mark, number, verdict }]
  })
}
