import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { ILIAC_CREST_ANTERIOR, ILIACUS_PSOAS, INGUINAL } from './borders.ts'
import { SERRATUS_OBLIQUE } from './chest-abdomen-anterior.ts'
import type { MuscleRegion } from './muscle-region.ts'

// Outer edge of the pectoralis minor: coracoid → first slip of the serratus to be seen → fifth rib.
const PECTORALIS_MINOR_OUTER = curve('-75.6 193.2, -78.4 201, -78.8 210.4, -76.2 222')
const PECTORALIS_MINOR_SERRATUS = curve('-76.2 222, -73.2 234, -70 246, -66 257')

/** Lower edge of the diaphragm's costal part: psoas, then the slips of the transversus begin there. */
const DIAPHRAGM_PSOAS = curve('-6.6 316.8, -11 319.2, -15 322.8')
const DIAPHRAGM_TRANSVERSUS = curve('-15 322.8, -24 330.8, -36 340.4, -50 347.8, -63 352.6, -79.2 355.4')
const PSOAS_TRANSVERSUS = curve('-15 322.8, -22 341, -27.8 363, -30.4 386, -29 408')
/** Edge of the iliac fossa over the iliacus, from the iliac spine to the psoas. */
const ILIAC_FOSSA = curve('-77.6 430, -74 419, -65 409.6, -53 404.6, -40 404.6, -29 408')

/**
 * The muscles of the chest and abdomen from the front: intermediate and deep.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units.
 */
export const chestAbdomenAnteriorDeep: readonly MuscleRegion[] = [
  {
    muscleId: 'pectoralis-minor',
    view: 'anterior',
    // Behind it are the ribs and their muscles.
    layer: 'intermediate',
    d: [
      ring(
        PECTORALIS_MINOR_OUTER,
        PECTORALIS_MINOR_SERRATUS,
        curve('-66 257, -62.6 258.6, -59 258.2'),
        curve('-59 258.2, -58.6 250.4, -58.4 243.4'),
        curve('-58.4 243.4, -55.4 241.8, -52 240.6'),
        curve('-52 240.6, -52.4 232.6, -53.2 225.4'),
        curve('-53.2 225.4, -49.8 223.4, -46.4 221.4'),
        curve('-46.4 221.4, -46.4 218, -47.4 214.6'),
        curve('-47.4 214.6, -56 205, -65.6 196.4, -75.6 193.2'),
      ),
    ],
    fibres: [
      curve('-47.4 218, -58 207.6, -67 200, -75 194.4'),
      curve('-54 238, -62 221, -69 207, -75.6 195'),
      curve('-62 256.6, -69.4 236, -74.6 216, -76 195'),
    ],
    tendon: [
      ring(
        curve('-75.6 193.2, -77.4 197, -78.5 202'),
        curve('-78.5 202, -74 201.4, -69.4 198.2'),
        curve('-69.4 198.2, -72.6 195.2, -75.6 193.2'),
      ),
    ],
  },
  {
    muscleId: 'serratus-anterior',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        PECTORALIS_MINOR_SERRATUS,
        curve('-66 257, -64.4 266, -62 275.6'),
        curve('-62 275.6, -65 278, -67.6 279.8'),
        ...SERRATUS_OBLIQUE,
        silhouette('anterior', '-82.4 314.6', '-87.4 272'),
        curve('-87.4 272, -85 259, -81.4 241.6, -76.2 222'),
      ),
      // First and second slip, between clavicle and pectoralis minor.
      ring(
        curve('-45.4 195.4, -54 188.4, -63 185.6, -75.6 190.6'),
        curve('-75.6 190.6, -66.4 193.6, -57 202, -49.6 210'),
        curve('-49.6 210, -48.4 202.4, -45.4 195.4'),
      ),
    ],
    fibres: [
      curve('-66 259, -74 252.6, -82 250'),
      curve('-63.4 275, -74 270, -86 265'),
      curve('-64 291, -75 283.4, -86.6 278'),
      curve('-69.6 306, -78 297.4, -85.6 290'),
      curve('-75.6 319, -80 311, -84 304'),
      curve('-47 198, -58 191.4, -72 190'),
    ],
  },
  {
    muscleId: 'internal-oblique',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        // Costal margin, then the outer edge of the rectus sheath.
        curve('-79.4 341, -70 341.4, -59.6 334.6, -48.6 322.4'),
        curve('-48.6 322.4, -50.2 338, -50.6 356, -47.6 390, -41 424, -32 450, -23.4 467.4, -14.4 480.7'),
        INGUINAL,
        back(ILIAC_CREST_ANTERIOR),
        silhouette('anterior', '-88.2 411.5', '-79.4 341'),
      ),
    ],
    fibres: [
      curve('-79 404, -70 376, -60 352, -51 333'),
      curve('-82 424, -70 398, -59 376, -50.4 362'),
      curve('-76.6 436, -66 418, -56 404, -47.6 393'),
      curve('-72 441, -60 432, -50 426.6, -41 424'),
      curve('-66 446, -54 443, -44 445, -33 450'),
      curve('-52 456.4, -42 457.4, -30 466, -16 479.4'),
    ],
    tendon: [
      ring(
        curve('-48.6 322.4, -50.2 338, -50.6 356, -47.6 390, -41 424, -32 450, -23.4 467.4, -14.4 480.7'),
        curve('-14.4 480.7, -21 476.8, -28 472.8'),
        curve('-28 472.8, -37 455, -46.6 427, -53.6 391, -55.4 356, -48.6 322.4'),
      ),
    ],
  },
  {
    muscleId: 'subclavius',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-16 188.6, -30 184.4, -44 181.4, -57 179, -67 178.4'),
        curve('-67 178.4, -60 181.2, -51 184.8, -41 188.2, -29 190.9, -16 188.6'),
      ),
    ],
    fibres: [
      curve('-17 188.7, -32 185.4, -48 182.2, -65 178.8'),
      curve('-17 188.8, -34 187.4, -50 183.6, -65 178.9'),
      curve('-20 190, -36 189, -51 184.4, -64 179.6'),
    ],
    tendon: [
      ring(
        curve('-16 188.6, -20 187.3, -24 186'),
        curve('-24 186, -25 188.6, -24.6 190.8'),
        curve('-24.6 190.8, -20 190.2, -16 188.6'),
      ),
    ],
  },
  {
    muscleId: 'intercostals',
    view: 'anterior',
    layer: 'deep',
    // Second to ninth space, the ribs bare between; the subscapularis of this layer is beside the upper ones.
    d: [
      ring(
        curve('-11.4 204.6, -25 203.6, -40 200.8'),
        curve('-40 200.8, -38.8 207, -38.6 215.4'),
        curve('-38.6 215.4, -24 214.6, -11.4 212.4'),
        curve('-11.4 212.4, -11.4 204.6'),
      ),
      ring(
        curve('-11.4 219.6, -25 222.2, -38.8 223'),
        curve('-38.8 223, -39.4 228, -40.4 233.8'),
        curve('-40.4 233.8, -26 232.6, -11.4 227.2'),
        curve('-11.4 227.2, -11.4 219.6'),
      ),
      ring(
        curve('-11.6 234.6, -26 240, -42.4 241.4'),
        curve('-42.4 241.4, -44 246.4, -46.6 252.2'),
        curve('-46.6 252.2, -28 249.4, -12 241.4'),
        curve('-12 241.4, -11.6 234.6'),
      ),
      ring(
        curve('-12.2 248.8, -34 259, -61 260, -73.4 252, -81.4 241.6'),
        curve('-81.4 241.6, -83.6 252.4'),
        curve('-83.6 252.4, -73 271, -58 275.2, -35 268.2, -13 253.8'),
        curve('-13 253.8, -12.2 248.8'),
      ),
      ring(
        curve('-16 262.6, -35 275.6, -58.6 283, -75 279.6, -85.6 262'),
        curve('-85.6 262, -86.4 276.4'),
        curve('-86.4 276.4, -72.6 293.4, -56.4 296, -35 283.6, -16 262.6'),
      ),
      ring(
        curve('-33 290.4, -56 304, -74.6 301, -86 286'),
        curve('-86 286, -84.6 297.6'),
        curve('-84.6 297.6, -72.8 309.4, -58 313.6, -44 306, -33 290.4'),
      ),
      ring(
        curve('-45 316.4, -60 321.6, -75.4 316.8, -83 307.4'),
        curve('-83 307.4, -81.8 316.6'),
        curve('-81.8 316.6, -72 325.4, -58.6 328, -45 316.4'),
      ),
      ring(
        curve('-58.4 334.4, -72 332.6, -80.6 324.4'),
        curve('-80.6 324.4, -79.4 334'),
        curve('-79.4 334, -69.4 341, -58.4 334.4'),
      ),
    ],
    fibres: [
      curve('-30 203.4, -24 214.4'),
      curve('-30 222.8, -24 232'),
      curve('-34 241, -26 248.8'),
      curve('-72 254, -60 274.6'),
      curve('-38 260, -28 264'),
      curve('-80 272, -68 293.6'),
      curve('-52 281.6, -42 287.6'),
      curve('-78 298, -66 311.4'),
      curve('-54 303.2, -46 307'),
      curve('-75 317, -66 327'),
      curve('-76 330, -69 339.4'),
    ],
  },
  {
    muscleId: 'diaphragm',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        // Inside the costal margin, where a hand reaches it.
        curve('-1.6 288.6, -8 287.8, -15 292.4, -36 310, -51 326, -60 339, -70 347.4, -79 350.6'),
        curve('-79 350.6, -79.2 355.4'),
        back(DIAPHRAGM_TRANSVERSUS),
        back(DIAPHRAGM_PSOAS),
        curve('-6.6 316.8, -4 315.8, -1.6 315.6'),
        curve('-1.6 315.6, -1.6 288.6'),
      ),
    ],
    fibres: [
      curve('-4 289, -3.6 302, -3.4 316'),
      curve('-20 297.6, -16 309, -13 320.6'),
      curve('-38 312.6, -33 324, -29 334'),
      curve('-54 331, -49 339, -45.6 345.6'),
      curve('-70 348, -67.6 353.4'),
    ],
  },
  {
    muscleId: 'transversus-abdominis',
    view: 'anterior',
    layer: 'deep',
    // Above the iliac fossa, and its lowest fibres over the inguinal ligament; iliacus and psoas are seen between.
    d: [
      ring(
        DIAPHRAGM_TRANSVERSUS,
        silhouette('anterior', '-79.2 355.4', '-88.2 411.5'),
        ILIAC_CREST_ANTERIOR,
        curve('-72.6 441.4, -76 437, -77.6 430'),
        ILIAC_FOSSA,
        back(PSOAS_TRANSVERSUS),
      ),
      ring(INGUINAL, curve('-72.6 441.4, -60 445.6, -47 452.4, -34 461.2, -23 471.4, -14.4 480.7')),
    ],
    fibres: [
      curve('-77 361, -62 358, -48 352.6, -34 345.6'),
      curve('-80 378, -68 376, -55 373, -42 370'),
      curve('-85 400, -72 395, -58 391, -44 390'),
      curve('-86 416, -80 410, -70 404, -46 402'),
      curve('-71 442, -58 448, -44 457.4, -28 470, -16 479.6'),
    ],
    tendon: [
      ring(
        PSOAS_TRANSVERSUS,
        curve('-29 408, -36 405.4, -43 404.4'),
        curve('-43 404.4, -43.8 386, -40.4 364, -33 344, -24 331'),
        curve('-24 331, -19 326.4, -15 322.8'),
      ),
      ring(
        curve('-14.4 480.7, -21 476.8, -28 472.8, -35 468.2'),
        curve('-35 468.2, -33.6 465, -33 462'),
        curve('-33 462, -23 471.4, -14.4 480.7'),
      ),
    ],
  },
  {
    muscleId: 'psoas-major',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        DIAPHRAGM_PSOAS,
        PSOAS_TRANSVERSUS,
        ILIACUS_PSOAS,
        curve(
          '-60 520, -54.6 508, -49 490, -41.6 468, -33 446, -24.6 424, -18.4 402, -13.2 378, -9.4 350, -6.6 316.8',
        ),
      ),
    ],
    fibres: [
      curve('-10 321, -18 360, -25 396, -35 432, -47 472, -58 514'),
      curve('-16 331, -25 366, -28.6 396, -34 424, -45 460'),
      curve('-11 352, -17 390, -27 426, -39 458, -50 490'),
    ],
    tendon: [
      ring(
        curve('-60 520, -57.3 506, -54.6 492'),
        curve('-54.6 492, -52.4 488, -48.4 488'),
        curve('-48.4 488, -53.4 504.6, -60 520'),
      ),
    ],
  },
]
