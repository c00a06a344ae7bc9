import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const forearmHandExceptions: readonly AtlasException[] = [
  {
    id: 'brachioradialis',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'From the side the belly is seen down to the middle of the forearm; the reference area stops above it.',
  },
  {
    id: 'flexor-carpi-ulnaris',
    view: 'posterior',
    rule: 'centre',
    reason:
      'The reference breaks off where the muscle turns to the front; from behind it is felt along the ulna to the lower third.',
  },
  {
    id: 'flexor-digitorum-profundus',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn from its origin on the ulna down to the pronator quadratus, on which the rest lies in the same layer.',
  },
  {
    id: 'flexor-pollicis-longus',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its lower end lies on the pronator quadratus, which is drawn in the same layer.',
  },
  {
    id: 'flexor-pollicis-longus',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Its lower end lies on the pronator quadratus, and the reference leaves out the origin above mid-forearm.',
  },
]
