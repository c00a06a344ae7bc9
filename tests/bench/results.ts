import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { median, quantile } from './statistics.ts'

/** One line of the table: what was measured against its floor in the same run. Times in milliseconds. */
export interface Measured {
  readonly what: string
  readonly ours: number
  readonly p95: number
  /** What the floor is, and its median; null where nothing comparable exists. */
  readonly floor: { readonly what: string; readonly median: number } | null
  /** What must hold, as it stands in the table. */
  readonly wanted: string
  readonly holds: boolean
  readonly runs: number
}

/** Medians of both, and whether ours is at most `times` the floor. */
export function against(
  what: string,
  floorWhat: string,
  { ours, floor }: { readonly ours: readonly number[]; readonly floor: readonly number[] },
  times: number | null,
): Measured {
  const floorMedian = median(floor)
  return {
    what,
    ours: median(ours),
    p95: quantile(ours, 0.95),
    floor: { what: floorWhat, median: floorMedian },
    wanted: times === null ? '–' : `≤ ${times}× floor`,
    holds: times === null || median(ours) <= times * floorMedian,
    runs: ours.length,
  }
}

/** The median alone against a limit in milliseconds. */
export function within(what: string, ours: readonly number[], limitMs: number): Measured {
  return {
    what,
    ours: median(ours),
    p95: quantile(ours, 0.95),
    floor: null,
    wanted: `≤ ${limitMs} ms`,
    holds: median(ours) <= limitMs,
    runs: ours.length,
  }
}

/** A quantile (0–1), in the place of the median, against a limit in milliseconds. */
export function withinAtQuantile(
  what: string,
  ours: readonly number[],
  share: number,
  limitMs: number,
): Measured {
  const value = quantile(ours, share)
  return { ...within(what, ours, limitMs), ours: value, holds: value <= limitMs }
}

/** A count against a limit. */
export function atMost(what: string, count: number, limit: number): Measured {
  return {
    what,
    ours: count,
    p95: count,
    floor: null,
    wanted: `≤ ${limit}`,
    holds: count <= limit,
    runs: 1,
  }
}

/** The table as plain text, one line a measurement. */
export function table(lines: readonly Measured[]): string {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
  const cells = [
    ['what', 'median ms', 'p95 ms', 'floor ms', 'ratio', 'wanted', '', 'floor'],
    ...lines.map(({ what, ours, p95, floor, wanted, holds }) => [
      what,
      ms(ours),
      ms(p95),
      floor ? ms(floor.median) : '',
      floor ? `${(ours / floor.median).toFixed(2)}×` : '',
      wanted,
      holds ? 'holds' : 'MISSED',
      floor?.what ?? '',
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Writes the measurements where they can be compared with another run's. */
export async function writeResults(path: string, lines: readonly Measured[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(lines, null, 2)}\n`)
}
