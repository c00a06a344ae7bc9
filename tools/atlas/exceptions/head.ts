import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const headExceptions: readonly AtlasException[] = [
  {
    id: 'temporalis',
    view: 'right-lateral',
    rule: 'reach',
    reason: 'From the cheekbone arch down to the coronoid process its tendon lies under the masseter.',
  },
]
