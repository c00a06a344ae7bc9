import { compareVisits, type VisitComparison } from '../../domain/review/compare-visits.ts'
import { type NumberedPoint, numberedPoints } from '../../domain/review/numbered-points.ts'
import type { ReportSession } from '../../domain/session.ts'
import { inVisitOrder } from '../../domain/visit-order.ts'

/** The visits of a progress report, oldest first, and the first compared with the last. */
export interface Progress extends Pick<VisitComparison, 'complaints' | 'areas'> {
  readonly visits: readonly ReportSession[]
  readonly first: ReportSession
  readonly last: ReportSession
  /** By what is said of them, in the order of `VERDICTS`. */
  readonly points: readonly NumberedPoint[]
}

/** Compares the first of these visits with the last; throws without a visit. */
export function progressOf(sessions: readonly ReportSession[]): Progress {
  const visits = inVisitOrder(sessions)
  const [first, last] = [visits[0], visits.at(-1)]
  if (!first || !last) throw new Error('a progress report needs a visit')
  const { points, complaints, areas } = compareVisits(first, last, visits)
  return { visits, first, last, points: numberedPoints(points), complaints, areas }
}
