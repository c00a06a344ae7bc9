import type { MarkId } from '../domain/ids.ts'
import type { View } from '../domain/view-point.ts'
import type { ColourToken, Hatch } from './style.ts'

export interface Fill {
  readonly colour: ColourToken
  readonly opacity: number
}

export interface Line {
  readonly colour: ColourToken
  /** In the item's own units. */
  readonly width: number
  readonly opacity: number
  /** Lengths of dashes and gaps; absent is a whole line. Caps and joins are always round. */
  readonly dash?: readonly number[]
}

/** A shape: an SVG path (absolute M L C Z only), filled by the non-zero rule. Drawn fill, hatch, line. */
export interface Shape {
  readonly kind: 'shape'
  readonly d: string
  readonly fill?: Fill
  /** Hatching clipped to the shape. */
  readonly hatch?: { readonly colour: ColourToken; readonly opacity: number; readonly hatch: Hatch }
  readonly line?: Line
}

/** One line of text. `at` is the middle of its baseline, or its start or end by `anchor`. Size is the em in item units. */
export interface Label {
  readonly kind: 'label'
  readonly at: { readonly x: number; readonly y: number }
  readonly text: string
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly weight: 'regular' | 'bold'
  readonly colour: ColourToken
  /** A line around the letters so that they read on any ground; width in item units. */
  readonly halo?: number
}

/** Drawn in a view's own figure units: it grows with the zoom. */
export interface FigureItem {
  readonly space: 'figure'
  readonly view: View
  /** The mark it belongs to; absent for the figure itself. */
  readonly markId?: MarkId
  /** A path (absolute M L C Z, figure units, non-zero rule) outside of which nothing of it is drawn. */
  readonly within?: string
  readonly drawing: Shape | Label
}

/**
 * Drawn at a place of a view but always in the same size: its parts are in pixels on screen and in points on
 * paper, (0, 0) being the place, y down.
 */
export interface MarkerItem {
  readonly space: 'marker'
  readonly view: View
  readonly markId?: MarkId
  readonly at: { readonly x: number; readonly y: number }
  /** It only has to stand near its place: paper may move it so that it is not cut off. */
  readonly loose?: boolean
  readonly drawings: readonly (Shape | Label)[]
}

/** One thing to draw. A scene is a list of these in draw order; screen and paper draw exactly this list. */
export type SceneItem = FigureItem | MarkerItem
