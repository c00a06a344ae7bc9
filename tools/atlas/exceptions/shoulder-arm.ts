import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const shoulderArmExceptions: readonly AtlasException[] = [
  {
    id: 'deltoid-anterior',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The figure’s groove before the deltoid lies further forward than the bunched reference fibres.',
  },
  {
    id: 'deltoid-middle',
    view: 'posterior',
    rule: 'centre',
    reason:
      'The reference sees only a small patch at the acromion from behind, not the length to the tuberosity.',
  },
  {
    id: 'triceps-lateral',
    view: 'posterior',
    rule: 'centre',
    reason: 'The deltoid of the same layer covers its upper third, which the reference counts.',
  },
  {
    id: 'triceps-lateral',
    view: 'posterior',
    rule: 'reach',
    reason: 'The deltoid of the same layer covers its upper third.',
  },
  {
    id: 'triceps-lateral',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The deltoid of the same layer covers its upper third, which the reference counts.',
  },
  {
    id: 'triceps-lateral',
    view: 'right-lateral',
    rule: 'reach',
    reason: 'The deltoid of the same layer covers its upper third.',
  },
  {
    id: 'triceps-long',
    view: 'posterior',
    rule: 'centre',
    reason: 'The deltoid of the same layer covers its origin, which the reference counts.',
  },
]
