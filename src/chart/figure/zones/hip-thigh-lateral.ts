import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const KNEE_FRONT_LOW_RIGHT_LATERAL = curve('31.4 741, 20 737, 9 740')
const KNEE_OUTER_LOW_RIGHT_LATERAL = curve('9 740, -2 743, -14 740')
const FOSSA_LOW_RIGHT_LATERAL = curve('-14 740, -25 743.6, -37.4 742.5')
const KNEE_TOP_RIGHT_LATERAL = curve('17 689, 6 690.4, -5 688')
const FOSSA_RIGHT_LATERAL = curve('-5 688, -9 703, -12 720, -14 740')
const FOLD_TOP_RIGHT_LATERAL = curve('-58 520, -48 522, -38 520, -29 514')
const FOLD_LOW_RIGHT_LATERAL = curve('-46.9 535.2, -37 536, -26 530')
const GLUTEAL_1_RIGHT_LATERAL = curve('-27 418, -23 432, -27 446')
const GLUTEAL_2_RIGHT_LATERAL = curve('-27 446, -31 464, -34 484')
const CONDYLE_RIGHT_LATERAL = curve('17 689, 20.4 706, 17 724, 9 740')
const PATELLA_RIGHT_LATERAL = curve('33 686, 30 704, 30.6 722, 31.4 741')
const FRONT_1_RIGHT_LATERAL = curve('33.6 505, 33 540, 34.8 578')
const FRONT_2_RIGHT_LATERAL = curve('34.8 578, 34.6 606, 31.6 634')
const FRONT_3_RIGHT_LATERAL = curve('31.6 634, 28.6 660, 26 686')
const REAR_1_RIGHT_LATERAL = curve('-26 530, -16 556, -12.4 578')
const REAR_2_RIGHT_LATERAL = curve('-12.4 578, -10 606, -8 634')
const REAR_3_RIGHT_LATERAL = curve('-8 634, -6 662, -5 688')
const SIDE_1_RIGHT_LATERAL = curve('34.8 578, 11 581.6, -12.4 578')
const SIDE_2_RIGHT_LATERAL = curve('31.6 634, 12 637.6, -8 634')

/**
 * The zones of the hip, thigh and knee from the side. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const hipThighZonesLateral: readonly ZoneShape[] = [
  ...zonesIn('right-lateral', {
    'buttock-upper': ring(
      silhouette('right-lateral', '-50.1 420.4', '-62.7 445.7'),
      curve('-62.7 445.7, -44 449, -27 446'),
      back(GLUTEAL_1_RIGHT_LATERAL),
      curve('-27 418, -38 412'),
      curve('-38 412, -50.1 420.4'),
    ),
    'buttock-mid': ring(
      silhouette('right-lateral', '-62.7 445.7', '-71.1 484'),
      curve('-71.1 484, -50 487, -34 484'),
      back(GLUTEAL_2_RIGHT_LATERAL),
      curve('-27 446, -44 449'),
      curve('-44 449, -62.7 445.7'),
    ),
    'buttock-lower': ring(
      silhouette('right-lateral', '-71.1 484', '-58 520'),
      FOLD_TOP_RIGHT_LATERAL,
      curve('-29 514, -32 500, -34 484'),
      curve('-34 484, -50 487, -71.1 484'),
    ),
    'buttock-lateral': ring(
      GLUTEAL_1_RIGHT_LATERAL,
      GLUTEAL_2_RIGHT_LATERAL,
      curve('-34 484, -20 486, -11 478'),
      curve('-11 478, -4 462, -2 446, -7 431'),
      curve('-7 431, -16 422'),
      curve('-16 422, -27 418'),
    ),
    'gluteal-fold': ring(
      FOLD_TOP_RIGHT_LATERAL,
      curve('-29 514, -24 522, -26 530'),
      back(FOLD_LOW_RIGHT_LATERAL),
      silhouette('right-lateral', '-46.9 535.2', '-58 520'),
    ),
    'ischial-tuberosity': loop('-39 506, -32 509, -30 516, -33 523, -39 525.6, -45.6 522, -48 515, -45 509'),
    'greater-trochanter': loop('6 461, 15 465, 21 474, 20 485, 14 494, 4 495, -5 489, -10 478, -5 466'),
    'hip-anterior': ring(
      curve('35 452, 44 448.6, 53 455'),
      curve('53 455, 58 466, 56 478'),
      curve('56 478, 46 483, 37 481'),
      curve('37 481, 32 468, 35 452'),
    ),
    'anterior-thigh-proximal': ring(
      FRONT_1_RIGHT_LATERAL,
      curve('34.8 578, 63 578'),
      silhouette('right-lateral', '63 578', '56.8 504'),
      curve('56.8 504, 44 500'),
      curve('44 500, 33.6 505'),
    ),
    'anterior-thigh-mid': ring(
      FRONT_2_RIGHT_LATERAL,
      curve('31.6 634, 56.6 634'),
      silhouette('right-lateral', '56.6 634', '63 578'),
      curve('63 578, 34.8 578'),
    ),
    'anterior-thigh-distal': ring(
      FRONT_3_RIGHT_LATERAL,
      curve('26 686, 46.8 686'),
      silhouette('right-lateral', '46.8 686', '56.6 634'),
      curve('56.6 634, 31.6 634'),
    ),
    'lateral-thigh-proximal': ring(
      FRONT_1_RIGHT_LATERAL,
      SIDE_1_RIGHT_LATERAL,
      back(REAR_1_RIGHT_LATERAL),
      curve('-26 530, -20 514, -4 500, 16 498'),
      curve('16 498, 33.6 505'),
    ),
    'lateral-thigh-mid': ring(
      FRONT_2_RIGHT_LATERAL,
      SIDE_2_RIGHT_LATERAL,
      back(REAR_2_RIGHT_LATERAL),
      back(SIDE_1_RIGHT_LATERAL),
    ),
    'lateral-thigh-distal': ring(
      FRONT_3_RIGHT_LATERAL,
      curve('26 686, 17 689'),
      KNEE_TOP_RIGHT_LATERAL,
      back(REAR_3_RIGHT_LATERAL),
      back(SIDE_2_RIGHT_LATERAL),
    ),
    'posterior-thigh-proximal': ring(
      REAR_1_RIGHT_LATERAL,
      curve('-12.4 578, -35.9 577.9'),
      silhouette('right-lateral', '-35.9 577.9', '-46.9 535.2'),
      FOLD_LOW_RIGHT_LATERAL,
    ),
    'posterior-thigh-mid': ring(
      REAR_2_RIGHT_LATERAL,
      curve('-8 634, -29.9 633.9'),
      silhouette('right-lateral', '-29.9 633.9', '-35.9 577.9'),
      curve('-35.9 577.9, -12.4 578'),
    ),
    'posterior-thigh-distal': ring(
      REAR_3_RIGHT_LATERAL,
      curve('-5 688, -24 688'),
      silhouette('right-lateral', '-24 688', '-29.9 633.9'),
      curve('-29.9 633.9, -8 634'),
    ),
    popliteal: ring(
      FOSSA_RIGHT_LATERAL,
      FOSSA_LOW_RIGHT_LATERAL,
      silhouette('right-lateral', '-37.4 742.5', '-24 688'),
      curve('-24 688, -5 688'),
    ),
    'knee-anterior': ring(
      back(PATELLA_RIGHT_LATERAL),
      curve('33 686, 46.8 686'),
      silhouette('right-lateral', '46.8 686', '31.4 741'),
    ),
    'knee-anterolateral': ring(
      CONDYLE_RIGHT_LATERAL,
      back(KNEE_FRONT_LOW_RIGHT_LATERAL),
      back(PATELLA_RIGHT_LATERAL),
      curve('33 686, 26 686'),
      curve('26 686, 17 689'),
    ),
    'knee-lateral': ring(
      CONDYLE_RIGHT_LATERAL,
      KNEE_OUTER_LOW_RIGHT_LATERAL,
      back(FOSSA_RIGHT_LATERAL),
      back(KNEE_TOP_RIGHT_LATERAL),
    ),
  }),
]
