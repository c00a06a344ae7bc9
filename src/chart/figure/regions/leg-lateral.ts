import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Soleus | fibularis longus. */
const SOLEUS_FIBULARIS = curve('-2.8 737, -4.6 752, -7 781, -9.8 810, -12.4 838, -14 862')
/** Fibularis longus | extensor digitorum longus: the front of the fibula. */
const FIBULARIS_DIGITORUM = curve('4 736, 4.6 752, 3 788, 0.2 826, -1.8 856')
/** Extensor digitorum longus | fibularis tertius, down to the ankle. */
const DIGITORUM_TERTIUS = curve('-1.8 856, 2.6 874, 6.8 893, 10.4 913, 14.6 935, 20.6 949.4')
/** Tibialis anterior | extensor digitorum longus, down to the ankle. */
const TIBIALIS_DIGITORUM = curve(
  '11.6 731, 13 752, 12.6 788, 11.2 826, 10.8 858, 12 890, 14.4 914, 19 934, 27.4 946',
)
/** Front of the Achilles tendon, down to the heel bone. */
const ACHILLES_FRONT = curve('-20.8 908, -19.2 928, -18.2 945, -18.8 957, -21.4 968, -24 976')
const HEEL = curve('-24 976, -27.4 978.6, -31 978')

/**
 * The muscles of the leg from the side. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const legLateralRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'gastrocnemius-lateral',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-24.4 703, -18.8 701.4, -13.6 703.4'),
        curve('-13.6 703.4, -10 715, -9.6 730, -12.2 746, -16.2 767, -18.6 785, -20.6 803, -24 823.4'),
        curve('-24 823.4, -26.4 832, -29.6 839.4'),
        curve('-29.6 839.4, -28.6 852, -26 870, -23 889, -20.8 908'),
        ACHILLES_FRONT,
        HEEL,
        silhouette('right-lateral', '-31 978', '-24.4 703'),
      ),
    ],
    fibres: [
      curve('-14.6 703.4, -13 730, -18 764, -21.6 796, -28.6 838'),
      curve('-18.6 702, -20.4 732, -26.6 766, -29 800, -32.4 842'),
      curve('-22.4 702.6, -26.8 734, -35.6 766, -38 806, -36.8 844'),
      curve('-34.6 852, -27.8 890, -24 920, -22.4 944, -27 976'),
    ],
    tendon: [
      ring(
        curve('-29.6 839.4, -28.6 852, -26 870, -23 889, -20.8 908'),
        ACHILLES_FRONT,
        HEEL,
        silhouette('right-lateral', '-31 978', '-38.6 849'),
        curve('-38.6 849, -33.8 846, -29.6 839.4'),
      ),
    ],
  },
  {
    muscleId: 'soleus',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        curve('-10.6 738, -7 734.6, -2.8 737'),
        SOLEUS_FIBULARIS,
        curve('-14 862, -15.6 879, -18 894, -20.8 908'),
        ACHILLES_FRONT,
        HEEL,
        silhouette('right-lateral', '-31 978', '-36.8 858'),
        curve('-36.8 858, -35.4 838, -33.2 816, -29.4 793, -23.4 768, -17 751, -10.6 738'),
      ),
    ],
    fibres: [
      curve('-4 740, -9 780, -13.4 830, -17.4 880, -22 905'),
      curve('-7 737, -15.6 786, -21.6 836, -25.6 890'),
      curve('-15 751, -27 800, -32 850, -30.6 888'),
      curve('-25.4 908, -23 930, -22.4 950, -27 976'),
    ],
    tendon: [
      ring(
        ACHILLES_FRONT,
        HEEL,
        silhouette('right-lateral', '-31 978', '-34.6 873'),
        curve('-34.6 873, -29 886, -24.6 898, -20.8 908'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-longus',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-2.8 737, 0.4 731.4, 4 736'),
        FIBULARIS_DIGITORUM,
        curve('-1.8 856, -5 873, -8.6 891, -11 911, -12.4 936, -13 954'),
        curve('-13 954, -11 965.4, -4 973.4, 6 979.4, 16 984.4'),
        curve('16 984.4, 15.6 986.6, 14 988.4'),
        curve('14 988.4, 3 982.4, -7 976.4, -14.4 968, -16.6 955'),
        curve('-16.6 955, -16 934, -15 910, -14.6 886, -14 862'),
        back(SOLEUS_FIBULARIS),
      ),
    ],
    fibres: [
      curve('-1.4 735.4, -4 780, -9 830, -13 876'),
      curve('0.8 733.4, -1.4 780, -6 830, -11.6 886'),
      curve('3 737, 2 780, -2 830, -7 880'),
      curve('-12.8 890, -14.4 930, -14.6 956, -9.6 970, 2 979, 14.6 986'),
    ],
    tendon: [
      ring(
        curve('-6.6 881, -8.6 891, -11 911, -12.4 936, -13 954'),
        curve('-13 954, -11 965.4, -4 973.4, 6 979.4, 16 984.4'),
        curve('16 984.4, 15.6 986.6, 14 988.4'),
        curve('14 988.4, 3 982.4, -7 976.4, -14.4 968, -16.6 955'),
        curve('-16.6 955, -16 934, -15 910, -14.6 886'),
        curve('-14.6 886, -11 878, -9 868'),
        curve('-9 868, -8 875, -6.6 881'),
      ),
    ],
  },
  {
    muscleId: 'extensor-digitorum-longus',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('4 736, 7.4 733, 11.6 731'),
        TIBIALIS_DIGITORUM,
        silhouette('right-lateral', '27.4 946', '70 974.8'),
        curve('70 974.8, 58 971.4, 44 965, 31 958.4, 20.6 949.4'),
        back(DIGITORUM_TERTIUS),
        back(FIBULARIS_DIGITORUM),
      ),
    ],
    fibres: [
      curve('10.6 733, 11.6 780, 9.8 830, 10.2 880, 13 913'),
      curve('7.6 733, 8.6 780, 6 830, 6.8 870, 12 913'),
      curve('4.8 737, 5 780, 2 830, 1 858, 8 894'),
      curve('12.4 913, 18 938, 28.6 953, 46 963.4, 66 973'),
    ],
    tendon: [
      ring(
        curve('13 901, 14.4 914, 19 934, 27.4 946'),
        silhouette('right-lateral', '27.4 946', '70 974.8'),
        curve('70 974.8, 58 971.4, 44 965, 31 958.4, 20.6 949.4'),
        curve('20.6 949.4, 14.6 935, 10.4 913'),
        curve('10.4 913, 11.4 907, 13 901'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-tertius',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        DIGITORUM_TERTIUS,
        curve('20.6 949.4, 24.2 954.8, 28.6 961.4'),
        curve('28.6 961.4, 28.4 963.4, 26 963'),
        curve('26 963, 17.6 953, 10.2 939, 4.4 922, 0.4 902, -1.8 880, -1.8 856'),
      ),
    ],
    fibres: [
      curve('-1.4 862, 3 884, 8 908, 15 938'),
      curve('-1.6 872, 2.4 898, 9 924, 17 947'),
      curve('-1 888, 2.4 910, 7.6 928, 14.4 945'),
    ],
    tendon: [
      ring(
        curve('14.6 935, 17.4 942.6, 20.6 949.4'),
        curve('20.6 949.4, 24.2 954.8, 28.6 961.4'),
        curve('28.6 961.4, 28.4 963.4, 26 963'),
        curve('26 963, 17.6 953, 11 941.4'),
        curve('11 941.4, 12.4 937.6, 14.6 935'),
      ),
    ],
  },
  {
    muscleId: 'tibialis-anterior',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('11.6 731, 15.4 730.2, 19 731.8'),
        curve('19 731.8, 22.4 740, 25.4 752, 27.8 768'),
        silhouette('right-lateral', '27.8 768', '27.4 946'),
        back(TIBIALIS_DIGITORUM),
      ),
    ],
    fibres: [
      curve('18.6 732, 23.6 762, 24 804, 19.6 860, 17.4 898'),
      curve('15.8 730.4, 19 770, 18.6 812, 16 860, 16 898'),
      curve('12.6 733, 14.6 770, 13.6 812, 12.6 856, 14 896'),
      curve('16.6 906, 18.4 925, 25 942'),
    ],
    tendon: [
      ring(
        curve('13.4 903, 15.8 898, 19 896'),
        silhouette('right-lateral', '19 896', '27.4 946'),
        curve('27.4 946, 19 934, 14.4 914, 13.4 903'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-brevis',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-3 814, 0.6 830, 1.6 850, 0.6 874, -2.4 900, -7 924, -10.2 942, -11 956'),
        curve('-11 956, -8.4 965.4, 0 972, 12 977.6, 30 983.6'),
        curve('30 983.6, 31.6 986, 30.4 988.6'),
        curve('30.4 988.6, 10 983, -3 977.6, -11.6 969.4, -14.6 956'),
        curve('-14.6 956, -14.2 934, -13 908, -11.4 882, -9.4 856, -6.4 834, -3 814'),
      ),
    ],
    fibres: [
      curve('-3.2 820, -7.4 856, -11.4 904, -13 936'),
      curve('-2 820, -2.4 856, -6.6 900, -11.8 938'),
      curve('-0.6 828, 0 862, -3.6 900, -10.4 938'),
      curve('-12.2 940, -12.6 956, -6 970, 8 978, 29 985.6'),
    ],
    tendon: [
      ring(
        curve('-9 935, -10.2 942, -11 956'),
        curve('-11 956, -8.4 965.4, 0 972, 12 977.6, 30 983.6'),
        curve('30 983.6, 31.6 986, 30.4 988.6'),
        curve('30.4 988.6, 10 983, -3 977.6, -11.6 969.4, -14.6 956'),
        curve('-14.6 956, -14.4 940, -13.8 924'),
        curve('-13.8 924, -12 931, -9 935'),
      ),
    ],
  },
]
