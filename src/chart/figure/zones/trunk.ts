import { back, chain, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const RIBS_REAR_RIGHT_LATERAL = curve('-12 312, -14 330, -12 346')
const RIBS_FRONT_RIGHT_LATERAL = curve('40 302, 46 320, 40 341')
const CHEST_BOTTOM_RIGHT_LATERAL = curve('-12 312, 8 317.6, 24 313.6, 40 302')
const RIBS_LOW_1_RIGHT_LATERAL = curve('-12 346, -2 351, 10 352')
const RIBS_LOW_2_RIGHT_LATERAL = curve('10 352, 26 349, 40 341')
const LOIN_1_RIGHT_LATERAL = curve('-12 346, -18 342, -23 339.6')
const LOIN_2_RIGHT_LATERAL = curve('-23 339.6, -30 337, -37 336')
const SPINE_1_RIGHT_LATERAL = curve('-23 339.6, -20 355, -22 372')
const SPINE_2_RIGHT_LATERAL = curve('-22 372, -25 388, -32 402')
const LUMBAR_MIDDLE_RIGHT_LATERAL = curve('-38.8 372, -30 374, -22 372')
const CREST_1_RIGHT_LATERAL = curve('-32 402, -22 395.6, -8 391, 10 390')
const CREST_2_RIGHT_LATERAL = curve('10 390, 27 396, 43 410')
const FLANK_FRONT_RIGHT_LATERAL = curve('10 352, 11 370, 10 390')
const WALL_FRONT_RIGHT_LATERAL = curve('43 410, 49 396, 50.4 378, 47 360, 40 341')
const MARGIN_RIGHT_LATERAL = curve('66 322, 57 336, 44.6 350')
const RECTUS_RIGHT_LATERAL = curve('66 322, 63.6 336, 65 352')
const SPINE_1_POSTERIOR = curve('25 214, 24.4 245, 24.6 270')
const SPINE_2_POSTERIOR = curve('24.6 270, 25 285, 26 300')
const SPINE_3_POSTERIOR = curve('26 300, 27 312, 28.6 325')
const SPINE_4_POSTERIOR = curve('28.6 325, 33 346, 33.6 371')
const SPINE_5_POSTERIOR = curve('33.6 371, 36 387, 34.4 402')
const SPINE_6_POSTERIOR = curve('34.4 402, 34 410, 31.6 418')
const LUMBAR_TOP_POSTERIOR = curve('6.4 325, 17 327, 28.6 325')
const SIDE_1_POSTERIOR = curve('70.6 266, 69 284, 68 302')
const SIDE_2_POSTERIOR = curve('68 302, 65 322, 64 342')
const RIBS_TOP_POSTERIOR = curve('68 302, 48 306, 26 300')
const RIBS_BOTTOM_POSTERIOR = curve('28.6 325, 45 337, 64 342')
const RIBS_END_POSTERIOR = curve('64 342, 71 350, 79 352')
const CREST_TOP_POSTERIOR = curve('34.4 402, 44 395, 57 392.6, 74 394.6, 86.6 400')
const BLADE_POSTERIOR = curve('41 181, 42 196, 40.4 214, 39 234')
const SACRUM_SIDE_POSTERIOR = curve('19 424, 19.6 434, 17.6 446')
const STERNAL_1_ANTERIOR = curve('-11 187, -10 200, -9.6 211')
const STERNAL_2_ANTERIOR = curve('-9.6 211, -9.2 232, -9.4 252')
const STERNAL_3_ANTERIOR = curve('-9.4 252, -9.4 268, -8 283')
const MARGIN_1_ANTERIOR = curve('-6 303, -12 310, -18 318')
const MARGIN_2_ANTERIOR = curve('-18 318, -34 336, -48 346')
const MARGIN_3_ANTERIOR = curve('-48 346, -56 352, -62 356')
const RECTUS_1_ANTERIOR = curve('-18 318, -21 331, -20 347')
const RECTUS_2_ANTERIOR = curve('-20 347, -18.8 362, -18 375')
const CREST_ANTERIOR = curve('-86.6 401, -78 402.6, -71 411, -67.6 425')
const CHEST_MIDDLE_ANTERIOR = curve('-9.6 211, -26 213, -48 214, -70 210, -84 200')
const LUMBAR_MIDDLE_POSTERIOR = curve('6.4 372, 20 373, 33.6 371')
const THORACIC_UPPER_POSTERIOR = curve('6 215, 15 216, 25 214')
const THORACIC_LOWER_POSTERIOR = curve('6 270, 15 271, 24.6 270')

/**
 * The zones of the chest, abdomen, back and pelvis. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const trunkZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    sternum: chain(
      curve('0 184, -8 183, -11 187'),
      STERNAL_1_ANTERIOR,
      STERNAL_2_ANTERIOR,
      STERNAL_3_ANTERIOR,
      curve('-8 283, -3 284, 0 284.4'),
    ),
    xiphoid: chain(curve('0 284.4, -4 284, -8 283'), curve('-8 283, -8.6 289, -7 297, -4 303, 0 306')),
    'infraclavicular-chest': ring(
      curve('-11 187, -28 187, -46 184, -64 180, -80 181'),
      curve('-80 181, -84 188, -84 200'),
      back(CHEST_MIDDLE_ANTERIOR),
      back(STERNAL_1_ANTERIOR),
    ),
    'mid-chest': ring(
      CHEST_MIDDLE_ANTERIOR,
      curve('-84 200, -88 213, -87 227, -84 240'),
      curve('-84 240, -74 250, -58 256, -36 256, -9.4 252'),
      back(STERNAL_2_ANTERIOR),
    ),
    'breast-nipple': ring(
      curve('-26 266, -32 257, -44 254, -56 254.6, -66 258.6'),
      curve('-66 258.6, -70.6 264, -71 272'),
      curve('-71 272, -64 281, -50 284.4, -36 281.6, -28 275, -26 266'),
    ),
    'costal-margin': ring(
      curve('-8 291, -22 298, -38 311, -52 326, -66 346'),
      curve('-66 346, -66 352, -62 356'),
      back(MARGIN_3_ANTERIOR),
      back(MARGIN_2_ANTERIOR),
      back(MARGIN_1_ANTERIOR),
      curve('-6 303, -8 291'),
    ),
    'lower-ribs-lateral': ring(
      silhouette('anterior', '-82.6 313', '-79 352'),
      curve('-79 352, -72 354, -66 352'),
      curve('-66 352, -66 346, -60.4 337.6'),
      curve('-60.4 337.6, -62 318, -68 304'),
      curve('-68 304, -75 310, -82.6 313'),
    ),
    'lateral-chest-wall': ring(
      silhouette('anterior', '-87.4 268.6', '-82.6 313'),
      curve('-82.6 313, -75 310, -68 304'),
      curve('-68 304, -69 284, -73 264, -80 250'),
      curve('-80 250, -86 258, -87.4 268.6'),
    ),
    epigastrium: chain(
      curve('0 306, -6 303'),
      MARGIN_1_ANTERIOR,
      RECTUS_1_ANTERIOR,
      curve('-20 347, -19 356, -18.6 364'),
      curve('-18.6 364, -10 366.4, 0 367'),
    ),
    'upper-abdomen-lateral': ring(
      MARGIN_2_ANTERIOR,
      curve('-48 346, -51.6 358, -51 373'),
      curve('-51 373, -34 377, -18 375'),
      back(RECTUS_2_ANTERIOR),
      back(RECTUS_1_ANTERIOR),
    ),
    periumbilical: chain(
      curve('0 367, -10 366.4, -18.6 364'),
      curve('-18.6 364, -18.3 370, -18 375'),
      curve('-18 375, -25 386, -27 400, -22 414'),
      curve('-22 414, -12 420, 0 421'),
    ),
    'abdomen-lateral-wall': ring(
      silhouette('anterior', '-80.1 370', '-86.6 401'),
      CREST_ANTERIOR,
      curve('-67.6 425, -58 418'),
      curve('-58 418, -51 404, -50 384'),
      curve('-50 384, -55 370, -68 364, -80.1 370'),
    ),
    'lower-quadrant': ring(
      curve('-17 424, -34 420.6, -50 420, -60 423.6'),
      curve('-60 423.6, -66 433, -68 442'),
      curve('-68 442, -54 454, -42 461.6, -30 461'),
      curve('-30 461, -20 454, -14.6 442, -14 432, -17 424'),
    ),
    suprapubic: chain(
      curve('0 455, -12 455.6, -22 460, -25 468, -21 476'),
      curve('-21 476, -14 481, 0 482.6'),
    ),
    groin: ring(
      curve('-60 462, -68 467, -69 474'),
      curve('-69 474, -58 486, -44 498, -28 509, -15 514'),
      curve('-15 514, -13 504, -24 496, -40 482, -50 471, -60 462'),
    ),
    'iliac-crest': ring(
      CREST_ANTERIOR,
      curve('-67.6 425, -73 435, -80 441'),
      curve('-80 441, -87 435, -91 428.1'),
      silhouette('anterior', '-91 428.1', '-86.6 401'),
    ),
    'pelvic-interior': curve('0 462, -14 462.6, -24 470, -26 480, -20 491, -10 498, 0 499'),
    'pubic-symphysis': chain(curve('0 483.6, -10 484.4, -17 487'), curve('-17 487, -17 493, -12 499, 0 501')),
    genitals: curve('0 500, -8 501, -13 507, -13 515, -8 522, -3 526, 0 527'),
    perineum: chain(
      curve('0 520, -6 520.6, -10 525, -8 530'),
      curve('-8 530, -2.8 533.1'),
      silhouette('anterior', '-2.8 533.1', '0 528.6'),
    ),
  }),
  ...zonesIn('posterior', {
    'lower-ribs-lateral': ring(
      SIDE_2_POSTERIOR,
      RIBS_END_POSTERIOR,
      silhouette('posterior', '79 352', '82.8 312'),
      curve('82.8 312, 75 309'),
      curve('75 309, 68 302'),
    ),
    'lateral-chest-wall': ring(
      silhouette('posterior', '87.4 268.6', '82.8 312'),
      curve('82.8 312, 75 309, 68 302'),
      back(SIDE_1_POSTERIOR),
      curve('70.6 266, 74 256, 80 250'),
      curve('80 250, 86 258, 87.4 268.6'),
    ),
    'upper-thoracic-paraspinal': ring(
      curve('6 160, 14 158, 24 160'),
      curve('24 160, 26 186, 25 214'),
      back(THORACIC_UPPER_POSTERIOR),
      curve('6 215, 6 160'),
    ),
    'mid-thoracic-paraspinal': ring(
      THORACIC_UPPER_POSTERIOR,
      SPINE_1_POSTERIOR,
      back(THORACIC_LOWER_POSTERIOR),
      curve('6 270, 6 215'),
    ),
    'lower-thoracic-paraspinal': ring(
      THORACIC_LOWER_POSTERIOR,
      SPINE_2_POSTERIOR,
      SPINE_3_POSTERIOR,
      back(LUMBAR_TOP_POSTERIOR),
      curve('6.4 325, 6 270'),
    ),
    'thoracic-midline': curve('0 162, 4.6 164, 6 174, 6 205, 6 240, 6 300, 4.6 317, 0 319'),
    interscapular: ring(
      curve('8 180, 24 177, 41 181'),
      BLADE_POSTERIOR,
      curve('39 234, 24 238, 8 234'),
      curve('8 234, 7 206, 8 180'),
    ),
    'medial-scapular-border': ring(
      BLADE_POSTERIOR,
      curve('39 234, 41 246, 45 253'),
      curve('45 253, 51 255, 55 247'),
      curve('55 247, 53 225, 53 205, 55 187'),
      curve('55 187, 51 181, 46 179'),
      curve('46 179, 41 181'),
    ),
    'inferior-scapular-angle': loop('45 254, 49 247, 58 246, 67 250, 69 258, 63 266, 54 267.4, 46 263'),
    infrascapular: ring(
      curve('24.6 270, 36 266, 46 265, 58 268, 70.6 266'),
      SIDE_1_POSTERIOR,
      RIBS_TOP_POSTERIOR,
      back(SPINE_2_POSTERIOR),
    ),
    'lower-ribs-posterior': ring(
      RIBS_TOP_POSTERIOR,
      SPINE_3_POSTERIOR,
      RIBS_BOTTOM_POSTERIOR,
      back(SIDE_2_POSTERIOR),
    ),
    'lumbar-midline': curve('0 327, 5 329, 6.4 340, 6.4 374, 6.4 405, 5 417, 0 420'),
    'lumbar-paraspinal-upper': ring(
      LUMBAR_TOP_POSTERIOR,
      SPINE_4_POSTERIOR,
      back(LUMBAR_MIDDLE_POSTERIOR),
      curve('6.4 372, 6.4 325'),
    ),
    'lumbar-paraspinal-lower': ring(
      LUMBAR_MIDDLE_POSTERIOR,
      SPINE_5_POSTERIOR,
      SPINE_6_POSTERIOR,
      curve('31.6 418, 18 421, 6.4 418'),
      curve('6.4 418, 6.4 372'),
    ),
    flank: ring(
      RIBS_BOTTOM_POSTERIOR,
      RIBS_END_POSTERIOR,
      silhouette('posterior', '79 352', '86.6 400'),
      back(CREST_TOP_POSTERIOR),
      back(SPINE_5_POSTERIOR),
      back(SPINE_4_POSTERIOR),
    ),
    'iliac-crest': ring(
      CREST_TOP_POSTERIOR,
      silhouette('posterior', '86.6 400', '89 416.1'),
      curve('89 416.1, 78 410.6, 62 409.6, 46 414, 36 421'),
      curve('36 421, 31.6 418'),
      back(SPINE_6_POSTERIOR),
    ),
    sacroiliac: ring(
      SACRUM_SIDE_POSTERIOR,
      curve('17.6 446, 24 455, 33 453, 39 444, 40 433, 35 424, 27 420'),
      curve('27 420, 19 424'),
    ),
    sacrum: chain(
      curve('0 425, 8 424, 19 424'),
      SACRUM_SIDE_POSTERIOR,
      curve('17.6 446, 13 460, 7 472'),
      curve('7 472, 3 477, 0 478'),
    ),
    coccyx: chain(curve('0 477.6, 7 478.4, 9 483'), curve('9 483, 6 492, 3 498, 0 500')),
    anorectal: curve('0 499.6, 6 500.6, 9 507, 7 514, 3 517, 0 517.6'),
    'pelvic-interior': curve('0 456, 14 457, 23 466, 23 478, 17 489, 8 496, 0 497'),
    perineum: chain(
      curve('0 520, 6 520.6, 10 525, 8 530'),
      curve('8 530, 2.8 533.1'),
      silhouette('posterior', '2.8 533.1', '0 528.6'),
    ),
  }),
  ...zonesIn('right-lateral', {
    'costal-margin': ring(
      curve('40 341, 48 330, 57 316, 66 303'),
      curve('66 303, 70 312, 66 322'),
      MARGIN_RIGHT_LATERAL,
      curve('44.6 350, 40 341'),
    ),
    'lower-ribs-lateral': ring(
      CHEST_BOTTOM_RIGHT_LATERAL,
      RIBS_FRONT_RIGHT_LATERAL,
      back(RIBS_LOW_2_RIGHT_LATERAL),
      back(RIBS_LOW_1_RIGHT_LATERAL),
      back(RIBS_REAR_RIGHT_LATERAL),
    ),
    'lateral-chest-wall': ring(
      curve('-8 259, 8 255, 24 257, 38 264'),
      curve('38 264, 43 282, 40 302'),
      back(CHEST_BOTTOM_RIGHT_LATERAL),
      curve('-12 312, -15 286, -8 259'),
    ),
    epigastrium: ring(
      RECTUS_RIGHT_LATERAL,
      curve('65 352, 71.9 354'),
      silhouette('right-lateral', '71.9 354', '73.4 309'),
      curve('73.4 309, 70 312'),
      curve('70 312, 66 322'),
    ),
    'upper-abdomen-lateral': ring(
      MARGIN_RIGHT_LATERAL,
      curve('44.6 350, 48 362, 50.4 377'),
      curve('50.4 377, 58 380, 65 378'),
      curve('65 378, 66 365, 65 352'),
      back(RECTUS_RIGHT_LATERAL),
    ),
    periumbilical: ring(
      silhouette('right-lateral', '71.1 372', '70.3 421'),
      curve('70.3 421, 62 420, 55 411'),
      curve('55 411, 54 397, 57 386, 65 379'),
      curve('65 379, 71.1 372'),
    ),
    'abdomen-lateral-wall': ring(
      FLANK_FRONT_RIGHT_LATERAL,
      CREST_2_RIGHT_LATERAL,
      WALL_FRONT_RIGHT_LATERAL,
      back(RIBS_LOW_2_RIGHT_LATERAL),
    ),
    'lower-quadrant': ring(
      curve('44 424, 52 419, 62 421'),
      curve('62 421, 66 434, 64 448, 59 458'),
      curve('59 458, 50 458, 44 450'),
      curve('44 450, 42 437, 44 424'),
    ),
    suprapubic: ring(
      silhouette('right-lateral', '65.7 450', '58.8 482.3'),
      curve('58.8 482.3, 52 479, 50 468'),
      curve('50 468, 54 457, 60 451, 65.7 450'),
    ),
    groin: ring(
      silhouette('right-lateral', '58.8 482.3', '56.9 505.1'),
      curve('56.9 505.1, 47 506, 39 500'),
      curve('39 500, 37 490, 40 483'),
      curve('40 483, 48 484.6, 58.8 482.3'),
    ),
    'lower-ribs-posterior': ring(
      RIBS_REAR_RIGHT_LATERAL,
      LOIN_1_RIGHT_LATERAL,
      LOIN_2_RIGHT_LATERAL,
      curve('-37 336, -39 322, -37 306'),
      curve('-37 306, -25 302'),
      curve('-25 302, -12 312'),
    ),
    'lumbar-paraspinal-upper': ring(
      LOIN_2_RIGHT_LATERAL,
      curve('-37 336, -38.4 352, -38.6 372'),
      curve('-38.6 372, -38.8 372'),
      LUMBAR_MIDDLE_RIGHT_LATERAL,
      back(SPINE_1_RIGHT_LATERAL),
    ),
    'lumbar-paraspinal-lower': ring(
      LUMBAR_MIDDLE_RIGHT_LATERAL,
      SPINE_2_RIGHT_LATERAL,
      curve('-32 402, -37 411, -41 418'),
      curve('-41 418, -49 418'),
      silhouette('right-lateral', '-49 418', '-38.8 372'),
    ),
    flank: ring(
      back(LOIN_1_RIGHT_LATERAL),
      RIBS_LOW_1_RIGHT_LATERAL,
      FLANK_FRONT_RIGHT_LATERAL,
      back(CREST_1_RIGHT_LATERAL),
      back(SPINE_2_RIGHT_LATERAL),
      back(SPINE_1_RIGHT_LATERAL),
    ),
    'iliac-crest': ring(
      CREST_1_RIGHT_LATERAL,
      CREST_2_RIGHT_LATERAL,
      curve('43 410, 43 419, 36 424'),
      curve('36 424, 24 414, 8 407.6, -8 407.6, -22 413, -34 424'),
      curve('-34 424, -38 414'),
      curve('-38 414, -32 402'),
    ),
    sacroiliac: loop('-49 425, -43 429, -40.6 439, -43 450, -49 456, -56 452, -56 440, -53 430'),
    sacrum: ring(
      silhouette('right-lateral', '-52.3 425.1', '-70.7 474'),
      curve('-70.7 474, -64 474, -56 463'),
      curve('-56 463, -51 446, -49 430, -52.3 425.1'),
    ),
  }),
]
