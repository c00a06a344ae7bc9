import type { PointVerdict } from '../domain/review/compare-visits.ts'
import type { SymptomAreaMark } from '../domain/symptom-area.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import { View } from '../domain/view-point.ts'
import { boxGrid } from './box-grid.ts'
import { changeSymbol } from './change-symbols.ts'
import { outwardSide, placeLabels } from './label-places.ts'
import { markScene } from './mark-scene.ts'
import type { Point } from './path.ts'
import { figureScene } from './scene.ts'
import type { FigureItem, MarkerItem, SceneItem } from './scene-item.ts'
import { shifted } from './shifted.ts'

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
  pixelsPerUnit?: number,
): readonly SceneItem[] {
  return [
    ...views.flatMap((view) => figureScene(view)),
    ...changeItems(points, areas, pixelsPerUnit).filter(({ view }) => views.includes(view)),
  ]
}

/** The same of all views without the figures. */
export function changeItems(
  points: readonly ChangePoint[],
  areas: readonly SymptomAreaMark[],
  pixelsPerUnit?: number,
): readonly SceneItem[] {
  const marks = points.map(({ mark }) => mark)
  const places = placeLabels(marks, pixelsPerUnit)
  const corners = freeCorners(marks, pixelsPerUnit)
  return [
    ...areas.flatMap((area) => markScene(area, 0, { selected: false }).filter(isFigure)),
    ...points.flatMap(({ mark, number, verdict }) =>
      markScene(mark, number, { selected: false, places }).map((item) =>
        item.space === 'marker' && verdict === 'not-recorded' ? placeOnly(item) : item,
      ),
    ),
    // After all signs: a point close by must not hide what became of its neighbour.
    ...points.flatMap(({ mark, verdict }, index) => changeItem(mark, verdict, corners[index])),
  ]
}

const isFigure = (item: SceneItem): item is FigureItem => item.space === 'figure'

/** Of a point that nobody looked at only its place is known. */
function placeOnly(item: MarkerItem): MarkerItem {
  const label = item.drawings.filter(({ kind }) => kind === 'label')
  return { ...item, drawings: [...changeSymbol('not-recorded'), ...label] }
}

function changeItem(
  { id, at: { view, x, y } }: TriggerPointMark,
  verdict: PointVerdict | null,
  corner: Point | undefined,
): readonly MarkerItem[] {
  if (verdict === null || verdict === 'unconfirmed' || verdict === 'not-recorded' || !corner) return []
  const drawings = changeSymbol(verdict).map((drawing) => shifted(drawing, corner))
  return [{ space: 'marker', view, markId: id, at: { x, y }, drawings }]
}

/** From a point's place to its change mark, and half of what a sign takes up. Pixels or points. */
const CORNER = { across: 7, up: 6.5 } as const
const HALF = 6
/** Pixels of a figure unit where nothing is known of the size. */
const USUAL = 0.5

/** For each point the corner of its sign where a change mark covers least: towards the midline and up if all are free. */
function freeCorners(marks: readonly TriggerPointMark[], pixelsPerUnit = USUAL): readonly Point[] {
  const boxAt = ({ at }: TriggerPointMark, corner: Point) => {
    const [x, y] = [at.x * pixelsPerUnit + corner.x, at.y * pixelsPerUnit + corner.y]
    return { minX: x - HALF, maxX: x + HALF, minY: y - HALF, maxY: y + HALF }
  }
  const grids = new Map(
    View.options.map((view) => [
      view,
      boxGrid(marks.filter(({ at }) => at.view === view).map((mark) => boxAt(mark, { x: 0, y: 0 }))),
    ]),
  )
  return marks.map((mark) => {
    const inward = outwardSide(mark.at) === 'left' ? CORNER.across : -CORNER.across
    const grid = grids.get(mark.at.view)
    const corners = [CORNER.up, -CORNER.up].flatMap((up) => [inward, -inward].map((x) => ({ x, y: -up })))
    const covered = corners.map((corner) => grid?.overlapWith(boxAt(mark, corner)) ?? 0)
    // A hundredth: rounding must not decide.
    const best = corners[covered.findIndex((it) => it <= Math.min(...covered) + 0.01)] ?? { x: inward, y: 0 }
    grid?.add(boxAt(mark, best))
    return best
  })
}
