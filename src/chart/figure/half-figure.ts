import type { FigureContour } from './figure-parts.ts'

/**
 * One view as drawn: once, for the client's right side, in the view's own frame (x < 0 in the anterior view,
 * x > 0 in the posterior view; y down, 1000 units from vertex to sole). Everything is a path of absolute
 * M, L, C, Z.
 */
export interface HalfFigure {
  /** Open, from the vertex on the midline round the right side to the crotch on the midline. */
  readonly outline: string
  /** Lines that both sides have. */
  readonly paired: readonly FigureContour[]
  /** Right halves, ending on the midline, of lines that run across it. */
  readonly crossing: readonly FigureContour[]
  /** Lines that lie on the midline. */
  readonly median: readonly FigureContour[]
  /**
   * Closed shapes of the one shadow tone. Light comes from the viewer's upper right, so the two sides differ:
   * `left` is written on the right side like everything else and mirrored; `crossing` ends on the midline
   * at both ends and is closed by its mirror image.
   */
  readonly shade: {
    readonly right: readonly string[]
    readonly left: readonly string[]
    readonly crossing: readonly string[]
  }
}
