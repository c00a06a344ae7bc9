import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { legFootLateralZones } from './leg-foot-lateral.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const KNEE_LATERAL_LOW_ANTERIOR = curve('-104.9 738.5, -98 741, -92.6 739')
const KNEE_ANTEROLATERAL_LOW_ANTERIOR = curve('-92.6 739, -84 736.4, -76 741')
const KNEE_MIDDLE_LOW_ANTERIOR = curve('-76 741, -71 738.8, -66 738.4')
const KNEE_MEDIAL_LOW_ANTERIOR = curve('-66 738.4, -60 739, -55 741')
const TIBIAL_CREST_ANTERIOR = curve('-76 741, -76.4 780, -75.6 820, -74 856')
const FIBULAR_ANTERIOR = curve('-92.6 739, -97.6 765, -99 795, -97 828, -92.6 856')
const SHIN_MIDDLE_ANTERIOR = curve('-92.6 856, -83 859, -74 856')
const LATERAL_MIDDLE_ANTERIOR = curve('-105.3 856, -99 858, -92.6 856')
const FIBULAR_LOWER_ANTERIOR = curve('-92.6 856, -90.6 885, -89.4 910, -89.6 930')
const SHIN_LOW_ANTERIOR = curve('-89.6 930, -80 933, -70 931')
const ANKLE_MEDIAL_ANTERIOR = curve('-71.2 940, -71.8 946, -71 953')
const ANKLE_LATERAL_ANTERIOR = curve('-90.4 943, -90.8 949, -90 954')
const INSTEP_ANTERIOR = curve('-90 954, -80 956.6, -71 953')
const MALLEOLUS_MEDIAL_LOW_ANTERIOR = curve('-71 953, -69.4 959, -66.4 964')
const MALLEOLUS_LATERAL_LOW_ANTERIOR = curve('-90 954, -88.8 958, -89 962')
const MALLEOLUS_LATERAL_END_ANTERIOR = curve('-99.1 969, -93.4 968.4, -89 962')
const FOOT_MEDIAL_ANTERIOR = curve('-66.4 964, -65.2 969, -65.2 973')
const FOREFOOT_MEDIAL_ANTERIOR = curve('-65.2 973, -65.4 977, -66.4 980.4')
const FOOT_LATERAL_ANTERIOR = curve('-89 962, -91.6 968, -95 973.4')
const FOREFOOT_LATERAL_ANTERIOR = curve('-95 973.4, -96.4 979, -95.6 984')
const FOREFOOT_ANTERIOR = curve('-65.2 973, -80 971.6, -95 973.4')
const HEADS_TOP_ANTERIOR = curve('-66.4 980.4, -80 982, -95.6 984')
const HEAD_1_TOP_ANTERIOR = curve('-55.4 983.5, -60 979.6, -66.4 980.4')
const HEAD_1_SIDE_ANTERIOR = curve('-66.4 980.4, -70.6 985, -70.6 991')
const HEAD_1_LOW_ANTERIOR = curve('-53.7 991, -63 990, -70.6 991')
const HEADS_LOW_ANTERIOR = curve('-70.6 991, -81 991.8, -94 991')
const HEAD_5_TOP_ANTERIOR = curve('-103.6 982.5, -99 981.6, -95.6 984')
const HEAD_5_SIDE_ANTERIOR = curve('-95.6 984, -96.2 988, -94 991')
const HEAD_5_LOW_ANTERIOR = curve('-94 991, -102 992.8, -109.8 992')
const TOE_CLEFT_ANTERIOR = curve('-70.6 991, -73.4 994, -73.2 997.8')
const GREAT_TOE_EDGE_ANTERIOR = curve('-54.2 995, -61 996.8, -73.2 997.8')
const TOES_EDGE_ANTERIOR = curve('-73.2 997.8, -81 996.2, -89 995.6, -98 995.4, -108.6 995.6')
const KNEE_MEDIAL_LOW_POSTERIOR = curve('44.6 741, 49.6 738, 53.6 734')
const FOSSA_MEDIAL_LOW_POSTERIOR = curve('53.6 734, 64 738, 74 745')
const FOSSA_LATERAL_LOW_POSTERIOR = curve('74 745, 82 738, 90 735')
const CALF_MIDDLE_POSTERIOR = curve('74 745, 76.4 780, 78 815')
const KNEE_LATERAL_LOW_POSTERIOR = curve('96.4 739, 100.6 740.4, 104.9 738.5')
const FIBULAR_POSTERIOR = curve('96.4 739, 99.6 765, 100.8 795, 100 818')
const FIBULAR_MIDDLE_POSTERIOR = curve('100 818, 99.4 838, 97 858')
const GASTROCNEMIUS_LATERAL_POSTERIOR = curve('100 818, 89 823, 78 815')
const GASTROCNEMIUS_MEDIAL_POSTERIOR = curve('78 815, 62 825, 45.3 818')
const CALF_LOW_POSTERIOR = curve('52.9 856, 66 861, 82 862, 97 858')
const FIBULAR_LOWER_POSTERIOR = curve('97 858, 93 877, 89.6 897')
const ACHILLES_TOP_POSTERIOR = curve('72 900, 81 901, 89.6 897')
const ACHILLES_LOW_POSTERIOR = curve('72 953, 80 956, 88 953')
const HEEL_MEDIAL_UPPER_POSTERIOR = curve('72 953, 68.8 957, 67 962')
const HEEL_MEDIAL_POSTERIOR = curve('67 962, 65 974, 66.4 988')
const HEEL_LATERAL_POSTERIOR = curve('88 953, 84.8 964, 82.6 976, 82.8 988.6')
const PAD_MEDIAL_POSTERIOR = curve('53.8 990, 60 988.6, 66.4 988')
const PAD_MIDDLE_POSTERIOR = curve('66.4 988, 74 989.4, 82.8 988.6')
const PAD_LATERAL_POSTERIOR = curve('82.8 988.6, 88 989.6, 93.6 988')

/**
 * The zones of the leg and foot. Client's right side, each view's own units. They fit together like a map: calf, shin
 * and outer leg, ankle, top and sides of the foot, toes.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const legFootZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    'shin-anteromedial': ring(
      TIBIAL_CREST_ANTERIOR,
      curve('-74 856, -69 858, -65 852'),
      curve('-65 852, -56.4 814, -51.6 774, -55 741'),
      back(KNEE_MEDIAL_LOW_ANTERIOR),
      back(KNEE_MIDDLE_LOW_ANTERIOR),
    ),
    'shin-anterolateral': ring(
      TIBIAL_CREST_ANTERIOR,
      back(SHIN_MIDDLE_ANTERIOR),
      back(FIBULAR_ANTERIOR),
      KNEE_ANTEROLATERAL_LOW_ANTERIOR,
    ),
    'shin-distal': ring(
      back(SHIN_MIDDLE_ANTERIOR),
      FIBULAR_LOWER_ANTERIOR,
      SHIN_LOW_ANTERIOR,
      curve('-70 931, -71 905, -72.6 880, -74 856'),
    ),
    'lateral-leg': ring(
      FIBULAR_ANTERIOR,
      back(LATERAL_MIDDLE_ANTERIOR),
      silhouette('anterior', '-105.3 856', '-104.9 738.5'),
      KNEE_LATERAL_LOW_ANTERIOR,
    ),
    'lateral-leg-distal': ring(
      FIBULAR_LOWER_ANTERIOR,
      curve('-89.6 930, -93 932, -96.5 930'),
      silhouette('anterior', '-96.5 930', '-105.3 856'),
      LATERAL_MIDDLE_ANTERIOR,
    ),
    'ankle-anterior': ring(
      SHIN_LOW_ANTERIOR,
      curve('-70 931, -71.2 940'),
      ANKLE_MEDIAL_ANTERIOR,
      back(INSTEP_ANTERIOR),
      back(ANKLE_LATERAL_ANTERIOR),
      curve('-90.4 943, -89.6 930'),
    ),
    'medial-malleolus': ring(
      silhouette('anterior', '-63.5 939.6', '-61.4 963'),
      curve('-61.4 963, -66.4 964'),
      back(MALLEOLUS_MEDIAL_LOW_ANTERIOR),
      back(ANKLE_MEDIAL_ANTERIOR),
      curve('-71.2 940, -67.6 937.6, -63.5 939.6'),
    ),
    'lateral-malleolus': ring(
      silhouette('anterior', '-96.7 943', '-99.1 969'),
      MALLEOLUS_LATERAL_END_ANTERIOR,
      back(MALLEOLUS_LATERAL_LOW_ANTERIOR),
      back(ANKLE_LATERAL_ANTERIOR),
      curve('-90.4 943, -93.4 940.8, -96.7 943'),
    ),
    arch: ring(
      silhouette('anterior', '-61.4 963', '-55.4 983.5'),
      HEAD_1_TOP_ANTERIOR,
      back(FOREFOOT_MEDIAL_ANTERIOR),
      back(FOOT_MEDIAL_ANTERIOR),
      curve('-66.4 964, -61.4 963'),
    ),
    'lateral-foot-border': ring(
      silhouette('anterior', '-99.1 969', '-103.6 982.5'),
      HEAD_5_TOP_ANTERIOR,
      back(FOREFOOT_LATERAL_ANTERIOR),
      back(FOOT_LATERAL_ANTERIOR),
      back(MALLEOLUS_LATERAL_END_ANTERIOR),
    ),
    'first-metatarsal-head': ring(
      HEAD_1_TOP_ANTERIOR,
      HEAD_1_SIDE_ANTERIOR,
      back(HEAD_1_LOW_ANTERIOR),
      silhouette('anterior', '-53.7 991', '-55.4 983.5'),
    ),
    'fifth-metatarsal-head': ring(
      HEAD_5_TOP_ANTERIOR,
      HEAD_5_SIDE_ANTERIOR,
      HEAD_5_LOW_ANTERIOR,
      silhouette('anterior', '-109.8 992', '-103.6 982.5'),
    ),
    'metatarsal-heads': ring(
      HEADS_TOP_ANTERIOR,
      HEAD_5_SIDE_ANTERIOR,
      back(HEADS_LOW_ANTERIOR),
      back(HEAD_1_SIDE_ANTERIOR),
    ),
    'great-toe': ring(
      HEAD_1_LOW_ANTERIOR,
      TOE_CLEFT_ANTERIOR,
      back(GREAT_TOE_EDGE_ANTERIOR),
      silhouette('anterior', '-54.2 995', '-53.7 991'),
    ),
    'great-toe-plantar': ring(silhouette('anterior', '-73.2 997.8', '-54.2 995'), GREAT_TOE_EDGE_ANTERIOR),
    'lesser-toes-dorsal': ring(
      HEADS_LOW_ANTERIOR,
      HEAD_5_LOW_ANTERIOR,
      silhouette('anterior', '-109.8 992', '-108.6 995.6'),
      back(TOES_EDGE_ANTERIOR),
      back(TOE_CLEFT_ANTERIOR),
    ),
    'lesser-toes-plantar': ring(
      silhouette('anterior', '-73.2 997.8', '-108.6 995.6'),
      back(TOES_EDGE_ANTERIOR),
    ),
    'foot-dorsum': ring(
      INSTEP_ANTERIOR,
      MALLEOLUS_MEDIAL_LOW_ANTERIOR,
      FOOT_MEDIAL_ANTERIOR,
      FOREFOOT_ANTERIOR,
      back(FOOT_LATERAL_ANTERIOR),
      back(MALLEOLUS_LATERAL_LOW_ANTERIOR),
    ),
    'foot-dorsum-distal': ring(
      FOREFOOT_ANTERIOR,
      FOREFOOT_LATERAL_ANTERIOR,
      back(HEADS_TOP_ANTERIOR),
      back(FOREFOOT_MEDIAL_ANTERIOR),
    ),
  }),
  ...zonesIn('posterior', {
    'lateral-leg': ring(
      silhouette('posterior', '104.9 738.5', '105.3 856'),
      curve('105.3 856, 101 859, 97 858'),
      back(FIBULAR_MIDDLE_POSTERIOR),
      back(FIBULAR_POSTERIOR),
      KNEE_LATERAL_LOW_POSTERIOR,
    ),
    'lateral-leg-distal': ring(
      FIBULAR_LOWER_POSTERIOR,
      curve('89.6 897, 88.8 914, 90 930'),
      curve('90 930, 93 932, 96.5 930'),
      silhouette('posterior', '96.5 930', '105.3 856'),
      curve('105.3 856, 101 859, 97 858'),
    ),
    'calf-upper-medial': ring(
      CALF_MIDDLE_POSTERIOR,
      GASTROCNEMIUS_MEDIAL_POSTERIOR,
      silhouette('posterior', '45.3 818', '44.6 741'),
      KNEE_MEDIAL_LOW_POSTERIOR,
      FOSSA_MEDIAL_LOW_POSTERIOR,
    ),
    'calf-upper-lateral': ring(
      FOSSA_LATERAL_LOW_POSTERIOR,
      curve('90 735, 96.4 739'),
      FIBULAR_POSTERIOR,
      GASTROCNEMIUS_LATERAL_POSTERIOR,
      back(CALF_MIDDLE_POSTERIOR),
    ),
    'calf-mid': ring(
      GASTROCNEMIUS_LATERAL_POSTERIOR,
      GASTROCNEMIUS_MEDIAL_POSTERIOR,
      silhouette('posterior', '45.3 818', '52.9 856'),
      CALF_LOW_POSTERIOR,
      back(FIBULAR_MIDDLE_POSTERIOR),
    ),
    'calf-lower': ring(
      CALF_LOW_POSTERIOR,
      FIBULAR_LOWER_POSTERIOR,
      back(ACHILLES_TOP_POSTERIOR),
      curve('72 900, 66 899, 60.9 896'),
      silhouette('posterior', '60.9 896', '52.9 856'),
    ),
    achilles: ring(
      ACHILLES_TOP_POSTERIOR,
      curve('89.6 897, 86 915, 85.6 934, 88 953'),
      back(ACHILLES_LOW_POSTERIOR),
      curve('72 953, 74.6 934, 74.4 916, 72 900'),
    ),
    'medial-malleolus': ring(
      silhouette('posterior', '63.5 939.6', '61.4 963'),
      curve('61.4 963, 67 962'),
      back(HEEL_MEDIAL_UPPER_POSTERIOR),
      curve('72 953, 72 945, 68.6 938.4, 63.5 939.6'),
    ),
    'lateral-malleolus': ring(
      silhouette('posterior', '96.7 943', '99.1 969'),
      curve('99.1 969, 95 969, 91.4 962, 90 953, 91.6 944.6, 96.7 943'),
    ),
    'heel-posterior': ring(
      ACHILLES_LOW_POSTERIOR,
      HEEL_LATERAL_POSTERIOR,
      back(PAD_MIDDLE_POSTERIOR),
      back(HEEL_MEDIAL_POSTERIOR),
      back(HEEL_MEDIAL_UPPER_POSTERIOR),
    ),
    'heel-medial': ring(
      silhouette('posterior', '61.4 963', '53.8 990'),
      PAD_MEDIAL_POSTERIOR,
      back(HEEL_MEDIAL_POSTERIOR),
      curve('67 962, 61.4 963'),
    ),
    'heel-lateral': ring(
      curve('88 953, 91 963, 94.6 974, 93.6 988'),
      back(PAD_LATERAL_POSTERIOR),
      back(HEEL_LATERAL_POSTERIOR),
    ),
    'heel-plantar': ring(
      PAD_MEDIAL_POSTERIOR,
      PAD_MIDDLE_POSTERIOR,
      PAD_LATERAL_POSTERIOR,
      curve('93.6 988, 95 994, 93 999.3'),
      silhouette('posterior', '93 999.3', '53.8 990'),
    ),
  }),
  ...legFootLateralZones,
]
