import { holds } from '../cautions.ts'
import type { Client } from '../client.ts'
import { PLAIN_CARE, type PlainCareId, PRESSING_CARE } from './data/plain-care.ts'
import type { Handout, HandoutCare } from './handout.ts'
import { HANDOUT_WORDS } from './handout-words.ts'

/**
 * What a client's contraindications say about home care that presses or rubs (balls, rollers, thumbs): `ruled-out` by one
 * that is absolute or a red flag; `unknown` where there are others, because only their words say what they are against.
 */
export type PressingRule = 'free' | 'unknown' | 'ruled-out'

/** What this client's contraindications say of pressing at home; those that are resolved say nothing. */
export function pressingRule({ contraindications }: Pick<Client, 'contraindications'>): PressingRule {
  const open = contraindications.filter(holds)
  if (open.some(({ kind, redFlag }) => redFlag || kind === 'absolute')) return 'ruled-out'
  return open.length > 0 ? 'unknown' : 'free'
}

/** The home care of these that may be offered: what presses is left out, or says that the cautions come first. */
export function offeredCare(ids: readonly PlainCareId[], rule: PressingRule): readonly HandoutCare[] {
  return ids
    .filter((id) => rule !== 'ruled-out' || !PRESSING_CARE.has(id))
    .map((id) => {
      const { words, dose } = PLAIN_CARE[id]
      const careful = rule === 'unknown' && PRESSING_CARE.has(id)
      return { words: careful ? `${words} ${HANDOUT_WORDS.cautionsFirst}` : words, dose }
    })
}

const PRESSING_WORDS = [...PRESSING_CARE].map((id) => PLAIN_CARE[id].words)

/** What of a handout presses, in the words of the offered home care. The therapist's own words are not understood. */
export function pressingOn({ muscles, care }: Pick<Handout, 'muscles' | 'care'>): readonly string[] {
  const all = [...muscles.flatMap((muscle) => muscle.care), ...care].map(({ words }) => words)
  return PRESSING_WORDS.filter((pressing) => all.some((words) => words.startsWith(pressing)))
}
