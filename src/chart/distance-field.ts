import { distanceToSegment } from '../domain/segment.ts'
import type { Stroke } from '../domain/symptom-area.ts'
import type { Box, Point } from './path.ts'
import { spansOf } from './scanline.ts'

/** Values on a square grid: below 0 in the paint, above 0 outside, 0 at its edge. */
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
/** What is gone round by a lasso is kept as finely as the line of a brush with this radius. */
const LASSO_FINENESS = 2
/** Cells around the paint in which distances are known. */
const BAND = 4
/** How deep inside a lasso the distance to its edge is told apart; figure units. */
const LASSO_DEPTH = 8

/**
 * The field of strokes of one view in the order they were painted; null if nothing can be painted by them. The cells grow
 * when the area is so large that the grid would get too big.
 */
export function distanceField(strokes: readonly Stroke[]): DistanceField | null {
  const box = paintBox(strokes)
  if (!box) return null
  const thinnest = Math.min(
    ...strokes.map(({ kind, width }) => (kind === 'lasso' ? LASSO_FINENESS : width / 2)),
  )
  const area = (box.maxX - box.minX) * (box.maxY - box.minY)
  const cell = Math.max(FINEST_CELL, Math.min(thinnest / 6, 2), Math.sqrt(area / MOST_NODES))
  const origin = { x: box.minX - BAND * cell, y: box.minY - BAND * cell }
  const columns = Math.ceil((box.maxX - origin.x) / cell) + BAND + 1
  const rows = Math.ceil((box.maxY - origin.y) / cell) + BAND + 1
  const field = { origin, cell, columns, rows, values: new Float32Array(columns * rows).fill(BAND * cell) }
  for (const stroke of strokes) {
    if (stroke.kind === 'brush') paintLine(field, stroke)
    else if (stroke.kind === 'lasso') fillLasso(field, stroke)
    else eraseLine(field, stroke)
  }
  return field
}

function paintLine(field: DistanceField, stroke: Stroke): void {
  const { cell, values } = field
  // A line thinner than the grid would fall apart.
  const radius = Math.max(stroke.width / 2, cell)
  stampLine(field, stroke, radius + BAND * cell, (at, distance) => {
    const value = distance - radius
    if (value < (values[at] ?? 0)) values[at] = value
  })
}

function eraseLine(field: DistanceField, stroke: Stroke): void {
  const { cell, values } = field
  const radius = stroke.width / 2
  stampLine(field, stroke, radius + BAND * cell, (at, distance) => {
    const value = radius - distance
    if (value > (values[at] ?? 0)) values[at] = value
  })
}

function fillLasso(field: DistanceField, stroke: Stroke): void {
  const { origin, cell, values } = field
  const [first] = stroke.points
  const box = paintBox([stroke])
  if (!first || !box) return
  const depth = Math.max(LASSO_DEPTH, BAND * cell)
  // A field of its own, no larger than the lasso: an area may hold hundreds.
  const nodes = nodesIn(field, box, BAND * cell)
  const columns = nodes.lastColumn - nodes.firstColumn + 1
  const rows = nodes.lastRow - nodes.firstRow + 1
  const own = {
    origin: { x: origin.x + nodes.firstColumn * cell, y: origin.y + nodes.firstRow * cell },
    cell,
    columns,
    rows,
    values: new Float32Array(columns * rows).fill(depth),
  }
  stampLine(own, { ...stroke, points: [...stroke.points, first] }, depth, (at, distance) => {
    if (distance < (own.values[at] ?? 0)) own.values[at] = distance
  })
  const polygon = stroke.points.map(([x, y]) => ({ x, y }))
  for (let row = 0; row < rows; row += 1) {
    const spans = spansOf([polygon], own.origin.y + row * cell)
    for (let column = 0, span = 0; column < columns; column += 1) {
      const x = own.origin.x + column * cell
      while (span < spans.length && (spans[span]?.to ?? 0) <= x) span += 1
      const inside = span < spans.length && (spans[span]?.from ?? 0) <= x
      const distance = own.values[row * columns + column] ?? 0
      // Where the line crosses itself, its own edge is not the paint's.
      const value = inside ? -Math.max(distance, 1e-3) : distance
      const at = (row + nodes.firstRow) * field.columns + column + nodes.firstColumn
      if (value < (values[at] ?? 0)) values[at] = value
    }
  }
}

/** The nodes of a field that lie in a box or no further than `reach` beside it. */
function nodesIn({ origin, cell, columns, rows }: DistanceField, box: Box, reach: number) {
  return {
    firstColumn: Math.max(0, Math.floor((box.minX - reach - origin.x) / cell)),
    lastColumn: Math.min(columns - 1, Math.ceil((box.maxX + reach - origin.x) / cell)),
    firstRow: Math.max(0, Math.floor((box.minY - reach - origin.y) / cell)),
    lastRow: Math.min(rows - 1, Math.ceil((box.maxY + reach - origin.y) / cell)),
  }
}

/** Tells the distance to each stretch of a line at every node that is no further than `reach` from it. */
function stampLine(
  field: DistanceField,
  { points }: Stroke,
  reach: number,
  tell: (at: number, distance: number) => void,
): void {
  const { origin, cell, columns } = field
  points.forEach(([toX, toY], i) => {
    // The first point of a longer line is covered by the first stretch.
    if (i === 0 && points.length > 1) return
    const [fromX, fromY] = points[i - 1] ?? [toX, toY]
    const [from, to] = [
      { x: fromX, y: fromY },
      { x: toX, y: toY },
    ]
    const box = {
      minX: Math.min(fromX, toX),
      minY: Math.min(fromY, toY),
      maxX: Math.max(fromX, toX),
      maxY: Math.max(fromY, toY),
    }
    const { firstColumn, lastColumn, firstRow, lastRow } = nodesIn(field, box, reach)
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const node = { x: origin.x + column * cell, y: origin.y + row * cell }
        tell(row * columns + column, distanceToSegment(node, from, to))
      }
  })
}

/** The box of what brush and lasso paint, an eraser left out; null if there is nothing of it. */
export function paintBox(strokes: readonly Stroke[]): Box | null {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const { kind, points, width } of strokes) {
    if (kind === 'eraser' || (kind === 'lasso' && points.length < 3)) continue
    const around = kind === 'brush' ? width / 2 : 0
    for (const [x, y] of points) {
      box.minX = Math.min(box.minX, x - around)
      box.minY = Math.min(box.minY, y - around)
      box.maxX = Math.max(box.maxX, x + around)
      box.maxY = Math.max(box.maxY, y + around)
    }
  }
  return box.minX <= box.maxX ? box : null
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
