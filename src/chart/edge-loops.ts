import type { DistanceField } from './distance-field.ts'
import type { Point } from './path.ts'

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
