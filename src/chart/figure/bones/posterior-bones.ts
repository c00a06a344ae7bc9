import { curve, loop, ring } from '../curve.ts'
import type { Bone } from './bone.ts'
import { FEMUR, FIBULA, HAND, HUMERUS, RADIUS, TIBIA, ULNA } from './limb-bones.ts'
import { rib, vertebra } from './long-bone.ts'

/** The shoulder blade's body, and its spine running out into the acromion. */
export const SCAPULA_BODY = ring(
  curve('41.7 167, 37 179, 34.4 194, 35.6 218, 40 236, 45 249'),
  curve('45 249, 53 243.6, 62 229, 73 215.6, 84 207'),
  curve('84 207, 90 202.6, 91 194.6, 87 187.6'),
  curve('87 187.6, 72 180, 56 170.6, 41.7 167'),
)
const SCAPULAR_SPINE = ring(
  curve('34.6 187, 52 180.4, 73 174.6, 91 171.6, 104 173, 109 178'),
  curve('109 178, 103 181.6, 92 179.6, 74 184.4, 54 190.4, 35 193.6'),
  curve('35 193.6, 34.6 187'),
)

const ILIUM = ring(
  curve('22.6 437, 25.6 420, 35 405, 46 398.4, 62 401.4, 73.6 408.4, 78.4 417, 76 432, 71 450, 70.6 468'),
  curve('70.6 468, 68 484, 60 493.6, 51.6 502, 45 513, 36.6 519.6, 29 515'),
  curve('29 515, 31.6 501, 36 489, 32.6 478'),
  curve('32.6 478, 40.6 470, 42 459, 34 450.6, 24.6 446, 22.6 437'),
)
const PUBIS = [
  loop('4 484, 16 481.4, 32 480.4, 46 479, 48 485.6, 32 487.4, 18 489, 5 493'),
  loop('4 491, 10 494, 20 502.6, 32 508.6, 35.6 513.6, 28 515.6, 14 508.6, 5 500'),
]

/** Levels of the vertebrae: the spinous processes' of ../landmarks.ts. */
const NECK = [110.6, 117.6, 124, 130.6, 137.6, 145.6]
const CHEST = [159, 171.7, 183.7, 196.2, 209.2, 222.7, 236.8, 251.3, 266.3, 282.3, 299.8, 317.9]
const LOINS = [337.4, 357.9, 378.4, 399, 417]
const SPINE = [
  ...NECK.map((y) => vertebra(y, 7, 6.6, 11)),
  ...CHEST.map((y, i) => vertebra(y, 11.5 + i * 0.5, 6 + i * 0.25, 14 - i * 0.3)),
  ...LOINS.map((y) => vertebra(y, 19, 9.6, 19)),
]

const RIBS = [
  '12 168, 32 166, 50 174, 57 186',
  '12 180, 34 180, 56 190, 64 204',
  '12 192, 36 194, 60 206, 69 222',
  '12 205, 37 208, 63 222, 73 240',
  '12 218, 38 223, 65 239, 76 258',
  '12 232, 39 239, 66 257, 78 277',
  '12 246, 39 255, 66 274, 79 296',
  '12 261, 39 272, 66 292, 79 315',
  '12 277, 38 290, 63 310, 77 333',
  '12 294, 36 308, 56 325, 69 341',
  '12 312, 32 327, 47 341, 57 352',
].map(rib)

const of = (bone: Omit<Bone, 'view'>): Bone => ({ view: 'posterior', ...bone })

/** The skeleton from behind. Source, licence and fidelity as in ./limb-bones.ts. */
export const posteriorBones: readonly Bone[] = [
  of({ d: RIBS }),
  of({ d: SPINE, midline: true }),
  of({ d: [...PUBIS, ILIUM] }),
  of({
    d: [curve('0 421, 13 423, 21.6 431, 20.6 446, 14 461, 8 474, 4.6 482, 0 489')],
    midline: true,
    bare: true,
  }),
  of({ d: [HUMERUS, RADIUS, ...HAND] }),
  of({ d: [ULNA], bare: true }),
  of({ d: [SCAPULA_BODY] }),
  of({ d: [SCAPULAR_SPINE], bare: true }),
  of({ d: [FEMUR, TIBIA] }),
  of({ d: [FIBULA, loop('70 966, 79 961, 89 965, 92 978, 88 992, 79 996.6, 69 993, 67 979')], bare: true }),
]
