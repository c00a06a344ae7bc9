import { back, chain, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { ZoneShape } from './zone-shape.ts'

// Edges that neighbours share.
const CHEST_MIDDLE_ANTERIOR = curve('-12 210, -26 213, -48 214, -70 210, -84 200')
const LUMBAR_MIDDLE_POSTERIOR = curve('6.4 372, 20 373, 33 371')
const THORACIC_UPPER_POSTERIOR = curve('6 215, 15 216, 25 214')
const THORACIC_LOWER_POSTERIOR = curve('6 277, 15 278, 24 276')

/**
 * The zones of the chest, abdomen, back and pelvis. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const trunkZones: readonly ZoneShape[] = [
  {
    zoneId: 'sternum',
    view: 'anterior',
    d: [
      chain(
        curve('0 184, -8 183, -11 188'),
        curve('-11 188, -9.6 210, -9 240, -9.6 268, -7 282'),
        curve('-7 282, -3 284, 0 284.4'),
      ),
    ],
  },
  {
    zoneId: 'xiphoid',
    view: 'anterior',
    d: [chain(curve('0 283, -6 283.4, -9 287'), curve('-9 287, -7 296, -4 303, 0 306'))],
  },
  {
    zoneId: 'infraclavicular-chest',
    view: 'anterior',
    d: [
      ring(
        curve('-12 187, -28 187, -46 184, -64 180, -80 181'),
        curve('-80 181, -84 188, -84 200'),
        back(CHEST_MIDDLE_ANTERIOR),
        curve('-12 210, -12 187'),
      ),
    ],
  },
  {
    zoneId: 'mid-chest',
    view: 'anterior',
    d: [
      ring(
        CHEST_MIDDLE_ANTERIOR,
        curve('-84 200, -88 213, -87 227, -84 240'),
        curve('-84 240, -74 250, -58 256, -36 256, -11 252'),
        curve('-11 252, -12 210'),
      ),
    ],
  },
  {
    zoneId: 'breast-nipple',
    view: 'anterior',
    d: [loop('-26 268, -30 258, -40 254.6, -52 254, -64 257, -70 266, -67 277, -58 283, -46 283.6, -33 279')],
  },
  {
    zoneId: 'costal-margin',
    view: 'anterior',
    d: [
      ring(
        curve('-8 291, -22 298, -38 311, -52 326, -66 346'),
        curve('-66 346, -66 352, -62 356'),
        curve('-62 356, -48 346, -34 336, -18 318, -6 303, -8 291'),
      ),
    ],
  },
  {
    zoneId: 'costal-margin',
    view: 'right-lateral',
    d: [
      ring(
        curve('66 304, 70 312'),
        curve('70 312, 66 326, 56 340, 44 349'),
        curve('44 349, 38 342, 48 330, 57 316, 66 304'),
      ),
    ],
  },
  {
    zoneId: 'lower-ribs-lateral',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-83.7 306', '-79 352'),
        curve('-79 352, -70 354, -62 346'),
        curve('-62 346, -60 330, -66 312, -75 305, -83.7 306'),
      ),
    ],
  },
  {
    zoneId: 'lower-ribs-lateral',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '83.4 307.9', '79 352'),
        curve('79 352, 70 353, 63 348'),
        curve('63 348, 61 332, 64 316, 73 309, 83.4 307.9'),
      ),
    ],
  },
  {
    zoneId: 'lower-ribs-lateral',
    view: 'right-lateral',
    d: [loop('-14 330, -8 319, 8 314, 26 316, 40 322, 43 332, 36 344, 20 351, 2 351, -10 344')],
  },
  {
    zoneId: 'lateral-chest-wall',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-87.4 268.6', '-82.3 315'),
        curve('-82.3 315, -74 314, -68 306'),
        curve('-68 306, -69 284, -74 262, -80 250'),
        curve('-80 250, -86 256, -87.4 268.6'),
      ),
    ],
  },
  {
    zoneId: 'lateral-chest-wall',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '87.4 268.6', '82.3 315'),
        curve('82.3 315, 74 314, 68 306'),
        curve('68 306, 69 284, 74 262, 80 250'),
        curve('80 250, 86 256, 87.4 268.6'),
      ),
    ],
  },
  {
    zoneId: 'lateral-chest-wall',
    view: 'right-lateral',
    d: [loop('-6 262, 8 256, 26 258, 38 268, 42 286, 38 304, 26 316, 8 318, -6 312, -12 296, -12 276')],
  },
  {
    zoneId: 'epigastrium',
    view: 'anterior',
    d: [
      chain(
        curve('0 307, -5 306, -12 311.6'),
        curve('-12 311.6, -18 319, -20 330, -18 342'),
        curve('-18 342, -8 346.6, 0 347'),
      ),
    ],
  },
  {
    zoneId: 'epigastrium',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '73.3 308', '72.3 347'),
        curve('72.3 347, 64 346, 59 336'),
        curve('59 336, 60 322, 66 310, 73.3 308'),
      ),
    ],
  },
  {
    zoneId: 'upper-abdomen-lateral',
    view: 'anterior',
    d: [loop('-16 347, -28 343, -42 346, -50 354, -51 366, -42 374, -28 375, -17 371, -14.6 358')],
  },
  {
    zoneId: 'upper-abdomen-lateral',
    view: 'right-lateral',
    d: [loop('48 350, 56 345, 63 348, 66 360, 63 371, 56 376, 49 371, 46 360')],
  },
  {
    zoneId: 'periumbilical',
    view: 'anterior',
    d: [curve('0 381, -12 382, -22 388, -26 400, -22 411, -12 417.6, 0 419')],
  },
  {
    zoneId: 'periumbilical',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '71.1 380', '70.5 419'),
        curve('70.5 419, 62 418, 55 410'),
        curve('55 410, 54 398, 58 386, 64 381, 71.1 380'),
      ),
    ],
  },
  {
    zoneId: 'abdomen-lateral-wall',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-80.1 370', '-87.9 409.9'),
        curve('-87.9 409.9, -82 418, -70 421, -58 418'),
        curve('-58 418, -51 404, -50 384, -55 370'),
        curve('-55 370, -68 364, -80.1 370'),
      ),
    ],
  },
  {
    zoneId: 'abdomen-lateral-wall',
    view: 'right-lateral',
    d: [loop('12 372, 24 364, 40 365, 50 375, 52 392, 48 407, 37 416, 24 410, 13 402, 10 388')],
  },
  {
    zoneId: 'lower-quadrant',
    view: 'anterior',
    d: [
      loop('-20 428, -31 420.6, -46 419.6, -60 424, -65 434, -60 445, -50 456, -38 458.6, -26 455, -19 444'),
    ],
  },
  {
    zoneId: 'lower-quadrant',
    view: 'right-lateral',
    d: [loop('44 428, 52 420.6, 62 422, 67 432, 66 446, 60 457, 51 458, 45 450, 42.6 438')],
  },
  {
    zoneId: 'suprapubic',
    view: 'anterior',
    d: [chain(curve('0 455, -12 455.6, -22 460, -25 468, -21 476'), curve('-21 476, -14 481, 0 482.6'))],
  },
  {
    zoneId: 'suprapubic',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '65.7 450', '58.8 482.3'),
        curve('58.8 482.3, 52 479, 50 468'),
        curve('50 468, 54 457, 60 451, 65.7 450'),
      ),
    ],
  },
  {
    zoneId: 'groin',
    view: 'anterior',
    d: [
      ring(
        curve('-60 462, -68 467, -69 474'),
        curve('-69 474, -58 486, -44 498, -28 509, -15 514'),
        curve('-15 514, -13 504, -24 496, -40 482, -50 471, -60 462'),
      ),
    ],
  },
  {
    zoneId: 'groin',
    view: 'right-lateral',
    d: [loop('40 478, 48 475, 55 480, 56.6 492, 53 503, 45 506, 38 500, 36 488')],
  },
  {
    zoneId: 'upper-thoracic-paraspinal',
    view: 'posterior',
    d: [
      ring(
        curve('6 160, 14 158, 24 160'),
        curve('24 160, 26 186, 25 214'),
        back(THORACIC_UPPER_POSTERIOR),
        curve('6 215, 6 160'),
      ),
    ],
  },
  {
    zoneId: 'mid-thoracic-paraspinal',
    view: 'posterior',
    d: [
      ring(
        THORACIC_UPPER_POSTERIOR,
        curve('25 214, 25 246, 24 276'),
        back(THORACIC_LOWER_POSTERIOR),
        curve('6 277, 6 215'),
      ),
    ],
  },
  {
    zoneId: 'lower-thoracic-paraspinal',
    view: 'posterior',
    d: [
      ring(
        THORACIC_LOWER_POSTERIOR,
        curve('24 276, 25 300, 28 323'),
        curve('28 323, 16 325, 6 324'),
        curve('6 324, 6 277'),
      ),
    ],
  },
  {
    zoneId: 'thoracic-midline',
    view: 'posterior',
    d: [curve('0 162, 4.6 164, 6 174, 6 205, 6 240, 6 300, 4.6 317, 0 319')],
  },
  {
    zoneId: 'interscapular',
    view: 'posterior',
    d: [
      ring(
        curve('8 180, 22 176, 36 178'),
        curve('36 178, 41 190, 40.4 212, 38 232'),
        curve('38 232, 24 236, 10 232'),
        curve('10 232, 8 206, 8 180'),
      ),
    ],
  },
  {
    zoneId: 'medial-scapular-border',
    view: 'posterior',
    d: [
      ring(
        curve('44 183, 51 181, 55 186'),
        curve('55 186, 53 205, 53 225, 55 246'),
        curve('55 246, 51 254, 45 252'),
        curve('45 252, 41 235, 40.4 212, 44 183'),
      ),
    ],
  },
  {
    zoneId: 'inferior-scapular-angle',
    view: 'posterior',
    d: [loop('45 254, 49 247, 58 246, 67 250, 69 258, 63 266, 54 267.4, 46 263')],
  },
  {
    zoneId: 'infrascapular',
    view: 'posterior',
    d: [loop('29 278, 40 270, 54 268, 66 272, 72 281, 67 292, 54 297, 40 296, 30 290')],
  },
  {
    zoneId: 'lower-ribs-posterior',
    view: 'posterior',
    d: [loop('28 310, 38 303, 52 301, 63 307, 66 319, 61 331, 48 336, 35 334, 27 325')],
  },
  {
    zoneId: 'lower-ribs-posterior',
    view: 'right-lateral',
    d: [loop('-38 312, -32 303, -23 300, -14 306, -12 318, -18 329, -28 333, -36 326')],
  },
  {
    zoneId: 'lumbar-midline',
    view: 'posterior',
    d: [curve('0 327, 5 329, 6.4 340, 6.4 374, 6.4 405, 5 417, 0 420')],
  },
  {
    zoneId: 'lumbar-paraspinal-upper',
    view: 'posterior',
    d: [
      ring(
        curve('6.4 326, 16 325, 28 327'),
        curve('28 327, 32 346, 33 371'),
        back(LUMBAR_MIDDLE_POSTERIOR),
        curve('6.4 372, 6.4 326'),
      ),
    ],
  },
  {
    zoneId: 'lumbar-paraspinal-upper',
    view: 'right-lateral',
    d: [loop('-27 326, -21 332, -19 348, -21 364, -27 371, -33.6 366, -36.6 352, -35 335')],
  },
  {
    zoneId: 'lumbar-paraspinal-lower',
    view: 'posterior',
    d: [
      ring(
        LUMBAR_MIDDLE_POSTERIOR,
        curve('33 371, 36 386, 35 402, 31 418'),
        curve('31 418, 18 421, 6.4 418'),
        curve('6.4 418, 6.4 372'),
      ),
    ],
  },
  {
    zoneId: 'lumbar-paraspinal-lower',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-39.1 376', '-48.3 416.3'),
        curve('-48.3 416.3, -40 417, -30 410'),
        curve('-30 410, -26 396, -28 380, -39.1 376'),
      ),
    ],
  },
  {
    zoneId: 'flank',
    view: 'posterior',
    d: [
      ring(
        silhouette('posterior', '79.2 346', '83.3 389.1'),
        curve('83.3 389.1, 70 392, 56 391, 47 386'),
        curve('47 386, 44 368, 48 350, 60 345, 79.2 346'),
      ),
    ],
  },
  {
    zoneId: 'flank',
    view: 'right-lateral',
    d: [loop('-26 362, -20 353, -8 350, 4 354, 9 364, 9 378, 2 388, -10 391, -21 386, -26 375')],
  },
  {
    zoneId: 'iliac-crest',
    view: 'anterior',
    d: [
      ring(
        silhouette('anterior', '-86.2 402.1', '-91 428.1'),
        curve('-91 428.1, -86 434, -80 440'),
        curve('-80 440, -72 434, -68 424, -71 410, -78 402, -86.2 402.1'),
      ),
    ],
  },
  {
    zoneId: 'iliac-crest',
    view: 'posterior',
    d: [
      ring(
        curve('30 404, 40 396, 56 392.6, 74 394, 85.7 400.1'),
        silhouette('posterior', '85.7 400.1', '89 416.1'),
        curve('89 416.1, 78 410, 62 408.6, 46 413, 34 420'),
        curve('34 420, 29 413, 30 404'),
      ),
    ],
  },
  {
    zoneId: 'iliac-crest',
    view: 'right-lateral',
    d: [
      ring(
        curve('-37 412, -24 400, -6 393, 14 394, 32 402, 42 412'),
        curve('42 412, 42 420, 36 424'),
        curve('36 424, 24 414, 8 408, -8 408, -22 414, -32 423'),
        curve('-32 423, -37 420, -37 412'),
      ),
    ],
  },
  {
    zoneId: 'sacroiliac',
    view: 'posterior',
    d: [loop('20 426, 27 420.6, 35 424, 40 434, 38 446, 31 455, 22 452, 18.6 440')],
  },
  {
    zoneId: 'sacroiliac',
    view: 'right-lateral',
    d: [loop('-49 425, -43 429, -40.6 439, -43 450, -49 456, -56 452, -56 440, -53 430')],
  },
  {
    zoneId: 'sacrum',
    view: 'posterior',
    d: [
      chain(
        curve('0 425, 10 424, 19 427'),
        curve('19 427, 18 440, 13 458, 7 472'),
        curve('7 472, 3 477, 0 478'),
      ),
    ],
  },
  {
    zoneId: 'sacrum',
    view: 'right-lateral',
    d: [
      ring(
        silhouette('right-lateral', '-52.3 425.1', '-70.7 474'),
        curve('-70.7 474, -64 474, -56 463'),
        curve('-56 463, -51 446, -49 430, -52.3 425.1'),
      ),
    ],
  },
  {
    zoneId: 'coccyx',
    view: 'posterior',
    d: [chain(curve('0 477.6, 7 478.4, 9 483'), curve('9 483, 6 492, 3 498, 0 500'))],
  },
  { zoneId: 'anorectal', view: 'posterior', d: [curve('0 499.6, 6 500.6, 9 507, 7 514, 3 517, 0 517.6')] },
  {
    zoneId: 'pelvic-interior',
    view: 'anterior',
    d: [curve('0 462, -14 462.6, -24 470, -26 480, -20 491, -10 498, 0 499')],
  },
  {
    zoneId: 'pelvic-interior',
    view: 'posterior',
    d: [curve('0 456, 14 457, 23 466, 23 478, 17 489, 8 496, 0 497')],
  },
  {
    zoneId: 'pubic-symphysis',
    view: 'anterior',
    d: [chain(curve('0 483.6, -10 484.4, -17 487'), curve('-17 487, -17 493, -12 499, 0 501'))],
  },
  {
    zoneId: 'genitals',
    view: 'anterior',
    d: [curve('0 500, -8 501, -13 507, -13 515, -8 522, -3 526, 0 527')],
  },
  {
    zoneId: 'perineum',
    view: 'anterior',
    d: [
      chain(
        curve('0 520, -6 520.6, -10 525, -8 530'),
        curve('-8 530, -2.8 533.1'),
        silhouette('anterior', '-2.8 533.1', '0 528.6'),
      ),
    ],
  },
  {
    zoneId: 'perineum',
    view: 'posterior',
    d: [
      chain(
        curve('0 520, 6 520.6, 10 525, 8 530'),
        curve('8 530, 2.8 533.1'),
        silhouette('posterior', '2.8 533.1', '0 528.6'),
      ),
    ],
  },
]
