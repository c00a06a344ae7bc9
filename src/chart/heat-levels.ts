import { HEAT_COLOURS } from './style.ts'

/** One step of the scale: so many visits, both ends included, and its place among the colours of `HEAT_COLOURS`. */
export interface HeatLevel {
  readonly from: number
  readonly to: number
  readonly colour: (typeof HEAT_COLOURS)[number]
}

/**
 * The steps of a map whose most frequent place has `most` visits: each number its own as long as there are colours, then
 * growing by the same factor, so that once and twice stay apart. None where there is nothing. The first colour is always
 * the rarest, so that "once" looks the same on every map.
 */
export function heatLevels(most: number): readonly HeatLevel[] {
  if (most < 1) return []
  const starts: number[] = []
  const steps = Math.min(most, HEAT_COLOURS.length)
  for (let step = 0; step < steps; step += 1) {
    const even = rounded(most ** (step / HEAT_COLOURS.length))
    const after = (starts.at(-1) ?? 0) + 1
    starts.push(most <= HEAT_COLOURS.length ? step + 1 : Math.max(after, even))
  }
  return starts.map((from, step) => ({
    from,
    to: (starts[step + 1] ?? most + 1) - 1,
    colour: HEAT_COLOURS[step] ?? HEAT_COLOURS[0],
  }))
}

/** Two digits at most, so that the legend can be read. */
function rounded(value: number): number {
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 1))
  return Math.round(value / unit) * unit
}
