import type { Stroke } from '../domain/symptom-area.ts'
import { type Side, View } from '../domain/view-point.ts'
import { type DistanceField, distanceField } from './distance-field.ts'
import { type FlatShape, isWithin } from './flat-shape.ts'
import type { Point } from './path.ts'
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
    if (here.length === 0) continue
    const paint = distanceField(
      here.map(({ points, width }) => ({ points: points.map(([x, y]) => ({ x, y })), radius: width / 2 })),
    )
    const painted = paintedArea(paint)
    for (const { zone, side, shape } of zoneOutlines(view)) {
      const shared = sharedArea(paint, shape)
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

/** How many places of a zone are looked at in each direction, at most: a few hundredths of a zone are exact enough. */
const SAMPLES = 40

function sharedArea({ origin, cell, columns, rows, values }: DistanceField, shape: FlatShape): number {
  const { minX, minY, maxX, maxY } = shape.box
  const step = Math.max(1, Math.floor(Math.max(maxX - minX, maxY - minY) / cell / SAMPLES))
  const column = (x: number) => Math.min(columns, Math.max(0, Math.ceil((x - origin.x) / cell)))
  const row = (y: number) => Math.min(rows, Math.max(0, Math.ceil((y - origin.y) / cell)))
  let nodes = 0
  for (let down = row(minY); down < row(maxY); down += step)
    for (let across = column(minX); across < column(maxX); across += step) {
      if ((values[down * columns + across] ?? 0) >= 0) continue
      if (isWithin(shape, { x: origin.x + across * cell, y: origin.y + down * cell })) nodes += 1
    }
  return nodes * (step * cell) ** 2
}

const areas = new WeakMap<FlatShape, number>()

function areaOf(shape: FlatShape): number {
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
