import type { Point } from './path.ts'
import type { Size } from './transform.ts'

export type BarSide = 'bottom' | 'top' | 'right' | 'left'

/** Pixels between the place and what stands at it, and from there to the edge of the chart. */
export const BAR_GAP = { place: 24, edge: 8 } as const
/** Half the target of a mark: this near to the bar it can no longer be tapped. Pixels. */
const TARGET = 22
/** Below, unless something else is freer. */
const PREFERRED: readonly BarSide[] = ['bottom', 'top', 'right', 'left']

/**
 * On which side of a place something of this size covers the fewest other places, of those on which it fits into the
 * chart; where that is the same, above or below and the fewest letters R and L. Places in pixels of the chart.
 */
export function freestSide(
  place: Point,
  size: Size,
  chart: Size,
  others: readonly Point[],
  letters: readonly Point[] = [],
): BarSide {
  let best: BarSide = 'bottom'
  let fewest = Infinity
  for (const side of PREFERRED) {
    const corner = cornerOn(side, place, size, chart)
    if (!corner) continue
    const count = (points: readonly Point[]) => points.filter((at) => isUnder(at, corner, size)).length
    const beside = side === 'right' || side === 'left'
    const covered = 3 * count(others) + (beside ? 1 : 0) + count(letters) / (letters.length + 1)
    if (covered < fewest) [best, fewest] = [side, covered]
  }
  return best
}

/** The top left corner when it stands on that side, pushed along so that it stays in the chart; null if it does not fit. */
function cornerOn(side: BarSide, { x, y }: Point, { width, height }: Size, chart: Size): Point | null {
  const along = (at: number, long: number, room: number) =>
    Math.max(BAR_GAP.edge, Math.min(at - long / 2, room - BAR_GAP.edge - long))
  const upright = side === 'bottom' || side === 'top'
  const corner = {
    x: upright
      ? along(x, width, chart.width)
      : side === 'right'
        ? x + BAR_GAP.place
        : x - BAR_GAP.place - width,
    y: upright
      ? side === 'bottom'
        ? y + BAR_GAP.place
        : y - BAR_GAP.place - height
      : along(y, height, chart.height),
  }
  const fits =
    corner.x >= BAR_GAP.edge &&
    corner.y >= BAR_GAP.edge &&
    corner.x + width <= chart.width - BAR_GAP.edge &&
    corner.y + height <= chart.height - BAR_GAP.edge
  return fits ? corner : null
}

const isUnder = ({ x, y }: Point, corner: Point, { width, height }: Size): boolean =>
  x > corner.x - TARGET &&
  x < corner.x + width + TARGET &&
  y > corner.y - TARGET &&
  y < corner.y + height + TARGET
