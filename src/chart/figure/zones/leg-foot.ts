import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const SHIN_LOW_ANTERIOR = curve('-92 858, -84 862, -74 858')
const FIBULAR_LOW_ANTERIOR = curve('-92 858, -90 880, -88.8 905, -89 926')
const FIBULAR_POSTERIOR = curve('97 748, 101 765, 103 792, 102 816')
const FIBULAR_MIDDLE_POSTERIOR = curve('102 816, 101.4 835, 99 855')
const FIBULAR_LOW_POSTERIOR = curve('99 855, 94 874, 89.4 896')
const FIBULAR_END_POSTERIOR = curve('89.4 896, 88.4 912, 89 927')
const TIBIAL_CREST_ANTERIOR = curve('-76 752, -76.4 790, -75.4 825, -74 858')
const FIBULAR_ANTERIOR = curve('-93 744, -99.4 780, -98 818, -92 858')
const FIBULAR_RIGHT_LATERAL = curve('9 748, 5 780, 4.6 815, 6 850')
const CALF_MIDDLE_POSTERIOR = curve('76 748, 77 780, 78 815')
const GASTROCNEMIUS_LATERAL_POSTERIOR = curve('102 816, 90 821, 78 815')
const GASTROCNEMIUS_MEDIAL_POSTERIOR = curve('78 815, 62 822, 45.6 818')
const GASTROCNEMIUS_RIGHT_LATERAL = curve('-42.4 818, -30 822, -19 818')
const CALF_LOW_POSTERIOR = curve('52.8 855.1, 65 859, 80 860, 91 858, 99 855')
const CALF_LOW_RIGHT_LATERAL = curve('-38 854, -28 858, -15 854')

/**
 * The zones of the leg and foot. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const legFootZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    'shin-anteromedial': ring(
      TIBIAL_CREST_ANTERIOR,
      curve('-74 858, -68 861, -63 852'),
      curve('-63 852, -59 815, -56 780, -58 748'),
      curve('-58 748, -68 744'),
      curve('-68 744, -76 752'),
    ),
    'shin-anterolateral': ring(
      TIBIAL_CREST_ANTERIOR,
      back(SHIN_LOW_ANTERIOR),
      back(FIBULAR_ANTERIOR),
      curve('-93 744, -84 742'),
      curve('-84 742, -76 752'),
    ),
    'shin-distal': ring(
      FIBULAR_LOW_ANTERIOR,
      curve('-89 926, -81 929, -72 926'),
      curve('-72 926, -70.6 900, -74 858'),
      back(SHIN_LOW_ANTERIOR),
    ),
    'lateral-leg': ring(
      FIBULAR_ANTERIOR,
      curve('-92 858, -105.1 857'),
      silhouette('anterior', '-105.1 857', '-106.1 744'),
      curve('-106.1 744, -93 744'),
    ),
    'lateral-leg-distal': ring(
      FIBULAR_LOW_ANTERIOR,
      curve('-89 926, -96.8 927'),
      silhouette('anterior', '-96.8 927', '-105.1 857'),
      curve('-105.1 857, -92 858'),
    ),
    'ankle-anterior': loop('-70 944, -74 936.6, -81 934.6, -88 937, -91 945, -87 952, -80 954.6, -73 952'),
    'medial-malleolus': ring(
      silhouette('anterior', '-63.4 940.1', '-61.6 966'),
      curve('-61.6 966, -68 965, -72 956'),
      curve('-72 956, -71 944, -63.4 940.1'),
    ),
    'lateral-malleolus': ring(
      silhouette('anterior', '-96.9 944', '-99.3 970'),
      curve('-99.3 970, -92 970, -88 961'),
      curve('-88 961, -90 948, -96.9 944'),
    ),
    arch: ring(
      silhouette('anterior', '-61.2 960', '-55.6 983'),
      curve('-55.6 983, -62 988, -69 984'),
      curve('-69 984, -69 970, -66 961, -61.2 960'),
    ),
    'lateral-foot-border': ring(
      silhouette('anterior', '-98.9 966', '-109.5 990'),
      curve('-109.5 990, -102 990, -95 984'),
      curve('-95 984, -93 972, -98.9 966'),
    ),
    'first-metatarsal-head': loop('-56.4 986, -59 980.4, -65 979, -70 983, -71 989, -66 992.6, -59 992'),
    'fifth-metatarsal-head': loop('-93.6 989, -97 985, -103 985, -107.4 989, -105 994, -99 995.6, -94.6 993'),
    'metatarsal-heads': ring(
      curve('-66 984, -73 981.6, -82 981.4, -93 984.6'),
      curve('-93 984.6, -95 989, -93 992'),
      curve('-93 992, -82 990.6, -68 991.6'),
      curve('-68 991.6, -65 988, -66 984'),
    ),
    'great-toe': ring(
      silhouette('anterior', '-73.1 997.8', '-54.4 987'),
      curve('-54.4 987, -59 988, -66 989, -71.4 991, -73.1 997.8'),
    ),
    'great-toe-plantar': ring(
      silhouette('anterior', '-73.2 997.8', '-54 994'),
      curve('-54 994, -60 996, -67 996.4, -73.2 997.8'),
    ),
    'lesser-toes-dorsal': ring(
      silhouette('anterior', '-73.2 997.8', '-109.5 990'),
      curve('-109.5 990, -98 989.6, -84 989.4, -74 991, -73.2 997.8'),
    ),
    'lesser-toes-plantar': ring(
      silhouette('anterior', '-73.2 997.8', '-108.7 995.6'),
      curve('-108.7 995.6, -98 995, -84 995.8, -73.2 997.8'),
    ),
    'foot-dorsum': ring(
      curve('-71 956, -81 953, -90 957'),
      curve('-90 957, -96 966, -95 976'),
      curve('-95 976, -84 975, -70 976'),
      curve('-70 976, -67 966, -71 956'),
    ),
    'foot-dorsum-distal': ring(
      curve('-68 973, -82 972.4, -96 974'),
      curve('-96 974, -101 981, -100 986'),
      curve('-100 986, -84 984, -64 985'),
      curve('-64 985, -64 979, -68 973'),
    ),
  }),
  ...zonesIn('posterior', {
    'lateral-leg': ring(
      FIBULAR_POSTERIOR,
      FIBULAR_MIDDLE_POSTERIOR,
      curve('99 855, 105.3 856'),
      silhouette('posterior', '105.3 856', '105.9 742.8'),
      curve('105.9 742.8, 97 748'),
    ),
    'lateral-leg-distal': ring(
      FIBULAR_LOW_POSTERIOR,
      FIBULAR_END_POSTERIOR,
      curve('89 927, 96.8 927'),
      silhouette('posterior', '96.8 927', '105.3 856'),
      curve('105.3 856, 99 855'),
    ),
    'calf-upper-medial': ring(
      CALF_MIDDLE_POSTERIOR,
      GASTROCNEMIUS_MEDIAL_POSTERIOR,
      silhouette('posterior', '45.6 818', '45.3 750'),
      curve('45.3 750, 58 742, 70 743'),
      curve('70 743, 76 748'),
    ),
    'calf-upper-lateral': ring(
      back(GASTROCNEMIUS_LATERAL_POSTERIOR),
      back(FIBULAR_POSTERIOR),
      curve('97 748, 88 743, 76 748'),
      CALF_MIDDLE_POSTERIOR,
    ),
    'calf-mid': ring(
      GASTROCNEMIUS_LATERAL_POSTERIOR,
      GASTROCNEMIUS_MEDIAL_POSTERIOR,
      silhouette('posterior', '45.6 818', '52.8 855.1'),
      CALF_LOW_POSTERIOR,
      back(FIBULAR_MIDDLE_POSTERIOR),
    ),
    'calf-lower': ring(
      CALF_LOW_POSTERIOR,
      FIBULAR_LOW_POSTERIOR,
      curve('89.4 896, 80 899, 60.6 894.1'),
      silhouette('posterior', '60.6 894.1', '52.8 855.1'),
    ),
    achilles: ring(
      curve('72 897, 80 898.6, 88 897'),
      curve('88 897, 86 915, 86 935, 89 950'),
      curve('89 950, 80 954, 71 950'),
      curve('71 950, 74 935, 74 915, 72 897'),
    ),
    'medial-malleolus': ring(
      silhouette('posterior', '63.4 940.1', '61.6 966'),
      curve('61.6 966, 68 965, 72 956'),
      curve('72 956, 71 944, 63.4 940.1'),
    ),
    'lateral-malleolus': ring(
      silhouette('posterior', '96.9 944', '99.3 970'),
      curve('99.3 970, 92 970, 88 961'),
      curve('88 961, 90 948, 96.9 944'),
    ),
    'heel-posterior': loop('76 957, 86 961, 90 972, 87 984, 76 989, 66 984, 62.6 972, 66 961'),
    'heel-medial': ring(
      silhouette('posterior', '61.6 964', '53.7 992.1'),
      curve('53.7 992.1, 61 993, 67 984'),
      curve('67 984, 67 970, 61.6 964'),
    ),
    'heel-lateral': loop('86 966, 92 971, 95 981, 92 991, 86 994, 81 989, 80 979, 82 970'),
    'heel-plantar': ring(
      silhouette('posterior', '53.8 989.8', '86.2 999.9'),
      curve('86.2 999.9, 84 990, 70 986.6, 58 988, 53.8 989.8'),
    ),
  }),
  ...zonesIn('right-lateral', {
    'shin-anterolateral': ring(
      silhouette('right-lateral', '30.1 748', '22 850'),
      curve('22 850, 14 853, 6 850'),
      back(FIBULAR_RIGHT_LATERAL),
      curve('9 748, 20 744'),
      curve('20 744, 30.1 748'),
    ),
    'shin-distal': ring(
      silhouette('right-lateral', '20.6 868', '20.2 926'),
      curve('20.2 926, 12 928, 5 922'),
      curve('5 922, 5 898, 6 870'),
      curve('6 870, 13 866, 20.6 868'),
    ),
    'lateral-leg': ring(
      FIBULAR_RIGHT_LATERAL,
      curve('6 850, -3 853, -12 850'),
      curve('-12 850, -16 815, -18 780, -14 752'),
      curve('-14 752, -3 745'),
      curve('-3 745, 9 748'),
    ),
    'lateral-leg-distal': ring(
      curve('-12 866, -3 862, 5 866'),
      curve('5 866, 5 900, 4 926'),
      curve('4 926, -4 930, -11 926'),
      curve('-11 926, -13 900, -12 866'),
    ),
    'calf-upper-lateral': ring(
      silhouette('right-lateral', '-39.4 750', '-42.4 818'),
      GASTROCNEMIUS_RIGHT_LATERAL,
      curve('-19 818, -17 785, -19 755'),
      curve('-19 755, -28 746, -39.4 750'),
    ),
    'calf-mid': ring(
      back(GASTROCNEMIUS_RIGHT_LATERAL),
      silhouette('right-lateral', '-42.4 818', '-38 854'),
      CALF_LOW_RIGHT_LATERAL,
      curve('-15 854, -16 834'),
      curve('-16 834, -19 818'),
    ),
    'calf-lower': ring(
      back(CALF_LOW_RIGHT_LATERAL),
      silhouette('right-lateral', '-38 854', '-30.6 896'),
      curve('-30.6 896, -22 898, -14 894'),
      curve('-14 894, -15 874'),
      curve('-15 874, -15 854'),
    ),
    achilles: ring(
      silhouette('right-lateral', '-30.5 897', '-26.5 950'),
      curve('-26.5 950, -18 950, -15 935'),
      curve('-15 935, -16 915, -20 897, -30.5 897'),
    ),
    'ankle-anterior': ring(
      silhouette('right-lateral', '21.4 931.8', '33.1 952.9'),
      curve('33.1 952.9, 24 957, 14 956'),
      curve('14 956, 8 948, 11 936, 21.4 931.8'),
    ),
    'lateral-malleolus': loop('1 947.6, 8 951, 10 959, 6 967, 0 969.6, -6 965, -8 957, -5 950'),
    'heel-posterior': ring(
      silhouette('right-lateral', '-27.2 957', '-30.2 989.1'),
      curve('-30.2 989.1, -20 988, -14 980'),
      curve('-14 980, -13 968, -18 957, -27.2 957'),
    ),
    'heel-lateral': loop('-21 980, -17 972, -8 969, 2 972, 6 980, 1 988, -9 990, -18 988'),
    'heel-plantar': ring(
      silhouette('right-lateral', '-30 989.7', '12.1 999.1'),
      curve('12.1 999.1, 10 991, -8 987, -24 986, -30 989.7'),
    ),
    'lateral-foot-border': loop('2 988, 14 983, 34 981, 54 983, 64 989, 60 996, 34 996.6, 6 996'),
    'fifth-metatarsal-head': loop('54 991, 59 986.6, 66 987, 70 991, 67 996, 59 996.6'),
    'metatarsal-heads': loop('70 992, 75 988.6, 83 988.6, 88 992, 84 997, 74 997'),
    'great-toe': loop('88 981.4, 95 982.4, 101.2 983.9, 107 987.4, 110.4 991.6, 104 991, 96 989, 90 985.4'),
    'great-toe-plantar': ring(
      silhouette('right-lateral', '94.1 999.8', '110.9 993'),
      curve('110.9 993, 103 991, 95 992.6, 94.1 999.8'),
    ),
    'lesser-toes-dorsal': ring(
      silhouette('right-lateral', '75.8 977.4', '95.1 984.1'),
      curve('95.1 984.1, 92 989, 84 989'),
      curve('84 989, 76 985, 75.8 977.4'),
    ),
    'lesser-toes-plantar': loop('82 995, 86 991.6, 93 991.6, 98 995, 94 998, 86 998'),
    'foot-dorsum': ring(
      silhouette('right-lateral', '27.9 947.1', '57.9 968.8'),
      curve('57.9 968.8, 52 976, 38 976'),
      curve('38 976, 27 970, 22 958, 27.9 947.1'),
    ),
    'foot-dorsum-distal': ring(
      curve('54 967.6, 65 971.4, 80 979'),
      curve('80 979, 76 985, 62 984'),
      curve('62 984, 53 978, 54 967.6'),
    ),
  }),
  ...zonesIn('soles', {
    'heel-medial': ring(
      silhouette('soles', '-36.6 188', '-44.8 235.9'),
      curve('-44.8 235.9, -52 238, -58 226'),
      curve('-58 226, -58 205, -52 188, -36.6 188'),
    ),
    'heel-lateral': ring(
      silhouette('soles', '-105.2 192.2', '-90 242.6'),
      curve('-90 242.6, -84 238, -83 222'),
      curve('-83 222, -86 204, -92 192, -105.2 192.2'),
    ),
    'heel-plantar': loop(
      '-70 190, -86 195, -96 208, -97 224, -88 240, -71 248, -54 241, -44 226, -44 208, -54 195',
    ),
    arch: ring(
      silhouette('soles', '-25.7 118.1', '-36.7 190'),
      curve('-36.7 190, -48 190, -58 180'),
      curve('-58 180, -62 150, -58 122'),
      curve('-58 122, -44 112, -25.7 118.1'),
    ),
    'lateral-foot-border': ring(
      silhouette('soles', '-119.4 104', '-105.4 190'),
      curve('-105.4 190, -96 192, -87 184'),
      curve('-87 184, -86 150, -92 116'),
      curve('-92 116, -106 104, -119.4 104'),
    ),
    'first-metatarsal-head': ring(
      silhouette('soles', '-24.4 62.2', '-23.3 107.9'),
      curve('-23.3 107.9, -34 112, -50 106'),
      curve('-50 106, -58 90, -57 66'),
      curve('-57 66, -42 58, -30 57, -24.4 62.2'),
    ),
    'fifth-metatarsal-head': ring(
      silhouette('soles', '-117 72.1', '-118.5 112'),
      curve('-118.5 112, -108 112, -97 104'),
      curve('-97 104, -95 86, -101 74, -117 72.1'),
    ),
    'metatarsal-heads': loop('-56 74, -62 61, -76 58, -92 64, -99 76, -96 90, -84 98, -68 97, -58 88'),
    'great-toe-plantar': ring(
      silhouette('soles', '-25.6 55', '-56.6 26'),
      curve('-56.6 26, -55.4 36, -56.6 43.6'),
      curve('-56.6 43.6, -49 48.4, -41 50.2, -33 51, -25.6 55'),
    ),
    'lesser-toes-plantar': ring(
      silhouette('soles', '-56.6 26', '-115.8 63'),
      curve('-115.8 63, -110 68, -100 63.6, -88 57, -74 52.4, -64 51, -57 45, -56.6 26'),
    ),
  }),
]
