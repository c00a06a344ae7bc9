import type { Box, Point } from './path.ts'
import type { PointIn, Space } from './space.ts'

/**
 * Carries positions from one plane to another: scales evenly, turns the vertical round if `flipY`, then moves.
 * The only place that knows that pages count y upwards and everything else downwards.
 */
export interface Similarity<From extends Space, To extends Space> {
  readonly from: From
  readonly to: To
  /** Length in `To` of one unit of `From`; above 0. */
  readonly scale: number
  readonly dx: number
  readonly dy: number
  readonly flipY: boolean
}

/** How the sheet lies on the screen at the moment. `scale` is CSS pixels per figure unit. */
export type Camera = Similarity<'sheet', 'screen'>

/** Width and height of an element, in its own units. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A position in the other plane. */
export function applyTo<F extends Space, T extends Space>(
  t: Similarity<F, T>,
  point: PointIn<F>,
): PointIn<T> {
  return { x: t.scale * point.x + t.dx, y: ySign(t) * t.scale * point.y + t.dy } as PointIn<T>
}

/** The way back: `applyTo(invert(t), applyTo(t, p))` is `p`. */
export function invert<F extends Space, T extends Space>(t: Similarity<F, T>): Similarity<T, F> {
  return {
    from: t.to,
    to: t.from,
    scale: 1 / t.scale,
    dx: -t.dx / t.scale,
    dy: (-ySign(t) * t.dy) / t.scale,
    flipY: t.flipY,
  }
}

/** First `first`, then `then`. */
export function compose<A extends Space, B extends Space, C extends Space>(
  then: Similarity<B, C>,
  first: Similarity<A, B>,
): Similarity<A, C> {
  return {
    from: first.from,
    to: then.to,
    scale: then.scale * first.scale,
    dx: then.scale * first.dx + then.dx,
    dy: ySign(then) * then.scale * first.dy + then.dy,
    flipY: then.flipY !== first.flipY,
  }
}

/** Puts `bounds` (sheet units) whole and centred into a box of the page (points, y up). */
export function fitToPage(bounds: Box, box: Box): Similarity<'sheet', 'page'> {
  const scale = fitScale(bounds, box.maxX - box.minX, box.maxY - box.minY)
  const from = middle(bounds)
  const to = middle(box)
  return {
    from: 'sheet',
    to: 'page',
    scale,
    dx: to.x - scale * from.x,
    dy: to.y + scale * from.y,
    flipY: true,
  }
}

const ySign = (t: { readonly flipY: boolean }): 1 | -1 => (t.flipY ? -1 : 1)

/** The middle of a box. */
export const middle = ({ minX, minY, maxX, maxY }: Box): Point => ({
  x: (minX + maxX) / 2,
  y: (minY + maxY) / 2,
})

/** How large a box can be drawn in a room; never 0, so that an element without a size yet gets a usable camera. */
export function fitScale({ minX, minY, maxX, maxY }: Box, width: number, height: number): number {
  return Math.max(Math.min(width / (maxX - minX), height / (maxY - minY)), 1e-3)
}
