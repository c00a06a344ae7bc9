import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { TRAPEZIUS_FRONT_LATERAL, TRAPEZIUS_UPPER_MIDDLE } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'
import { neckAnterior } from './neck-anterior.ts'
import { neckLateral } from './neck-lateral.ts'
import { neckPosterior } from './neck-posterior.ts'

/**
 * The muscles of the neck. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const neckRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'trapezius-upper',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('0 75.6, 5.6 76, 11 78.4'), // superior nuchal line
        curve('11 78.4, 13.4 90, 16.8 104, 21.4 119, 27.2 131, 34.2 140, 41.8 146'),
        silhouette('posterior', '41.8 146', '106 176'),
        curve('106 176, 103 178.6'),
        back(TRAPEZIUS_UPPER_MIDDLE),
        curve('0 139, 0 75.6'), // nuchal ligament
      ),
    ],
    fibres: [
      curve('9 77.8, 13 92, 18.4 110, 26 128.4, 37 145, 56 156.4, 84 165.4'),
      curve('1 84, 8 105, 16 124, 26 139.6, 42 152.4, 66 160.6, 93 170.2'),
      curve('1 108, 9 126, 21 141.6, 40 155, 62 162.6, 85 168.8, 102 176.4'),
      curve('1 133, 13 143, 28 151, 44 158.4, 64 164.4, 84 169.8, 102 177.4'),
    ],
    tendon: [
      ring(
        curve('0 75.8, 3.2 75.8'),
        curve('3.2 75.8, 1.8 86, 1.4 102, 1.9 116, 4.2 129, 7.6 142.2'),
        curve('7.6 142.2, 0 138.6'),
        curve('0 138.6, 0 75.8'),
      ),
    ],
  },
  {
    muscleId: 'trapezius-upper',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        // Free edge, from where the neck hides the rest down to the clavicle.
        curve('-33.2 132.5, -35.6 142.4, -41 152, -48.4 161, -56 168.6, -62 173.1'),
        curve('-62 173.1, -70 172.4, -79 172, -90 172.8, -99.5 175.6'),
        curve('-99.5 175.6, -104.6 175'),
        silhouette('anterior', '-104.6 175', '-33.2 132.5'),
      ),
    ],
    fibres: [
      curve('-33 133, -37 145.6, -45 155.6, -54 164.6, -62 172.4'),
      curve('-33 133, -39.4 146, -51 155.8, -64 163.6, -78 171'),
      curve('-33 133, -41 146, -56 156.4, -76 163.6, -99 174.6'),
    ],
  },
  {
    muscleId: 'trapezius-upper',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        TRAPEZIUS_FRONT_LATERAL,
        curve('5.6 172.6, 1 174, -7 174.6, -14 176.4, -18.6 179'),
        curve('-18.6 179, -26 171, -30.6 162, -33.2 152'),
        silhouette('right-lateral', '-33.2 152', '-35 78'),
        curve('-35 78, -31 77.4, -26.6 79'),
      ),
    ],
    fibres: [
      curve('-27.6 79, -19 99, -15.4 118, -11.4 138, -5 158, 4 172.6'),
      curve('-31 79, -21 101, -18.6 120, -17 138, -12 156, -4 174'),
      curve('-34 80, -22.8 108, -23 124, -23.6 140, -21 158, -13 176'),
      curve('-27 136, -30.6 150, -27.4 162, -18.6 178'),
    ],
  },
  ...neckAnterior,
  ...neckLateral,
  ...neckPosterior,
]
