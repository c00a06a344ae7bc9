import type { Box } from './path.ts'

/** Boxes kept by where they lie, so that asking about a place looks at its neighbourhood only. */
export interface BoxGrid {
  add(box: Box): void
  /** The area that a box shares with those in the grid, each counted. */
  overlapWith(box: Box): number
}

/** Larger than the boxes, so that each has its middle in a cell next to those it touches. */
const CELL = 32
const ROW = 100_000

/** A grid with these boxes in it. No box may be wider or higher than a cell. */
export function boxGrid(boxes: readonly Box[]): BoxGrid {
  const cells = new Map<number, Box[]>()
  const add = (box: Box) => {
    const key = cellOf((box.minX + box.maxX) / 2) * ROW + cellOf((box.minY + box.maxY) / 2)
    const cell = cells.get(key)
    if (cell) cell.push(box)
    else cells.set(key, [box])
  }
  for (const box of boxes) add(box)
  return {
    add,
    overlapWith(box) {
      let sum = 0
      for (let column = cellOf(box.minX - CELL / 2); column <= cellOf(box.maxX + CELL / 2); column += 1)
        for (let row = cellOf(box.minY - CELL / 2); row <= cellOf(box.maxY + CELL / 2); row += 1)
          for (const other of cells.get(column * ROW + row) ?? []) sum += sharedArea(box, other)
      return sum
    },
  }
}

const cellOf = (value: number): number => Math.floor(value / CELL)

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)
  const height = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY)
  return width > 0 && height > 0 ? width * height : 0
}
