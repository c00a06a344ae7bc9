import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { backDeepRegions } from './back-deep.ts'
import { backIntermediateRegions } from './back-intermediate.ts'
import {
  ARM_FRONT_LATERAL,
  ARMPIT_POSTERIOR,
  LATISSIMUS_FRONT_LATERAL,
  LATISSIMUS_OBLIQUE_POSTERIOR,
  SCAPULAR_SPINE_UPPER,
  TRAPEZIUS_UPPER_MIDDLE,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Middle | lower trapezius: T4 → root of the scapular spine. */
const TRAPEZIUS_MIDDLE_LOWER = curve('0 196.4, 13 196.8, 26 195.8, 38 193, 46 190.2, 53 187.6')

/** Free edge of the lower trapezius: scapular spine → where the latissimus comes out under it → T12. */
const TRAPEZIUS_LOWER_EDGE_ABOVE = curve('53 187.6, 51.6 194.4, 48.8 204.4, 44.6 218.4, 38.3 238')
const TRAPEZIUS_LOWER_EDGE_BELOW = curve(
  '38.3 238, 34.2 250.4, 28 268, 21.2 285, 13.8 301.4, 6.6 314.6, 0 322',
)

/**
 * The muscles of the upper and lower back. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const backRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'trapezius-middle',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        TRAPEZIUS_UPPER_MIDDLE,
        curve('103 178.6, 101 181.2'),
        back(SCAPULAR_SPINE_UPPER),
        back(TRAPEZIUS_MIDDLE_LOWER),
        curve('0 196.4, 0 139'),
      ),
    ],
    fibres: [
      curve('1 142, 14 148.4, 30 156.6, 46 163.4, 66 169.4, 88 175, 101 180'),
      curve('1 156, 24 164, 48 171, 74 176, 93 179'),
      curve('1 172, 22 177, 44 181, 64 183'),
      curve('1 193.6, 20 193.6, 38 190, 52 186.8'),
    ],
    // The bare diamond about C7 and T1.
    tendon: [
      ring(
        curve('0 138.8, 7.6 142.6'),
        curve('7.6 142.6, 9 151, 7.6 163, 4.4 176, 1.8 188, 1.4 196'),
        curve('1.4 196, 0 196.2'),
        curve('0 196.2, 0 138.8'),
      ),
    ],
  },
  {
    muscleId: 'trapezius-lower',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        TRAPEZIUS_MIDDLE_LOWER,
        TRAPEZIUS_LOWER_EDGE_ABOVE,
        TRAPEZIUS_LOWER_EDGE_BELOW,
        curve('0 322, 0 196.4'),
      ),
    ],
    fibres: [
      curve('1 200, 16 198.8, 34 195.4, 51 189.4'),
      curve('1 224, 14 213.4, 32 202, 51 190.4'),
      curve('1 258, 14 237, 31 214.4, 51 191'),
      curve('1 298, 13 270.4, 30 232, 41 209, 51.4 191'),
      curve('1.6 317, 13 299, 25 271.6, 36 238.6, 46 207.4, 52 190'),
    ],
    tendon: [
      // Where the fibres gather on the root of the spine.
      ring(
        curve('53 187.6, 51.6 194.4, 49.6 201.4'),
        curve('49.6 201.4, 46.4 195.6, 42 191.8'),
        curve('42 191.8, 47.6 189.7, 53 187.6'),
      ),
      ring(
        curve('0 321.8, 6.6 314.4, 11 307'),
        curve('11 307, 5.4 302, 1.4 286, 0 260'),
        curve('0 260, 0 321.8'),
      ),
    ],
  },
  {
    muscleId: 'trapezius-middle',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-33.2 152, -30.6 162, -26 171, -18.6 179'),
        curve('-18.6 179, -27 180.8, -38 184.4, -53.4 191'),
        silhouette('right-lateral', '-53.4 191', '-33.2 152'),
      ),
    ],
    fibres: [
      curve('-33.4 153, -30.4 163, -25 172, -19.6 178.8'),
      curve('-45 171, -37 175.6, -22 179'),
      curve('-51.6 188, -45 186, -36 183'),
    ],
  },
  {
    muscleId: 'latissimus-dorsi',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        back(TRAPEZIUS_LOWER_EDGE_BELOW),
        // Over the lower angle of the scapula, then round the teres major towards the front of the arm.
        curve('38.3 238, 48 241, 58 240.8, 69 236.4, 80 228.4, 90.6 220.4'),
        curve('90.6 220.4, 97 227.6'), // posterior deltoid
        curve('97 227.6, 98 232, 98.6 236.4'),
        back(ARMPIT_POSTERIOR),
        silhouette('posterior', '87.4 268.6', '81.4 312'),
        LATISSIMUS_OBLIQUE_POSTERIOR,
        curve('52.6 401.6, 45 405.6, 37.5 412.6, 31 421.4, 24.4 432.5'),
        curve('24.4 432.5, 13 425, 0 417'),
        curve('0 417, 0 322'),
      ),
    ],
    fibres: [
      curve('39.6 239.6, 52 243.8, 66 241.6, 80 233, 93 224'),
      curve('32 258, 50 260, 67 254.6, 82 242.6, 96.6 230.4'),
      curve('22.6 284, 42 284, 60 275.6, 75 261, 86 246.6, 97.8 235.4'),
      curve('21 318.4, 41 311.4, 58 297, 71 279, 82 258.4, 92 244.6'),
      curve('36 358, 50 343, 62 322.6, 72 298.6, 80 274.6, 87.6 256'),
      curve('50.6 401, 60.6 372, 69.6 342, 77 312, 83 284, 86.6 266'),
    ],
    // Thoracolumbar fascia.
    tendon: [
      ring(
        curve('0 322, 6.6 314.6, 13.8 301.4'),
        curve('13.8 301.4, 20 316, 28 337, 37 361, 43.6 382, 48 404'),
        curve('48 404, 45 405.6, 37.5 412.6, 31 421.4, 24.4 432.5'),
        curve('24.4 432.5, 13 425, 0 417'),
        curve('0 417, 0 322'),
      ),
    ],
  },
  {
    muscleId: 'latissimus-dorsi',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        LATISSIMUS_FRONT_LATERAL,
        curve('-13.4 399.4, -24 403.4, -37 414, -50.8 432.5'),
        curve('-50.8 432.5, -55.6 431.4'),
        silhouette('right-lateral', '-55.6 431.4', '-38.8 342.4'),
        ARM_FRONT_LATERAL,
        curve('-2.4 263.6, 4 256.6, 9.6 253.1'),
        curve('9.6 253.1, 8.8 257, 8.6 262'),
      ),
    ],
    fibres: [
      curve('-14.6 397.6, -5.4 370, 1.8 342, 6.4 314, 8.2 288, 7.4 256'),
      curve('-23 400, -13.4 368, -5 336, 0.6 304, 3 282, 4 258'),
      curve('-32 373, -22.4 346, -13.4 318, -6.4 290, 0 262'),
      curve('-37.6 351, -28.6 329, -18.8 304, -10.4 281.4'),
    ],
    tendon: [
      ring(
        curve('-38.2 350, -34 370, -28.4 388, -22.6 402.8'),
        curve('-22.6 402.8, -37 414, -50.8 432.5'),
        curve('-50.8 432.5, -55.6 431.4'),
        silhouette('right-lateral', '-55.6 431.4', '-38.2 350'),
      ),
    ],
  },
  ...backIntermediateRegions,
  ...backDeepRegions,
]
