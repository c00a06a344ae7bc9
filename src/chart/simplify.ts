import { distanceToSegment } from '../domain/segment.ts'
import type { Point } from './path.ts'

/** A long scribble is simplified in stretches: all at once would take time with the square of its length. */
const STRETCH = 256

/**
 * Fewer points for the same line: every point left out lay within `tolerance` of what remains
 * (Ramer–Douglas–Peucker). First and last always stay.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 3) return points
  const keep = new Uint8Array(points.length)
  const end = points.length - 1
  keep[0] = 1
  keep[end] = 1
  const spans: [number, number][] = []
  for (let from = 0; from < end; from += STRETCH) {
    const to = Math.min(from + STRETCH, end)
    keep[to] = 1
    spans.push([from, to])
  }
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const worst = farthest(points, first, last)
    if (worst.distance <= tolerance) continue
    keep[worst.index] = 1
    spans.push([first, worst.index], [worst.index, last])
  }
  return points.filter((_, i) => keep[i] === 1)
}

function farthest(points: readonly Point[], first: number, last: number) {
  const from = points[first]
  const to = points[last]
  let worst = { index: first, distance: -1 }
  if (!from || !to) return worst
  for (let i = first + 1; i < last; i += 1) {
    const point = points[i]
    if (!point) continue
    const distance = distanceToSegment(point, from, to)
    if (distance > worst.distance) worst = { index: i, distance }
  }
  return worst
}
