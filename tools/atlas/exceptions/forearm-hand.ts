import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const forearmHandExceptions: readonly AtlasException[] = [
  {
    id: 'brachioradialis',
    view: 'anterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'brachioradialis',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-carpi-radialis-brevis',
    view: 'posterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-carpi-radialis-brevis',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-carpi-radialis-longus',
    view: 'posterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-carpi-radialis-longus',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-carpi-ulnaris',
    view: 'posterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'extensor-digitorum',
    view: 'posterior',
    rule: 'centre',
    reason:
      'The drawn shape includes the tendons on the back of the hand; the reference measures the fleshy part alone.',
  },
  {
    id: 'flexor-carpi-radialis',
    view: 'anterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
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
  {
    id: 'palmaris-longus',
    view: 'anterior',
    rule: 'centre',
    reason: 'The drawn shape includes the tendon to the wrist; the reference measures the fleshy part alone.',
  },
  {
    id: 'thumb-extensors-abductor',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'The drawn shape includes the tendons to the thumb; the reference measures the fleshy part alone.',
  },
]
