import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  ILIAC_CREST_MEDIUS_ANTERIOR,
  ILIAC_CREST_TENSOR_ANTERIOR,
  ILIACUS_PSOAS,
  TENSOR_FRONT,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'
import { GRACILIS_PERINEUM } from './thigh-anterior.ts'

/** Gluteus medius | tensor: crest → silhouette. */
const MEDIUS_TENSOR = curve('-80.4 431.6, -86.6 444, -92.4 457, -97.9 474')

/**
 * The muscles of the hip and pelvis from the front. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const hipPelvisAnteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'tensor-fasciae-latae',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        MEDIUS_TENSOR,
        silhouette('anterior', '-97.9 474', '-106.6 575'),
        back(TENSOR_FRONT),
        back(ILIAC_CREST_TENSOR_ANTERIOR),
      ),
    ],
    fibres: [
      curve('-73.4 443, -77.4 468, -84 496, -92.4 524, -101.6 553'),
      curve('-77 438, -83.6 464, -90.6 492, -97.6 520, -104.4 552'),
      curve('-80 433, -89.6 460, -97 488, -102.4 516, -106 546'),
    ],
    tendon: [
      ring(
        curve('-106.6 575, -103.4 566.4, -100.4 559.6, -98.8 555.4'),
        curve('-98.8 555.4, -101.4 541, -103 525, -103.9 506'),
        silhouette('anterior', '-103.9 506', '-106.6 575'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-medius',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        ILIAC_CREST_MEDIUS_ANTERIOR,
        curve('-80.4 431.6, -76.6 437'),
        curve('-76.6 437, -79.4 455, -80.4 474, -82 490'),
        curve('-82 490, -87 494, -92 491'),
        curve('-92 491, -96.4 481, -97.9 474'),
        silhouette('anterior', '-97.9 474', '-88.2 411.5'),
      ),
    ],
    fibres: [
      curve('-78 437, -81.6 456, -83.4 474, -84.4 490'),
      curve('-84.4 424, -87 446, -88.2 468, -87.4 491'),
      curve('-88.4 416, -92.6 440, -94.4 464, -90.6 489'),
    ],
  },
  {
    muscleId: 'iliacus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-29 408, -40 404.6, -53 404.6, -65 409.6, -74 419, -77.6 430'), // iliac fossa
        curve('-77.6 430, -75.4 441, -71.6 455, -67.6 472, -66 492, -65.4 520'),
        curve('-65.4 520, -62.8 522, -60 520'),
        back(ILIACUS_PSOAS),
      ),
    ],
    fibres: [
      curve('-76.4 428, -69.6 450, -64.4 474, -62.6 498, -62.8 521'),
      curve('-65 410.6, -61.6 436, -58.6 464, -60 494, -62.4 521'),
      curve('-50 405.6, -51.6 432, -54.4 462, -58 492, -61.6 520.6'),
      curve('-34 407.6, -41 432, -49 460, -55.4 488, -60.4 519'),
    ],
    tendon: [
      ring(
        curve('-65.4 520, -62.8 522, -60 520'),
        curve('-60 520, -57.4 507, -54.6 492'),
        curve('-54.6 492, -58.4 497, -62 500, -65.9 497'),
        curve('-65.9 497, -65.7 508, -65.4 520'),
      ),
    ],
  },
  {
    muscleId: 'obturator-externus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-13.6 489, -24 486.6, -35 488.4, -47.6 491'),
        curve('-47.6 491, -52 496, -52.6 502'),
        curve('-52.6 502, -43 509.4, -34 514.4, -25 514.4'),
        curve('-25 514.4, -17.6 506, -13.6 489'),
      ),
    ],
    fibres: [
      curve('-15 491, -28 491, -40 492.4, -50 495.4'),
      curve('-16.6 499, -28 500, -40 499.6, -52 499'),
      curve('-22 510, -32 508.6, -42 505, -52 500.6'),
    ],
  },
  {
    muscleId: 'perineal-superficial',
    view: 'anterior',
    layer: 'superficial',
    schematic: true,
    d: [
      ring(
        curve('-1 501, -3 497, -5.6 495'),
        GRACILIS_PERINEUM,
        curve('-13 526, -8 529.4, -2.6 528.6'),
        curve('-2.6 528.6, -1 526.4'),
        curve('-1 526.4, -1 501'),
      ),
    ],
    fibres: [
      curve('-5 497, -4.6 510, -3 526'),
      curve('-8.6 505, -8 515, -6 528'),
      curve('-12.4 519, -8 521, -1.6 522'),
    ],
  },
]
