import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const WRIST_REAR_RIGHT_LATERAL = curve('-106 478, -109 490, -110 503')
const WRIST_FRONT_RIGHT_LATERAL = curve('-99 478, -100 490, -101 504')
const WRIST_INNER_ANTERIOR = curve('-179 484, -185 497, -189 510, -187 518')
const WRIST_INNER_POSTERIOR = curve('179 484, 185 497, 189 510, 187 518')
const WRIST_OUTER_ANTERIOR = curve('-193 482, -203 497, -207 513')
const WRIST_OUTER_POSTERIOR = curve('193 482, 203 497, 207 513')
const WRIST_BOTTOM_ANTERIOR = curve('-207 513, -197 516.6, -187 518')
const WRIST_BOTTOM_POSTERIOR = curve('207 513, 197 516.6, 187 518')
const HYPOTHENAR_ANTERIOR = curve('-187 518, -195 530, -197 545, -193 557')
const HYPOTHENAR_POSTERIOR = curve('187 518, 195 530, 197 545, 193 557')
const THENAR_ANTERIOR = curve('-207 513, -204 527, -211 539, -222 544')
const ULNAR_UPPER_ANTERIOR = curve('-127 370, -139 394, -156.6 432')
const ULNAR_UPPER_POSTERIOR = curve('127 370, 139 394, 156.6 432')
const ULNAR_LOWER_ANTERIOR = curve('-156.6 432, -168 456, -179 484')
const ULNAR_LOWER_POSTERIOR = curve('156.6 432, 168 456, 179 484')
const RADIAL_UPPER_ANTERIOR = curve('-161 366, -166 390, -175.4 428')
const RADIAL_UPPER_POSTERIOR = curve('161 366, 166 390, 175.4 428')
const RADIAL_LOWER_ANTERIOR = curve('-175.4 428, -183 454, -193 482')
const RADIAL_LOWER_POSTERIOR = curve('175.4 428, 183 454, 193 482')
const FOREARM_MIDDLE_ANTERIOR = curve('-156.6 432, -166 431.4, -175.4 428')
const FOREARM_MIDDLE_POSTERIOR = curve('156.6 432, 166 431.4, 175.4 428')
const DORSAL_UPPER_RIGHT_LATERAL = curve('-79 362, -84 388, -92.6 420')
const DORSAL_LOWER_RIGHT_LATERAL = curve('-92.6 420, -99.6 448, -106 478')
const VOLAR_UPPER_RIGHT_LATERAL = curve('-64 364, -73.6 392, -82 420')
const VOLAR_LOWER_RIGHT_LATERAL = curve('-82 420, -91 450, -99 478')

/**
 * The zones of the forearm and hand. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const forearmHandZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    'forearm-volar-proximal': ring(
      ULNAR_UPPER_ANTERIOR,
      FOREARM_MIDDLE_ANTERIOR,
      back(RADIAL_UPPER_ANTERIOR),
      curve('-161 366, -151 373, -138 374.6'),
      curve('-138 374.6, -127 370'),
    ),
    'forearm-volar-distal': ring(
      back(FOREARM_MIDDLE_ANTERIOR),
      ULNAR_LOWER_ANTERIOR,
      curve('-179 484, -187 486, -193 482'),
      back(RADIAL_LOWER_ANTERIOR),
    ),
    'forearm-ulnar': ring(
      ULNAR_UPPER_ANTERIOR,
      ULNAR_LOWER_ANTERIOR,
      curve('-179 484, -171.9 485.8'),
      silhouette('anterior', '-171.9 485.8', '-118.6 372'),
      curve('-118.6 372, -127 370'),
    ),
    'forearm-radial': ring(
      back(RADIAL_LOWER_ANTERIOR),
      back(RADIAL_UPPER_ANTERIOR),
      curve('-161 366, -168.9 367.9'),
      silhouette('anterior', '-168.9 367.9', '-201.8 482'),
      curve('-201.8 482, -193 482'),
    ),
    'wrist-volar': ring(
      curve('-179 484, -187 486, -193 482'),
      WRIST_OUTER_ANTERIOR,
      WRIST_BOTTOM_ANTERIOR,
      back(WRIST_INNER_ANTERIOR),
    ),
    'wrist-ulnar': ring(
      WRIST_INNER_ANTERIOR,
      curve('-187 518, -178.2 520'),
      silhouette('anterior', '-178.2 520', '-171.9 485.8'),
      curve('-171.9 485.8, -179 484'),
    ),
    'wrist-radial': ring(
      WRIST_OUTER_ANTERIOR,
      curve('-207 513, -213 511, -218.3 505.6'),
      silhouette('anterior', '-218.3 505.6', '-201.8 482'),
      curve('-201.8 482, -193 482'),
    ),
    'thumb-base': loop('-205 507, -212 504, -220 507, -223 513, -219 519.6, -211 521, -204.6 516'),
    thenar: ring(
      THENAR_ANTERIOR,
      curve('-222 544, -229 533'),
      curve('-229 533, -228 521, -222 511'),
      curve('-222 511, -215 508'),
      curve('-215 508, -207 513'),
    ),
    thumb: ring(
      silhouette('anterior', '-222.1 507.8', '-234 533.8'),
      curve('-234 533.8, -229 533'),
      curve('-229 533, -228 521, -222 511, -222.1 507.8'),
    ),
    'thumb-web': ring(
      silhouette('anterior', '-236.3 534.4', '-236.2 552.6'),
      curve('-236.2 552.6, -228 551, -222 544'),
      curve('-222 544, -229 533, -236.3 534.4'),
    ),
    'palm-center': ring(
      THENAR_ANTERIOR,
      curve('-222 544, -225 556'),
      curve('-225 556, -210 562, -193 557'),
      back(HYPOTHENAR_ANTERIOR),
      back(WRIST_BOTTOM_ANTERIOR),
    ),
    hypothenar: ring(
      HYPOTHENAR_ANTERIOR,
      curve('-193 557, -185.4 557'),
      silhouette('anterior', '-185.4 557', '-178.2 520'),
      curve('-178.2 520, -187 518'),
    ),
    'index-finger': ring(
      silhouette('anterior', '-238.3 557.7', '-226.3 561.1'),
      curve('-226.3 561.1, -231 556, -238.3 557.7'),
    ),
    'middle-finger': ring(
      silhouette('anterior', '-224.7 561.8', '-211.6 565.4'),
      curve('-211.6 565.4, -217.6 559.6, -224.7 561.8'),
    ),
    'ring-finger': ring(
      silhouette('anterior', '-209.8 565.6', '-198 564.6'),
      curve('-198 564.6, -204 560.6, -209.8 565.6'),
    ),
    'little-finger': ring(
      silhouette('anterior', '-196.2 564.8', '-185.7 561'),
      curve('-185.7 561, -190.6 558.6, -196.2 564.8'),
    ),
  }),
  ...zonesIn('posterior', {
    'forearm-dorsal-proximal': ring(
      ULNAR_UPPER_POSTERIOR,
      FOREARM_MIDDLE_POSTERIOR,
      back(RADIAL_UPPER_POSTERIOR),
      curve('161 366, 151 373, 138 374.6'),
      curve('138 374.6, 127 370'),
    ),
    'forearm-dorsal-distal': ring(
      back(FOREARM_MIDDLE_POSTERIOR),
      ULNAR_LOWER_POSTERIOR,
      curve('179 484, 187 486, 193 482'),
      back(RADIAL_LOWER_POSTERIOR),
    ),
    'forearm-ulnar': ring(
      ULNAR_UPPER_POSTERIOR,
      ULNAR_LOWER_POSTERIOR,
      curve('179 484, 171.9 485.8'),
      silhouette('posterior', '171.9 485.8', '118.6 372'),
      curve('118.6 372, 127 370'),
    ),
    'forearm-radial': ring(
      back(RADIAL_LOWER_POSTERIOR),
      back(RADIAL_UPPER_POSTERIOR),
      curve('161 366, 168.9 367.9'),
      silhouette('posterior', '168.9 367.9', '201.8 482'),
      curve('201.8 482, 193 482'),
    ),
    'wrist-dorsal': ring(
      curve('179 484, 187 486, 193 482'),
      WRIST_OUTER_POSTERIOR,
      WRIST_BOTTOM_POSTERIOR,
      back(WRIST_INNER_POSTERIOR),
    ),
    'wrist-ulnar': ring(
      WRIST_INNER_POSTERIOR,
      curve('187 518, 178.2 520'),
      silhouette('posterior', '178.2 520', '171.9 485.8'),
      curve('171.9 485.8, 179 484'),
    ),
    'wrist-radial': ring(
      WRIST_OUTER_POSTERIOR,
      curve('207 513, 213 511, 218.3 505.6'),
      silhouette('posterior', '218.3 505.6', '201.8 482'),
      curve('201.8 482, 193 482'),
    ),
    'thumb-base': loop('205 507, 212 504, 220 507, 223 513, 219 519.6, 211 521, 204.6 516'),
    thumb: ring(
      silhouette('posterior', '222.1 507.8', '234 533.8'),
      curve('234 533.8, 229 533'),
      curve('229 533, 228 521, 222 511, 222.1 507.8'),
    ),
    'thumb-web': ring(
      silhouette('posterior', '236.3 534.4', '236.2 552.6'),
      curve('236.2 552.6, 228 551, 222 544'),
      curve('222 544, 229 533, 236.3 534.4'),
    ),
    'hand-dorsum': ring(
      back(HYPOTHENAR_POSTERIOR),
      back(WRIST_BOTTOM_POSTERIOR),
      curve('207 513, 217 513, 226 523, 229 533'),
      curve('229 533, 230 545, 235 556'),
      curve('235 556, 224 561, 210 563, 198 561, 193 557'),
    ),
    hypothenar: ring(
      HYPOTHENAR_POSTERIOR,
      curve('193 557, 185.4 557'),
      silhouette('posterior', '185.4 557', '178.2 520'),
      curve('178.2 520, 187 518'),
    ),
    'index-finger': ring(
      silhouette('posterior', '238.3 557.7', '226.3 561.1'),
      curve('226.3 561.1, 231 556, 238.3 557.7'),
    ),
    'middle-finger': ring(
      silhouette('posterior', '224.7 561.8', '211.6 565.4'),
      curve('211.6 565.4, 217.6 559.6, 224.7 561.8'),
    ),
    'ring-finger': ring(
      silhouette('posterior', '209.8 565.6', '198 564.6'),
      curve('198 564.6, 204 560.6, 209.8 565.6'),
    ),
    'little-finger': ring(
      silhouette('posterior', '196.2 564.8', '185.7 561'),
      curve('185.7 561, 190.6 558.6, 196.2 564.8'),
    ),
  }),
  ...zonesIn('right-lateral', {
    'forearm-volar-proximal': ring(
      VOLAR_UPPER_RIGHT_LATERAL,
      curve('-82 420, -67 420'),
      silhouette('right-lateral', '-67 420', '-49.2 362.1'),
      curve('-49.2 362.1, -64 364'),
    ),
    'forearm-volar-distal': ring(
      VOLAR_LOWER_RIGHT_LATERAL,
      curve('-99 478, -90.8 479.7'),
      silhouette('right-lateral', '-90.8 479.7', '-67 420'),
      curve('-67 420, -82 420'),
    ),
    'forearm-dorsal-proximal': ring(
      DORSAL_UPPER_RIGHT_LATERAL,
      curve('-92.6 420, -107 420'),
      silhouette('right-lateral', '-107 420', '-92.7 361.1'),
      curve('-92.7 361.1, -79 362'),
    ),
    'forearm-dorsal-distal': ring(
      DORSAL_LOWER_RIGHT_LATERAL,
      curve('-106 478, -116.4 480'),
      silhouette('right-lateral', '-116.4 480', '-107 420'),
      curve('-107 420, -92.6 420'),
    ),
    'forearm-radial': ring(
      DORSAL_UPPER_RIGHT_LATERAL,
      DORSAL_LOWER_RIGHT_LATERAL,
      curve('-106 478, -102.6 480, -99 478'),
      back(VOLAR_LOWER_RIGHT_LATERAL),
      back(VOLAR_UPPER_RIGHT_LATERAL),
      curve('-64 364, -72 359'),
      curve('-72 359, -79 362'),
    ),
    'wrist-volar': ring(
      WRIST_FRONT_RIGHT_LATERAL,
      curve('-101 504, -97 507, -93.4 506'),
      silhouette('right-lateral', '-93.4 506', '-90.8 479.7'),
      curve('-90.8 479.7, -99 478'),
    ),
    'wrist-dorsal': ring(
      WRIST_REAR_RIGHT_LATERAL,
      curve('-110 503, -114.6 509, -119.2 508'),
      silhouette('right-lateral', '-119.2 508', '-116.4 480'),
      curve('-116.4 480, -106 478'),
    ),
    'wrist-radial': ring(
      WRIST_REAR_RIGHT_LATERAL,
      curve('-110 503, -106 505, -101 504'),
      back(WRIST_FRONT_RIGHT_LATERAL),
      curve('-99 478, -102.6 480'),
      curve('-102.6 480, -106 478'),
    ),
    'thumb-base': ring(
      curve('-110 503, -106 505, -101 504'),
      curve('-101 504, -97 507, -93.4 506'),
      silhouette('right-lateral', '-93.4 506', '-91.4 512.9'),
      curve('-91.4 512.9, -98 517, -104 518, -109.6 516, -110 503'),
    ),
    thenar: ring(
      curve('-109.6 516, -104 518, -98 517, -91.4 512.9'),
      silhouette('right-lateral', '-91.4 512.9', '-88.9 520.2'),
      curve('-88.9 520.2, -93.6 527, -99.4 531.6'),
      curve('-99.4 531.6, -104 527, -109.6 524, -109.6 516'),
    ),
    thumb: ring(
      silhouette('right-lateral', '-88.9 520.2', '-97.9 533'),
      curve('-97.9 533, -99.4 531.6'),
      curve('-99.4 531.6, -93.6 527, -88.9 520.2'),
    ),
    'thumb-web': ring(
      silhouette('right-lateral', '-97.9 533', '-105.9 550.9'),
      curve('-105.9 550.9, -111 550, -113 546'),
      curve('-113 546, -111.6 535, -110.4 526'),
      curve('-110.4 526, -104 527, -99.4 531.6'),
      curve('-99.4 531.6, -97.9 533'),
    ),
    'hand-dorsum': ring(
      silhouette('right-lateral', '-119.2 508', '-123 553.9'),
      curve('-123 553.9, -117 555, -113 546'),
      curve('-113 546, -110.6 528, -110 503'),
      curve('-110 503, -114.6 509, -119.2 508'),
    ),
    'index-finger': ring(
      silhouette('right-lateral', '-106 551.9', '-111.3 604'),
      curve('-111.3 604, -114.6 590, -117 572, -114.6 554, -106 551.9'),
    ),
  }),
]
