import type { ChartTool, GestureEffect, PointerKind, Shift } from '../../chart/gesture.ts'
import { tapTargets } from '../../chart/hit-test.ts'
import { keepInView } from '../../chart/sheet.ts'
import type { ScreenPoint } from '../../chart/space.ts'
import { keptStroke } from '../../chart/stroke-outline.ts'
import { assertNever } from '../../domain/assert-never.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import type { Stroke, SymptomQuality } from '../../domain/symptom-area.ts'
import type { ViewPoint } from '../../domain/view-point.ts'
import type { CameraMover } from './camera-mover.ts'
import type { Overlay } from './chart-overlay.ts'
import { placeAt, roundPlace } from './chart-place.ts'

/** With what a place was tapped, and whether what it means is added to what is selected. */
export interface TapHow {
  readonly pointer: PointerKind | 'keyboard'
  readonly adds: boolean
}

/** What a gesture works on, and whom it tells. */
export interface ChartActions {
  readonly marks: readonly Mark[]
  readonly selectedId: MarkId | null
  readonly tool: ChartTool
  readonly brush: { readonly width: number; readonly quality: SymptomQuality }
  readonly mover: CameraMover
  readonly overlay: Overlay
  /** Asks for the overlay to be drawn again. */
  readonly redraw: () => void
  /** The mark that is on the overlay instead of among the others. */
  readonly onDragged: (id: MarkId | null) => void
  readonly onTap: (at: ViewPoint, hits: readonly MarkId[], how: TapHow) => void
  readonly onMenu: (at: ViewPoint, hits: readonly MarkId[]) => void
  readonly onDoubleTap: (at: ViewPoint) => void
  readonly onSpaceTap: () => void
  readonly onMove: (markId: MarkId, to: ViewPoint) => void
  readonly onPaint: (stroke: Stroke) => void
}

function targetsAt(
  at: ScreenPoint,
  pointer: PointerKind,
  { marks, mover, tool }: ChartActions,
): readonly Mark[] {
  return tapTargets(marks, placeAt(mover.camera(), at), mover.camera().scale, tool, pointer)
}

/** The mark under the pointer that a drag can move, if there is one. */
export function movableAt(at: ScreenPoint, pointer: PointerKind, actions: ChartActions) {
  const mark = targetsAt(at, pointer, actions).find(({ kind }) => kind !== 'symptom-area')
  return mark ? { id: mark.id, selected: mark.id === actions.selectedId } : null
}

/** Does what a gesture means: moves the camera or the overlay, or tells the screen the outcome. */
export function performGesture(effect: GestureEffect, actions: ChartActions): void {
  const { mover, overlay } = actions
  switch (effect.type) {
    case 'tap': {
      const hits = targetsAt(effect.at, effect.pointer, actions).map(({ id }) => id)
      const { pointer, adds } = effect
      actions.onTap(placeAt(mover.camera(), effect.at), hits, { pointer, adds })
      break
    }
    case 'menu': {
      const hits = targetsAt(effect.at, 'touch', actions).map(({ id }) => id)
      actions.onMenu(placeAt(mover.camera(), effect.at), hits)
      break
    }
    case 'double-tap':
      actions.onDoubleTap(placeAt(mover.camera(), effect.at))
      break
    case 'space-tap':
      actions.onSpaceTap()
      break
    case 'drag':
      if (!overlay.dragged) actions.onDragged(effect.markId)
      overlay.dragged = shifted(effect.markId, effect.by, actions)
      actions.redraw()
      break
    case 'drop': {
      const moved = shifted(effect.markId, effect.by, actions)
      endDrag(actions)
      if (moved) actions.onMove(effect.markId, moved.mark.at)
      break
    }
    case 'drag-cancelled':
      endDrag(actions)
      break
    case 'paint':
      paint(effect, actions)
      break
    case 'paint-finished': {
      const { wet } = overlay
      endPaint(actions)
      if (wet) actions.onPaint(keptStroke(wet.view, wet.width, wet.points))
      break
    }
    case 'paint-cancelled':
      endPaint(actions)
      break
    case 'pan':
      mover.panBy(effect.by.x, effect.by.y)
      break
    case 'zoom':
      mover.zoomAt(effect.at, effect.factor)
      break
    default:
      assertNever(effect)
  }
}

/** The mark as it would lie if it were let go now: never outside its own view. */
function shifted(id: MarkId, by: Shift, { marks, selectedId, mover }: ChartActions): Overlay['dragged'] {
  const index = marks.findIndex((mark) => mark.id === id)
  const mark = marks[index]
  if (!mark || mark.kind === 'symptom-area') return null
  const { scale } = mover.camera()
  const { view, x, y } = mark.at
  const at = roundPlace(keepInView({ view, x: x + by.x / scale, y: y + by.y / scale }))
  return { mark: { ...mark, at }, number: index + 1, selected: id === selectedId }
}

function endDrag({ overlay, onDragged, redraw }: ChartActions): void {
  overlay.dragged = null
  onDragged(null)
  redraw()
}

function paint(
  { path, first }: Extract<GestureEffect, { type: 'paint' }>,
  { overlay, mover, brush, redraw }: ChartActions,
): void {
  const [start] = path
  if (first && start) overlay.wet = { view: placeAt(mover.camera(), start).view, ...brush, points: [] }
  const { wet } = overlay
  if (!wet) return
  for (const at of path) {
    const place = keepInView(placeAt(mover.camera(), at, wet.view))
    const last = wet.points.at(-1)
    if (last?.x !== place.x || last.y !== place.y) wet.points.push(place)
  }
  redraw()
}

function endPaint({ overlay, redraw }: ChartActions): void {
  overlay.wet = null
  redraw()
}
