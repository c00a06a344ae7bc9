import { textbookReferral } from '../textbook-referral.ts'
import type { Observation, ObservedReferral, TriggerPointMark } from '../trigger-point.ts'
import type { Side } from '../view-point.ts'
import { upperFirst } from '../words.ts'
import { PLAIN_TECHNIQUES } from './handout-words.ts'
import { plainZone } from './plain-zones.ts'

/** On the numeric pain scale: less is within the error of asking twice. */
const REAL_CHANGE = 2
const MOST_ZONES = 4

const ON_SIDE: Readonly<Record<Side, string>> = {
  right: 'on the right',
  left: 'on the left',
  midline: 'in the middle',
}

/** Where these points of one muscle are felt: as this client said, else as the textbook has it and is said to be. */
export function tellFelt(points: readonly TriggerPointMark[]): string {
  const observed = points.flatMap(({ observation }) => observation.observedReferral)
  if (observed.length > 0) {
    const main = observed.filter(({ extent }) => extent === 'primary')
    const known = new Set(main.map(placeKey))
    const spread = observed.filter((felt) => felt.extent === 'spillover' && !known.has(placeKey(felt)))
    return [
      ...sentences('You feel it', main),
      ...sentences(main.length === 0 ? 'You feel a little of it' : 'It can spread', spread),
    ].join(' ')
  }
  if (points.some(({ observation }) => observation.paintedReferral.length > 0))
    return 'You showed us where you feel it: see the picture.'
  const expected = points.flatMap(textbookReferral).filter(({ extent }) => extent === 'primary')
  return sentences('Many people feel it', expected).join(' ')
}

const placeKey = ({ zoneId, side }: ObservedReferral) => `${zoneId} ${side}`

/** One sentence a side of the client. */
function sentences(begin: string, felt: readonly ObservedReferral[]): readonly string[] {
  return (['right', 'left', 'midline'] as const).flatMap((side) => {
    const zones = [
      ...new Set(felt.filter((each) => each.side === side).map(({ zoneId }) => plainZone(zoneId))),
    ]
    return zones.length === 0 ? [] : [`${begin} ${ON_SIDE[side]}: ${zones.slice(0, MOST_ZONES).join('; ')}.`]
  })
}

/** What was done at these points and what it did: no more than was recorded. Empty if nothing helped or was done. */
export function tellHelped(points: readonly TriggerPointMark[]): string {
  const done = points.flatMap(({ observation }) => observation.treatments)
  const helped = done.filter(({ response }) => response === 'released' || response === 'softened')
  const untold = done.filter(({ response }) => response === null)
  const names = (treatments: typeof done) =>
    listed([...new Set(treatments.map(({ technique }) => PLAIN_TECHNIQUES[technique]))])
  const eased = points.map(({ observation }) => easing(observation)).find((words) => words !== '') ?? ''
  if (helped.length > 0) {
    const how = helped.some(({ response }) => response === 'released') ? 'let go' : 'got softer'
    return joined(`${upperFirst(names(helped))} helped: the spot ${how}.`, eased)
  }
  return joined(untold.length > 0 ? `We used ${names(untold)}.` : '', eased)
}

function easing({ nprsBefore, nprsAfter }: Observation): string {
  if (nprsBefore === null || nprsAfter === null || nprsBefore - nprsAfter < REAL_CHANGE) return ''
  return `Your pain went down from ${nprsBefore} to ${nprsAfter} out of 10.`
}

const joined = (...sentencesSaid: readonly string[]) => sentencesSaid.filter((it) => it !== '').join(' ')

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
