import { assertNever } from '../domain/assert-never.ts'
import type { Mark, NoteMark } from '../domain/mark.ts'
import { isPaintedAt } from '../domain/painted.ts'
import { distanceToSegment } from '../domain/segment.ts'
import type { View, ViewPoint } from '../domain/view-point.ts'
import { figureDrawing } from './figure/figure.ts'
import type { ChartTool, PointerKind } from './gesture.ts'
import { handOf, noteSlip } from './note-slip.ts'
import { flattenPath, isInside, type Point, parsePath } from './path.ts'
import { MARK_SIZES } from './style.ts'
import { PIN_HEAD } from './symbols.ts'

/**
 * The marks under a tap, nearest first: symbols within `reach` pixels (a 44 pixel target unless told), then
 * painted areas, the topmost first. A list, because marks lie close: whoever asked decides. `pixelsPerUnit` is
 * the camera's scale.
 */
export function marksAt(
  marks: readonly Mark[],
  place: ViewPoint,
  pixelsPerUnit: number,
  reach: number = MARK_SIZES.hitTarget / 2,
): readonly Mark[] {
  return marks
    .map((mark, order) => ({ mark, order, distance: distanceInPixels(mark, place, pixelsPerUnit) }))
    .filter(({ mark, distance }) => distance <= (mark.kind === 'symptom-area' ? AREA : reach))
    .sort((a, b) => a.distance - b.distance || b.order - a.order)
    .map(({ mark }) => mark)
}

// Areas come after every symbol.
const AREA = 1e6

function distanceInPixels(mark: Mark, place: ViewPoint, pixelsPerUnit: number): number {
  switch (mark.kind) {
    case 'trigger-point':
    case 'finding':
      return fromSymbol(mark.at, place, pixelsPerUnit, 0)
    case 'note':
      // Its tip, its head or its text, whichever is nearer.
      return Math.min(
        fromNoteText(mark, place, pixelsPerUnit),
        fromSymbol(mark.at, place, pixelsPerUnit, 0),
        fromSymbol(mark.at, place, pixelsPerUnit, PIN_HEAD),
      )
    case 'symptom-area':
      return isPaintedAt(mark.strokes, place) ? AREA : Infinity
    default:
      return assertNever(mark)
  }
}

/** Pixels from the slip with a note's text; 0 on it, Infinity where none is shown. */
function fromNoteText({ at, text, textAt }: NoteMark, place: ViewPoint, pixelsPerUnit: number): number {
  const slip = textAt && at.view === place.view ? noteSlip(text, handOf(at, textAt)) : null
  if (!slip || !textAt) return Infinity
  const x = (place.x - textAt.x) * pixelsPerUnit
  const y = (place.y - textAt.y) * pixelsPerUnit
  const { minX, minY, maxX, maxY } = slip.box
  return Math.hypot(Math.max(0, minX - x, x - maxX), Math.max(0, minY - y, y - maxY))
}

/** Whether a place of a note means its text and not its pin: what a drag there moves. */
export function isOnNoteText(note: NoteMark, place: ViewPoint, pixelsPerUnit: number): boolean {
  const fromText = fromNoteText(note, place, pixelsPerUnit)
  return (
    fromText < fromSymbol(note.at, place, pixelsPerUnit, 0) &&
    fromText < fromSymbol(note.at, place, pixelsPerUnit, PIN_HEAD)
  )
}

function fromSymbol(at: ViewPoint, place: ViewPoint, pixelsPerUnit: number, offsetY: number): number {
  if (at.view !== place.view) return Infinity
  return Math.hypot((place.x - at.x) * pixelsPerUnit, (place.y - at.y) * pixelsPerUnit - offsetY)
}

/** Whether a place is on the drawn body, or no further than `slack` figure units beside it. */
export function isOnFigure(place: ViewPoint, slack = 0): boolean {
  const polygons = bodyPolygons(place.view)
  return isInside(polygons, place) || (slack > 0 && polygons.some((line) => isNear(line, place, slack)))
}

function isNear(line: readonly Point[], place: Point, slack: number): boolean {
  return line.some((to, i) => distanceToSegment(place, line[i - 1] ?? to, to) <= slack)
}

const bodies = new Map<View, readonly (readonly Point[])[]>()

function bodyPolygons(view: View): readonly (readonly Point[])[] {
  const known = bodies.get(view)
  if (known) return known
  const polygons = flattenPath(parsePath(figureDrawing(view).outline), 0.5)
  bodies.set(view, polygons)
  return polygons
}

/** How near a symbol counts as meant, by what points at it. Pixels; a finger's is the 44 pixel target. */
const REACH_OF: Readonly<Record<PointerKind | 'keyboard', number>> = {
  mouse: 12,
  pen: 16,
  touch: MARK_SIZES.hitTarget / 2,
  keyboard: 12,
}

/**
 * The marks that a tap with this tool means, nearest first. With a tool that places something, painted areas do
 * not count: a trigger point inside a painted area must be placeable.
 */
export function tapTargets(
  marks: readonly Mark[],
  place: ViewPoint,
  pixelsPerUnit: number,
  tool: ChartTool,
  pointer: PointerKind | 'keyboard',
): readonly Mark[] {
  const hits = marksAt(marks, place, pixelsPerUnit, REACH_OF[pointer])
  const places = tool !== 'select' && tool !== 'symptom-area'
  return places ? hits.filter(({ kind }) => kind !== 'symptom-area') : hits
}
