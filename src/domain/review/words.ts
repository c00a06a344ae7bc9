import { listed } from '../narrative.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { markName, SIDE_WORDS, STATUS_WORDS, upperFirst } from '../words.ts'
import type { PointComparison, PointVerdict, VisitComparison } from './compare-visits.ts'
import { courseOf } from './point-changes.ts'
import { wasThere } from './sightings.ts'
import type { ValueChange } from './value-change.ts'

/** What became of a trigger point, in a word or two. */
export const VERDICT_WORDS: Readonly<Record<PointVerdict, string>> = {
  new: 'new',
  worse: 'worse',
  returned: 'returned',
  persisting: 'persisting',
  improved: 'improved',
  gone: 'resolved',
  'not-recorded': 'not recorded',
  unconfirmed: 'carried over, not confirmed',
}
/** The order in which they are told: what needs the therapist first. */
export const VERDICTS = Object.keys(VERDICT_WORDS) as readonly PointVerdict[]

/** Of a difference too small to mean anything. */
export const WITHIN_ERROR_WORDS = 'within measurement error'
/** The same where there is little room and the long words stand nearby. */
export const WITHIN_ERROR_SHORT = 'within error'

/** A point in a sentence, its side first: "right upper trapezius". */
export const pointName = (mark: TriggerPointMark): string => `${SIDE_WORDS[mark.side]} ${markName(mark)}`

/** How many points a sentence names of one kind; more would be a list. */
const MOST_NAMED = 3

/**
 * The comparison as one plain sentence: "4 of 7 points resolved, right upper trapezius still active, NPRS 7 → 4; one new
 * latent point, left gluteus medius." What is within measurement error says so.
 */
export function summaryOf({ points }: Pick<VisitComparison, 'points'>): string {
  const of = (outcome: PointComparison['outcome']) => points.filter((point) => point.outcome === outcome)
  const parts = [
    [resolvedPart(points), persistingPart(of('persisting'))].filter(Boolean).join(', '),
    returnedPart(of('returned')),
    newPart(of('new')),
    counted(of('not-recorded').length, 'not recorded again'),
    counted(of('unconfirmed').length, VERDICT_WORDS.unconfirmed),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'No trigger point in either visit.' : `${upperFirst(parts.join('; '))}.`
}

const counted = (count: number, words: string): string =>
  count === 0 ? '' : `${count === 1 ? 'one' : count} ${words}`

function resolvedPart(points: readonly PointComparison[]): string {
  const known = points.filter(({ from, outcome }) => outcome !== 'unconfirmed' && from && wasThere(from))
  const gone = points.filter(({ outcome }) => outcome === 'gone')
  const [only] = gone
  if (gone.length === 1 && known.length === 1 && only?.to) return `${pointName(only.to.mark)} resolved`
  if (known.length === 0 || (gone.length === 0 && known.length === 1)) return ''
  if (gone.length === known.length) return `all ${known.length} points resolved`
  return `${gone.length === 0 ? 'none' : gone.length} of ${known.length} points resolved`
}

/** Each point with its pain; what is active, and what has changed, first. */
function persistingPart(points: readonly PointComparison[]): string {
  const told = points.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_NAMED)
  const more = points.length - told.length
  return [...told.flatMap(stillThere), ...(more === 0 ? [] : [`${more} more still there`])].join('; ')
}

const weightOf = ({ to, changes }: PointComparison): number =>
  2 * Number(to?.mark.observation.status === 'active') + Number(changes && courseOf(changes) !== 'same')

function stillThere({ to, changes }: PointComparison): readonly string[] {
  if (!to) return []
  const when = changes?.status ? 'now' : 'still'
  const pain = changes?.nprs ? `, NPRS ${valueWords(changes.nprs)}` : ''
  return [`${pointName(to.mark)} ${when} ${STATUS_WORDS[to.mark.observation.status]}${pain}`]
}

/** A number that changed: "7 → 4", or "5 → 4 (within measurement error)". `say` writes one value. */
export function valueWords(
  { from, to, withinError }: ValueChange,
  say: (value: number) => string = String,
): string {
  return `${say(from)} → ${say(to)}${withinError ? ` (${WITHIN_ERROR_WORDS})` : ''}`
}

function returnedPart(points: readonly PointComparison[]): string {
  if (points.length > MOST_NAMED) return `${points.length} points returned`
  const named = points.flatMap(({ to }) =>
    to ? [`${pointName(to.mark)} (${STATUS_WORDS[to.mark.observation.status]})`] : [],
  )
  return named.length === 0 ? '' : `${listed(named)} returned`
}

function newPart(points: readonly PointComparison[]): string {
  const marks = points.flatMap(({ to }) => (to ? [to.mark] : []))
  const [first] = marks
  if (!first) return ''
  const statuses = new Set(marks.map(({ observation }) => observation.status))
  const status = STATUS_WORDS[first.observation.status]
  const named = marks.length > MOST_NAMED ? '' : `, ${listed(marks.map(pointName))}`
  if (marks.length === 1) return `one new ${status} point${named}`
  return `${marks.length} new ${statuses.size === 1 ? `${status} ` : ''}points${named}`
}
