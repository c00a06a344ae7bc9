import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const footExceptions: readonly AtlasException[] = [
  {
    id: 'abductor-hallucis',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its origin at the heel and the belly along the arch lie behind the ankle from the front.',
  },
  {
    id: 'great-toe',
    view: 'right-lateral',
    rule: 'zone-centre',
    reason:
      'The place that the atlas gives lies 1.6 above the toe of the figure; the zone keeps to the outline.',
  },
]
