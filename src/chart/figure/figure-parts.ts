/**
 * A line inside the figure: `inner` for forms, `fine` for hints and for the ends that taper off, `outline` where
 * a form lies before another and its edge is drawn like the outline.
 */
export interface FigureContour {
  readonly d: string
  readonly weight: 'outline' | 'inner' | 'fine'
}

/** What is drawn of a body or a part of it, in one view's units. Every string is a path of absolute M, L, C, Z. */
export interface FigureParts {
  /** Closed; one subpath for each part that stands alone. */
  readonly outline: string
  /** Closed shapes of one tone slightly darker than the skin. */
  readonly shade: readonly string[]
  /** Open strokes. */
  readonly contours: readonly FigureContour[]
}
