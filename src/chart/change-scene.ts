import type { PointVerdict } from '../domain/review/compare-visits.ts'
import type { SymptomAreaMark } from '../domain/symptom-area.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import type { View } from '../domain/view-point.ts'
import { changeSymbol } from './change-symbols.ts'
import { outwardSide, placeLabels } from './label-places.ts'
import { markScene } from './mark-scene.ts'
import { formatPath, parsePath, transformPath } from './path.ts'
import { figureScene } from './scene.ts'
import type { FigureItem, Label, MarkerItem, SceneItem, Shape } from './scene-item.ts'

/** A point on a chart of a comparison, with a number of that comparison; `verdict` null draws no change mark. */
export interface ChangePoint {
  readonly mark: TriggerPointMark
  readonly number: number
  readonly verdict: PointVerdict | null
}

/** The chart of one visit in a comparison: its symptom areas without numbers, its points, and what became of them. */
export function changeScene(
  views: readonly View[],
  points: readonly ChangePoint[],
  areas: readonly SymptomAreaMark[],
): readonly SceneItem[] {
  const places = placeLabels(points.map(({ mark }) => mark))
  return [
    ...views.flatMap((view) => figureScene(view)),
    ...areas.flatMap((area) => markScene(area, 0, { selected: false }).filter(isFigure)),
    ...points.flatMap(({ mark, number, verdict }) =>
      markScene(mark, number, { selected: false, places }).map((item) =>
        item.space === 'marker' ? withChange(item, mark, verdict) : item,
      ),
    ),
  ].filter(({ view }) => views.includes(view))
}

const isFigure = (item: SceneItem): item is FigureItem => item.space === 'figure'

/** From a point's place to its change mark, pixels or points. */
const BESIDE = { across: 7, up: 6.5 } as const

function withChange(item: MarkerItem, mark: TriggerPointMark, verdict: PointVerdict | null): MarkerItem {
  if (verdict === null || verdict === 'unconfirmed') return item
  const label = item.drawings.filter(({ kind }) => kind === 'label')
  // Of a point that nobody looked at only its place is known.
  if (verdict === 'not-recorded') return { ...item, drawings: [...changeSymbol(verdict), ...label] }
  const sign = item.drawings.filter(({ kind }) => kind !== 'label')
  const across = outwardSide(mark.at) === 'left' ? BESIDE.across : -BESIDE.across
  const change = changeSymbol(verdict).map((drawing) => shifted(drawing, across, -BESIDE.up))
  return { ...item, drawings: [...sign, ...change, ...label] }
}

function shifted(drawing: Shape | Label, dx: number, dy: number): Shape | Label {
  if (drawing.kind === 'label') return { ...drawing, at: { x: drawing.at.x + dx, y: drawing.at.y + dy } }
  const moved = transformPath(parsePath(drawing.d), ({ x, y }) => ({ x: x + dx, y: y + dy }))
  return { ...drawing, d: formatPath(moved) }
}
