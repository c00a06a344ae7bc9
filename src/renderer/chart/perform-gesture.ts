import type { ChartTool, GestureEffect, MarkPart, Movable, PointerKind, Shift } from '../../chart/gesture.ts'
import { isOnNoteText, tapTargets } from '../../chart/hit-test.ts'
import { type ChartBrush, pullOf } from '../../chart/painting.ts'
import { gripAt, type Painting, reshaped } from '../../chart/reshape.ts'
import { keepInView } from '../../chart/sheet.ts'
import type { ScreenPoint } from '../../chart/space.ts'
import { hasPaint, keptStroke } from '../../chart/stroke-outline.ts'
import { assertNever } from '../../domain/assert-never.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import type { Stroke } from '../../domain/symptom-area.ts'
import type { ViewPoint } from '../../domain/view-point.ts'
import type { CameraMover } from './camera-mover.ts'
import type { Overlay, PointMark } from './chart-overlay.ts'
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
  readonly brush: ChartBrush
  /** What can be reshaped, the likeliest first. */
  readonly paintings: readonly Painting[]
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
  readonly onMove: (markId: MarkId, to: ViewPoint, part: MarkPart) => void
  readonly onPaint: (stroke: Stroke) => void
  readonly onReshape: (id: string, strokes: readonly Stroke[]) => void
}

function targetsAt(
  at: ScreenPoint,
  pointer: PointerKind,
  { marks, mover, tool }: ChartActions,
): readonly Mark[] {
  return tapTargets(marks, placeAt(mover.camera(), at), mover.camera().scale, tool, pointer)
}

/** The mark under the pointer that a drag can move, if there is one. */
export function movableAt(at: ScreenPoint, pointer: PointerKind, actions: ChartActions): Movable | null {
  const mark = targetsAt(at, pointer, actions).find(({ kind }) => kind !== 'symptom-area')
  if (!mark) return null
  const camera = actions.mover.camera()
  const onText = mark.kind === 'note' && isOnNoteText(mark, placeAt(camera, at), camera.scale)
  return { id: mark.id, selected: mark.id === actions.selectedId, part: onText ? 'text' : 'place' }
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
      overlay.dragged = shifted(effect, actions)
      actions.redraw()
      break
    case 'drop': {
      const moved = shifted(effect, actions)
      endDrag(actions)
      if (moved) actions.onMove(effect.markId, moved.to, effect.part)
      break
    }
    case 'drag-cancelled':
      endDrag(actions)
      break
    case 'paint':
      paint(effect, actions)
      break
    case 'paint-finished': {
      const { wet, pull } = overlay
      endPaint(actions)
      if (pull) actions.onReshape(pull.grip.painting.id, reshaped(pull.grip, pull.to))
      if (!wet) break
      const stroke = keptStroke(wet.view, wet.kind === 'lasso' ? 1 : wet.width, wet.points, wet.kind)
      // A lasso that goes round nothing paints nothing.
      if (wet.kind !== 'lasso' || hasPaint([stroke])) actions.onPaint(stroke)
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

/** The mark as it would lie if it were let go now, and where what is dragged of it: never outside its own view. */
function shifted(
  { markId, part, by }: { readonly markId: MarkId; readonly part: MarkPart; readonly by: Shift },
  { marks, selectedId, mover }: ChartActions,
) {
  const index = marks.findIndex((mark) => mark.id === markId)
  const mark = marks[index]
  if (!mark || mark.kind === 'symptom-area') return null
  const { scale } = mover.camera()
  const text = part === 'text' && mark.kind === 'note' ? mark.textAt : null
  const { x, y } = text ?? mark.at
  const to = roundPlace(keepInView({ view: mark.at.view, x: x + by.x / scale, y: y + by.y / scale }))
  const moved: PointMark =
    text && mark.kind === 'note' ? { ...mark, textAt: { x: to.x, y: to.y } } : { ...mark, at: to }
  return { mark: moved, number: index + 1, selected: markId === selectedId, to }
}

function endDrag({ overlay, onDragged, redraw }: ChartActions): void {
  overlay.dragged = null
  onDragged(null)
  redraw()
}

function paint({ path, first }: Extract<GestureEffect, { type: 'paint' }>, actions: ChartActions): void {
  const { overlay, mover, redraw } = actions
  const [start] = path
  if (first && start) begin(placeAt(mover.camera(), start), actions)
  const { wet, pull } = overlay
  const last = path.at(-1)
  if (pull && last) {
    pull.to = keepInView(placeAt(mover.camera(), last, pull.grip.view))
    redraw()
  }
  if (!wet) return
  for (const at of path) {
    const place = keepInView(placeAt(mover.camera(), at, wet.view))
    const last = wet.points.at(-1)
    if (last?.x !== place.x || last.y !== place.y) wet.points.push(place)
  }
  redraw()
}

function begin(place: ViewPoint, { overlay, mover, brush, paintings }: ChartActions): void {
  const { kind, width, colour } = brush
  if (kind !== 'reshape') {
    overlay.wet = { view: place.view, kind, width, colour, points: [] }
    return
  }
  const grip = gripAt(paintings, place, pullOf(width, mover.camera().scale))
  overlay.pull = grip && { grip, to: place }
}

function endPaint({ overlay, redraw }: ChartActions): void {
  overlay.wet = null
  overlay.pull = null
  redraw()
}
