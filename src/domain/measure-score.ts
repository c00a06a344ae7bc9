import { assertNever } from './assert-never.ts'
import { LEFS, type OutcomeMeasure } from './outcome-measure.ts'

export type MeasureKind = OutcomeMeasure['kind']

/** How one outcome measure is read. `change` is the least difference that counts, in its own points. */
export interface MeasureFacts {
  readonly least: number
  readonly most: number
  readonly better: 'more' | 'less'
  readonly change: number
}

/**
 * Ranges, directions and the least change that counts. Sources: NPRS 2 (Farrar et al. 2001; Childs et al. 2005), PSFS
 * mean 2 (Stratford et al. 1995, MDC90), LEFS 9 (Binkley et al. 1999), NDI 10 % (Vernon 2008: 5 of 50 points), ODI 12 %
 * (Davidson & Keating 2002: beyond 10.5, and it moves by 2), DASH 10 (Gummesson et al. 2003), HIT-6 8 (Castien et al. 2012).
 */
export const MEASURES: Readonly<Record<MeasureKind, MeasureFacts>> = {
  nprs: { least: 0, most: 10, better: 'less', change: 2 },
  psfs: { least: 0, most: 10, better: 'more', change: 2 },
  lefs: { least: 0, most: LEFS.items * LEFS.each, better: 'more', change: 9 },
  ndi: { least: 0, most: 100, better: 'less', change: 10 },
  odi: { least: 0, most: 100, better: 'less', change: 12 },
  dash: { least: 0, most: 100, better: 'less', change: 10 },
  hit6: { least: 36, most: 78, better: 'less', change: 8 },
}
export const MEASURE_KINDS = Object.keys(MEASURES) as readonly MeasureKind[]

/** What a measure comes to. `value` null: nothing was answered. With something `missing` it is what there is so far. */
export interface MeasureScore {
  readonly value: number | null
  /** How many items or activities have no answer, and how many there are. */
  readonly missing: number
  readonly of: number
}

/** Scores a measure in its own points: PSFS by the mean of the activities that were rated, LEFS by its sum. */
export function scoreOf(measure: OutcomeMeasure): MeasureScore {
  switch (measure.kind) {
    case 'nprs':
      return single(measure.score)
    case 'ndi':
    case 'odi':
    case 'dash':
    case 'hit6':
      return single(measure.total)
    case 'psfs': {
      const scores = measure.activities.map(({ score }) => score)
      const { sum, answered } = sumOf(scores)
      return {
        value: answered === 0 ? null : sum / answered,
        missing: scores.length - answered,
        of: scores.length,
      }
    }
    case 'lefs': {
      const { sum, answered } = sumOf(measure.items)
      return { value: answered === 0 ? null : sum, missing: LEFS.items - answered, of: LEFS.items }
    }
    default:
      return assertNever(measure)
  }
}

const single = (value: number | null): MeasureScore => ({ value, missing: value === null ? 1 : 0, of: 1 })

function sumOf(answers: readonly (number | null)[]): { sum: number; answered: number } {
  const given = answers.filter((answer) => answer !== null)
  return { sum: given.reduce((sum, answer) => sum + answer, 0), answered: given.length }
}

export type MeasuredChange = 'better' | 'worse' | 'same'

/** What became of a measure, "same" within its error; null if the two cannot be compared: another kind, or answers missing. */
export function changeOf(before: OutcomeMeasure, after: OutcomeMeasure): MeasuredChange | null {
  if (before.kind !== after.kind) return null
  const [was, is] = [scoreOf(before), scoreOf(after)]
  if (was.value === null || is.value === null || was.missing > 0 || is.missing > 0) return null
  const { better, change } = MEASURES[after.kind]
  const difference = is.value - was.value
  if (Math.abs(difference) < change) return 'same'
  return difference > 0 === (better === 'more') ? 'better' : 'worse'
}

/** A score as it is written: whole numbers as they are, others to one decimal. */
export function formatScore(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toFixed(1)
}
