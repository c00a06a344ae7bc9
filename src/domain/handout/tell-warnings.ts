import { nearestPatterns } from '../atlas/patterns.ts'
import { holds } from '../cautions.ts'
import type { Client } from '../client.ts'
import { textbookReferral } from '../textbook-referral.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { PLAIN_RED_FLAGS, type PlainRedFlag, RED_FLAGS_OF_PATTERN } from './data/plain-red-flags.ts'

const MOST_FLAGS = 5
/** What everybody is told, whatever was found. */
const ALWAYS: readonly PlainRedFlag[] = ['weak', 'fever']
const IN_ORDER = Object.keys(PLAIN_RED_FLAGS) as readonly PlainRedFlag[]

/** When to see a doctor, by where these points are felt: plain sentences, the most urgent first. */
export function tellRedFlags(points: readonly TriggerPointMark[]): readonly string[] {
  const felt = points.flatMap((mark) => [...mark.observation.observedReferral, ...textbookReferral(mark)])
  const zones = felt.filter(({ extent }) => extent === 'primary').map(({ zoneId }) => zoneId)
  const asked = new Set(nearestPatterns(zones).flatMap(({ id }) => RED_FLAGS_OF_PATTERN[id] ?? []))
  for (const flag of ALWAYS) asked.add(flag)
  return IN_ORDER.filter((flag) => asked.has(flag))
    .slice(0, MOST_FLAGS)
    .map((flag) => PLAIN_RED_FLAGS[flag])
}

/** What stands in this client's way, in the therapist's own words: contraindications and red flags that hold. */
export function tellCautions({ contraindications }: Pick<Client, 'contraindications'>): readonly string[] {
  return contraindications.filter(holds).map(({ kind, redFlag, words }) => {
    if (redFlag || kind === 'absolute') return `Ask your doctor first: ${words}`
    return kind === 'local' ? `Leave this place alone: ${words}` : `Go gently: ${words}`
  })
}
