import type { Box, Point } from './path.ts'
import { distanceToSegment } from './simplify.ts'

/** A line with a thickness: all places within `radius` of it. */
export interface ThickLine {
  readonly points: readonly Point[]
  readonly radius: number
}

/** Values on a square grid: below 0 inside the thick lines, above 0 outside, 0 at the edge. */
export interface DistanceField {
  readonly origin: Point
  /** Side of a cell. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
}

const MOST_NODES = 250_000
const FINEST_CELL = 0.25
/** Cells around the lines in which distances are known. */
const BAND = 4

/** The field of the union of thick lines. The cells grow when the area is so large that the grid would get too big. */
export function distanceField(lines: readonly ThickLine[]): DistanceField {
  const box = boxOf(lines)
  const thinnest = Math.min(...lines.map(({ radius }) => radius))
  const area = (box.maxX - box.minX) * (box.maxY - box.minY)
  const cell = Math.max(FINEST_CELL, Math.min(thinnest / 6, 2), Math.sqrt(area / MOST_NODES))
  const origin = { x: box.minX - BAND * cell, y: box.minY - BAND * cell }
  const columns = Math.ceil((box.maxX - origin.x) / cell) + BAND + 1
  const rows = Math.ceil((box.maxY - origin.y) / cell) + BAND + 1
  const field = { origin, cell, columns, rows, values: new Float32Array(columns * rows).fill(BAND * cell) }
  for (const { points, radius } of lines)
    points.forEach((point, i) => {
      const from = points[i - 1] ?? point
      // A line thinner than the grid would fall apart. The first point of a longer line is covered by the first stretch.
      if (i > 0 || points.length === 1) stamp(field, from, point, Math.max(radius, cell))
    })
  return field
}

function stamp(field: DistanceField, from: Point, to: Point, radius: number): void {
  const { origin, cell, columns, rows, values } = field
  const reach = radius + BAND * cell
  const firstColumn = Math.max(0, Math.floor((Math.min(from.x, to.x) - reach - origin.x) / cell))
  const lastColumn = Math.min(columns - 1, Math.ceil((Math.max(from.x, to.x) + reach - origin.x) / cell))
  const firstRow = Math.max(0, Math.floor((Math.min(from.y, to.y) - reach - origin.y) / cell))
  const lastRow = Math.min(rows - 1, Math.ceil((Math.max(from.y, to.y) + reach - origin.y) / cell))
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const node = { x: origin.x + column * cell, y: origin.y + row * cell }
      const value = distanceToSegment(node, from, to) - radius
      const at = row * columns + column
      if (value < (values[at] ?? 0)) values[at] = value
    }
}

/**
 * The field a little blurred (each way 1-2-1, twice), which rounds the sharp notches where strokes meet and moves a
 * straight edge not at all.
 */
export function softened(field: DistanceField): DistanceField {
  const { columns, rows } = field
  const blurred = Float32Array.from(field.values)
  for (let pass = 0; pass < 2; pass += 1) {
    blurLines(blurred, columns, rows, 1, columns)
    blurLines(blurred, rows, columns, columns, 1)
  }
  return { ...field, values: blurred }
}

function blurLines(values: Float32Array, length: number, lines: number, step: number, stride: number): void {
  for (let line = 0; line < lines; line += 1) {
    const start = line * stride
    let before = values[start] ?? 0
    for (let i = 1; i < length - 1; i += 1) {
      const at = start + i * step
      const here = values[at] ?? 0
      values[at] = (before + 2 * here + (values[at + step] ?? 0)) / 4
      before = here
    }
  }
}

/** The box of thick lines, their thickness included. */
export function boxOf(lines: readonly ThickLine[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const { points, radius } of lines)
    for (const { x, y } of points) {
      box.minX = Math.min(box.minX, x - radius)
      box.minY = Math.min(box.minY, y - radius)
      box.maxX = Math.max(box.maxX, x + radius)
      box.maxY = Math.max(box.maxY, y + radius)
    }
  return box
}

/**
 * The edges of the inside as closed polylines (marching squares). The inside is always on the same hand, so an
 * outer edge and a hole in it turn opposite ways and the non-zero rule fills them right.
 */
export function edgeLoops(field: DistanceField): readonly (readonly Point[])[] {
  const next = edgeSteps(field)
  const loops: Point[][] = []
  for (const start of next.keys()) {
    const loop: Point[] = []
    for (let edge: number | undefined = start; edge !== undefined; ) {
      const following: number | undefined = next.get(edge)
      if (following === undefined) break
      next.delete(edge)
      loop.push(crossing(field, edge))
      edge = following
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}

// A grid edge is numbered 2 × its first node, + 1 when it runs down instead of right.
function edgeSteps({ columns, rows, values }: DistanceField): Map<number, number> {
  const next = new Map<number, number>()
  for (let row = 0; row < rows - 1; row += 1)
    for (let column = 0; column < columns - 1; column += 1) {
      const node = row * columns + column
      const a = values[node] ?? 0
      const b = values[node + 1] ?? 0
      const c = values[node + columns + 1] ?? 0
      const d = values[node + columns] ?? 0
      const corners = (a < 0 ? 1 : 0) | (b < 0 ? 2 : 0) | (c < 0 ? 4 : 0) | (d < 0 ? 8 : 0)
      if (corners === 0 || corners === 15) continue
      const sides = [2 * node, 2 * (node + 1) + 1, 2 * (node + columns), 2 * node + 1]
      for (const [from, to] of stepsOf(corners, a + b + c + d < 0)) next.set(sides[from] ?? 0, sides[to] ?? 0)
    }
  return next
}

type Step = readonly [0 | 1 | 2 | 3, 0 | 1 | 2 | 3]

/** Per pattern of inside corners (top left 1, top right 2, bottom right 4, bottom left 8): from side to side. */
const STEPS: Readonly<Record<number, readonly Step[]>> = {
  1: [[0, 3]],
  2: [[1, 0]],
  3: [[1, 3]],
  4: [[2, 1]],
  6: [[2, 0]],
  7: [[2, 3]],
  8: [[3, 2]],
  9: [[0, 2]],
  11: [[1, 2]],
  12: [[3, 1]],
  13: [[0, 1]],
  14: [[3, 0]],
}

function stepsOf(corners: number, joined: boolean): readonly Step[] {
  // Two opposite corners inside: the middle of the cell decides whether they belong together.
  if (corners === 5) return joined ? [[0, 1], [2, 3]] : [[0, 3], [2, 1]] // biome-ignore format: pairs
  if (corners === 10) return joined ? [[1, 2], [3, 0]] : [[1, 0], [3, 2]] // biome-ignore format: pairs
  return STEPS[corners] ?? []
}

function crossing({ origin, cell, columns, values }: DistanceField, edge: number): Point {
  const node = edge >> 1
  const down = (edge & 1) === 1
  const here = values[node] ?? 0
  const there = values[node + (down ? columns : 1)] ?? 0
  const t = here === there ? 0.5 : here / (here - there)
  const column = node % columns
  const row = Math.floor(node / columns)
  return {
    x: origin.x + cell * (column + (down ? 0 : t)),
    y: origin.y + cell * (row + (down ? t : 0)),
  }
}

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
