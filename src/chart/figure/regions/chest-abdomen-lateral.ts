import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { DELTOPECTORAL_LATERAL } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

// The parts of the pectoralis, all running under the deltoid at 16 249.2.
const CLAVICULAR_STERNAL = curve('44.4 200.4, 40.6 213, 35 226, 27 238.6, 16 249.2')
const STERNAL_COSTAL = curve('65.4 238, 54 241.4, 41 243.8, 28 246, 16 249.2')
const COSTAL_LATERAL = curve('66 279, 57 268.6, 46 258.8, 32 251.8, 16 249.2')
// Lower fold: deltoid → first slip of the serratus → rectus → silhouette.
const FOLD_SERRATUS = curve('16 249.2, 25 253.6, 35 260.2, 45.6 267')
const FOLD_OBLIQUE = curve('45.6 267, 54 272.4, 61 276.6')
const FOLD_RECTUS = curve('61 276.6, 66 279, 76.8 281.2')

/** Slips of the serratus between those of the oblique, from the fold of the pectoralis to the latissimus. */
const SERRATUS_OBLIQUE = [
  curve('45.6 267, 44.6 275.4, 42.2 284.6'),
  curve('42.2 284.6, 35 284, 27.4 280'),
  curve('27.4 280, 33.4 290, 36 302.6'),
  curve('36 302.6, 28.6 301, 20.6 295'),
  curve('20.6 295, 26.4 306.6, 28.4 318.6'),
  curve('28.4 318.6, 21.4 316.4, 14.4 309.4'),
  curve('14.4 309.4, 18.6 320.6, 19.4 332'),
  curve('19.4 332, 13.6 329, 7.3 321.4'),
]
const LATISSIMUS_OBLIQUE = curve('7.3 321.4, 2.8 346, -4.6 374, -13.4 399.4')

const ILIAC_CREST = curve('-13.4 399.4, -3 398.8, 13 404, 26 413.6, 35 426.6, 41.3 441.4')
// The crease over the front of the thigh, where the sartorius begins.
const INGUINAL = curve('41.3 441.4, 44.6 451.4, 48.4 462.8')
const INGUINAL_RECTUS = curve('48.4 462.8, 51 471.4, 53.9 481.4')
/** Outer edge of the rectus sheath as far as the side shows it. */
const SEMILUNARIS = curve('61 276.6, 57.4 298, 54.6 324, 53.2 352, 53 380, 52.6 408, 51.4 434, 48.4 462.8')
/** The same below the ribs, and the costal margin above internal oblique and transversus. */
const SEMILUNARIS_LOWER = curve('54.6 326, 53.2 352, 53 380, 52.6 408, 51.4 434, 48.4 462.8')
const COSTAL_MARGIN = curve('-15.4 348.6, -4 352.4, 8 352, 22 346, 38 337.4, 54.6 326')

/**
 * The muscles of the chest and abdomen from the right. The pectoralis and the rectus are only seen from here.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units.
 */
export const chestAbdomenLateral: readonly MuscleRegion[] = [
  {
    muscleId: 'pectoralis-major-clavicular',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        DELTOPECTORAL_LATERAL,
        back(CLAVICULAR_STERNAL),
        silhouette('right-lateral', '44.4 200.4', '32.6 181.6'),
        curve('32.6 181.6, 29 183.4, 26 183.6'),
      ),
    ],
    fibres: [
      curve('28 184, 32.4 202, 31.4 224, 23.6 242'),
      curve('33.6 184, 37.4 204, 34 224, 25 240'),
      curve('40 195, 38.6 212, 32 229, 23 243'),
    ],
  },
  {
    muscleId: 'pectoralis-major-sternal',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(CLAVICULAR_STERNAL, back(STERNAL_COSTAL), silhouette('right-lateral', '65.4 238', '44.4 200.4')),
    ],
    fibres: [
      curve('46 205, 42 220, 34 234, 21 246.4'),
      curve('54 219, 46 230, 35 239.6, 21 247'),
      curve('62 234, 50 239.4, 37 243, 21 247.6'),
    ],
  },
  {
    muscleId: 'pectoralis-major-costal',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        STERNAL_COSTAL,
        back(COSTAL_LATERAL),
        curve('66 279, 71 280.4, 76.8 281.2'),
        silhouette('right-lateral', '76.8 281.2', '65.4 238'),
      ),
    ],
    fibres: [
      curve('66 241, 52 244.4, 36 247.4, 20 248.6'),
      curve('75.6 260, 62 255.6, 44 251.4, 22 248.8'),
      curve('76.6 279, 66 270.6, 53 261, 36 252'),
    ],
  },
  {
    muscleId: 'pectoralis-major-lateral-margin',
    view: 'right-lateral',
    layer: 'superficial',
    d: [ring(FOLD_SERRATUS, FOLD_OBLIQUE, curve('61 276.6, 63.4 277.8, 66 279'), COSTAL_LATERAL)],
    fibres: [
      curve('64.6 278, 55 269, 44 259.6, 31 252.8, 18 249.4'),
      curve('58 274.4, 47 265, 36 257.4, 23 251.6'),
      curve('47 267, 38 260.6, 27 254'),
    ],
  },
  {
    muscleId: 'rectus-abdominis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        FOLD_RECTUS,
        silhouette('right-lateral', '76.8 281.2', '66.4 446'),
        curve('66.4 446, 62.6 459.6, 58 471.6, 53.9 481.4'),
        back(INGUINAL_RECTUS),
        back(SEMILUNARIS),
      ),
    ],
    fibres: [
      curve('73 282, 71.6 326, 69.4 376, 67.6 414, 63.4 446, 54.6 479'),
      curve('66 281, 63.6 326, 62 376, 60 414, 58 446, 53.6 478'),
      curve('62 279, 57.4 326, 56 376, 55 414, 53.4 446, 52 472'),
    ],
    tendon: [
      ring(
        curve('57 301, 63 299.6, 73.2 302.6'),
        silhouette('right-lateral', '73.2 302.6', '73.2 305.4'),
        curve('73.2 305.4, 63 302.4, 56.8 303.8'),
        curve('56.8 303.8, 57 301'),
      ),
      ring(
        curve('53.8 343.6, 62 342.6, 72.4 345.6'),
        silhouette('right-lateral', '72.4 345.6', '72.3 348.4'),
        curve('72.3 348.4, 62 345.4, 53.6 346.4'),
        curve('53.6 346.4, 53.8 343.6'),
      ),
      ring(
        curve('53 388.6, 61 387.6, 71.2 390.6'),
        silhouette('right-lateral', '71.2 390.6', '71.3 393.4'),
        curve('71.3 393.4, 61 390.4, 52.9 391.4'),
        curve('52.9 391.4, 53 388.6'),
      ),
    ],
  },
  {
    muscleId: 'external-oblique',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        ...SERRATUS_OBLIQUE,
        LATISSIMUS_OBLIQUE,
        ILIAC_CREST,
        INGUINAL,
        back(SEMILUNARIS),
        back(FOLD_OBLIQUE),
      ),
    ],
    fibres: [
      curve('47 269, 53 275.6, 58.6 282'),
      curve('30 283, 41 297, 54.6 314'),
      curve('22 298, 35 320, 53.4 347'),
      curve('15.6 313, 28 342, 42 371, 52.4 390'),
      curve('9 324, 19 352, 32 386, 45 416'),
      curve('4 344, 9 368, 17 392, 25 412'),
      curve('-5 376, -3 386, -1 398.6'),
      curve('42.6 444, 46 452, 48 461'),
    ],
    tendon: [
      ring(
        back(SEMILUNARIS),
        curve('61 276.6, 53.6 302, 48.8 330, 46.8 356, 46.4 384, 45.8 408, 44 427, 41.3 441.4'),
        INGUINAL,
      ),
    ],
  },
  {
    muscleId: 'serratus-anterior',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        // Slips on ribs 1 to 5, under the pectoralis.
        curve('9 176.4, 18.4 183, 26.6 195.4'),
        curve('26.6 195.4, 24.2 198, 22.8 202'),
        curve('22.8 202, 29.4 206.8, 34 216'),
        curve('34 216, 31.4 218.4, 29.6 222.4'),
        curve('29.6 222.4, 36 226.6, 39.8 235.6'),
        curve('39.8 235.6, 36.8 238, 35 242.4'),
        curve('35 242.4, 41.8 246.4, 45.6 256'),
        curve('45.6 256, 45.7 261.4, 45.6 267'),
        ...SERRATUS_OBLIQUE,
        curve('7.3 321.4, -6.6 309.6, -21.4 290.6, -36 269.4, -48.6 250'),
        curve('-48.6 250, -48.6 236, -46 214, -41 193.6, -34 178.4'),
        curve('-34 178.4, -24 174.4, -7 173, 9 176.4'),
      ),
    ],
    fibres: [
      curve('8 178, -8 178.6, -22 181, -36 185'),
      curve('24 198, 6 201.6, -18 207, -44 212'),
      curve('37.4 231.6, 12 229.4, -16 233, -47 240'),
      curve('43.4 259, 20 253.4, -12 249, -47 248'),
      curve('40.6 283.4, 18 271.6, -10 259.4, -46 249'),
      curve('34.6 301, 12 282, -14 265.6, -45 250'),
      curve('26.6 317, 4 294, -18 272.4, -45 251'),
      curve('17.6 330, -4 303, -22 279.4, -46 252'),
    ],
  },
  {
    muscleId: 'internal-oblique',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        COSTAL_MARGIN,
        SEMILUNARIS_LOWER,
        back(INGUINAL),
        back(ILIAC_CREST),
        curve('-13.4 399.4, -17 400.2, -20.6 401.8'),
        curve('-20.6 401.8, -20 384, -18 366, -15.4 348.6'),
      ),
    ],
    fibres: [
      curve('-17.6 400, -14 378, -9.6 351.6'),
      curve('-2 398, 4 374, 11 352'),
      curve('14 404, 22 376, 34 341'),
      curve('25 412, 34 384, 46 353, 52.6 331'),
      curve('33 424, 42 400, 52 380'),
      curve('39 435, 45 422, 51.6 413'),
      curve('42 443, 46 441, 50.4 442'),
    ],
    tendon: [
      ring(SEMILUNARIS_LOWER, curve('48.4 462.8, 47 447, 47 428, 47.8 406, 48 380, 49 352, 54.6 326')),
    ],
  },
  {
    muscleId: 'transversus-abdominis',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        COSTAL_MARGIN,
        SEMILUNARIS_LOWER,
        back(INGUINAL),
        back(ILIAC_CREST),
        // Its origin from the fascia, before the quadratus lumborum.
        curve('-13.4 399.4, -12.4 383, -13.4 367, -15.4 348.6'),
      ),
    ],
    fibres: [
      curve('-13 354, 8 357, 30 352.6, 53 341'),
      curve('-12.4 374, 10 375, 32 373, 53 368'),
      curve('-12 395, 10 393.6, 32 393, 52.6 394'),
      curve('18 407, 32 410, 51 416'),
      curve('35 427, 44 433, 50 442'),
      curve('42 443, 45.6 450, 48 458'),
    ],
    tendon: [
      ring(SEMILUNARIS_LOWER, curve('48.4 462.8, 45 444, 43.2 426, 42.4 408, 42.6 384, 45.4 354, 54.6 326')),
    ],
  },
  {
    muscleId: 'intercostals',
    view: 'right-lateral',
    layer: 'deep',
    // Second to ninth space, the ribs bare between.
    d: [
      ring(
        curve('-26 177.6, 0 187.4, 24 198.4, 36 205.6, 44.6 205'),
        curve('44.6 205, 46.4 211.4'),
        curve('46.4 211.4, 39 214.6, 28 208.4, 2 195.6, -26 182.4, -26 177.6'),
      ),
      ring(
        curve('-29 189.6, 0 203.4, 30 218, 42 222.6, 49.6 220'),
        curve('49.6 220, 51.4 226.6'),
        curve('51.4 226.6, 44 233.6, 32 229, 2 211.6, -29 194.6, -29 189.6'),
      ),
      ring(
        curve('-30 202.6, 2 220.4, 32 238, 46 242.6, 54.2 235.6'),
        curve('54.2 235.6, 55.8 240.8'),
        curve('55.8 240.8, 47 252.6, 34 249, 2 228.7, -30 208, -30 202.6'),
      ),
      ring(
        curve('-30 216.6, 2 237.4, 34 258, 49.6 261.6, 57.8 249'),
        curve('57.8 249, 59 253.2'),
        curve('59 253.2, 50 273.6, 34 270.4, 2 246.6, -30 223.4, -30 216.6'),
      ),
      ring(
        curve('-30 231.8, 2 255.4, 33 279, 50.6 283, 61.4 264'),
        curve('61.4 264, 50 293, 32 290.4, 2 263.6, -30 238.4, -30 231.8'),
      ),
      ring(
        curve('-30 247, 2 272.4, 31 299, 45 303.6, 56.4 295.6'),
        curve('56.4 295.6, 42 313.4, 24 306, 0 279.7, -30 253.6, -30 247'),
      ),
      ring(
        curve('-30 262, 0 288.4, 23 314.6, 34.6 320.6, 45.6 315.6'),
        curve('45.6 315.6, 32 328.4, 16 319.6, -4 292.6, -30 268.6, -30 262'),
      ),
      ring(
        curve('-30 277, -4 301.4, 15.6 328.6, 25 335, 34.6 332'),
        curve('34.6 332, 20 340.4, 5 329.4, -8 305.6, -30 283.6, -30 277'),
      ),
    ],
    fibres: [
      curve('-2 187.4, 10 198.4'),
      curve('-2 203.4, 12 216.4'),
      curve('-6 217, 10 232.4'),
      curve('22 233, 38 250'),
      curve('-6 233, 10 252'),
      curve('24 252.6, 38 271'),
      curve('-6 250, 8 268'),
      curve('26 275, 38 291'),
      curve('-8 264.6, 8 286'),
      curve('18 289, 32 309'),
      curve('-10 280.4, 0 296'),
      curve('10 301, 20 322'),
      curve('-12 295, 0 316'),
      curve('10 322, 18 338'),
    ],
  },
]
