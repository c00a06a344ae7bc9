import { muscleById } from '../atlas/muscles.ts'
import type { PressureUnit } from '../practice.ts'
import type { Observation } from '../trigger-point.ts'
import type { VisitRef } from '../visit-order.ts'
import { formatChange, pressureNumber, SIDE_WORDS, STATUS_WORDS, upperFirst, VIEW_WORDS } from '../words.ts'
import type { AreaComparison } from './compare-areas.ts'
import type { ComplaintComparison } from './compare-complaints.ts'
import type { NumberedPoint } from './numbered-points.ts'
import type { PlaceChange } from './point-changes.ts'
import type { Sighting } from './sightings.ts'
import type { ValueChange } from './value-change.ts'
import { WITHIN_ERROR_WORDS } from './words.ts'

/** A cell of a comparison's table: "7 → 4"; `withinError`: too small a difference to mean anything. '' where nothing was taken. */
export interface ComparedValue {
  readonly words: string
  readonly withinError: boolean
}

/** What the table says of a point: first → last value, both as the client came in; the threshold in `unit`, without it. */
export function pointValues(
  { from, to, changes }: NumberedPoint,
  unit: PressureUnit,
): Readonly<Record<'status' | 'nprs' | 'pressureThreshold', ComparedValue>> {
  const value = (read: (seen: Observation) => string | number | null) =>
    firstToLast(ofConfirmed(from, read), ofConfirmed(to, read))
  const pressure = (kpa: number | null) => (kpa === null ? null : pressureNumber(kpa, unit))
  return {
    status: { words: upperFirst(value(({ status }) => STATUS_WORDS[status])), withinError: false },
    nprs: compared(
      value(({ nprsBefore }) => nprsBefore),
      changes?.nprs,
    ),
    pressureThreshold: compared(
      value(({ pressureThresholdBefore }) => pressure(pressureThresholdBefore)),
      changes?.pressureThreshold,
    ),
  }
}

// Rounded for the table, two thresholds may be the same.
const compared = (words: string, change: ValueChange | null | undefined): ComparedValue => ({
  words,
  withinError: change?.withinError === true && words.includes('→'),
})

/** What was only carried over is nobody's observation. */
function ofConfirmed<T>(seen: Sighting | null, read: (observation: Observation) => T): T | null {
  return seen && !seen.mark.unconfirmed ? read(seen.mark.observation) : null
}

/** "7 → 4", one number where both are the same, and a dash for a visit without one: "7 → –". */
function firstToLast(from: string | number | null, to: string | number | null): string {
  if (from === to) return from === null ? '' : `${from}`
  return formatChange(from ?? '–', to ?? '–')
}

/**
 * What else there is to say of a point, as one sentence, or '': values that are of other visits than the two, a place that
 * moved, a correction. `nameOf` says a visit's day.
 */
export function pointDetails(
  { from, to, changes, verdict }: NumberedPoint,
  { first, last }: { readonly first: VisitRef; readonly last: VisitRef },
  nameOf: (visit: VisitRef) => string,
): string {
  const dated = (which: string, seen: Sighting | null, usual: string) =>
    seen && seen.visit.id !== usual ? `${which} of ${nameOf(seen.visit)}` : ''
  const lastSeen = to ?? from
  const silent = verdict === 'not-recorded' && lastSeen
  const said = [
    silent ? `last recorded on ${nameOf(lastSeen.visit)}` : '',
    silent && !to ? '' : dated('first values', from, first.id),
    silent ? '' : dated('last values', to, last.id),
    changes?.place && to ? placeInWords(changes.place, VIEW_WORDS[to.mark.at.view]) : '',
    changes?.side ? `recorded on the ${SIDE_WORDS[changes.side.from]} first` : '',
    changes?.muscleId
      ? `recorded in ${muscleById(changes.muscleId.from)?.name ?? changes.muscleId.from} first`
      : '',
  ].filter((part) => part !== '')
  return said.length === 0 ? '' : `${upperFirst(said.join('; '))}.`
}

/** How a place changed: "moved by about 25 mm", or '' where the difference is within error. `view` is where it lies now. */
export function placeInWords({ millimetres, withinError }: PlaceChange, view: string): string {
  if (millimetres === null) return `now marked in the ${view} view`
  if (withinError) return ''
  return `moved by about ${Math.round(millimetres / 5) * 5} mm`
}

/** The line under a table of points. */
export const COUNTING_KEY =
  'First → last value, both as the client came in. Differences that count: NPRS 2 or more, threshold 0.5 kg/cm² (49 kPa) or ' +
  `more, place more than 25 mm. Smaller ones are grey: ${WITHIN_ERROR_WORDS}.`

/** What is said of something that has no identity of its own. */
const OUTCOME_WORDS: Readonly<Record<AreaComparison['outcome'], string>> = {
  new: 'new in the last visit',
  persisting: 'in both visits',
  'not-recorded': 'not recorded in the last visit',
  unclear: 'several could be the same',
  unconfirmed: 'carried over, not confirmed',
}

/** The pain of a complaint or an area, and what is said of it; `counts`: it changed beyond measurement error. */
export function painWords(
  each: ComplaintComparison | AreaComparison,
): ComparedValue & { readonly change: string; readonly counts: boolean } {
  const { outcome, nprs } = each
  const [from, to] = [each.from?.nprs ?? null, each.to?.nprs ?? null]
  const same = outcome === 'persisting' && from !== null && from === to
  const otherwise = same ? 'no change' : OUTCOME_WORDS[outcome]
  const withinError = nprs?.withinError === true
  return {
    words: firstToLast(from, to),
    withinError,
    change: upperFirst(nprs ? (withinError ? WITHIN_ERROR_WORDS : nprs.trend) : otherwise),
    counts: nprs !== null && !withinError,
  }
}
