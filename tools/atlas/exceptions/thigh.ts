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
    id: 'biceps-femoris-long',
    view: 'posterior',
    rule: 'centre',
    reason:
      'The tendon down to the head of the fibula is part of the shape; the reference is the fleshy part, its upper end under the gluteus.',
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
    reason: 'Its tendon down to the shin bone is part of the shape.',
  },
  {
    id: 'sartorius',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Drawn to its attachment at the pes anserinus and broad over the knee; the reference ends above the knee.',
  },
  {
    id: 'semimembranosus',
    view: 'posterior',
    rule: 'centre',
    reason: 'Drawn from the sitting bone with its flat upper tendon; the reference is the lower belly alone.',
  },
  {
    id: 'semitendinosus',
    view: 'posterior',
    rule: 'centre',
    reason: 'Its long tendon, which hands feel, is part of the shape.',
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
