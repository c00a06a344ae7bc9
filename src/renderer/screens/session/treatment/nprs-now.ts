import type { Nprs } from '../../../../domain/scales.ts'
import type { Observation } from '../../../../domain/trigger-point.ts'

/** Which of its two pain ratings a point is asked for: the first one while that is empty, else the one after treatment. */
export type AskedNprs = 'nprsBefore' | 'nprsAfter'

export function askedNprs({ nprsBefore }: Pick<Observation, 'nprsBefore'>): AskedNprs {
  return nprsBefore === null ? 'nprsBefore' : 'nprsAfter'
}

/** A digit that was typed, when, and into which rating. `at` in milliseconds. */
export interface TypedDigit {
  readonly digit: number
  readonly at: number
  readonly into: AskedNprs
}

/** How soon, in milliseconds, a 0 follows a 1 to make ten of it. */
export const TEN_MS = 1000

/** What a typed digit means: itself, or ten, into the same rating, when a 0 follows a 1 soon. */
export function typedNprs(
  before: TypedDigit | null,
  { digit, at, into }: TypedDigit,
): { readonly nprs: Nprs; readonly into: AskedNprs } {
  if (digit === 0 && before?.digit === 1 && at - before.at <= TEN_MS) return { nprs: 10, into: before.into }
  return { nprs: digit, into }
}
