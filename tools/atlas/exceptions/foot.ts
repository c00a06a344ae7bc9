import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const footExceptions: readonly AtlasException[] = [
  {
    id: 'abductor-hallucis',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its origin at the heel and the belly along the arch lie behind the ankle from the front.',
  },
]
