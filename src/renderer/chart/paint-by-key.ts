import type { PaintKind } from '../../chart/painting.ts'
import type { Point } from '../../chart/path.ts'
import { fromViewPoint } from '../../chart/sheet.ts'
import { applyTo } from '../../chart/transform.ts'
import type { View, ViewPoint } from '../../domain/view-point.ts'
import { type ChartActions, performGesture } from './perform-gesture.ts'

/** A stroke that is being drawn by keys, at the cross-hair. */
export interface KeyStroke {
  readonly kind: PaintKind
  readonly view: View
  readonly moved: boolean
  /** The corners of a lasso that are set; empty for what is drawn by going there. */
  readonly corners: readonly Point[]
}

/** What Enter did: the stroke goes on, is kept, or was none and is a tap after all. */
export type EnterOutcome =
  | { readonly outcome: 'goes-on'; readonly stroke: KeyStroke }
  | { readonly outcome: 'kept' | 'tap' | 'too-few' }

/** What the keys do meanwhile, for the status line and a screen reader. */
export const KEY_STROKE_WORDS: Readonly<Record<PaintKind, string>> = {
  brush: 'Painting: arrows draw, with Shift finely; Enter lifts the brush, Escape cancels.',
  eraser: 'Erasing: arrows erase, with Shift finely; Enter lifts the eraser, Escape cancels.',
  lasso: 'Lasso: Enter sets each corner, twice closes it; Backspace takes one back, Escape cancels.',
  reshape: 'Reshaping: arrows pull the edge, with Shift finely; Enter lets go, Escape cancels.',
}

/** Sets the brush down; null where there is no edge to take hold of. */
export function beginKeyStroke(actions: ChartActions, at: ViewPoint): KeyStroke | null {
  const { kind } = actions.brush
  performGesture({ type: 'paint', path: [pixelOf(actions, at)], first: true }, actions)
  if (kind === 'reshape' && !actions.overlay.pull) return null
  return { kind, view: at.view, moved: false, corners: kind === 'lasso' ? [{ x: at.x, y: at.y }] : [] }
}

/** Takes the stroke on to where the cross-hair is now. */
export function stepKeyStroke(actions: ChartActions, stroke: KeyStroke, to: ViewPoint): KeyStroke {
  if (stroke.kind === 'lasso') showCorners(actions, [...stroke.corners, to])
  else performGesture({ type: 'paint', path: [pixelOf(actions, to)], first: false }, actions)
  return { ...stroke, moved: true }
}

/** Enter: sets a lasso's corner or closes it, lifts everything else. What never moved is a tap, as with a pointer. */
export function enterKeyStroke(actions: ChartActions, stroke: KeyStroke, at: ViewPoint): EnterOutcome {
  const { kind, corners, moved } = stroke
  if (kind === 'lasso') {
    const closes = [corners[0], corners.at(-1)].some((corner) => corner?.x === at.x && corner.y === at.y)
    if (!closes) return { outcome: 'goes-on', stroke: { ...stroke, corners: [...corners, at] } }
    if (corners.length === 2) return { outcome: 'too-few' }
    if (corners.length > 2) showCorners(actions, corners)
  }
  if (kind === 'lasso' ? corners.length < 3 : !moved) {
    dropKeyStroke(actions)
    return { outcome: 'tap' }
  }
  performGesture({ type: 'paint-finished' }, actions)
  return { outcome: 'kept' }
}

/** Backspace: a lasso without its last corner; the first one stays. */
export function withoutLastCorner(actions: ChartActions, stroke: KeyStroke, at: ViewPoint): KeyStroke {
  if (stroke.corners.length < 2) return stroke
  const corners = stroke.corners.slice(0, -1)
  showCorners(actions, [...corners, at])
  return { ...stroke, corners }
}

/** Escape: nothing was drawn. */
export const dropKeyStroke = (actions: ChartActions): void =>
  performGesture({ type: 'paint-cancelled' }, actions)

const pixelOf = ({ mover }: ChartActions, at: ViewPoint) => applyTo(mover.camera(), fromViewPoint(at))

function showCorners({ overlay, redraw }: ChartActions, corners: readonly Point[]): void {
  overlay.wet?.points.splice(0, Infinity, ...corners.map(({ x, y }) => ({ x, y })))
  redraw()
}
