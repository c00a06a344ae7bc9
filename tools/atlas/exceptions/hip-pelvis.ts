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
  {
    id: 'tensor-fasciae-latae',
    view: 'anterior',
    rule: 'centre',
    reason:
      'The shape follows the beginning of the tract along the silhouette; the reference ends with the belly.',
  },
  {
    id: 'tensor-fasciae-latae',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'The iliotibial tract down to the shin bone belongs to the shape; the reference is the belly alone.',
  },
]
