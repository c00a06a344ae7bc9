import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { ARM_FRONT_LATERAL, DELTOPECTORAL_LATERAL } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Lower edge of the deltoid: groove → where it covers the biceps → tuberosity. */
const DELTOID_OVER_BICEPS = curve('16 249.2, 5 251.6, -8 257.6, -22 265.4')
const DELTOID_TIP_FRONT = curve('-22 265.4, -32 273.6, -40 283')
const DELTOID_ANTERIOR_MIDDLE = curve('-7 179, -2.4 194, -3 213, -9.4 235, -20 254.6, -31 270, -40 283')
const DELTOID_MIDDLE_POSTERIOR = curve(
  '-19.6 183, -22.4 198, -25.2 215, -29.4 235, -34 255, -37.6 270, -40 283',
)
/** Rear edge of the deltoid: spine of the scapula → long head → lateral head of the triceps → tuberosity. */
const DELTOID_REAR_UPPER = curve('-47.6 192.6, -44.6 204, -43.2 218')
const DELTOID_REAR_LONG = curve('-43.2 218, -43.2 238, -43 254')
const DELTOID_REAR_LATERAL = curve('-43 254, -41.8 269, -40 283')
/** Lateral | long head of the triceps: deltoid → olecranon. */
const TRICEPS_HEADS = curve(
  '-43 254, -50.6 266, -57.6 280, -63.4 294, -68.6 308, -73.8 322, -79.6 335.6',
) /** Rear edge of the triceps, from the back's outline to under the deltoid. */
const TRICEPS_BEHIND_DELTOID = curve('-51.4 241.6, -46.6 231, -43.2 218')

/**
 * The muscles of the shoulder and upper arm from the side; the arm is 24° behind the trunk. Client's right side, the
 * view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const shoulderArmLateral: readonly MuscleRegion[] = [
  {
    muscleId: 'deltoid-anterior',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        DELTOPECTORAL_LATERAL,
        DELTOID_OVER_BICEPS,
        DELTOID_TIP_FRONT,
        back(DELTOID_ANTERIOR_MIDDLE),
        curve('-7 179, 2 178.4, 14 179.4, 26 183.6'),
      ),
    ],
    fibres: [
      curve('23 183, 27 197, 27.6 212, 22 231, 6 249, -18 262.6'),
      curve('10 179.4, 16 194, 16 213, 8 234, -8 253, -30 271.4'),
      curve('-3.6 179.4, 2 195, 2.4 213, -4 235, -16 254, -36 279'),
    ],
  },
  {
    muscleId: 'deltoid-middle',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(curve('-19.6 183, -13.6 180.4, -7 179'), DELTOID_ANTERIOR_MIDDLE, back(DELTOID_MIDDLE_POSTERIOR)),
    ],
    fibres: [
      curve('-8 180, -5.4 196, -7 215, -14 236, -25 258, -39.4 281.6'),
      curve('-13 181, -12.4 198, -14.6 216, -20.4 237, -29.4 260, -39.6 281.4'),
      curve('-18 183, -19 199, -21.4 217, -26.4 238, -33.4 261, -39.8 281'),
    ],
    tendon: [
      ring(
        curve('-34 255, -31 262, -31 270'),
        curve('-31 270, -35 276, -40 283'),
        curve('-40 283, -37.6 270, -34 255'),
      ),
    ],
  },
  {
    muscleId: 'deltoid-posterior',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-47.6 192.6, -38 189, -29 185.8, -19.6 183'),
        DELTOID_MIDDLE_POSTERIOR,
        back(DELTOID_REAR_LATERAL),
        back(DELTOID_REAR_LONG),
        back(DELTOID_REAR_UPPER),
      ),
    ],
    fibres: [
      curve('-46 193, -42 206, -40.4 222, -40.6 242, -40.4 262, -40 280'),
      curve('-36 189, -34.6 204, -35.4 222, -37 242, -38.6 262, -39.8 280'),
      curve('-25 185.6, -26.4 202, -29 221, -33 242, -36.8 262, -39.6 279'),
    ],
  },
  {
    muscleId: 'triceps-lateral',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        DELTOID_REAR_LATERAL,
        curve('-40 283, -46.4 296, -53.4 309.6, -60.6 322, -68.4 331.6, -77.6 337.4'),
        curve('-77.6 337.4, -79.6 335.6'),
        back(TRICEPS_HEADS),
      ),
    ],
    fibres: [
      curve('-43.4 256, -51.6 273, -58.6 288, -64.4 304, -70 320, -78 335.6'),
      curve('-42 268, -49 283, -56.4 299, -63.6 316, -76 335.4'),
      curve('-41 281, -47.4 295, -54.6 308.4, -62.4 321, -76 336'),
    ],
    tendon: [
      ring(
        curve('-66 301, -64 314, -68.4 331.6'),
        curve('-68.4 331.6, -72.6 335, -77.6 337.4'),
        curve('-77.6 337.4, -79.6 335.6'),
        curve('-79.6 335.6, -73.8 322, -66 301'),
      ),
    ],
  },
  {
    muscleId: 'triceps-long',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        DELTOID_REAR_LONG,
        TRICEPS_HEADS,
        curve('-79.6 335.6, -81 326, -80.4 316'),
        silhouette('right-lateral', '-80.4 316', '-57.2 250'),
        curve('-57.2 250, -54.6 246.2, -51.4 241.6'),
        TRICEPS_BEHIND_DELTOID,
      ),
    ],
    fibres: [
      curve('-43.6 226, -45 242, -50 258, -58 274, -65 290.6'),
      curve('-44.6 228, -49 246, -55.6 263, -63.4 281, -70.4 301, -76 320'),
      curve('-55 248, -60.6 264, -68 282, -74.6 300, -79.6 322'),
    ],
  },
  {
    muscleId: 'biceps-brachii',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('16 249.2, 4 256.6, -2.4 263.6'),
        back(ARM_FRONT_LATERAL),
        curve('-38.8 342.4, -42 347.4, -45.4 353.6'),
        curve('-45.4 353.6, -51.4 347, -50.4 337, -45 322, -38 306, -31.4 290, -26 277, -22 265.4'),
        back(DELTOID_OVER_BICEPS),
      ),
    ],
    fibres: [
      curve('-20.6 266, -26.4 284, -34 303, -42 323, -47.4 348'),
      curve('-13 261, -20.4 281, -29 303, -38 325, -46 350'),
      curve('-2 256, -11 276, -21 299, -32.4 325, -44.6 351'),
    ],
    tendon: [
      ring(
        curve('-50.4 337, -44.6 339, -38.8 342.4'),
        curve('-38.8 342.4, -42 347.4, -45.4 353.6'),
        curve('-45.4 353.6, -51 347.4, -50.4 337'),
      ),
    ],
  },
  {
    muscleId: 'brachialis',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-40 283, -46.4 296, -53.4 309.6, -60 323, -66 336, -70.4 348, -74 361'),
        curve('-74 361, -65 355, -56.4 345.6, -47.6 332, -40.4 317, -35 301, -31.6 286, -31.6 274'),
        curve('-31.6 274, -36 277.8, -40 283'),
      ),
    ],
    fibres: [
      curve('-39.6 284, -47 299, -54.6 315, -62 331, -72.4 357'),
      curve('-36 280, -41.4 299, -49 317, -57.4 334, -72 358'),
      curve('-32.4 278, -36.4 300, -44 320, -54 339, -71 358'),
    ],
  },
  {
    muscleId: 'infraspinatus',
    view: 'right-lateral',
    // Behind the deltoid nothing covers it; what the deltoid hides is left to the view from behind.
    layer: 'superficial',
    d: [
      ring(
        DELTOID_REAR_UPPER,
        back(TRICEPS_BEHIND_DELTOID),
        curve('-51.4 241.6, -53.8 230, -54.4 216, -53.4 204, -51.2 194.4'),
        curve('-51.2 194.4, -49.2 193.4, -47.6 192.6'),
      ),
    ],
    fibres: [
      curve('-52.4 200, -49.4 199.4, -46 199'),
      curve('-54 211, -49.6 208.6, -44.4 206.6'),
      curve('-53.8 229, -49.4 222, -43.4 214.6'),
      curve('-51.4 239, -48.4 231, -43.8 219.6'),
    ],
  },
]
