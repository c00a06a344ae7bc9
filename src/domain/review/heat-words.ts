import { muscleById } from '../atlas/muscles.ts'
import { zoneName } from '../atlas/reading.ts'
import { listed } from '../narrative.ts'
import type { Side } from '../view-point.ts'
import { lowerFirst, SIDE_WORDS, upperFirst } from '../words.ts'
import { type BalanceVerdict, balanceOf, type Sides, sidesOfAll } from './heat-balance.ts'
import type { HeatCount, HeatMap } from './heat-map.ts'

/** What the balance of right and left comes to, in a word or two. */
export const BALANCE_WORDS: Readonly<Record<BalanceVerdict, string>> = {
  right: 'more on the right',
  left: 'more on the left',
  even: 'no clear difference',
  few: 'too few to compare',
}

/** How the balance is decided, under a list of it. */
export const BALANCE_KEY =
  '“More” is said only of a difference of at least three that is at least three in five of all; less is chance. In a total every muscle or zone counts once a visit.'

const number = (value: number): string => value.toLocaleString('en')

/** "more on the right (12 of 18)"; "no clear difference (5 right, 4 left)". */
export function balanceWords(sides: Sides): string {
  const verdict = balanceOf(sides)
  const { right, left } = sides
  if (verdict === 'right' || verdict === 'left')
    return `${BALANCE_WORDS[verdict]} (${number(sides[verdict])} of ${number(right + left)})`
  return `${BALANCE_WORDS[verdict]} (${number(right)} right, ${number(left)} left)`
}

/** A muscle of one side inside a sentence: "right upper trapezius". */
export function sidedMuscle(muscleId: string, side: Side): string {
  return `${SIDE_WORDS[side]} ${lowerFirst(muscleById(muscleId)?.name ?? muscleId)}`
}

/** A zone of one side inside a sentence: "back of the heel on the right". */
export function sidedZone(zoneId: string, side: Side): string {
  const name = zoneName(zoneId)
  if (side === 'midline') return name
  return `${name}${name.includes(',') ? ',' : ''} on the ${SIDE_WORDS[side]}`
}

interface OneSide {
  readonly id: string
  readonly side: Side
  readonly visits: number
}

/** Each side by itself, the most frequent first; of the same number in the order of the counts. */
export function bySide(counts: readonly HeatCount[]): readonly OneSide[] {
  return counts
    .flatMap(({ id, ...sides }) =>
      (['right', 'left', 'midline'] as const).map((side) => ({ id, side, visits: sides[side] })),
    )
    .filter(({ visits }) => visits > 0)
    .sort((a, b) => b.visits - a.visits)
}

/** More of the same number than this are not named: none of them stands out. */
const MOST_NAMED = 2

/** The map as one plain sentence: what was most frequent, of how many visits, and which side it was on more often. */
export function heatSentence(map: HeatMap): string {
  const { shown, visits, muscles, zones, withPoints, withSymptoms } = map
  if (visits === 0) return 'There is no visit to count.'
  if (visits === 1 && withPoints + withSymptoms > 0) return oneVisit(map)
  const parts = [
    ...(shown === 'symptoms' || withPoints === 0
      ? []
      : [mostOften('most often', bySide(muscles), visits, sidedMuscle)]),
    ...(shown === 'points' || withSymptoms === 0
      ? []
      : [mostOften('symptoms most often', bySide(zones), visits, sidedZone)]),
  ].filter((part) => part !== '')
  const sides = sidesOfAll(shown === 'symptoms' ? zones : muscles)
  if (parts.length > 0 && balanceOf(sides) !== 'few') parts.push(balanceWords(sides))
  if (parts.length === 0)
    return `${nothingWords(shown)} in ${visits === 1 ? 'this visit' : `these ${number(visits)} visits`}.`
  return `${upperFirst(parts.join('; '))}.`
}

/** How many places the sentence of a single visit names; more would be a list. */
const MOST_IN_ONE = 3

/** Of one visit nothing was "most often": what was where. */
function oneVisit({ shown, muscles, zones }: HeatMap): string {
  const places = (sides: readonly OneSide[], say: (id: string, side: Side) => string) => {
    const more = sides.length - MOST_IN_ONE
    const named = sides.slice(0, MOST_IN_ONE).map(({ id, side }) => say(id, side))
    return listed([...named, ...(more > 0 ? [`${number(more)} more`] : [])])
  }
  const points = shown === 'symptoms' ? '' : places(bySide(muscles), sidedMuscle)
  const symptoms = shown === 'points' ? '' : places(bySide(zones), sidedZone)
  const parts = [
    ...(points === '' ? [] : [`trigger points in ${points}`]),
    ...(symptoms === '' ? [] : [`symptoms: ${symptoms}`]),
  ]
  return parts.length === 0 ? `${nothingWords(shown)} in this visit.` : `In this visit ${parts.join('; ')}.`
}

function nothingWords(shown: HeatMap['shown']): string {
  if (shown === 'points') return 'No trigger point was found'
  return shown === 'symptoms'
    ? 'No symptom area was painted'
    : 'No trigger point was found and no symptom area painted'
}

function mostOften(
  words: string,
  sides: readonly OneSide[],
  visits: number,
  say: (id: string, side: Side) => string,
): string {
  const [first] = sides
  if (!first) return ''
  const same = sides.filter((each) => each.visits === first.visits)
  const of = `${number(first.visits)} of ${number(visits)} ${visits === 1 ? 'visit' : 'visits'}`
  if (same.length > MOST_NAMED) return `${words}: ${number(same.length)} alike (${of} each)`
  const named = listed(same.map(({ id, side }) => say(id, side)))
  return `${words}: ${named} (${of}${same.length > 1 ? ' each' : ''})`
}
