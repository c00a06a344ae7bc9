import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { ZoneShape } from './zone-shape.ts'

// Edges that neighbours share.
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
  {
    zoneId: 'forearm-volar-proximal',
    view: 'anterior',
    d: [
      ring(
        ULNAR_UPPER_ANTERIOR,
        FOREARM_MIDDLE_ANTERIOR,
        back(RADIAL_UPPER_ANTERIOR),
        curve('-161 366, -151 373, -138 374.6'),
        curve('-138 374.6, -127 370'),
      ),
    ],
  },
  {
    zoneId: 'forearm-volar-proximal',
    view: 'right-lateral',
    d: [
      ring(
        VOLAR_UPPER_RIGHT_LATERAL,
        curve('-82 420, -67 420'),
        silhouette('right-lateral', '-67 420', '-49.1 362'),
        curve('-49.1 362, -64 364'),
      ),
    ],
  },
  {
    zoneId: 'forearm-volar-distal',
    view: 'anterior',
    d: [
      ring(
        back(FOREARM_MIDDLE_ANTERIOR),
        ULNAR_LOWER_ANTERIOR,
        curve('-179 484, -187 486, -193 482'),
        back(RADIAL_LOWER_ANTERIOR),
      ),
    ],
  },
  {
    zoneId: 'forearm-volar-distal',
    view: 'right-lateral',
    d: [
      ring(
        VOLAR_LOWER_RIGHT_LATERAL,
        curve('-99 478, -90.8 479.7'),
        silhouette('right-lateral', '-90.8 479.7', '-67 420'),
        curve('-67 420, -82 420'),
      ),
    ],
  },
  {
    zoneId: 'forearm-dorsal-proximal',
    view: 'posterior',
    d: [
      ring(
        ULNAR_UPPER_POSTERIOR,
        FOREARM_MIDDLE_POSTERIOR,
        back(RADIAL_UPPER_POSTERIOR),
        curve('161 366, 151 373, 138 374.6'),
        curve('138 374.6, 127 370'),
      ),
    ],
  },
  {
    zoneId: 'forearm-dorsal-proximal',
    view: 'right-lateral',
    d: [
      ring(
        DORSAL_UPPER_RIGHT_LATERAL,
        curve('-92.6 420, -107 420'),
        silhouette('right-lateral', '-107 420', '-92.7 361.1'),
        curve('-92.7 361.1, -79 362'),
      ),
    ],
  },
  {
    zoneId: 'forearm-dorsal-distal',
    view: 'posterior',
    d: [
      ring(
        back(FOREARM_MIDDLE_POSTERIOR),
        ULNAR_LOWER_POSTERIOR,
        curve('179 484, 187 486, 193 482'),
        back(RADIAL_LOWER_POSTERIOR),
      ),
    ],
  },
  {
    zoneId: 'forearm-dorsal-distal',
    view: 'right-lateral',
    d: [
      ring(
        DORSAL_LOWER_RIGHT_LATERAL,
        curve('-106 478, -116.4 480'),
        silhouette('right-lateral', '-116.4 480', '-107 420'),
        curve('-107 420, -92.6 420'),
      ),
    ],
  },
  {
    zoneId: 'forearm-ulnar',
    view: 'anterior',
    d: [
      ring(
        ULNAR_UPPER_ANTERIOR,
        ULNAR_LOWER_ANTERIOR,
        curve('-179 484, -171.9 485.8'),
        silhouette('anterior', '-171.9 485.8', '-118.6 372'),
        curve('-118.6 372, -127 370'),
      ),
    ],
  },
  {
    zoneId: 'forearm-ulnar',
    view: 'posterior',
    d: [
      ring(
        ULNAR_UPPER_POSTERIOR,
        ULNAR_LOWER_POSTERIOR,
        curve('179 484, 171.9 485.8'),
        silhouette('posterior', '171.9 485.8', '118.6 372'),
        curve('118.6 372, 127 370'),
      ),
    ],
  },
  {
    zoneId: 'forearm-radial',
    view: 'anterior',
    d: [
      ring(
        back(RADIAL_LOWER_ANTERIOR),
        back(RADIAL_UPPER_ANTERIOR),
        curve('-161 366, -168.9 367.9'),
        silhouette('anterior', '-168.9 367.9', '-201.8 482'),
        curve('-201.8 482, -193 482'),
      ),
    ],
  },
  {
    zoneId: 'forearm-radial',
    view: 'posterior',
    d: [
      ring(
        back(RADIAL_LOWER_POSTERIOR),
        back(RADIAL_UPPER_POSTERIOR),
        curve('161 366, 168.9 367.9'),
        silhouette('posterior', '168.9 367.9', '201.8 482'),
        curve('201.8 482, 193 482'),
      ),
    ],
  },
  {
    zoneId: 'forearm-radial',
    view: 'right-lateral',
    d: [
      ring(
        DORSAL_UPPER_RIGHT_LATERAL,
        DORSAL_LOWER_RIGHT_LATERAL,
        curve('-106 478, -102.6 480, -99 478'),
        back(VOLAR_LOWER_RIGHT_LATERAL),
        back(VOLAR_UPPER_RIGHT_LATERAL),
        curve('-64 364, -72 359'),
        curve('-72 359, -79 362'),
      ),
    ],
  },
  {
    zoneId: 'wrist-volar',
    view: 'anterior',
    d: [
      ring(
        curve('-186 492, -196 491, -203 490'),
        curve('-203 490, -207 502, -208 514'),
        curve('-208 514, -198 516, -186 515'),
        curve('-186 515, -184 504, -186 492'),
      ),
    ],
  },
  {
    zoneId: 'wrist-volar',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-91.5 481.8', '-92.6 508.9'),
        curve('-92.6 508.9, -100 509, -104 500, -103 490'),
        curve('-103 490, -99 482, -91.5 481.8'),
      ),
    ],
  },
  {
    zoneId: 'wrist-dorsal',
    view: 'posterior',
    d: [
      ring(
        curve('186 492, 196 491, 203 490'),
        curve('203 490, 207 502, 208 514'),
        curve('208 514, 198 516, 186 515'),
        curve('186 515, 184 504, 186 492'),
      ),
    ],
  },
  {
    zoneId: 'wrist-dorsal',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-116.6 482', '-119.2 508'),
        curve('-119.2 508, -112 509, -108 500'),
        curve('-108 500, -108.4 490, -110 482, -116.6 482'),
      ),
    ],
  },
  {
    zoneId: 'wrist-ulnar',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-175.4 493.7', '-178.2 520'),
        curve('-178.2 520, -186 520, -189 508'),
        curve('-189 508, -187 494, -175.4 493.7'),
      ),
    ],
  },
  {
    zoneId: 'wrist-ulnar',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '175.4 493.7', '178.2 520'),
        curve('178.2 520, 186 520, 189 508'),
        curve('189 508, 187 494, 175.4 493.7'),
      ),
    ],
  },
  {
    zoneId: 'wrist-radial',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-203.1 486.1', '-217.6 505.1'),
        curve('-217.6 505.1, -210 512, -203 510'),
        curve('-203 510, -201 498, -199 488, -203.1 486.1'),
      ),
    ],
  },
  {
    zoneId: 'wrist-radial',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '203.1 486.1', '217.6 505.1'),
        curve('217.6 505.1, 210 512, 203 510'),
        curve('203 510, 201 498, 199 488, 203.1 486.1'),
      ),
    ],
  },
  {
    zoneId: 'wrist-radial',
    view: 'right-lateral',
    d: [loop('-109 483, -103 481, -99.6 486, -100 496, -104 503, -110 502, -112 494, -111 487')],
  },
  {
    zoneId: 'thumb-base',
    view: 'anterior',
    d: [loop('-205 507, -212 504, -220 507, -223 513, -219 519.6, -211 521, -204.6 516')],
  },
  {
    zoneId: 'thumb-base',
    view: 'posterior',
    d: [loop('205 507, 212 504, 220 507, 223 513, 219 519.6, 211 521, 204.6 516')],
  },
  {
    zoneId: 'thumb-base',
    view: 'right-lateral',
    d: [loop('-111 503, -106 498, -98 498, -95 504, -97 512, -104 514.6, -110 511')],
  },
  {
    zoneId: 'thenar',
    view: 'anterior',
    d: [loop('-203 512, -212 508, -222 514, -228 524, -228 534, -220 540, -211 537, -204 527')],
  },
  {
    zoneId: 'thenar',
    view: 'right-lateral',
    d: [loop('-108 508, -99 506, -92 513, -89.6 522, -94 530, -101 531, -107 522')],
  },
  {
    zoneId: 'thumb',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-228.6 511.6', '-234 533.8'),
        curve('-234 533.8, -227 529, -225 520, -228.6 511.6'),
      ),
    ],
  },
  {
    zoneId: 'thumb',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '228.6 511.6', '234 533.8'),
        curve('234 533.8, 227 529, 225 520, 228.6 511.6'),
      ),
    ],
  },
  {
    zoneId: 'thumb',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-92.8 508.1', '-96.6 534.7'),
        curve('-96.6 534.7, -100 528, -98 516, -92.8 508.1'),
      ),
    ],
  },
  {
    zoneId: 'thumb-web',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-236.5 534.6', '-235.9 552'),
        curve('-235.9 552, -228 552, -221 545'),
        curve('-221 545, -221 536, -228 530, -236.5 534.6'),
      ),
    ],
  },
  {
    zoneId: 'thumb-web',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '236.5 534.6', '235.9 552'),
        curve('235.9 552, 228 552, 221 545'),
        curve('221 545, 221 536, 228 530, 236.5 534.6'),
      ),
    ],
  },
  {
    zoneId: 'thumb-web',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-96.5 534.8', '-105.9 550.9'),
        curve('-105.9 550.9, -111 550, -114.6 541'),
        curve('-114.6 541, -112 532, -104 528, -96.5 534.8'),
      ),
    ],
  },
  {
    zoneId: 'palm-center',
    view: 'anterior',
    d: [loop('-194 528, -203 525, -212 531, -217 541, -214 551, -204 555.6, -195 553, -191 541')],
  },
  {
    zoneId: 'hand-dorsum',
    view: 'posterior',
    d: [
      ring(
        curve('190 517, 204 515.6, 216 516'),
        curve('216 516, 225 527, 230 543, 233 556'),
        curve('233 556, 224 560, 212 563, 198 563, 187 558'),
        curve('187 558, 185 545, 186 530, 190 517'),
      ),
    ],
  },
  {
    zoneId: 'hand-dorsum',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-119.3 509', '-123 553.9'),
        curve('-123 553.9, -117 555, -113 546'),
        curve('-113 546, -111 528, -113 510, -119.3 509'),
      ),
    ],
  },
  {
    zoneId: 'hypothenar',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-178.2 520', '-185.4 557'),
        curve('-185.4 557, -191 556, -196 544'),
        curve('-196 544, -194 528, -186 519, -178.2 520'),
      ),
    ],
  },
  {
    zoneId: 'hypothenar',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '178.2 520', '185.4 557'),
        curve('185.4 557, 191 556, 196 544'),
        curve('196 544, 194 528, 186 519, 178.2 520'),
      ),
    ],
  },
  {
    zoneId: 'index-finger',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-238.3 557.7', '-226.3 561.1'),
        curve('-226.3 561.1, -231 556, -238.3 557.7'),
      ),
    ],
  },
  {
    zoneId: 'index-finger',
    view: 'posterior',
    d: [
      ring(silhouette('posterior', '238.3 557.7', '226.3 561.1'), curve('226.3 561.1, 231 556, 238.3 557.7')),
    ],
  },
  {
    zoneId: 'index-finger',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-106 551.9', '-111.3 604'),
        curve('-111.3 604, -114.6 590, -117 572, -114.6 554, -106 551.9'),
      ),
    ],
  },
  {
    zoneId: 'middle-finger',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-224.7 561.8', '-211.6 565.4'),
        curve('-211.6 565.4, -217.6 559.6, -224.7 561.8'),
      ),
    ],
  },
  {
    zoneId: 'middle-finger',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '224.7 561.8', '211.6 565.4'),
        curve('211.6 565.4, 217.6 559.6, 224.7 561.8'),
      ),
    ],
  },
  {
    zoneId: 'ring-finger',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-209.8 565.6', '-198 564.6'),
        curve('-198 564.6, -204 560.6, -209.8 565.6'),
      ),
    ],
  },
  {
    zoneId: 'ring-finger',
    view: 'posterior',
    d: [
      ring(silhouette('posterior', '209.8 565.6', '198 564.6'), curve('198 564.6, 204 560.6, 209.8 565.6')),
    ],
  },
  {
    zoneId: 'little-finger',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-196.2 564.8', '-185.7 561'),
        curve('-185.7 561, -190.6 558.6, -196.2 564.8'),
      ),
    ],
  },
  {
    zoneId: 'little-finger',
    view: 'posterior',
    d: [
      ring(silhouette('posterior', '196.2 564.8', '185.7 561'), curve('185.7 561, 190.6 558.6, 196.2 564.8')),
    ],
  },
]
