import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { hipThighZonesLateral } from './hip-thigh-lateral.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const KNEE_OUTER_LOW_ANTERIOR = curve('-104.9 738.5, -98 741, -92.6 739')
const KNEE_OUTER_FRONT_LOW_ANTERIOR = curve('-92.6 739, -84 736.4, -76 741')
const KNEE_FRONT_LOW_ANTERIOR = curve('-76 741, -71 738.8, -66 738.4')
const KNEE_INNER_LOW_ANTERIOR = curve('-66 738.4, -60 739, -55 741')
const KNEE_INNER_LOW_POSTERIOR = curve('44.6 741, 49.6 738, 53.6 734')
const FOSSA_INNER_LOW_POSTERIOR = curve('53.6 734, 64 738, 74 745')
const FOSSA_OUTER_LOW_POSTERIOR = curve('74 745, 82 738, 90 735')
const KNEE_OUTER_LOW_POSTERIOR = curve('96.4 739, 100.6 740.4, 104.9 738.5')
const KNEE_TOP_ANTERIOR = curve('-77 682.6, -67 680.6, -58 682.6')
const KNEE_TOP_POSTERIOR = curve('84 688, 66 692, 48 686')
const TENDON_OUTER_ANTERIOR = curve('-79 722, -77.4 731, -76 741')
const TENDON_INNER_ANTERIOR = curve('-57 722, -55.6 731, -55 741')
const FOSSA_INNER_POSTERIOR = curve('48 686, 48.6 703, 51 718, 53.6 734')
const FOSSA_OUTER_POSTERIOR = curve('84 688, 89 703, 90.6 720, 90 735')
const FOLD_TOP_POSTERIOR = curve('20 522, 34 524.6, 52 523, 68 517, 80 508')
const FOLD_LOW_POSTERIOR = curve('32 535.4, 54 535, 74 528, 86 515')
const GLUTEAL_1_POSTERIOR = curve('89 416.1, 83 428, 75 445')
const GLUTEAL_2_POSTERIOR = curve('75 445, 73 463, 77 483')
const PATELLA_OUTER_ANTERIOR = curve('-77 682.6, -82.4 700, -82.4 712, -79 722')
const PATELLA_INNER_ANTERIOR = curve('-58 682.6, -53.6 700, -53.6 712, -57 722')
const CONDYLE_OUTER_ANTERIOR = curve('-91 684, -93 706, -92.6 722, -92.6 739')
const CONDYLE_INNER_ANTERIOR = curve('-48 684, -46 706, -47 722, -49.8 741')
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

/**
 * The zones of the hip, thigh and knee. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const hipThighZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    'greater-trochanter': ring(
      silhouette('anterior', '-95.9 462.2', '-102.4 497'),
      curve('-102.4 497, -94 497, -87 488'),
      curve('-87 488, -85 475, -89 464, -95.9 462.2'),
    ),
    'hip-anterior': ring(
      curve('-49 458, -57 450, -69 450'),
      curve('-69 450, -79 456, -83 467'),
      curve('-83 467, -80 479, -71 489'),
      curve('-71 489, -61 487, -52 479'),
      curve('-52 479, -47 468, -49 458'),
    ),
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
      curve('-84 684, -77 682.6'),
      KNEE_TOP_ANTERIOR,
      curve('-58 682.6, -48 684'),
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
      curve('-48 684, -31.2 685'),
      silhouette('anterior', '-31.2 685', '-21.3 634'),
      curve('-21.3 634, -43 632'),
    ),
    'lateral-thigh-proximal': ring(
      OUTER_1_ANTERIOR,
      curve('-88 563, -107.1 562'),
      silhouette('anterior', '-107.1 562', '-102.8 499'),
      curve('-102.8 499, -90 500'),
    ),
    'lateral-thigh-mid': ring(
      OUTER_2_ANTERIOR,
      curve('-86 631, -101.9 630'),
      silhouette('anterior', '-101.9 630', '-107.1 562'),
      curve('-107.1 562, -88 563'),
    ),
    'lateral-thigh-distal': ring(
      OUTER_3_ANTERIOR,
      curve('-84 684, -97.8 684'),
      silhouette('anterior', '-97.8 684', '-101.9 630'),
      curve('-101.9 630, -86 631'),
    ),
    'knee-anterior': ring(
      PATELLA_OUTER_ANTERIOR,
      TENDON_OUTER_ANTERIOR,
      KNEE_FRONT_LOW_ANTERIOR,
      KNEE_INNER_LOW_ANTERIOR,
      back(TENDON_INNER_ANTERIOR),
      back(PATELLA_INNER_ANTERIOR),
      back(KNEE_TOP_ANTERIOR),
    ),
    'knee-anteromedial': ring(
      PATELLA_INNER_ANTERIOR,
      TENDON_INNER_ANTERIOR,
      curve('-55 741, -49.8 741'),
      back(CONDYLE_INNER_ANTERIOR),
      curve('-48 684, -58 682.6'),
    ),
    'knee-medial': ring(
      silhouette('anterior', '-31.2 685', '-44.6 741'),
      curve('-44.6 741, -49.8 741'),
      back(CONDYLE_INNER_ANTERIOR),
      curve('-48 684, -31.2 685'),
    ),
    'knee-anterolateral': ring(
      CONDYLE_OUTER_ANTERIOR,
      KNEE_OUTER_FRONT_LOW_ANTERIOR,
      back(TENDON_OUTER_ANTERIOR),
      back(PATELLA_OUTER_ANTERIOR),
      curve('-77 682.6, -84 684'),
      curve('-84 684, -91 684'),
    ),
    'knee-lateral': ring(
      silhouette('anterior', '-97.8 684', '-104.9 738.5'),
      KNEE_OUTER_LOW_ANTERIOR,
      back(CONDYLE_OUTER_ANTERIOR),
      curve('-91 684, -97.8 684'),
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
      silhouette('posterior', '95.9 462.2', '102.4 497'),
      curve('102.4 497, 94 497, 87 488'),
      curve('87 488, 85 475, 89 464, 95.9 462.2'),
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
      curve('48 686, 31.4 686.1'),
      silhouette('posterior', '31.4 686.1', '22 637'),
      curve('22 637, 42.6 637'),
    ),
    'lateral-thigh-proximal': ring(
      OUTER_0_POSTERIOR,
      OUTER_1_POSTERIOR,
      curve('88.4 586, 106 586'),
      silhouette('posterior', '106 586', '102.8 499'),
      curve('102.8 499, 91 500'),
    ),
    'lateral-thigh-mid': ring(
      OUTER_2_POSTERIOR,
      curve('86 637, 101.2 637'),
      silhouette('posterior', '101.2 637', '106 586'),
      curve('106 586, 88.4 586'),
    ),
    'lateral-thigh-distal': ring(
      OUTER_3_POSTERIOR,
      curve('84 688, 97.9 688'),
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
      KNEE_TOP_POSTERIOR,
      back(INNER_3_POSTERIOR),
      back(BACK_2_POSTERIOR),
    ),
    popliteal: ring(
      FOSSA_INNER_POSTERIOR,
      FOSSA_INNER_LOW_POSTERIOR,
      FOSSA_OUTER_LOW_POSTERIOR,
      back(FOSSA_OUTER_POSTERIOR),
      KNEE_TOP_POSTERIOR,
    ),
    'knee-medial': ring(
      silhouette('posterior', '31.4 686.1', '44.6 741'),
      KNEE_INNER_LOW_POSTERIOR,
      back(FOSSA_INNER_POSTERIOR),
      curve('48 686, 31.4 686.1'),
    ),
    'knee-lateral': ring(
      FOSSA_OUTER_POSTERIOR,
      curve('90 735, 96.4 739'),
      KNEE_OUTER_LOW_POSTERIOR,
      silhouette('posterior', '104.9 738.5', '97.9 688'),
      curve('97.9 688, 84 688'),
    ),
  }),
  ...hipThighZonesLateral,
]
