import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  FOSSA_LATERAL_LOW_POSTERIOR,
  FOSSA_LOW_LATERAL,
  FOSSA_MEDIAL_LOW_POSTERIOR,
  KNEE_ANTEROLATERAL_LOW_ANTERIOR,
  KNEE_FRONT_LOW_LATERAL,
  KNEE_LATERAL_LOW_ANTERIOR,
  KNEE_LATERAL_LOW_POSTERIOR,
  KNEE_LOW_LATERAL,
  KNEE_MEDIAL_LOW_ANTERIOR,
  KNEE_MEDIAL_LOW_POSTERIOR,
  KNEE_MIDDLE_LOW_ANTERIOR,
} from './leg-foot.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const CONDYLE_RIGHT_LATERAL = curve('17 690, 20.6 706, 16 724, 9 740')
const PATELLA_RIGHT_LATERAL = curve('33 686, 29.6 702, 29 720, 31.4 741')
const HOLLOW_RIGHT_LATERAL = curve('-5 688, -11 706, -13.6 722, -14 740')
const KNEE_TOP_1_RIGHT_LATERAL = curve('33 686, 46.8 686')
const KNEE_TOP_2_RIGHT_LATERAL = curve('26 686, 33 686')
const KNEE_TOP_3_RIGHT_LATERAL = curve('26 686, 21.6 688.8, 17 690')
const KNEE_TOP_4_RIGHT_LATERAL = curve('17 690, 6 690.8, -5 688')
const HOLLOW_TOP_RIGHT_LATERAL = curve('-5 688, -24 688')
const PATELLA_OUTER_ANTERIOR = curve('-76 681.6, -83.2 700, -81 720, -76 741')
const PATELLA_INNER_ANTERIOR = curve('-58 681.4, -53 700, -56.6 720, -66 738.4')
const CONDYLE_OUTER_ANTERIOR = curve('-91 686.6, -93.4 704, -93.6 722, -92.6 739')
const CONDYLE_INNER_ANTERIOR = curve('-48 684, -45 704, -47.6 722, -55 741')
const KNEE_TOP_1_ANTERIOR = curve('-97.8 684, -94.6 686.4, -91 686.6')
const KNEE_TOP_2_ANTERIOR = curve('-91 686.6, -84 684')
const KNEE_TOP_3_ANTERIOR = curve('-84 684, -76 681.6')
const KNEE_TOP_4_ANTERIOR = curve('-76 681.6, -66.6 680.4, -58 681.4')
const KNEE_TOP_5_ANTERIOR = curve('-58 681.4, -48 684')
const KNEE_TOP_6_ANTERIOR = curve('-48 684, -40 687, -31.4 685.5')
const HOLLOW_TOP_POSTERIOR = curve('84 688, 66 692, 48 686')
const KNEE_MEDIAL_TOP_POSTERIOR = curve('48 686, 40 688, 31.4 686.1')
const KNEE_LATERAL_TOP_POSTERIOR = curve('84 688, 91 690, 97.9 688')
const HOLLOW_MEDIAL_POSTERIOR = curve('48 686, 52.6 710, 53.6 734')
const HOLLOW_LATERAL_POSTERIOR = curve('84 688, 89 712, 90 735')
const FOLD_TOP_RIGHT_LATERAL = curve('-58 520, -48 522, -38 520, -29 514')
const FOLD_LOW_RIGHT_LATERAL = curve('-46.9 535.2, -37 536, -26 530')
const GLUTEAL_1_RIGHT_LATERAL = curve('-27 418, -23 432, -27 446')
const GLUTEAL_2_RIGHT_LATERAL = curve('-27 446, -31 464, -34 484')
const FOLD_TOP_POSTERIOR = curve('20 522, 34 524.6, 52 523, 68 517, 80 508')
const FOLD_LOW_POSTERIOR = curve('32 535.4, 54 535, 74 528, 86 515')
const GLUTEAL_1_POSTERIOR = curve('89 416.1, 83 428, 75 445')
const GLUTEAL_2_POSTERIOR = curve('75 445, 73 463, 77 483')
const BUTTOCK_UPPER_POSTERIOR = curve('36 447, 54 449.4, 75 445')
const BUTTOCK_LOWER_POSTERIOR = curve('21 482, 40 486, 60 487, 77 483')
const OUTER_1_ANTERIOR = curve('-90 500, -89 530, -88 563')
const OUTER_2_ANTERIOR = curve('-88 563, -87 596, -86 631')
const OUTER_3_ANTERIOR = curve('-86 631, -85 656, -84 684')
const INNER_1_ANTERIOR = curve('-34 518, -37 545, -38.6 568')
const INNER_2_ANTERIOR = curve('-38.6 568, -40 604, -43 632')
const INNER_3_ANTERIOR = curve('-43 632, -45.6 658, -48 684')
const FRONT_1_ANTERIOR = curve('-88 563, -64 567.6, -38.6 568')
const FRONT_2_ANTERIOR = curve('-86 631, -64 634.6, -43 632')
const OUTER_0_POSTERIOR = curve('91 500, 88 507, 86 515')
const OUTER_1_POSTERIOR = curve('86 515, 88 545, 88.4 586')
const OUTER_2_POSTERIOR = curve('88.4 586, 87 612, 86 637')
const OUTER_3_POSTERIOR = curve('86 637, 85 660, 84 688')
const INNER_1_POSTERIOR = curve('32 535.4, 36 558, 38 585')
const INNER_2_POSTERIOR = curve('38 585, 40 610, 42.6 637')
const INNER_3_POSTERIOR = curve('42.6 637, 45 660, 48 686')
const BACK_1_POSTERIOR = curve('88.4 586, 64 589.6, 38 585')
const BACK_2_POSTERIOR = curve('86 637, 64 641, 42.6 637')
const FRONT_1_RIGHT_LATERAL = curve('33.6 505, 33 540, 34.8 578')
const FRONT_2_RIGHT_LATERAL = curve('34.8 578, 34.6 606, 31.6 634')
const FRONT_3_RIGHT_LATERAL = curve('31.6 634, 28.6 660, 26 686')
const REAR_1_RIGHT_LATERAL = curve('-26 530, -16 556, -12.4 578')
const REAR_2_RIGHT_LATERAL = curve('-12.4 578, -10 606, -8 634')
const REAR_3_RIGHT_LATERAL = curve('-8 634, -6 662, -5 688')
const SIDE_1_RIGHT_LATERAL = curve('34.8 578, 11 581.6, -12.4 578')
const SIDE_2_RIGHT_LATERAL = curve('31.6 634, 12 637.6, -8 634')

/**
 * The zones of the hip, thigh and knee. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const hipThighZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    'greater-trochanter': ring(
      silhouette('anterior', '-95.9 462.2', '-102.8 499'),
      curve('-102.8 499, -96.6 501.4, -90 500'),
      curve('-90 500, -85.6 486, -86.6 471, -90.4 463.4, -95.9 462.2'),
    ),
    'hip-anterior': loop('-48 464, -54 453, -66 448, -78 454, -83 466, -79 479, -67 487, -54 482'),
    'anterior-thigh-proximal': ring(
      OUTER_1_ANTERIOR,
      FRONT_1_ANTERIOR,
      back(INNER_1_ANTERIOR),
      curve('-34 518, -46 505, -60 494, -76 493'),
      curve('-76 493, -90 500'),
    ),
    'anterior-thigh-mid': ring(
      OUTER_2_ANTERIOR,
      FRONT_2_ANTERIOR,
      back(INNER_2_ANTERIOR),
      back(FRONT_1_ANTERIOR),
    ),
    'anterior-thigh-distal': ring(
      OUTER_3_ANTERIOR,
      KNEE_TOP_3_ANTERIOR,
      KNEE_TOP_4_ANTERIOR,
      KNEE_TOP_5_ANTERIOR,
      back(INNER_3_ANTERIOR),
      back(FRONT_2_ANTERIOR),
    ),
    'medial-thigh-proximal': ring(
      INNER_1_ANTERIOR,
      curve('-38.6 568, -8.6 569'),
      silhouette('anterior', '-8.6 569', '-4.1 541'),
      curve('-4.1 541, -8 527, -20 517'),
      curve('-20 517, -34 518'),
    ),
    'medial-thigh-mid': ring(
      INNER_2_ANTERIOR,
      curve('-43 632, -21.3 634'),
      silhouette('anterior', '-21.3 634', '-8.6 569'),
      curve('-8.6 569, -38.6 568'),
    ),
    'medial-thigh-distal': ring(
      INNER_3_ANTERIOR,
      KNEE_TOP_6_ANTERIOR,
      silhouette('anterior', '-31.4 685.5', '-21.3 634'),
      curve('-21.3 634, -43 632'),
    ),
    'lateral-thigh-proximal': ring(
      OUTER_1_ANTERIOR,
      curve('-88 563, -107.1 562'),
      silhouette('anterior', '-107.1 562', '-102.8 499'),
      curve('-102.8 499, -96.6 501.4, -90 500'),
    ),
    'lateral-thigh-mid': ring(
      OUTER_2_ANTERIOR,
      curve('-86 631, -101.9 630'),
      silhouette('anterior', '-101.9 630', '-107.1 562'),
      curve('-107.1 562, -88 563'),
    ),
    'lateral-thigh-distal': ring(
      OUTER_3_ANTERIOR,
      back(KNEE_TOP_2_ANTERIOR),
      back(KNEE_TOP_1_ANTERIOR),
      silhouette('anterior', '-97.8 684', '-101.9 630'),
      curve('-101.9 630, -86 631'),
    ),
    'knee-anterior': ring(
      PATELLA_OUTER_ANTERIOR,
      KNEE_MIDDLE_LOW_ANTERIOR,
      back(PATELLA_INNER_ANTERIOR),
      back(KNEE_TOP_4_ANTERIOR),
    ),
    'knee-anteromedial': ring(
      PATELLA_INNER_ANTERIOR,
      KNEE_MEDIAL_LOW_ANTERIOR,
      back(CONDYLE_INNER_ANTERIOR),
      back(KNEE_TOP_5_ANTERIOR),
    ),
    'knee-medial': ring(
      silhouette('anterior', '-31.4 685.5', '-44.6 741'),
      curve('-44.6 741, -50 742.6, -55 741'),
      back(CONDYLE_INNER_ANTERIOR),
      KNEE_TOP_6_ANTERIOR,
    ),
    'knee-anterolateral': ring(
      CONDYLE_OUTER_ANTERIOR,
      KNEE_ANTEROLATERAL_LOW_ANTERIOR,
      back(PATELLA_OUTER_ANTERIOR),
      back(KNEE_TOP_3_ANTERIOR),
      back(KNEE_TOP_2_ANTERIOR),
    ),
    'knee-lateral': ring(
      silhouette('anterior', '-97.8 684', '-104.9 738.5'),
      KNEE_LATERAL_LOW_ANTERIOR,
      back(CONDYLE_OUTER_ANTERIOR),
      back(KNEE_TOP_1_ANTERIOR),
    ),
  }),
  ...zonesIn('posterior', {
    'buttock-upper': ring(
      curve('36 421, 46 414, 62 409.6, 78 410.6, 89 416.1'),
      GLUTEAL_1_POSTERIOR,
      back(BUTTOCK_UPPER_POSTERIOR),
      curve('36 447, 31 434, 36 421'),
    ),
    'buttock-mid': ring(
      BUTTOCK_UPPER_POSTERIOR,
      GLUTEAL_2_POSTERIOR,
      back(BUTTOCK_LOWER_POSTERIOR),
      curve('21 482, 20 468, 26 455, 36 447'),
    ),
    'buttock-lower': ring(
      BUTTOCK_LOWER_POSTERIOR,
      curve('77 483, 81 496, 80 508'),
      back(FOLD_TOP_POSTERIOR),
      curve('20 522, 13 514, 11 500, 14 489, 21 482'),
    ),
    'buttock-lateral': ring(
      GLUTEAL_1_POSTERIOR,
      GLUTEAL_2_POSTERIOR,
      curve('77 483, 88 486, 99.3 480.9'),
      silhouette('posterior', '99.3 480.9', '89 416.1'),
    ),
    'gluteal-fold': ring(
      FOLD_TOP_POSTERIOR,
      curve('80 508, 84 511, 86 515'),
      back(FOLD_LOW_POSTERIOR),
      curve('32 535.4, 25 531'),
      curve('25 531, 20 522'),
    ),
    'ischial-tuberosity': loop('37 503.6, 44 506, 47.6 514, 44 522, 37 524.6, 30 522, 26.6 514, 30 506'),
    'greater-trochanter': ring(
      silhouette('posterior', '95.9 462.2', '102.8 499'),
      curve('102.8 499, 96.6 501.4, 91 500'),
      curve('91 500, 85.6 486, 86.6 471, 90.4 463.4, 95.9 462.2'),
    ),
    'medial-thigh-proximal': ring(
      INNER_1_POSTERIOR,
      curve('38 585, 11.6 586'),
      silhouette('posterior', '11.6 586', '4.4 543'),
      curve('4.4 543, 16 537'),
      curve('16 537, 32 535.4'),
    ),
    'medial-thigh-mid': ring(
      INNER_2_POSTERIOR,
      curve('42.6 637, 22 637'),
      silhouette('posterior', '22 637', '11.6 586'),
      curve('11.6 586, 38 585'),
    ),
    'medial-thigh-distal': ring(
      INNER_3_POSTERIOR,
      KNEE_MEDIAL_TOP_POSTERIOR,
      silhouette('posterior', '31.4 686.1', '22 637'),
      curve('22 637, 42.6 637'),
    ),
    'lateral-thigh-proximal': ring(
      OUTER_0_POSTERIOR,
      OUTER_1_POSTERIOR,
      curve('88.4 586, 106 586'),
      silhouette('posterior', '106 586', '102.8 499'),
      curve('102.8 499, 96.6 501.4, 91 500'),
    ),
    'lateral-thigh-mid': ring(
      OUTER_2_POSTERIOR,
      curve('86 637, 101.2 637'),
      silhouette('posterior', '101.2 637', '106 586'),
      curve('106 586, 88.4 586'),
    ),
    'lateral-thigh-distal': ring(
      OUTER_3_POSTERIOR,
      KNEE_LATERAL_TOP_POSTERIOR,
      silhouette('posterior', '97.9 688', '101.2 637'),
      curve('101.2 637, 86 637'),
    ),
    'posterior-thigh-proximal': ring(
      OUTER_1_POSTERIOR,
      BACK_1_POSTERIOR,
      back(INNER_1_POSTERIOR),
      FOLD_LOW_POSTERIOR,
    ),
    'posterior-thigh-mid': ring(
      OUTER_2_POSTERIOR,
      BACK_2_POSTERIOR,
      back(INNER_2_POSTERIOR),
      back(BACK_1_POSTERIOR),
    ),
    'posterior-thigh-distal': ring(
      OUTER_3_POSTERIOR,
      HOLLOW_TOP_POSTERIOR,
      back(INNER_3_POSTERIOR),
      back(BACK_2_POSTERIOR),
    ),
    popliteal: ring(
      HOLLOW_TOP_POSTERIOR,
      HOLLOW_MEDIAL_POSTERIOR,
      FOSSA_MEDIAL_LOW_POSTERIOR,
      FOSSA_LATERAL_LOW_POSTERIOR,
      back(HOLLOW_LATERAL_POSTERIOR),
    ),
    'knee-medial': ring(
      silhouette('posterior', '31.4 686.1', '44.6 741'),
      KNEE_MEDIAL_LOW_POSTERIOR,
      back(HOLLOW_MEDIAL_POSTERIOR),
      KNEE_MEDIAL_TOP_POSTERIOR,
    ),
    'knee-lateral': ring(
      HOLLOW_LATERAL_POSTERIOR,
      curve('90 735, 96.4 739'),
      KNEE_LATERAL_LOW_POSTERIOR,
      silhouette('posterior', '104.9 738.5', '97.9 688'),
      back(KNEE_LATERAL_TOP_POSTERIOR),
    ),
  }),
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
    'greater-trochanter': loop('6 461, 15 465, 21 474, 21 487, 14 500, 4 501, -6 491, -10 478, -5 466'),
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
      KNEE_TOP_2_RIGHT_LATERAL,
      KNEE_TOP_1_RIGHT_LATERAL,
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
      KNEE_TOP_3_RIGHT_LATERAL,
      KNEE_TOP_4_RIGHT_LATERAL,
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
      HOLLOW_TOP_RIGHT_LATERAL,
      silhouette('right-lateral', '-24 688', '-29.9 633.9'),
      curve('-29.9 633.9, -8 634'),
    ),
    popliteal: ring(
      HOLLOW_TOP_RIGHT_LATERAL,
      silhouette('right-lateral', '-24 688', '-37.4 742.5'),
      back(FOSSA_LOW_LATERAL),
      back(HOLLOW_RIGHT_LATERAL),
    ),
    'knee-anterior': ring(
      KNEE_TOP_1_RIGHT_LATERAL,
      silhouette('right-lateral', '46.8 686', '31.4 741'),
      back(PATELLA_RIGHT_LATERAL),
    ),
    'knee-anterolateral': ring(
      KNEE_TOP_2_RIGHT_LATERAL,
      PATELLA_RIGHT_LATERAL,
      KNEE_FRONT_LOW_LATERAL,
      back(CONDYLE_RIGHT_LATERAL),
      back(KNEE_TOP_3_RIGHT_LATERAL),
    ),
    'knee-lateral': ring(
      CONDYLE_RIGHT_LATERAL,
      KNEE_LOW_LATERAL,
      back(HOLLOW_RIGHT_LATERAL),
      back(KNEE_TOP_4_RIGHT_LATERAL),
    ),
  }),
]
