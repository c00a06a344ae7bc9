import { type PointComparison, type PointVerdict, verdictOf } from './compare-visits.ts'
import { VERDICTS } from './words.ts'

/** A compared point with its number, the same on every chart and in every table, and what is said of it. */
export interface NumberedPoint extends PointComparison {
  readonly number: number
  readonly verdict: PointVerdict
}

/** The points by what is said of them, in the order of `VERDICTS`, numbered from 1. */
export function numberedPoints(points: readonly PointComparison[]): readonly NumberedPoint[] {
  return points
    .map((point) => ({ ...point, verdict: verdictOf(point) }))
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
    .map((point, index) => ({ ...point, number: index + 1 }))
}
