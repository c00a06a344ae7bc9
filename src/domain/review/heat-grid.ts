import { isInLasso } from '../painted.ts'
import type { Stroke } from '../symptom-area.ts'
import { View, type ViewPoint } from '../view-point.ts'
import { MOVED_UNITS } from './point-changes.ts'

/** Side of a cell of the heat map, figure units (about 7 mm); every view has the same cells, mirrored at x = 0. */
export const CELL = 4
/** Cells across and down in each view: 544 × 1056 figure units, more than any figure. */
export const COLUMNS = 136
export const ROWS = 264
const LEFT = (-COLUMNS / 2) * CELL
const TOP = -24
const PER_VIEW = COLUMNS * ROWS
/** How many cells there are in all views together. */
export const CELLS = View.options.length * PER_VIEW

/** The number of the first cell of a view; its cells follow row by row. */
export const firstCell = (view: View): number => View.options.indexOf(view) * PER_VIEW

/** The cell of a place, or null outside of all. */
export function cellAt({ view, x, y }: ViewPoint): number | null {
  const [column, row] = [columnOf(x), rowOf(y)]
  if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) return null
  return firstCell(view) + row * COLUMNS + column
}

/** The middle of a cell. */
export function middleOf(cell: number): ViewPoint {
  const view = View.options[Math.floor(cell / PER_VIEW)]
  if (!view) throw new Error(`there is no cell ${cell}`)
  const inView = cell % PER_VIEW
  return { view, x: middleX(inView % COLUMNS), y: middleY(Math.floor(inView / COLUMNS)) }
}

const columnOf = (x: number) => Math.floor((x - LEFT) / CELL)
const rowOf = (y: number) => Math.floor((y - TOP) / CELL)
const middleX = (column: number) => LEFT + (column + 0.5) * CELL
const middleY = (row: number) => TOP + (row + 0.5) * CELL

/** How far round its place a point is said to be: nearer, it may be the same place found again. Figure units. */
export const SPOT_RADIUS = MOVED_UNITS

/** Tells every cell whose middle is no further from a trigger point than measurement error. */
export function tellSpot({ view, x, y }: ViewPoint, tell: (cell: number) => void): void {
  const within = (dx: number, dy: number) => dx * dx + dy * dy <= SPOT_RADIUS ** 2
  tellNear(view, { minX: x, maxX: x, minY: y, maxY: y }, SPOT_RADIUS, (cell, cx, cy) => {
    if (within(cx - x, cy - y)) tell(cell)
  })
}

interface Extent {
  readonly minX: number
  readonly maxX: number
  readonly minY: number
  readonly maxY: number
}

function tellNear(
  view: View,
  { minX, maxX, minY, maxY }: Extent,
  reach: number,
  tell: (cell: number, x: number, y: number) => void,
): void {
  const first = firstCell(view)
  const columns = [
    Math.floor((minX - reach - LEFT) / CELL),
    Math.floor((maxX + reach - LEFT) / CELL),
  ] as const
  const rows = [Math.floor((minY - reach - TOP) / CELL), Math.floor((maxY + reach - TOP) / CELL)] as const
  for (let row = Math.max(rows[0], 0); row <= Math.min(rows[1], ROWS - 1); row += 1)
    for (let column = Math.max(columns[0], 0); column <= Math.min(columns[1], COLUMNS - 1); column += 1)
      tell(first + row * COLUMNS + column, middleX(column), middleY(row))
}

/** A line thinner than this would fall between the middles of the cells. */
const THINNEST = CELL * Math.SQRT1_2

// One for all calls, left empty by each: a new one for every visit would cost more than the painting.
const paint = new Uint8Array(CELLS)

/**
 * The cells whose middle lies under the paint, ascending, in the order of the strokes: an eraser takes away what was
 * before it. What is smaller than a cell still has one.
 */
export function paintedCells(strokes: readonly Stroke[]): readonly number[] {
  const touched: number[] = []
  const put = (cell: number) => {
    if (paint[cell] !== 1) touched.push(cell)
    paint[cell] = 1
  }
  for (const stroke of strokes)
    if (stroke.kind === 'eraser') stampLine(stroke, stroke.width / 2, null)
    else if (stroke.kind === 'brush') stampLine(stroke, Math.max(stroke.width / 2, THINNEST), touched)
    else if (!tellLasso(stroke, put)) stampLine(stroke, THINNEST, touched)
  const found: number[] = []
  for (const cell of touched) {
    // Erased and painted again, a cell was touched twice.
    if (paint[cell] === 1) found.push(cell)
    paint[cell] = 0
  }
  return found.sort((a, b) => a - b)
}

/**
 * Paints every cell no further than `radius` from the line and adds it to `touched`, or takes the paint away where that is
 * null. Plain loops: it looks at millions of cells.
 */
function stampLine({ points, view }: Stroke, radius: number, touched: number[] | null): void {
  const first = firstCell(view)
  const within = radius * radius
  for (let index = points.length > 1 ? 1 : 0; index < points.length; index += 1) {
    const to = points[index]
    if (!to) break
    const from = points[index - 1] ?? to
    const [fromX, fromY] = from
    const [dx, dy] = [to[0] - fromX, to[1] - fromY]
    const length2 = dx * dx + dy * dy
    const lastRow = Math.min(rowOf(Math.max(fromY, to[1]) + radius), ROWS - 1)
    const firstColumn = Math.max(columnOf(Math.min(fromX, to[0]) - radius), 0)
    const lastColumn = Math.min(columnOf(Math.max(fromX, to[0]) + radius), COLUMNS - 1)
    for (let row = Math.max(rowOf(Math.min(fromY, to[1]) - radius), 0); row <= lastRow; row += 1) {
      const y = middleY(row) - fromY
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const x = middleX(column) - fromX
        const along = length2 === 0 ? 0 : (x * dx + y * dy) / length2
        const t = along < 0 ? 0 : along > 1 ? 1 : along
        if ((x - t * dx) ** 2 + (y - t * dy) ** 2 > within) continue
        const cell = first + row * COLUMNS + column
        if (touched && paint[cell] !== 1) touched.push(cell)
        paint[cell] = touched ? 1 : 0
      }
    }
  }
}

/** False if no middle of a cell lies in it. */
function tellLasso({ points, view }: Stroke, tell: (cell: number) => void): boolean {
  if (points.length < 3) return true
  let some = false
  tellNear(view, boxOf(points), 0, (cell, x, y) => {
    if (!isInLasso(points, { x, y })) return
    some = true
    tell(cell)
  })
  return some
}

function boxOf(points: Stroke['points']): Extent {
  const extent = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity }
  for (const [x, y] of points) {
    extent.minX = Math.min(extent.minX, x)
    extent.maxX = Math.max(extent.maxX, x)
    extent.minY = Math.min(extent.minY, y)
    extent.maxY = Math.max(extent.maxY, y)
  }
  return extent
}
