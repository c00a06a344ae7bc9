import type { DistanceField } from './distance-field.ts'
import type { Point } from './path.ts'

/** How many places for a label an area offers at most. */
const MOST_SPOTS = 24

/** Places well inside where a label could stand, at least `apart` from each other, the one nearest the middle first. */
export function innerPoints(field: DistanceField, apart: number): readonly Point[] {
  const { origin, cell, columns, values } = field
  const inside: Point[] = []
  let deepest = 0
  let middle = { x: 0, y: 0 }
  values.forEach((value, at) => {
    if (value >= 0) return
    deepest = Math.min(deepest, value)
    const node = { x: origin.x + cell * (at % columns), y: origin.y + cell * Math.floor(at / columns) }
    middle = { x: middle.x + node.x, y: middle.y + node.y }
    inside.push(node)
  })
  middle = { x: middle.x / inside.length, y: middle.y / inside.length }
  const valueAt = ({ x, y }: Point) =>
    values[Math.round((y - origin.y) / cell) * columns + Math.round((x - origin.x) / cell)] ?? 0
  const deep = inside
    .filter((node) => valueAt(node) <= deepest / 2)
    .map((node) => ({ node, distance: Math.hypot(node.x - middle.x, node.y - middle.y) }))
    .sort((a, b) => a.distance - b.distance)
  const spots: Point[] = []
  for (const { node } of deep) {
    if (spots.length === MOST_SPOTS) break
    if (spots.every((spot) => Math.hypot(spot.x - node.x, spot.y - node.y) >= apart)) spots.push(node)
  }
  return spots
}
