import type { Trend } from './trend.ts'
import { WITHIN_ERROR_WORDS } from './words.ts'

/** From where to where a number went, and what is made of it. `counts`: more than measurement error. */
export interface TrendWords {
  readonly words: string
  readonly counts: boolean
}

/** A trend in a line: "7 → 4: better", "3 → 2: within measurement error"; `say` writes a value, `unit` follows with its space. */
export function trendInWords(
  { scale, values, verdict }: Trend,
  say: (value: number) => string,
  unit = '',
): TrendWords {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return { words: 'no value yet', counts: false }
  if (first === last) return { words: `${say(first.value)}${unit}, one value so far`, counts: false }
  const change = `${say(first.value)} → ${say(last.value)}${unit}`
  if (first.value === last.value) return { words: `${change}: no change`, counts: false }
  // No error is known of what a client tells, so nothing is claimed of it.
  if (verdict === null || scale.change === 0) return { words: change, counts: false }
  if (verdict === 'same') return { words: `${change}: ${WITHIN_ERROR_WORDS}`, counts: false }
  return { words: `${change}: ${verdict}`, counts: true }
}
