import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Edge of the shin | tibialis anterior. */
const SHIN = curve('-79.2 736, -77.4 750, -76.2 768, -75.2 794, -74.6 830, -75 864, -73.8 894, -71.4 918')
/** Tibialis anterior | extensor digitorum longus: the fleshy part. */
const TIBIALIS_DIGITORUM = curve(
  '-84.6 731, -88 748, -90.2 770, -90.6 796, -89.4 828, -86.2 860, -81.8 889, -78 912',
)
/** Extensor digitorum longus | fibularis longus. */
const DIGITORUM_FIBULARIS = curve('-90 736.4, -93.6 754, -97 782, -96.8 806, -95.2 832, -92.4 856')
const DIGITORUM_TERTIUS = curve('-92.4 856, -90 876, -87.8 897, -86 917, -85 936, -85 950')
const TERTIUS_FIBULARIS = curve('-92.4 856, -94.4 874, -95.4 894')
/** Inner edge of the tibia. */
const TIBIA_MEDIAL = curve(
  '-44.8 748, -48.4 763, -51 782, -52.8 804, -55.8 828, -59.4 850, -62.6 872, -64 894, -63.8 910',
)

/**
 * The muscles of the leg from the front. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const legAnteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'tibialis-anterior',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-79.2 736, -81.4 731.6, -84.6 731'),
        TIBIALIS_DIGITORUM,
        curve('-78 912, -75.8 932, -73.4 952, -70.4 966, -66.4 978.6'),
        curve('-66.4 978.6, -64.6 979.2, -63 977.6'),
        curve('-63 977.6, -65 966, -67.4 952, -69.2 936, -71.4 918'),
        back(SHIN),
      ),
    ],
    fibres: [
      curve('-83.8 732.6, -88.4 764, -88.6 800, -85 846, -77.6 896'),
      curve('-81.6 732.6, -84 770, -83.4 810, -81 852, -75.6 896'),
      curve('-79.4 738, -78.8 776, -78 820, -77.6 860, -74.4 896'),
      curve('-75 900, -72 938, -69 960, -65 978'),
    ],
    tendon: [
      ring(
        curve('-79.4 903, -78 912'),
        curve('-78 912, -75.8 932, -73.4 952, -70.4 966, -66.4 978.6'),
        curve('-66.4 978.6, -64.6 979.2, -63 977.6'),
        curve('-63 977.6, -65 966, -67.4 952, -69.2 936, -71.4 918'),
        curve('-71.4 918, -72.6 907, -73.6 896'),
        curve('-73.6 896, -75.4 882, -78 868'),
        curve('-78 868, -78.2 886, -79.4 903'),
      ),
    ],
  },
  {
    muscleId: 'extensor-digitorum-longus',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-84.6 731, -87.6 732.8, -90 736.4'),
        DIGITORUM_FIBULARIS,
        DIGITORUM_TERTIUS,
        curve('-85 950, -85.4 957.6, -86.6 964'),
        curve('-86.6 964, -82.6 965.6, -78.6 964'),
        curve('-78.6 964, -77.8 950, -77.6 931, -78 912'),
        back(TIBIALIS_DIGITORUM),
      ),
    ],
    fibres: [
      curve('-89 736.6, -95 776, -94.4 820, -91 860, -86.6 900'),
      curve('-87.4 733.4, -92.8 776, -92.4 820, -88.6 864, -84 904'),
      curve('-85.4 733, -91.4 776, -90.6 820, -86 870, -80.8 906'),
      curve('-82.6 910, -81.2 936, -82.4 964'),
    ],
    tendon: [
      ring(
        curve('-86.2 915, -85 936, -85 950'),
        curve('-85 950, -85.4 957.6, -86.6 964'),
        curve('-86.6 964, -82.6 965.6, -78.6 964'),
        curve('-78.6 964, -77.8 950, -77.6 931, -78 912'),
        curve('-78 912, -79.8 902, -81.6 895'),
        curve('-81.6 895, -83 906, -86.2 915'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-longus',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        DIGITORUM_FIBULARIS,
        TERTIUS_FIBULARIS,
        curve('-95.4 894, -96.6 906, -97.8 916'),
        silhouette('anterior', '-97.8 916', '-106.4 746'),
        curve('-106.4 746, -101.6 740, -96 736.6, -90 736.4'),
      ),
    ],
    fibres: [
      curve('-104 743, -109 776, -108.4 820, -102.4 868, -97.6 912'),
      curve('-98 738.4, -104 776, -103 820, -99 862, -97 908'),
      curve('-92 737.4, -99 776, -98.6 820, -95 858, -96 898'),
    ],
    tendon: [
      ring(
        curve('-95.2 886, -95.4 894'),
        curve('-95.4 894, -96.6 906, -97.8 916'),
        silhouette('anterior', '-97.8 916', '-103.4 871'),
        curve('-103.4 871, -99 878, -95.2 886'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-tertius',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        DIGITORUM_TERTIUS,
        curve('-85 950, -85.4 957.6, -86.6 964'),
        curve('-86.6 964, -88.2 966, -90.4 967.8'),
        curve('-90.4 967.8, -91.8 967.4, -92 965.6'),
        curve('-92 965.6, -90.8 955, -91.6 938, -94.2 916, -95.4 894'),
        back(TERTIUS_FIBULARIS),
      ),
    ],
    fibres: [
      curve('-92.2 862, -90 890, -87.4 920, -86 944'),
      curve('-93 868, -92.2 896, -89.6 922, -87.2 944'),
      curve('-94.4 880, -94.2 900, -91.6 924, -88.6 945'),
      curve('-87.4 946, -88 957, -90.6 966.6'),
    ],
    tendon: [
      ring(
        curve('-85 941, -85 950'),
        curve('-85 950, -85.4 957.6, -86.6 964'),
        curve('-86.6 964, -88.2 966, -90.4 967.8'),
        curve('-90.4 967.8, -91.8 967.4, -92 965.6'),
        curve('-92 965.6, -90.8 956, -91 946'),
        curve('-91 946, -88.2 945, -85 941'),
      ),
    ],
  },
  {
    muscleId: 'gastrocnemius-medial',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-44.8 748, -48.4 763, -51 782, -52.6 804, -53 822, -51 846'),
        silhouette('anterior', '-51 846', '-44.8 748'),
      ),
    ],
    fibres: [
      curve('-45.4 752, -49 776, -51 806, -51 838'),
      curve('-44.6 760, -46.4 790, -48.6 818, -50.6 842'),
      curve('-43.6 768, -43.4 796, -46 820, -49.4 838'),
    ],
  },
  {
    muscleId: 'soleus',
    view: 'anterior',
    layer: 'intermediate',
    d: [ring(TIBIA_MEDIAL, silhouette('anterior', '-63.8 910', '-44.8 748'))],
    fibres: [
      curve('-50 776, -53.4 812, -59 856, -63 886'),
      curve('-47 772, -50 818, -56 860, -62.4 896'),
      curve('-44 790, -48 830, -55 864, -62 900'),
    ],
  },
  {
    muscleId: 'extensor-hallucis-longus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-87.4 794, -84 814, -82 844, -80.4 876, -77.6 908, -74.6 932, -72.4 952'),
        curve('-72.4 952, -69.6 966, -65.4 978.6, -63 988'),
        curve('-63 988, -65 988.8, -66.8 987.4'),
        curve('-66.8 987.4, -69.4 978, -73.4 967, -76 953'),
        curve('-76 953, -79.4 930, -84.4 904, -89 876, -91 846, -90.4 816, -87.4 794'),
      ),
    ],
    fibres: [
      curve('-87.8 798, -89.6 840, -87.4 876, -80.4 916'),
      curve('-87.2 798, -86.2 840, -84 878, -78.4 918'),
      curve('-86.4 802, -83.2 844, -81.6 878, -76.8 922'),
      curve('-77 926, -73.8 954, -69.6 970, -65 987'),
    ],
    tendon: [
      ring(
        curve('-76 921, -74.6 932, -72.4 952'),
        curve('-72.4 952, -69.6 966, -65.4 978.6, -63 988'),
        curve('-63 988, -65 988.8, -66.8 987.4'),
        curve('-66.8 987.4, -69.4 978, -73.4 967, -76 953'),
        curve('-76 953, -79.4 930, -82.6 913'),
        curve('-82.6 913, -79 915, -76 921'),
      ),
    ],
  },
]
