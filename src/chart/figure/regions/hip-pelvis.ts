import { hipPelvisAnteriorRegions } from './hip-pelvis-anterior.ts'
import { hipPelvisLateralRegions } from './hip-pelvis-lateral.ts'
import { hipPelvisPosteriorRegions } from './hip-pelvis-posterior.ts'
import type { MuscleRegion } from './muscle-region.ts'

/**
 * The muscles of the hip and pelvis. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const hipPelvisRegions: readonly MuscleRegion[] = [
  ...hipPelvisAnteriorRegions,
  ...hipPelvisPosteriorRegions,
  ...hipPelvisLateralRegions,
]
