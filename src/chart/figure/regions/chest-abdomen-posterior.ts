import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Iliac crest from the silhouette to the rear edge of the oblique. */
const ILIAC_CREST = curve('87.8 409.6, 80.6 404.2, 75 401.8, 67 400.3, 60 400.2, 52.6 401.6')
/** Rear slips on ribs 9 to 12, silhouette → rear edge; then that free edge down to the crest. */
const SLIPS = [
  curve('83.8 303, 78.4 305, 73.2 310.4'),
  curve('73.2 310.4, 75 316, 75.6 322'),
  curve('75.6 322, 71.4 323.4, 67 328'),
  curve('67 328, 69 333, 69.4 338.4'),
  curve('69.4 338.4, 62 340.6, 54.4 347.4'),
]
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
    d: [ring(...SLIPS, FREE_EDGE, back(ILIAC_CREST), silhouette('posterior', '87.8 409.6', '83.8 303'))],
    fibres: [
      curve('56 348.6, 54.4 372, 55 400'),
      curve('64 341, 63 366, 67 399'),
      curve('69.4 329, 72 356, 78 385'),
      curve('77 309, 78.6 336, 80 354'),
    ],
  },
]
