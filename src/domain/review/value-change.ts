import { MEASURES } from '../measure-score.ts'

/** How a number is read. `change`: the least difference that counts, in its own unit; less is within measurement error. */
export interface ValueScale {
  readonly better: 'more' | 'less'
  readonly change: number
}

/** Pain at a point or of a complaint, 0–10: 2 points count (Farrar et al. 2001; Childs et al. 2005). */
export const NPRS_SCALE: ValueScale = MEASURES.nprs

/**
 * Pressure pain threshold in kPa: 49 (0.5 kg/cm²) count. About the smallest detectable change of trained raters at the
 * upper trapezius (Walton et al., J Orthop Sports Phys Ther 2011;41:644–650).
 */
export const PRESSURE_SCALE: ValueScale = { better: 'more', change: 49 }

/** A number that is not what it was. `withinError`: the difference is too small to mean anything, whatever its `trend`. */
export interface ValueChange {
  readonly from: number
  readonly to: number
  readonly trend: 'better' | 'worse'
  readonly withinError: boolean
}

/** What became of a number; null if it stayed the same or was not taken both times. */
export function valueChange(
  from: number | null,
  to: number | null,
  { better, change }: ValueScale,
): ValueChange | null {
  if (from === null || to === null || from === to) return null
  const trend = to > from === (better === 'more') ? 'better' : 'worse'
  // 2.4 − 1.9 kg/cm² in kPa is 49.03…; a difference of binary fractions may fall short of what was meant.
  return { from, to, trend, withinError: Math.abs(to - from) < change - 1e-9 }
}
