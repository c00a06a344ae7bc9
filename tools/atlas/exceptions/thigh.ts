import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const thighExceptions: readonly AtlasException[] = [
  {
    id: 'adductor-longus',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its lower half dives under sartorius and vastus medialis, which lie in the same layer.',
  },
  {
    id: 'adductor-longus',
    view: 'anterior',
    rule: 'centre',
    reason: 'Only the upper half is bare; the rest lies under the sartorius.',
  },
  {
    id: 'adductor-magnus',
    view: 'anterior',
    rule: 'centre',
    reason: 'The vastus intermedius covers its attachment at the femur in the same layer.',
  },
  {
    id: 'gracilis',
    view: 'anterior',
    rule: 'centre',
    reason:
      'It is seen from the groin to the lower third of the thigh; the reference region ends above the middle.',
  },
  {
    id: 'gracilis',
    view: 'posterior',
    rule: 'centre',
    reason: 'From behind the belly is seen on the inner thigh only, above where the reference turns forward.',
  },
  {
    id: 'semitendinosus',
    view: 'posterior',
    rule: 'centre',
    reason: 'The belly is drawn from the gluteal fold down; the reference begins at the sitting bone.',
  },
  {
    id: 'vastus-lateralis',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn out to the silhouette and down to the kneecap; the reference body is lean and its strip narrow.',
  },
  {
    id: 'vastus-lateralis',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The part behind the iliotibial tract is drawn; the reference knows only the part before it.',
  },
]
