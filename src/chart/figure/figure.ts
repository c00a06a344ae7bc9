import type { View } from '../../domain/view-point.ts'
import { type Box, parsePath, pathBounds } from '../path.ts'
import { DRAWN_FIGURE } from './drawn-figure.ts'
import type { FigureParts } from './figure-parts.ts'
import type { HalfFigure } from './half-figure.ts'
import { closeAcrossMidline, joinAcrossMidline, mirrorPath } from './mirror.ts'

/** The views that the drawn adult figure has: all. */
export type FigureViewName = View

/**
 * One view of the figure, whole, in figure units. Draw order: outline filled, shade, contours, outline stroked.
 * The outline is one closed subpath, in the soles view one for each sole. In the lateral views it goes round
 * body and arm together.
 */
export interface FigureDrawing extends FigureParts {
  readonly view: FigureViewName
  /** The box of the outline. */
  readonly bounds: Box
}

function parts(view: FigureViewName): FigureParts {
  switch (view) {
    case 'anterior':
      return joined(DRAWN_FIGURE.anterior)
    case 'posterior':
      return joined(DRAWN_FIGURE.posterior)
    case 'right-lateral':
      return DRAWN_FIGURE['right-lateral']
    case 'left-lateral':
      return mirrored(DRAWN_FIGURE['right-lateral'])
    case 'soles':
      return together(DRAWN_FIGURE.sole, mirrored(DRAWN_FIGURE.sole))
  }
}

function joined(half: HalfFigure): FigureParts {
  const mirrorImages = half.paired.map(({ d, weight }) => ({ d: mirrorPath(d), weight }))
  const crossing = half.crossing.map(({ d, weight }) => ({ d: joinAcrossMidline(d), weight }))
  return {
    outline: closeAcrossMidline(half.outline),
    shade: [
      ...half.shade.right,
      ...half.shade.left.map(mirrorPath),
      ...half.shade.crossing.map(closeAcrossMidline),
    ],
    contours: [...half.paired, ...mirrorImages, ...crossing, ...half.median],
  }
}

function mirrored({ outline, shade, contours }: FigureParts): FigureParts {
  return {
    outline: mirrorPath(outline),
    shade: shade.map(mirrorPath),
    contours: contours.map(({ d, weight }) => ({ d: mirrorPath(d), weight })),
  }
}

function together(a: FigureParts, b: FigureParts): FigureParts {
  return {
    outline: a.outline + b.outline,
    shade: [...a.shade, ...b.shade],
    contours: [...a.contours, ...b.contours],
  }
}

const drawn = new Map<FigureViewName, FigureDrawing>()

/** The figure in one view; the same object at every call. */
export function figureDrawing(view: FigureViewName): FigureDrawing {
  const known = drawn.get(view)
  if (known !== undefined) return known
  const { outline, shade, contours } = parts(view)
  const drawing = { view, outline, shade, contours, bounds: pathBounds(parsePath(outline)) }
  drawn.set(view, drawing)
  return drawing
}
