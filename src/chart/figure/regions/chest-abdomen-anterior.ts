import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  CLAVICLE_LOWER_MEDIAL,
  DELTOPECTORAL,
  ILIAC_CREST_ANTERIOR,
  INGUINAL,
  PECTORALIS_ARM,
  SEMILUNARIS,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

// The parts of the pectoralis, all running to the humerus at -114 250.
const CLAVICULAR_STERNAL = curve('-12.6 184.8, -30 192.4, -48 201, -66 211.4, -83 223, -99 236, -114 250')
const STERNAL_COSTAL = curve('-11 227.6, -24 230.6, -40 237.6, -57 243.2, -74 243, -91 241.8, -114 250')
const COSTAL_LATERAL = curve('-42 284.8, -54 275.4, -65 263.8, -75 252.8, -86 246, -99 244.4, -114 250')
/** Lower fold: armpit → first slip of the serratus → fifth rib at the sheath of the rectus. */
const PECTORALIS_FOLD = curve('-88.6 263.4, -81.8 270.8, -74.6 276.4, -67.6 279.8')
const PECTORALIS_OBLIQUE = curve('-67.6 279.8, -59 282.6, -50.6 284.4, -42 284.8')
const PECTORALIS_RECTUS = curve('-42 284.8, -32 283.4, -22 280.6, -14 277.4')
// Outer edge of the sternalis: pectoralis begins there.
const STERNALIS_STERNAL = curve('-8 186.2, -10 198, -10.9 213, -11 227.6')
const STERNALIS_COSTAL = curve('-11 227.6, -11.4 245, -12.6 262, -14 277.4')

/** Slips of the serratus between those of the oblique, from the fold of the pectoralis to the silhouette. */
export const SERRATUS_OBLIQUE = [
  curve('-67.6 279.8, -63.8 286, -62.4 293.6'),
  curve('-62.4 293.6, -69.4 292.4, -76.6 288.4'),
  curve('-76.6 288.4, -71.4 297, -68.4 308.6'),
  curve('-68.4 308.6, -74 306.8, -80 302.4'),
  curve('-80 302.4, -76.6 311, -74.4 322.4'),
  curve('-74.4 322.4, -78.8 319.6, -82.4 314.6'),
]

/** Front of the pyramidalis in the sheath of the rectus. */
const PYRAMIDALIS_RECTUS = curve('-0.8 444, -4.2 455, -8.2 468.4, -12.4 481.2')

/**
 * The muscles of the chest and abdomen from the front: superficial.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units.
 */
export const chestAbdomenAnteriorSuperficial: readonly MuscleRegion[] = [
  {
    muscleId: 'pectoralis-major-clavicular',
    view: 'anterior',
    layer: 'superficial',
    d: [ring(CLAVICLE_LOWER_MEDIAL, DELTOPECTORAL, back(CLAVICULAR_STERNAL))],
    fibres: [
      curve('-64 177.8, -78 190.6, -93 208.6, -105 229, -112 246'),
      curve('-46 180.4, -66 195, -86 213.4, -102 233, -112 247.4'),
      curve('-24 183.8, -46 193, -68 206.6, -90 225, -110 245.8'),
    ],
    tendon: [
      ring(
        curve('-114 250, -111.3 240.2, -107.8 230'),
        curve('-107.8 230, -104.8 235.4, -103.6 240.2'),
        curve('-103.6 240.2, -109 245.2, -114 250'),
      ),
    ],
  },
  {
    muscleId: 'pectoralis-major-sternal',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        CLAVICULAR_STERNAL,
        back(STERNAL_COSTAL),
        back(STERNALIS_STERNAL),
        curve('-8 186.2, -10 185, -12.6 184.8'),
      ),
    ],
    fibres: [
      curve('-10 190, -32 197.4, -56 209.4, -80 225, -108 245'),
      curve('-11 206, -36 211, -62 220, -86 232, -108 245.6'),
      curve('-11.2 224.6, -36 229.8, -62 235.4, -88 238, -109 247'),
    ],
  },
  {
    muscleId: 'pectoralis-major-costal',
    view: 'anterior',
    layer: 'superficial',
    d: [ring(STERNAL_COSTAL, back(COSTAL_LATERAL), PECTORALIS_RECTUS, back(STERNALIS_COSTAL))],
    fibres: [
      curve('-11.4 232, -34 239, -58 245.6, -80 243.4, -104 246'),
      curve('-12 252, -34 253.6, -58 252.6, -80 246.6, -102 245.4'),
      curve('-14 272, -34 270, -54 264, -72 252.6, -90 245.6'),
      curve('-32 282.8, -46 277.6, -60 266.4, -74 253.4'),
    ],
  },
  {
    muscleId: 'pectoralis-major-lateral-margin',
    view: 'anterior',
    layer: 'superficial',
    d: [ring(PECTORALIS_ARM, PECTORALIS_FOLD, PECTORALIS_OBLIQUE, COSTAL_LATERAL)],
    fibres: [
      curve('-46 283, -58 276, -70 263.6, -82 253, -96 247.4, -111 249.6'),
      curve('-56 282.8, -68 276.4, -79 265, -90 254.6, -101 249.8'),
      curve('-68 279, -78 272, -87 262, -97 254'),
    ],
  },
  {
    muscleId: 'sternalis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        STERNALIS_STERNAL,
        STERNALIS_COSTAL,
        curve('-14 277.4, -8.6 272, -5 258, -3.4 238, -3.2 216, -4.6 198, -8 186.2'),
      ),
    ],
    fibres: [
      curve('-8 188, -6 206, -5.8 230, -7 252, -11.4 273'),
      curve('-8 188, -8.8 206, -9 230, -9.8 252, -13 275'),
    ],
    tendon: [
      ring(
        curve('-8 186.2, -9.2 192.4, -10 198.6'),
        curve('-10 198.6, -7.4 203, -4.3 200'),
        curve('-4.3 200, -5.8 192, -8 186.2'),
      ),
    ],
  },
  {
    muscleId: 'rectus-abdominis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        back(PECTORALIS_RECTUS),
        SEMILUNARIS,
        curve('-14.4 480.7, -12.4 481.2'),
        back(PYRAMIDALIS_RECTUS),
        curve('-0.8 444, -1 420, -1.4 380, -1.7 330, -1.8 286'),
        curve('-1.8 286, -7 279.4, -14 277.4'),
      ),
    ],
    fibres: [
      curve('-34 284.4, -41.6 330, -42.6 370, -37 412, -27 448, -15 478.6'),
      curve('-20 281.4, -25 330, -25.6 376, -22 420, -16.6 452, -13.4 480'),
      curve('-7 280.4, -8.4 330, -8.4 380, -7 425, -6 452, -10 470'),
    ],
    tendon: [
      ring(
        curve('-1.8 304, -12 301.2, -22 303.6, -34 299.6, -45 300.4'),
        curve('-45 300.4, -45.6 303.2'),
        curve('-45.6 303.2, -34 302.4, -22 306.4, -12 304, -1.8 306.8'),
        curve('-1.8 306.8, -1.8 304'),
      ),
      ring(
        curve('-1.6 347, -13 343.6, -25 346.6, -37 342.4, -49.6 343.6'),
        curve('-49.6 343.6, -49.9 346.6'),
        curve('-49.9 346.6, -37 345.4, -25 349.4, -13 346.4, -1.6 349.8'),
        curve('-1.6 349.8, -1.6 347'),
      ),
      ring(
        curve('-1.3 391.6, -13 388.6, -25 391.4, -36 387.6, -47.6 388.6'),
        curve('-47.6 388.6, -47.4 391.4'),
        curve('-47.4 391.4, -36 390.4, -25 394.2, -13 391.4, -1.3 394.4'),
        curve('-1.3 394.4, -1.3 391.6'),
      ),
    ],
  },
  {
    muscleId: 'pyramidalis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(PYRAMIDALIS_RECTUS, curve('-12.4 481.2, -6.6 482.2, -0.8 482.2'), curve('-0.8 482.2, -0.8 444')),
    ],
    fibres: [
      curve('-11 481, -6.6 465, -1.4 448'),
      curve('-7 482, -4.4 468, -1.2 454'),
      curve('-2.6 482, -1.6 468'),
    ],
  },
  {
    muscleId: 'external-oblique',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        SEMILUNARIS,
        INGUINAL,
        back(ILIAC_CREST_ANTERIOR),
        silhouette('anterior', '-88.2 411.5', '-82.4 314.6'),
        ...SERRATUS_OBLIQUE.map(back).reverse(),
        PECTORALIS_OBLIQUE,
      ),
    ],
    fibres: [
      curve('-64 283, -57 290, -46.4 300'),
      curve('-74 297, -65 314, -56 332, -49.6 346'),
      curve('-78 313, -72 336, -64 360, -55 382, -46.4 398'),
      curve('-80.6 328, -77.4 352, -72 378, -64 404, -52 430, -36 446'),
      curve('-79.4 362, -80 384, -80 406, -76 432'),
      curve('-70 442, -52 451, -34 464, -18 478'),
    ],
    // Aponeurosis: the fleshy fibres end in front of it, in a line from the ninth cartilage down and out to the ASIS.
    tendon: [
      ring(
        SEMILUNARIS,
        INGUINAL,
        curve('-72.6 441.4, -66.4 431, -60.6 414, -57.6 392, -56.6 366, -54 340, -49 312, -42 284.8'),
      ),
    ],
  },
]
