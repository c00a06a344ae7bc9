import type { Stroke } from '../domain/symptom-area.ts'
import { type Side, View } from '../domain/view-point.ts'
import { type DistanceField, distanceField, paintBox } from './distance-field.ts'
import { type FlatShape, isWithin } from './flat-shape.ts'
import type { Box, Point } from './path.ts'
import { zoneOutlines } from './zone-shapes.ts'

/** A zone that a painted area lies on, ready to be asked of the reverse finder. All shares 0 to 1. */
export interface ZoneUnder {
  readonly zoneId: string
  readonly side: Side
  /** How much of the zone is painted, in the view where most of it is. */
  readonly ofZone: number
  /** How much of the paint lies in the zone, in the view where most of it does. */
  readonly ofPaint: number
  /** The larger of the two: a dot inside a large zone means it, and so does paint that covers a small one. */
  readonly weight: number
}

/** Less than this of both is a brush that slipped over the border. */
const LEAST_WEIGHT = 0.05

/** The zones under the paint of an area in all its views, most meant first, each zone and side once. */
export function zonesUnder(strokes: readonly Stroke[]): readonly ZoneUnder[] {
  const found = new Map<string, ZoneUnder>()
  for (const view of View.options) {
    const here = strokes.filter((stroke) => stroke.view === view)
    const paint = distanceField(here)
    const box = paintBox(here)
    if (!paint || !box) continue
    const painted = paintedArea(paint)
    if (painted === 0) continue
    for (const { zone, side, shape } of zoneOutlines(view)) {
      const shared = sharedArea(paint, box, shape)
      if (shared === 0) continue
      const before = found.get(`${zone.id} ${side}`)
      const ofZone = Math.max(before?.ofZone ?? 0, Math.min(1, shared / areaOf(shape)))
      const ofPaint = Math.max(before?.ofPaint ?? 0, Math.min(1, shared / painted))
      const weight = Math.max(ofZone, ofPaint)
      found.set(`${zone.id} ${side}`, { zoneId: zone.id, side, ofZone, ofPaint, weight })
    }
  }
  return [...found.values()]
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || b.ofZone - a.ofZone)
}

function paintedArea({ cell, values }: DistanceField): number {
  let nodes = 0
  for (const value of values) if (value < 0) nodes += 1
  return nodes * cell * cell
}

/** How many places are looked at in each direction: shares need not be exact to a hundredth. */
const SAMPLES = 24

/**
 * The area that paint and zone share. Looked at is a raster of the box they share, not the field's own, so that
 * mirrored paint on a mirrored zone gives the same.
 */
function sharedArea(paint: DistanceField, { minX, minY, maxX, maxY }: Box, shape: FlatShape): number {
  const left = Math.max(minX, shape.box.minX)
  const right = Math.min(maxX, shape.box.maxX)
  const top = Math.max(minY, shape.box.minY)
  const bottom = Math.min(maxY, shape.box.maxY)
  if (left >= right || top >= bottom) return 0
  let shared = 0
  for (let down = 0.5; down < SAMPLES; down += 1)
    for (let across = 0.5; across < SAMPLES; across += 1) {
      const x = left + ((right - left) * across) / SAMPLES
      const y = top + ((bottom - top) * down) / SAMPLES
      if (distanceAt(paint, x, y) < 0 && isWithin(shape, { x, y })) shared += 1
    }
  return (shared * (right - left) * (bottom - top)) / SAMPLES ** 2
}

/** The distance between the nodes, linearly; for places inside the field. */
function distanceAt({ origin, cell, columns, values }: DistanceField, x: number, y: number): number {
  const [across, down] = [(x - origin.x) / cell, (y - origin.y) / cell]
  const [column, row] = [Math.floor(across), Math.floor(down)]
  const [right, below] = [across - column, down - row]
  const at = row * columns + column
  const node = (offset: number) => values[at + offset] ?? 0
  return (
    (1 - below) * ((1 - right) * node(0) + right * node(1)) +
    below * ((1 - right) * node(columns) + right * node(columns + 1))
  )
}

const areas = new WeakMap<FlatShape, number>()

/** How large a shape is, square figure units. */
export function areaOf(shape: FlatShape): number {
  const known = areas.get(shape)
  if (known !== undefined) return known
  const area = shape.polygons.reduce((total, polygon) => total + polygonArea(polygon), 0)
  areas.set(shape, area)
  return area
}

function polygonArea(polygon: readonly Point[]): number {
  let twice = 0
  let previous = polygon.at(-1)
  for (const point of polygon) {
    if (previous) twice += previous.x * point.y - point.x * previous.y
    previous = point
  }
  return Math.abs(twice) / 2
}
