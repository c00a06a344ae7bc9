import { listed } from '../narrative.ts'
import type { TreatmentResponse } from '../trigger-point.ts'
import { RESPONSE_WORDS, TECHNIQUE_WORDS, upperFirst } from '../words.ts'
import type { PainOutcomes, TechniqueOutcomes } from './treatment-outcomes.ts'
import { NPRS_SCALE } from './value-change.ts'

/** What stands beside every such sentence. */
export const OUTCOME_CAUTION =
  'This is what was recorded, not proof of what helped. A visit with several techniques is counted for each of them.'

/**
 * What was recorded around a technique, as one to three plain sentences: "After compression (6 visits) NPRS fell by 2 or
 * more in 4, within error in 2."
 */
export function outcomeSentences(outcomes: TechniqueOutcomes): string {
  const { technique, visits, atOnce, responses } = outcomes
  const times = `${visits} ${visits === 1 ? 'visit' : 'visits'}`
  const felt = Object.entries(responses).map(
    ([response, count]) => `${RESPONSE_WORDS[response as TreatmentResponse]} ${timesInWords(count)}`,
  )
  return [
    `After ${TECHNIQUE_WORDS[technique]} (${times}) ${painInWords(atOnce)}.`,
    felt.length === 0 ? '' : `Felt under the hand: ${listed(felt)}.`,
    nextInWords(outcomes),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const timesInWords = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`

function painInWords(outcomes: PainOutcomes): string {
  const { unknown, ...asked } = outcomes
  if (Object.values(asked).every((count) => count === 0)) return 'NPRS was not asked before and after'
  const parts = partsOf(outcomes, { fell: 'fell', rose: 'rose' }).join(', ')
  return `NPRS ${parts.startsWith('within') ? 'stayed ' : ''}${parts}`
}

const partsOf = (
  { fell, withinError, rose, unknown }: PainOutcomes,
  words: { readonly fell: string; readonly rose: string },
): readonly string[] => [
  ...(fell > 0 ? [`${words.fell} by ${NPRS_SCALE.change} or more in ${fell}`] : []),
  ...(rose > 0 ? [`${words.rose} by ${NPRS_SCALE.change} or more in ${rose}`] : []),
  ...(withinError > 0 ? [`within error in ${withinError}`] : []),
  ...(unknown > 0 ? [`not asked both times in ${unknown}`] : []),
]

function nextInWords({ visits, next, nextResolved, nextNone }: TechniqueOutcomes): string {
  if (nextNone === visits) return 'No later record yet.'
  const pain = partsOf(next, { fell: 'lower', rose: 'higher' })
  const parts = [
    nextResolved > 0 ? `the point was resolved in ${nextResolved}` : '',
    pain.length > 0 ? `NPRS as the client came in was ${pain.join(', ')}` : '',
    nextNone > 0 ? `there is none yet after ${nextNone}` : '',
  ].filter((part) => part !== '')
  return `${upperFirst(`at the next record ${parts.join('; ')}`)}.`
}
