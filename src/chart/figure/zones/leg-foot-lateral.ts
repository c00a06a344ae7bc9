import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const KNEE_FRONT_LOW_LATERAL = curve('31.4 741, 20 737, 9 740')
const KNEE_LOW_LATERAL = curve('9 740, -2 743, -14 740')
const FOSSA_LOW_LATERAL = curve('-14 740, -25 743.6, -37.4 742.5')
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
 * The zones of the leg and foot from the side, and of the sole. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const legFootLateralZones: readonly ZoneShape[] = [
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
      // A little above the toe, where the atlas has its place.
      curve('94.6 984, 98 983.4, 101 983.8, 104 984.9, 107 986.5, 109.6 988.8, 110.8 992.4'),
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
