import { curve, loop, ring } from '../curve.ts'
import { mirrorPath } from '../mirror.ts'
import type { Bone } from './bone.ts'
import { FEMUR, FIBULA, HAND, HUMERUS, RADIUS, TIBIA, ULNA } from './limb-bones.ts'
import { rib, rod, vertebra } from './long-bone.ts'
import { SCAPULA_BODY } from './posterior-bones.ts'

const STERNUM = curve(
  '0 181, 6 180.6, 13 184.6, 11 193, 8 200, 7.6 206, 9 220, 9.6 240, 9 257, 6.6 269, 3 276, 2 283, 0 286',
)
const CLAVICLE = ring(
  curve('-13 182, -24 178, -40 174.6, -56 172.4, -72 168.6, -86 166.6, -96 168'),
  curve('-96 168, -97 172.6, -86 172.4, -72 175, -56 179.4, -40 181.6, -24 185.6, -14 190'),
  curve('-14 190, -12 186, -13 182'),
)
const ACROMION = loop('-94 170.6, -101 172.6, -106.4 176.8, -104.6 181, -97 177')
const CORACOID = loop('-84 193, -80 185.6, -73.6 187, -75 193, -80 197')

const HIP = ring(
  curve('-23 417, -33 403, -46 398.4, -63 402, -77.5 412'),
  curve('-77.5 412, -78 427, -72.6 441.4'),
  curve('-72.6 441.4, -65.6 450, -61.6 461, -67 471'),
  curve('-67 471, -70.6 481, -65 491, -55 497, -46 506, -38 517, -30 516'),
  curve('-30 516, -18 509, -7 503, -2.6 498'),
  curve('-2.6 498, -2.6 484'),
  curve('-2.6 484, -14.4 480.6'),
  curve('-14.4 480.6, -30 474.6, -43 462, -45 448, -37 437, -27 430, -23 417'),
)
/** Runs the other way round: a hole. */
const FORAMEN = loop('-24 489, -22.6 497, -30 505, -40 503.6, -44 494, -36 487')

const NECK = [112, 120, 128, 136, 144, 152, 160]
const LOINS = [299.8, 317.9, 337.4, 357.9, 378.4, 399, 416]

/** Between the spaces that ../regions draws as intercostals. */
const RIBS = [
  '-12 190, -24 192, -36 187, -42 178',
  '-9 201, -25 199.6, -40 196.6, -58 186',
  '-10 216, -25 218.4, -39 219.2, -57 215, -70 202',
  '-10 231, -26 236.6, -42 237.8, -60 235, -76 220',
  '-11 245, -28 253.4, -46 256, -64 254, -80 238',
  '-11 257, -24 264, -36 272, -58 279, -74 275.4, -85 258',
  '-8 268, -20 276, -35 287, -56 300, -73 297, -86 281',
  '-24 291, -34 300, -44 311, -59 317.6, -74 313, -84 302',
  '-38 311, -47 323, -58 331, -72 329, -81 320',
  '-55 335, -68 345, -79 338',
].map(rib)

const mirrored = (paths: readonly string[]) => paths.map(mirrorPath)
const of = (bone: Omit<Bone, 'view'>): Bone => ({ view: 'anterior', ...bone })

/** The skeleton from the front. Source, licence and fidelity as in ./limb-bones.ts. */
export const anteriorBones: readonly Bone[] = [
  of({ d: mirrored([SCAPULA_BODY]) }),
  of({ d: NECK.map((y) => vertebra(y, 8.4, 7, 11)), midline: true }),
  of({ d: LOINS.map((y) => vertebra(y, 19, 11, 20)), midline: true }),
  of({ d: [curve('0 424, 14 421, 23 427, 21 443, 12 462, 4 474, 0 478')], midline: true }),
  of({ d: RIBS }),
  of({ d: [HIP + FORAMEN] }),
  of({ d: mirrored([ULNA]) }),
  of({ d: mirrored([HUMERUS, RADIUS, ...HAND, FEMUR, FIBULA]) }),
  of({ d: mirrored([TIBIA]), bare: true }),
  of({ d: [CORACOID] }),
  of({ d: [STERNUM], midline: true, bare: true }),
  of({ d: [CLAVICLE, ACROMION], bare: true }),
  of({
    d: [loop('-63.4 689.6, -55 693, -52.6 702, -58 713, -66.2 721, -74.6 713, -78 703, -73 693')],
    bare: true,
  }),
  of({
    d: [
      loop('-66 960, -78 957, -90 960, -92 970, -80 974, -67 970'),
      rod('-68 972', '-60 983', 6),
      rod('-75 974', '-70 986', 4.6),
      rod('-81 975', '-79 987', 4.4),
      rod('-87 974', '-88 987', 4.4),
      rod('-92 972', '-97 985', 4.4),
    ],
    bare: true,
  }),
]
