import type { Point } from './path.ts'

/** A stretch of a horizontal line that lies inside a shape. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The stretches of the line at this height that lie inside closed polygons (non-zero rule), from left to right. */
export function spansOf(polygons: readonly (readonly Point[])[], y: number): readonly Span[] {
  const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = []
  for (const polygon of polygons) {
    let from = polygon.at(-1)
    for (const to of polygon) {
      if (from && to.y > y !== from.y > y) {
        const x = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
        crossings.push({ x, turn: to.y > from.y ? 1 : -1 })
      }
      from = to
    }
  }
  crossings.sort((a, b) => a.x - b.x)
  const spans: Span[] = []
  let turns = 0
  let start = 0
  for (const { x, turn } of crossings) {
    if (turns === 0) start = x
    turns += turn
    if (turns === 0) spans.push({ from: start, to: x })
  }
  return spans
}
