import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const legExceptions: readonly AtlasException[] = [
  {
    id: 'extensor-digitorum-longus',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn with the tendons down to the ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'extensor-digitorum-longus',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'Drawn with the tendons over the ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'extensor-hallucis-longus',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn with the tendon over the ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'fibularis-brevis',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'Drawn with the tendon round the outer ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'fibularis-longus',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'Drawn with the tendon round the outer ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'fibularis-tertius',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn with the tendon down to the ankle that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'gastrocnemius-lateral',
    view: 'posterior',
    rule: 'centre',
    reason:
      'Drawn with its half of the Achilles tendon; the belly ends where the calf of the figure shows it, 10 below the reference.',
  },
  {
    id: 'gastrocnemius-lateral',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'Drawn with the Achilles tendon; the belly ends where the calf of the figure shows it, 20 below the reference.',
  },
  {
    id: 'gastrocnemius-medial',
    view: 'posterior',
    rule: 'centre',
    reason:
      'Drawn with its half of the Achilles tendon that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'soleus',
    view: 'posterior',
    rule: 'centre',
    reason: 'Drawn with the Achilles tendon that a hand feels; the reference region is the belly alone.',
  },
  {
    id: 'tibialis-anterior',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn with the tendon over the ankle that a hand feels; the reference region is the belly alone.',
  },
]
