import type { Box } from './path.ts'
import { formatPath, type PathCommand } from './path.ts'
import type { Hatch } from './style.ts'

/** The lines of a hatch over a box: one path of straight strokes, to be stroked inside a clip. */
export interface HatchLines {
  readonly d: string
  readonly width: number
  readonly dash?: readonly number[]
}

/**
 * Lays a hatch over a box. The lines hang on the origin, not on the box, so that areas side by side continue
 * one another; every second line of dashes or dots is moved by half a period.
 */
export function hatchLines(hatch: Hatch, box: Box): HatchLines {
  const period = hatch.dash?.reduce((sum, length) => sum + length, 0) ?? 0
  const commands: PathCommand[] = []
  for (const angle of hatch.angles) {
    const across = (angle * Math.PI) / 180
    const cos = Math.cos(across)
    const sin = Math.sin(across)
    // The box seen along the lines (u) and across them (v).
    const corners = [box.minX, box.maxX].flatMap((x) =>
      [box.minY, box.maxY].map((y) => ({ u: x * cos + y * sin, v: y * cos - x * sin })),
    )
    const us = corners.map(({ u }) => u)
    const vs = corners.map(({ v }) => v)
    const first = Math.ceil(Math.min(...vs) / hatch.spacing)
    const last = Math.floor(Math.max(...vs) / hatch.spacing)
    for (let line = first; line <= last; line += 1) {
      const v = line * hatch.spacing
      const shift = line % 2 === 0 ? 0 : period / 2
      const from =
        period === 0 ? Math.min(...us) : Math.floor((Math.min(...us) - shift) / period) * period + shift
      const to = Math.max(...us)
      commands.push(
        { op: 'M', x: from * cos - v * sin, y: from * sin + v * cos },
        { op: 'L', x: to * cos - v * sin, y: to * sin + v * cos },
      )
    }
  }
  const d = formatPath(commands)
  return hatch.dash ? { d, width: hatch.width, dash: hatch.dash } : { d, width: hatch.width }
}
