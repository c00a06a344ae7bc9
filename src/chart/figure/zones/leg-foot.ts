import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
export const KNEE_LATERAL_LOW_ANTERIOR = curve('-104.9 738.5, -98 741, -92.6 739')
export const KNEE_ANTEROLATERAL_LOW_ANTERIOR = curve('-92.6 739, -84 736.4, -76 741')
export const KNEE_MIDDLE_LOW_ANTERIOR = curve('-76 741, -71 738.8, -66 738.4')
export const KNEE_MEDIAL_LOW_ANTERIOR = curve('-66 738.4, -60 739, -55 741')
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
export const KNEE_MEDIAL_LOW_POSTERIOR = curve('44.6 741, 49.6 738, 53.6 734')
export const FOSSA_MEDIAL_LOW_POSTERIOR = curve('53.6 734, 64 738, 74 745')
export const FOSSA_LATERAL_LOW_POSTERIOR = curve('74 745, 82 738, 90 735')
const CALF_MIDDLE_POSTERIOR = curve('74 745, 76.4 780, 78 815')
export const KNEE_LATERAL_LOW_POSTERIOR = curve('96.4 739, 100.6 740.4, 104.9 738.5')
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
export const KNEE_FRONT_LOW_LATERAL = curve('31.4 741, 20 737, 9 740')
export const KNEE_LOW_LATERAL = curve('9 740, -2 743, -14 740')
export const FOSSA_LOW_LATERAL = curve('-14 740, -25 743.6, -37.4 742.5')
const FIBULAR_FRONT_LATERAL = curve('9 740, 5.6 770, 4.4 812, 5.4 857')
const FIBULAR_REAR_LATERAL = curve('-14 740, -17.4 770, -17.8 800, -16.6 818')
const FIBULAR_REAR_MIDDLE_LATERAL = curve('-16.6 818, -15 838, -12.6 857')
const SHIN_MIDDLE_LATERAL = curve('21.4 857, 14 860, 5.4 857')
const FIBULAR_MIDDLE_LATERAL = curve('5.4 857, -3 860, -12.6 857')
const GASTROCNEMIUS_LATERAL = curve('-42.4 818, -30 823, -16.6 818')
const CALF_LOW_LATERAL = curve('-37 857, -25 861, -12.6 857')
const FIBULAR_FRONT_LOWER_LATERAL = curve('5.4 857, 5.8 890, 5 930')
const FIBULAR_REAR_LOWER_LATERAL = curve('-12.6 857, -13.2 876, -13.4 896')
const SHIN_LOW_LATERAL = curve('5 930, 13 932.6, 21 930.4')
const ACHILLES_TOP_LATERAL = curve('-30.5 896, -24 899, -18.6 899')
const ACHILLES_LOW_LATERAL = curve('-26.9 955, -23 957, -19 955')
const INSTEP_LATERAL = curve('34 953.8, 26 957.4, 17 957')
const FOREFOOT_LATERAL = curve('56 967.9, 53.6 975, 47 981.6')
const FOREFOOT_REAR_LATERAL = curve('47 981.6, 51 983.8, 56 985')
const HEAD_5_TOP_LATERAL = curve('56 985, 62 984.8, 68 986.6')
const HEAD_5_REAR_LATERAL = curve('56 985, 54.4 992, 56 999.8')
const HEAD_5_FRONT_LATERAL = curve('68 986.6, 70.6 993, 69.4 999.2')
const TOES_ROOT_LATERAL = curve('74 976.5, 73.4 982.4, 68 986.6')
const HEADS_TOP_LATERAL = curve('68 986.6, 78 987.4, 85.6 990')
const HEADS_FRONT_LATERAL = curve('85.6 990, 85.4 994.6, 83 998.6')
const TOES_EDGE_LATERAL = curve('85.6 990, 91 990.8, 96 991')
const TOE_CLEFT_LATERAL = curve('94.6 984, 93.8 988, 96 991')
const TOE_CLEFT_LOW_LATERAL = curve('96 991, 98.4 995, 97.4 998.8')
const GREAT_TOE_EDGE_LATERAL = curve('96 991, 104 991.6, 110.8 992.4')
const HEEL_UPPER_LATERAL = curve('-19 955, -15.6 961, -14.6 968')
const HEEL_LATERAL = curve('-14.6 968, -15.6 978, -20.6 987')
const PAD_REAR_LATERAL = curve('-30 989.6, -25.4 987, -20.6 987')
const PAD_LATERAL = curve('-20.6 987, -8 989.4, 8 986.4')
const PAD_FRONT_LATERAL = curve('8 986.4, 6.6 993, 8 999.4')
const GREAT_TOE_CREASE = curve('-25.6 56.5, -40 52, -55.4 46')
const TOES_CREASE = curve('-55.4 46, -64 51.4, -78 54, -95 62')
const LITTLE_TOE_CREASE = curve('-95 62, -106 67.6, -116.2 66')
const TOE_CLEFT_SOLES = curve('-56.6 26, -54.8 36, -55.4 46')
const BALL_MEDIAL = curve('-55.4 46, -59.4 70, -58.4 96')
const BALL_LATERAL = curve('-95 62, -97.6 84, -96 104')
const BALL_MEDIAL_LOW = curve('-50 112.6, -38 118, -25 115')
const BALL_LATERAL_LOW = curve('-96 104, -106 112, -118.6 111')
const HEEL_MEDIAL_TOP = curve('-36.5 188, -44 188.6, -48.6 194')
const HEEL_MEDIAL_SOLES = curve('-48.6 194, -48.6 218, -53 244')
const HEEL_LATERAL_TOP = curve('-105.2 192, -98 191, -92.6 196')
const HEEL_LATERAL_SOLES = curve('-92.6 196, -92.6 220, -88 243.6')

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
  ...zonesIn('right-lateral', {
    'shin-anterolateral': ring(
      silhouette('right-lateral', '31.4 741', '21.4 857'),
      SHIN_MIDDLE_LATERAL,
      back(FIBULAR_FRONT_LATERAL),
      back(KNEE_FRONT_LOW_LATERAL),
    ),
    'shin-distal': ring(
      silhouette('right-lateral', '21.4 857', '21 930.4'),
      back(SHIN_LOW_LATERAL),
      back(FIBULAR_FRONT_LOWER_LATERAL),
      back(SHIN_MIDDLE_LATERAL),
    ),
    'lateral-leg': ring(
      FIBULAR_FRONT_LATERAL,
      FIBULAR_MIDDLE_LATERAL,
      back(FIBULAR_REAR_MIDDLE_LATERAL),
      back(FIBULAR_REAR_LATERAL),
      back(KNEE_LOW_LATERAL),
    ),
    'lateral-leg-distal': ring(
      back(FIBULAR_MIDDLE_LATERAL),
      FIBULAR_FRONT_LOWER_LATERAL,
      curve('5 930, -3 934.6, -12 931'),
      curve('-12 931, -13.2 914, -13.4 896'),
      back(FIBULAR_REAR_LOWER_LATERAL),
    ),
    'calf-upper-lateral': ring(
      silhouette('right-lateral', '-37.4 742.5', '-42.4 818'),
      GASTROCNEMIUS_LATERAL,
      back(FIBULAR_REAR_LATERAL),
      FOSSA_LOW_LATERAL,
    ),
    'calf-mid': ring(
      back(GASTROCNEMIUS_LATERAL),
      silhouette('right-lateral', '-42.4 818', '-37 857'),
      CALF_LOW_LATERAL,
      back(FIBULAR_REAR_MIDDLE_LATERAL),
    ),
    'calf-lower': ring(
      back(CALF_LOW_LATERAL),
      silhouette('right-lateral', '-37 857', '-30.5 896'),
      ACHILLES_TOP_LATERAL,
      curve('-18.6 899, -15.6 898, -13.4 896'),
      back(FIBULAR_REAR_LOWER_LATERAL),
    ),
    achilles: ring(
      silhouette('right-lateral', '-30.5 896', '-26.9 955'),
      ACHILLES_LOW_LATERAL,
      curve('-19 955, -17.6 938, -18 918, -18.6 899'),
      back(ACHILLES_TOP_LATERAL),
    ),
    'ankle-anterior': ring(
      silhouette('right-lateral', '21 930.4', '34 953.8'),
      INSTEP_LATERAL,
      curve('17 957, 10.6 949, 7 940, 5 930'),
      SHIN_LOW_LATERAL,
    ),
    'lateral-malleolus': loop('1 947, 7 951, 8.4 959, 5 967, -2 971, -8.4 967, -10.6 959, -7 950'),
    'heel-posterior': ring(
      silhouette('right-lateral', '-26.9 955', '-30 989.6'),
      PAD_REAR_LATERAL,
      back(HEEL_LATERAL),
      back(HEEL_UPPER_LATERAL),
      back(ACHILLES_LOW_LATERAL),
    ),
    'heel-lateral': ring(HEEL_LATERAL, PAD_LATERAL, curve('8 986.4, 2 977, -6 972.6, -14.6 968')),
    'heel-plantar': ring(
      silhouette('right-lateral', '-30 989.6', '8 999.4'),
      back(PAD_FRONT_LATERAL),
      back(PAD_LATERAL),
      back(PAD_REAR_LATERAL),
    ),
    'lateral-foot-border': ring(
      curve('8 986.4, 20 983, 34 981.4, 47 981.6'),
      FOREFOOT_REAR_LATERAL,
      HEAD_5_REAR_LATERAL,
      silhouette('right-lateral', '56 999.8', '8 999.4'),
      back(PAD_FRONT_LATERAL),
    ),
    'fifth-metatarsal-head': ring(
      HEAD_5_TOP_LATERAL,
      HEAD_5_FRONT_LATERAL,
      silhouette('right-lateral', '69.4 999.2', '56 999.8'),
      back(HEAD_5_REAR_LATERAL),
    ),
    'metatarsal-heads': ring(
      HEADS_TOP_LATERAL,
      HEADS_FRONT_LATERAL,
      silhouette('right-lateral', '83 998.6', '69.4 999.2'),
      back(HEAD_5_FRONT_LATERAL),
    ),
    'great-toe': ring(
      silhouette('right-lateral', '94.6 984', '110.8 992.4'),
      back(GREAT_TOE_EDGE_LATERAL),
      back(TOE_CLEFT_LATERAL),
    ),
    'great-toe-plantar': ring(
      GREAT_TOE_EDGE_LATERAL,
      silhouette('right-lateral', '110.8 992.4', '97.4 998.8'),
      back(TOE_CLEFT_LOW_LATERAL),
    ),
    'lesser-toes-dorsal': ring(
      silhouette('right-lateral', '74 976.5', '94.6 984'),
      TOE_CLEFT_LATERAL,
      back(TOES_EDGE_LATERAL),
      back(HEADS_TOP_LATERAL),
      back(TOES_ROOT_LATERAL),
    ),
    'lesser-toes-plantar': ring(
      TOES_EDGE_LATERAL,
      TOE_CLEFT_LOW_LATERAL,
      silhouette('right-lateral', '97.4 998.8', '83 998.6'),
      back(HEADS_FRONT_LATERAL),
    ),
    'foot-dorsum': ring(
      silhouette('right-lateral', '34 953.8', '56 967.9'),
      FOREFOOT_LATERAL,
      curve('47 981.6, 38 975, 26 967, 17 957'),
      back(INSTEP_LATERAL),
    ),
    'foot-dorsum-distal': ring(
      curve('56 967.9, 65 971.8, 74 976.5'),
      TOES_ROOT_LATERAL,
      back(HEAD_5_TOP_LATERAL),
      back(FOREFOOT_REAR_LATERAL),
      back(FOREFOOT_LATERAL),
    ),
  }),
  ...zonesIn('soles', {
    'heel-medial': ring(
      silhouette('soles', '-36.5 188', '-53 244'),
      back(HEEL_MEDIAL_SOLES),
      back(HEEL_MEDIAL_TOP),
    ),
    'heel-lateral': ring(
      silhouette('soles', '-105.2 192', '-88 243.6'),
      back(HEEL_LATERAL_SOLES),
      back(HEEL_LATERAL_TOP),
    ),
    'heel-plantar': ring(
      HEEL_MEDIAL_SOLES,
      silhouette('soles', '-53 244', '-88 243.6'),
      back(HEEL_LATERAL_SOLES),
      curve('-92.6 196, -82 189, -71 187, -60 188.6, -48.6 194'),
    ),
    arch: ring(
      silhouette('soles', '-25 115', '-36.5 188'),
      HEEL_MEDIAL_TOP,
      curve('-48.6 194, -60 176, -64 152, -60 130, -50 112.6'),
      BALL_MEDIAL_LOW,
    ),
    'lateral-foot-border': ring(
      silhouette('soles', '-118.6 111', '-105.2 192'),
      HEEL_LATERAL_TOP,
      curve('-92.6 196, -87 176, -86.6 150, -90 124, -96 104'),
      BALL_LATERAL_LOW,
    ),
    'first-metatarsal-head': ring(
      silhouette('soles', '-25.6 56.5', '-25 115'),
      back(BALL_MEDIAL_LOW),
      curve('-50 112.6, -56 106, -58.4 96'),
      back(BALL_MEDIAL),
      back(GREAT_TOE_CREASE),
    ),
    'fifth-metatarsal-head': ring(
      silhouette('soles', '-116.2 66', '-118.6 111'),
      back(BALL_LATERAL_LOW),
      back(BALL_LATERAL),
      LITTLE_TOE_CREASE,
    ),
    'metatarsal-heads': ring(
      TOES_CREASE,
      BALL_LATERAL,
      curve('-96 104, -76 101.6, -58.4 96'),
      back(BALL_MEDIAL),
    ),
    'great-toe-plantar': ring(
      silhouette('soles', '-25.6 56.5', '-56.6 26'),
      TOE_CLEFT_SOLES,
      back(GREAT_TOE_CREASE),
    ),
    'lesser-toes-plantar': ring(
      silhouette('soles', '-56.6 26', '-116.2 66'),
      back(LITTLE_TOE_CREASE),
      back(TOES_CREASE),
      back(TOE_CLEFT_SOLES),
    ),
  }),
]
