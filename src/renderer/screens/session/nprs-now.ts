import type { Nprs } from '../../../domain/scales.ts'
import type { Observation, TriggerPointMark } from '../../../domain/trigger-point.ts'

/** The numeric pain rating scale as a row of targets. */
export const NPRS_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Which of its two pain ratings a point is asked for. */
export type NprsWhen = 'nprsBefore' | 'nprsAfter'

/** The NPRS that comes next while points are charted: the one afterwards when all of them were asked and treated. */
export function nextNprs(points: readonly TriggerPointMark[]): NprsWhen {
  const all = points.every(
    ({ observation }) => observation.nprsBefore !== null && observation.treatments.length > 0,
  )
  return all && points.length > 0 ? 'nprsAfter' : 'nprsBefore'
}

/** The NPRS that is asked while a point is treated: the first one while that is empty, else the one afterwards. */
export function askedNprs({ nprsBefore }: Pick<Observation, 'nprsBefore'>): NprsWhen {
  return nprsBefore === null ? 'nprsBefore' : 'nprsAfter'
}

/** A digit that was typed, when, and into which rating. `at` in milliseconds. */
export interface TypedDigit {
  readonly digit: number
  readonly at: number
  readonly into: NprsWhen
}

/** How soon, in milliseconds, a 0 follows a 1 to make ten of it. */
export const TEN_MS = 1000

/** What a typed digit means: itself, or ten, into the same rating, when a 0 follows a 1 soon. */
export function typedNprs(
  before: TypedDigit | null,
  { digit, at, into }: TypedDigit,
): { readonly nprs: Nprs; readonly into: NprsWhen } {
  if (digit === 0 && before?.digit === 1 && at - before.at <= TEN_MS) return { nprs: 10, into: before.into }
  return { nprs: digit, into }
}
