import {
  compareVisits,
  type PointComparison,
  type PointVerdict,
  type VisitComparison,
  verdictOf,
} from '../../domain/review/compare-visits.ts'
import { VERDICTS } from '../../domain/review/words.ts'
import type { ReportSession } from '../../domain/session.ts'
import { inVisitOrder } from '../../domain/visit-order.ts'

/** A point of the report: its number, the same on every chart and in every table, and what is said of it. */
export interface NumberedPoint extends PointComparison {
  readonly number: number
  readonly verdict: PointVerdict
}

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
  const told = points
    .map((point) => ({ ...point, verdict: verdictOf(point) }))
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
    .map((point, index) => ({ ...point, number: index + 1 }))
  return { visits, first, last, points: told, complaints, areas }
}
