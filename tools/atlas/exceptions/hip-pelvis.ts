import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const hipPelvisExceptions: readonly AtlasException[] = [
  {
    id: 'obturator-externus',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its outer third passes behind the hip joint and the iliopsoas, which lies in the same layer.',
  },
  {
    id: 'obturator-externus',
    view: 'anterior',
    rule: 'centre',
    reason: 'Only its broad inner part is drawn; behind the iliopsoas it cannot be felt from the front.',
  },
]
