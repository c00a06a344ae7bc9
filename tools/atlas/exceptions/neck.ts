import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const neckExceptions: readonly AtlasException[] = [
  {
    id: 'trapezius-upper',
    view: 'anterior',
    rule: 'reach',
    reason:
      'From the front the neck hides its cervical half: the slope above the clavicle is what is seen and felt.',
  },
]
