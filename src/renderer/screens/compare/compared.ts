import { changeItems } from '../../../chart/change-scene.ts'
import { pointsOfFirst, pointsOfLast } from '../../../chart/compared-points.ts'
import { faded } from '../../../chart/faded.ts'
import type { SceneItem } from '../../../chart/scene-item.ts'
import { compareVisits, type VisitComparison } from '../../../domain/review/compare-visits.ts'
import { type NumberedPoint, numberedPoints } from '../../../domain/review/numbered-points.ts'
import { summaryOf } from '../../../domain/review/words.ts'
import type { ReportSession } from '../../../domain/session.ts'
import type { SymptomAreaMark } from '../../../domain/symptom-area.ts'

/** Two visits compared, as the screen shows them: points numbered as on paper. */
export interface Compared extends Pick<VisitComparison, 'complaints' | 'areas'> {
  readonly first: ReportSession
  readonly last: ReportSession
  readonly points: readonly NumberedPoint[]
  readonly summary: string
}

/** Compares two of a client's visits; the others say what a point was where one of the two is silent. */
export function comparedVisits(
  first: ReportSession,
  last: ReportSession,
  visits: readonly ReportSession[],
): Compared {
  const comparison = compareVisits(first, last, visits)
  const { points, complaints, areas } = comparison
  return { first, last, points: numberedPoints(points), complaints, areas, summary: summaryOf(comparison) }
}

const areasOf = ({ marks }: ReportSession): readonly SymptomAreaMark[] =>
  marks.flatMap((mark) => (mark.kind === 'symptom-area' ? [mark] : []))

/** The chart of the first visit, numbered as in the comparison. */
export const firstChart = (compared: Compared): readonly SceneItem[] =>
  changeItems(pointsOfFirst(compared), areasOf(compared.first))

/** The chart of the last visit as it was, without change marks. */
export const lastChart = (compared: Compared): readonly SceneItem[] =>
  changeItems(
    compared.points.flatMap(({ to, number }) =>
      to?.visit.id === compared.last.id ? [{ mark: to.mark, number, verdict: null }] : [],
    ),
    areasOf(compared.last),
  )

/** Every point where it was last recorded, with what became of it. */
export const differenceChart = (compared: Compared): readonly SceneItem[] =>
  changeItems(pointsOfLast(compared), areasOf(compared.last))

/** Both charts over each other: at 0 only the first, at 1 only the last, in the middle both wholly. */
export function overlayChart(
  { points, first: { id: firstId }, last: { id: lastId } }: Compared,
  { first, last }: { readonly first: readonly SceneItem[]; readonly last: readonly SceneItem[] },
  share: number,
): readonly SceneItem[] {
  const twice = points.filter(({ from, to }) => from?.visit.id === firstId && to?.visit.id === lastId)
  // A point has one number: two of them side by side would read as another one.
  const fainter = new Set(twice.flatMap(({ from, to }) => (share < 0.5 ? to : from)?.mark.id ?? []))
  const numberedOnce = (items: readonly SceneItem[]) =>
    items.map((item) =>
      item.space === 'marker' && item.markId && fainter.has(item.markId)
        ? { ...item, drawings: item.drawings.filter(({ kind }) => kind !== 'label') }
        : item,
    )
  const [shownFirst, shownLast] = share < 0.5 ? [first, numberedOnce(last)] : [numberedOnce(first), last]
  return [
    ...(share === 1 ? [] : faded(shownFirst, Math.min(1, 2 * (1 - share)))),
    ...(share === 0 ? [] : faded(shownLast, Math.min(1, 2 * share))),
  ]
}
