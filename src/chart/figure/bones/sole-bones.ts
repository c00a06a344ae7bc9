import { loop } from '../curve.ts'
import type { Bone } from './bone.ts'
import { rod } from './long-bone.ts'

const TARSUS: readonly string[] = [
  loop('-70 246, -55 237, -51 215, -55 190, -66 177, -82 176, -90 190, -89 216, -85 238'),
  loop('-52 186, -42 176, -42 160, -52 150, -62 156, -62 174'),
  loop('-84 172, -94 166, -96 146, -86 138, -74 144, -74 164'),
  loop('-44 148, -40 134, -52 128, -64 132, -70 140, -62 148, -52 146'),
]
/** Metatarsals and toes, great toe first. */
const RAYS: readonly string[] = [
  rod('-44 128', '-38 80', 11),
  rod('-54 126', '-58 76', 7.4),
  rod('-64 130', '-74 80', 7.4),
  rod('-74 136', '-88 86', 7.4),
  rod('-85 140', '-101 94', 7.4),
  rod('-38 71', '-38 44', 9.4),
  rod('-38.4 38', '-38.6 18', 9),
  rod('-59 67', '-63.6 44', 6),
  rod('-64.6 39', '-65.6 20', 5.4),
  rod('-76 71', '-80 51', 5.8),
  rod('-80.6 46', '-81 29', 5.2),
  rod('-90 77', '-94 58', 5.6),
  rod('-94.6 53.6', '-95 39', 5),
  rod('-103 86', '-107 70', 5.4),
  rod('-107.6 66', '-108 54', 5),
]

/** The skeleton of the right sole. Source, licence and fidelity as in ./limb-bones.ts. */
export const soleBones: readonly Bone[] = [{ view: 'soles', d: [...TARSUS, ...RAYS] }]
