import { zoneById } from './atlas/zones.ts'
import type {
  ObservedReferral,
  Technique,
  Treatment,
  TriggerPointMark,
  TriggerPointStatus,
} from './trigger-point.ts'
import type { Side } from './view-point.ts'
import {
  formatChange,
  lowerFirst,
  markName,
  RESPONSE_WORDS,
  SIDE_WORDS,
  STATUS_WORDS,
  TECHNIQUE_WORDS,
  upperFirst,
} from './words.ts'

/**
 * What a session recorded of a trigger point, as one sentence: "Right upper trapezius, active trigger point, NPRS 7 → 3
 * after 60 s compression, refers to the temple." It leads with the side; another side is named only for a zone that the
 * client feels there. Notes of free text are left out.
 */
export function pointSentence(mark: TriggerPointMark): string {
  const { status, statusAfter, observedReferral, paintedReferral } = mark.observation
  const parts = [
    `${SIDE_WORDS[mark.side]} ${markName(mark)}`,
    statusInWords(status),
    courseInWords(mark),
    statusAfter === null || statusAfter === status ? '' : `${STATUS_WORDS[statusAfter]} afterwards`,
    feltInWords(observedReferral, mark.side),
    paintedReferral.length === 0 ? '' : 'felt where it is painted on the chart',
  ].filter((part) => part !== '')
  return `${upperFirst(parts.join(', '))}.`
}

function statusInWords(status: TriggerPointStatus): string {
  return status === 'not-found' ? 'no trigger point found' : `${STATUS_WORDS[status]} trigger point`
}

/** Pain before and after with what was done between: "NPRS 7 → 3 after 60 s compression and stretch". */
function courseInWords({ observation }: TriggerPointMark): string {
  const { nprsBefore, nprsAfter, treatments } = observation
  const pain = formatChange(nprsBefore, nprsAfter)
  const done = listed(treatments.map(treatmentInWords))
  if (done === '') return pain === '' ? '' : `NPRS ${pain}`
  if (nprsAfter === null) return [pain && `NPRS ${pain}`, `treated with ${done}`].filter(Boolean).join(', ')
  return `NPRS ${nprsBefore === null ? nprsAfter : pain} after ${done}`
}

/** Two techniques whose word does not stand by itself. */
const TREATED_WITH: Readonly<Partial<Record<Technique, string>>> = {
  tool: 'tool work',
  other: 'another technique',
}

function treatmentInWords({ technique, seconds, repetitions, response }: Treatment): string {
  const name = TREATED_WITH[technique] ?? TECHNIQUE_WORDS[technique]
  const timed = seconds === null ? name : `${seconds} s ${name}`
  const times = repetitions === null || repetitions === 1 ? timed : `${repetitions} × ${timed}`
  return response === null ? times : `${times} (${RESPONSE_WORDS[response]})`
}

/** The side of a zone is said unless all of them lie on the point's own. */
function feltInWords(felt: readonly ObservedReferral[], own: Side): string {
  const plain = felt.every(({ side }) => side === own || side === 'midline')
  const of = (extent: ObservedReferral['extent']) =>
    listed(felt.filter((each) => each.extent === extent).map((each) => zoneInWords(each, !plain)))
  const [primary, spillover] = [of('primary'), of('spillover')]
  return [primary && `refers to ${primary}`, spillover && `spills over to ${spillover}`]
    .filter(Boolean)
    .join(', ')
}

/** Names of zones that say where, not what: "Below the shoulder blade". */
const WHERE = /^(above|along|around|behind|below|beside|between|deep|in|inside|under) /

function zoneInWords({ zoneId, side }: ObservedReferral, sayingSide: boolean): string {
  // "Front of the thigh, upper third" would read as two zones in a list.
  const name = lowerFirst((zoneById(zoneId)?.name ?? zoneId).replace(/, (.*)$/, ' ($1)')).replace(
    /^achilles/,
    'Achilles',
  )
  const phrase = WHERE.test(name) ? `the area ${name}` : `the ${name}`
  return sayingSide && side !== 'midline' ? `${phrase} on the ${SIDE_WORDS[side]}` : phrase
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
