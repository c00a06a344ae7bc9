import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { SCAPULAR_SPINE_UPPER, TRAPEZIUS_UPPER_MIDDLE } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Middle | lower trapezius: T4 → root of the scapular spine. */
const TRAPEZIUS_MIDDLE_LOWER = curve('0 196.4, 13 196.8, 26 195.8, 38 193, 46 190.2, 53 187.6')

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
        curve(
          '53 187.6, 51.6 194.4, 48.8 204.4, 44.6 218.4, 39.6 234, 34.2 250.4, 28 268, 21.2 285, 13.8 301.4, 6.6 314.6, 0 322',
        ),
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
]
