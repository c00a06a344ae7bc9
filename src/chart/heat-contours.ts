import { CELL, COLUMNS, firstCell, middleOf, ROWS } from '../domain/review/heat-grid.ts'
import type { View } from '../domain/view-point.ts'
import { type DistanceField, softened } from './distance-field.ts'
import { edgeLoops } from './edge-loops.ts'
import { formatPath, type PathCommand, type Point } from './path.ts'

/** The edges of where a view's cells count at least so many visits. */
export interface HeatContour {
  /** The edge as a path, and the same turned round: it makes a hole in what goes round it. */
  readonly d: string
  readonly reversed: string
}

interface Part {
  readonly fromColumn: number
  readonly toColumn: number
  readonly fromRow: number
  readonly toRow: number
}

/** The contours of a view at these numbers of visits, each inside the one before it; empty paths where it has none. */
export function heatContours(
  cells: Uint32Array,
  view: View,
  starts: readonly number[],
): readonly HeatContour[] {
  const part = usedPart(cells, firstCell(view))
  if (!part) return starts.map(() => ({ d: '', reversed: '' }))
  return starts.map((least) => {
    const loops = edgeLoops(fieldOf(cells, view, part, least))
    const path = (lines: readonly (readonly Point[])[]) =>
      lines.map((line) => formatPath(rounded(line))).join('')
    return { d: path(loops), reversed: path(loops.map((loop) => loop.toReversed())) }
  })
}

/** What of a view has any count, with a cell to spare on every side so that every edge closes; null for nothing. */
function usedPart(cells: Uint32Array, first: number): Part | null {
  let [fromColumn, toColumn, fromRow, toRow] = [COLUMNS, -1, ROWS, -1]
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < COLUMNS; column += 1) {
      if (cells[first + row * COLUMNS + column] === 0) continue
      fromColumn = Math.min(fromColumn, column)
      toColumn = Math.max(toColumn, column)
      fromRow = Math.min(fromRow, row)
      toRow = row
    }
  if (toRow < 0) return null
  return { fromColumn: fromColumn - 1, toColumn: toColumn + 1, fromRow: fromRow - 1, toRow: toRow + 1 }
}

/** How far from the edge the middle of a cell stays on its own side of it; of the way to the next one. */
const LEAST_INSIDE = 0.3

/**
 * Below 0 where there are enough visits. A little blurred, so that the edges are no stairs, but no cell changes sides: what
 * one visit marked stays, however small.
 */
function fieldOf(cells: Uint32Array, view: View, part: Part, least: number): DistanceField {
  const { fromColumn, toColumn, fromRow, toRow } = part
  const [columns, rows] = [toColumn - fromColumn + 1, toRow - fromRow + 1]
  const first = firstCell(view)
  const corner = middleOf(first)
  const values = new Float32Array(columns * rows).fill(1)
  for (let row = Math.max(fromRow, 0); row <= Math.min(toRow, ROWS - 1); row += 1)
    for (let column = Math.max(fromColumn, 0); column <= Math.min(toColumn, COLUMNS - 1); column += 1)
      if ((cells[first + row * COLUMNS + column] ?? 0) >= least)
        values[(row - fromRow) * columns + column - fromColumn] = -1
  const origin = { x: corner.x + fromColumn * CELL, y: corner.y + fromRow * CELL }
  const field = { origin, cell: CELL, columns, rows, values }
  const blurred = softened(field).values.map((value, node) =>
    (values[node] ?? 1) < 0 ? Math.min(value, -LEAST_INSIDE) : Math.max(value, LEAST_INSIDE),
  )
  return { ...field, values: blurred }
}

/** The closed line as a curve that touches the middle of each of its pieces: no stairs, and nothing is lost, however small. */
function rounded(loop: readonly Point[]): readonly PathCommand[] {
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  const towards = (a: Point, b: Point): Point => ({
    x: a.x + (2 / 3) * (b.x - a.x),
    y: a.y + (2 / 3) * (b.y - a.y),
  })
  const [first, last] = [loop[0], loop.at(-1)]
  if (!first || !last) return []
  let at = middle(last, first)
  const commands: PathCommand[] = [{ op: 'M', ...at }]
  loop.forEach((corner, index) => {
    const to = middle(corner, loop[index + 1] ?? first)
    const [one, two] = [towards(at, corner), towards(to, corner)]
    commands.push({ op: 'C', x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...to })
    at = to
  })
  commands.push({ op: 'Z' })
  return commands
}
