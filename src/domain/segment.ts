/** From a place to the nearest place of the straight line between two others; the units of the places. */
export function distanceToSegment(
  point: { readonly x: number; readonly y: number },
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length2
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(point.x - (from.x + t * dx), point.y - (from.y + t * dy))
}
