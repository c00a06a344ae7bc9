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
  const [column, row] = [Math.floor((x - LEFT) / CELL), Math.floor((y - TOP) / CELL)]
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

type Place = Stroke['points'][number]

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
  const takeAway = (cell: number) => {
    paint[cell] = 0
  }
  for (const stroke of strokes)
    if (stroke.kind === 'eraser') tellLine(stroke, stroke.width / 2, takeAway)
    else if (stroke.kind === 'brush') tellLine(stroke, Math.max(stroke.width / 2, THINNEST), put)
    else if (!tellLasso(stroke, put)) tellLine(stroke, THINNEST, put)
  const found: number[] = []
  for (const cell of touched) {
    // Erased and painted again, a cell was touched twice.
    if (paint[cell] === 1) found.push(cell)
    paint[cell] = 0
  }
  return found.sort((a, b) => a - b)
}

/** As `distanceToSegment`, squared and without a record for every place: it is asked millions of times. */
function squaredDistance(x: number, y: number, from: Place, to: Place): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length2
  const t = Math.min(Math.max(along, 0), 1)
  return (x - from[0] - t * dx) ** 2 + (y - from[1] - t * dy) ** 2
}

function tellLine({ points, view }: Stroke, radius: number, tell: (cell: number) => void): void {
  let from = points[0]
  points.forEach((to, index) => {
    const start = from ?? to
    from = to
    // The first place of a longer line is covered by its first stretch.
    if (index === 0 && points.length > 1) return
    const extent = {
      minX: Math.min(start[0], to[0]),
      maxX: Math.max(start[0], to[0]),
      minY: Math.min(start[1], to[1]),
      maxY: Math.max(start[1], to[1]),
    }
    tellNear(view, extent, radius, (cell, x, y) => {
      if (squaredDistance(x, y, start, to) <= radius * radius) tell(cell)
    })
  })
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
