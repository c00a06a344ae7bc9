import { COLUMNS, firstCell, middleOf, ROWS } from '../domain/review/heat-grid.ts'
import type { View } from '../domain/view-point.ts'
import { isOnFigure } from './hit-test.ts'
import type { Point } from './path.ts'

/** A place that was more frequent than all round it. */
export interface HeatPeak extends Point {
  readonly visits: number
}

/** Peaks nearer to each other than this share one number, the higher one. Figure units. */
const APART = 46
const MOST_PEAKS = 10
/** How many cells of a peak are tried until one lies on the figure. */
const TRIES = 40

/** The peaks of a view that more than one visit made, the most frequent first. */
export function heatPeaks(cells: Uint32Array, view: View): readonly HeatPeak[] {
  const first = firstCell(view)
  const seen = new Uint8Array(COLUMNS * ROWS)
  const found: HeatPeak[] = []
  for (let start = 0; start < COLUMNS * ROWS; start += 1) {
    const visits = cells[first + start] ?? 0
    if (visits < 2 || seen[start] === 1) continue
    const { members, higher } = plateau(cells, first, start, seen)
    const place = higher ? null : middleOnFigure(members.map((member) => first + member))
    if (place) found.push({ ...place, visits })
  }
  const peaks: HeatPeak[] = []
  for (const peak of found.sort((a, b) => b.visits - a.visits)) {
    if (peaks.length === MOST_PEAKS) break
    if (peaks.every(({ x, y }) => Math.hypot(x - peak.x, y - peak.y) >= APART)) peaks.push(peak)
  }
  return peaks
}

/** The cells with the same count that hang together, and whether one beside them has more. */
function plateau(cells: Uint32Array, first: number, start: number, seen: Uint8Array) {
  const visits = cells[first + start]
  const members = [start]
  let higher = false
  seen[start] = 1
  for (const member of members)
    for (const next of neighbours(member)) {
      const there = cells[first + next] ?? 0
      if (there > (visits ?? 0)) higher = true
      if (there !== visits || seen[next] === 1) continue
      seen[next] = 1
      members.push(next)
    }
  return { members, higher }
}

function neighbours(cell: number): readonly number[] {
  const column = cell % COLUMNS
  return [
    ...(column > 0 ? [cell - 1] : []),
    ...(column < COLUMNS - 1 ? [cell + 1] : []),
    ...(cell >= COLUMNS ? [cell - COLUMNS] : []),
    ...(cell < COLUMNS * (ROWS - 1) ? [cell + COLUMNS] : []),
  ]
}

/** Of these cells the middle of the one nearest to the middle of all that lies on the figure; null if none does. */
function middleOnFigure(members: readonly number[]): Point | null {
  const places = members.map(middleOf)
  const mean = (of: (place: Point) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)]
  const near = places
    .map((place) => ({ place, off: Math.hypot(place.x - x, place.y - y) }))
    .sort((a, b) => a.off - b.off)
    .slice(0, TRIES)
    .find(({ place }) => isOnFigure(place))
  return near ? { x: near.place.x, y: near.place.y } : null
}
