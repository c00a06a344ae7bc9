import type { View } from '../../domain/view-point.ts'
import { type Box, parsePath, pathBounds } from '../path.ts'
import { anteriorHalf } from './anterior.ts'
import type { FigureContour, HalfFigure } from './half-figure.ts'
import { closeAcrossMidline, joinAcrossMidline, mirrorPath } from './mirror.ts'
import { posteriorHalf } from './posterior.ts'

/** The views that the drawn adult figure has. */
export type FigureViewName = Extract<View, 'anterior' | 'posterior'>

/** One view of the figure, whole body, in figure units. Draw order: outline filled, shade, contours, outline stroked. */
export interface FigureDrawing {
  readonly view: FigureViewName
  /** Closed, the whole body in one path. */
  readonly outline: string
  /** Closed shapes of one tone slightly darker than the skin. */
  readonly shade: readonly string[]
  /** Open strokes of both sides. */
  readonly contours: readonly FigureContour[]
  /** The box of the outline. */
  readonly bounds: Box
}

function compose(view: FigureViewName, half: HalfFigure): FigureDrawing {
  const outline = closeAcrossMidline(half.outline)
  const mirrored = half.paired.map(({ d, weight }) => ({ d: mirrorPath(d), weight }))
  const crossing = half.crossing.map(({ d, weight }) => ({ d: joinAcrossMidline(d), weight }))
  return {
    view,
    outline,
    shade: [
      ...half.shade.right,
      ...half.shade.left.map(mirrorPath),
      ...half.shade.crossing.map(closeAcrossMidline),
    ],
    contours: [...half.paired, ...mirrored, ...crossing, ...half.median],
    bounds: pathBounds(parsePath(outline)),
  }
}

const halves: Readonly<Record<FigureViewName, HalfFigure>> = {
  anterior: anteriorHalf,
  posterior: posteriorHalf,
}
const drawn = new Map<FigureViewName, FigureDrawing>()

/** The figure seen from the front or from behind; the same object at every call. */
export function figureDrawing(view: FigureViewName): FigureDrawing {
  const known = drawn.get(view)
  if (known !== undefined) return known
  const drawing = compose(view, halves[view])
  drawn.set(view, drawing)
  return drawing
}
