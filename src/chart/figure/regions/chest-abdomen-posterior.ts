import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Iliac crest from the silhouette to the rear edge of the oblique. */
const ILIAC_CREST = curve('87.8 409.6, 80.6 404.2, 75 401.8, 67 400.3, 60 400.2, 52.6 401.6')
/** Rear slips on ribs 9 to 12 and the free rear edge, silhouette → crest. */
const SLIPS = curve('83.4 306, 79.6 314.6, 73.6 323.4, 68 331, 61.6 340, 54.4 347.4')
const FREE_EDGE = curve('54.4 347.4, 52.8 364, 52.2 382, 52.6 401.6')

/**
 * The muscles of the abdomen from behind.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units.
 */
export const chestAbdomenPosterior: readonly MuscleRegion[] = [
  {
    muscleId: 'external-oblique',
    view: 'posterior',
    // Its rear edge at the twelfth rib lies under the latissimus.
    layer: 'intermediate',
    d: [ring(SLIPS, FREE_EDGE, back(ILIAC_CREST), silhouette('posterior', '87.8 409.6', '83.4 306'))],
    fibres: [
      curve('56 348.6, 54.4 372, 55 400'),
      curve('63 340, 63 366, 67 399'),
      curve('70 330.6, 72 356, 78 385'),
      curve('77.6 318, 78.6 336, 80 354'),
    ],
  },
]
