import { curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Extensor hallucis brevis | extensor digitorum brevis, from the front: heel bone → where they part. */
const EXTENSORS_ANTERIOR = curve('-91.4 970.6, -84.4 973.6, -77 977')

/**
 * The muscles of the foot from the front, from behind and from the side. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const footLegViewRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'extensor-hallucis-brevis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        EXTENSORS_ANTERIOR,
        curve('-77 977, -73 980.8, -68.6 986'),
        curve('-68.6 986, -66.6 987, -65 985.6'),
        curve('-65 985.6, -67.4 981, -70.8 975, -75 969.2, -80 966.6, -86 967, -91.4 970.6'),
      ),
    ],
    fibres: [
      curve('-90.4 970.8, -80 974, -73 979.6, -68 985.6'),
      curve('-88 969.4, -78.6 971.8, -72 978, -67 985.8'),
      curve('-84.4 967.6, -77 969.8, -71 976.4, -65.8 985.2'),
    ],
    tendon: [
      ring(
        curve('-74.6 979.2, -71.6 982.2, -68.6 986'),
        curve('-68.6 986, -66.6 987, -65 985.6'),
        curve('-65 985.6, -67.4 981, -70.8 975'),
        curve('-70.8 975, -72.4 977.4, -74.6 979.2'),
      ),
    ],
  },
  {
    muscleId: 'extensor-digitorum-brevis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        EXTENSORS_ANTERIOR,
        // The tendons to the second, third and fourth toe.
        curve('-77 977, -77 982.4, -78 988.6'),
        curve('-78 988.6, -79.6 989.4, -81 988.4'),
        curve('-81 988.4, -81.6 985.4, -83.4 982.8'),
        curve('-83.4 982.8, -85 985.6, -86 989.4'),
        curve('-86 989.4, -87.6 990, -89 989'),
        curve('-89 989, -89.2 986.4, -90 983.8'),
        curve('-90 983.8, -92.2 986.4, -93.6 989.6'),
        curve('-93.6 989.6, -95.2 989.8, -96.4 988.6'),
        curve('-96.4 988.6, -97.6 983, -98.2 977, -97 971.6'),
        curve('-97 971.6, -94.4 969.4, -91.4 970.6'),
      ),
    ],
    fibres: [
      curve('-91.6 971.4, -85 977, -81.4 981.6, -79.6 988.6'),
      curve('-93 970.4, -90 977, -88 982, -87.6 989'),
      curve('-95.4 970.4, -95.6 977, -95.4 983, -95 989'),
    ],
    tendon: [
      ring(
        curve('-77 980.6, -77.2 984.4, -78 988.6'),
        curve('-78 988.6, -79.6 989.4, -81 988.4'),
        curve('-81 988.4, -81.6 985.4, -83.4 982.8'),
        curve('-83.4 982.8, -85 985.6, -86 989.4'),
        curve('-86 989.4, -87.6 990, -89 989'),
        curve('-89 989, -89.2 986.4, -90 983.8'),
        curve('-90 983.8, -92.2 986.4, -93.6 989.6'),
        curve('-93.6 989.6, -95.2 989.8, -96.4 988.6'),
        curve('-96.4 988.6, -97.2 985.6, -97.7 982.4'),
        curve('-97.7 982.4, -91 981.4, -84 980.2, -77 980.6'),
      ),
    ],
  },
  {
    muscleId: 'abductor-hallucis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('anterior', '-61.2 966', '-53.9 991'),
        curve('-53.9 991, -57 993, -60.4 990.6'),
        curve('-60.4 990.6, -62.6 985, -62.8 979.6, -62.2 973, -61.2 966'),
      ),
    ],
    fibres: [
      curve('-61.4 969, -61.6 978, -60.4 989.6'),
      curve('-60.6 971.6, -59 981, -57.4 991.6'),
      curve('-59.6 974, -56.6 982.6, -54.6 990.6'),
    ],
    tendon: [
      ring(
        silhouette('anterior', '-55.2 985.4', '-53.9 991'),
        curve('-53.9 991, -57 993, -60.4 990.6'),
        curve('-60.4 990.6, -61.2 989, -61.8 987.2'),
        curve('-61.8 987.2, -58.4 987.8, -55.2 985.4'),
      ),
    ],
  },
  {
    muscleId: 'flexor-hallucis-brevis',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-60.2 975, -62.8 979, -63.4 984, -62.2 989.4, -58.6 994'),
        curve('-58.6 994, -56.2 993.6, -54.4 991.4'),
        curve('-54.4 991.4, -55 985.6, -57.2 980.2, -60.2 975'),
      ),
    ],
    fibres: [
      curve('-61 977, -61.8 984, -59.6 992.6'),
      curve('-60.2 977, -59.6 984, -57.4 993'),
      curve('-59.4 977.4, -57.2 984, -55.6 991.6'),
    ],
  },
  {
    muscleId: 'interossei-foot',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-71.4 978, -78 975.4, -86 975.4, -93 977.2, -99 981'),
        // Between the heads of the metatarsals the muscles come forward.
        curve('-99 981, -100.8 985.6, -100.4 990.4'),
        curve('-100.4 990.4, -98.6 991.4, -96.8 990.2'),
        curve('-96.8 990.2, -95.4 988, -93.4 987.6, -92 990'),
        curve('-92 990, -90 991, -88.2 989.4'),
        curve('-88.2 989.4, -86.6 987.2, -84.8 986.8, -83.4 989.2'),
        curve('-83.4 989.2, -81.4 990, -79.6 988.4'),
        curve('-79.6 988.4, -78.2 986.2, -76.6 985.8, -75.2 988'),
        curve('-75.2 988, -73.2 988.6, -71.6 986.8'),
        curve('-71.6 986.8, -70.8 982.6, -71.4 978'),
      ),
    ],
    fibres: [
      curve('-73.6 978, -73 983, -73.4 987.6'),
      curve('-80.4 976.4, -80.6 982, -81.4 989'),
      curve('-87.4 976.6, -88.6 983, -90 990'),
      curve('-94.4 979, -96.8 984, -98.6 990.4'),
    ],
  },
  {
    muscleId: 'abductor-hallucis',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('posterior', '60.6 971.4', '55 996'),
        curve('55 996, 59.4 997, 64.4 995, 67.4 990.4'),
        curve('67.4 990.4, 66.4 983.4, 64.4 977, 60.6 971.4'),
      ),
    ],
    fibres: [
      curve('66.4 988.6, 63.4 982, 60.4 974.6'),
      curve('66.6 991, 61.4 985.6, 57.6 980'),
      curve('65 994, 59.6 990.4, 55.2 986.6'),
      curve('62 995.8, 58 994.4, 54.6 992'),
    ],
  },
  {
    muscleId: 'flexor-digitorum-brevis',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('67.4 990.4, 72.4 987.8, 79 987, 85.6 987.8, 90.6 990.6'),
        curve('90.6 990.6, 93 994.6, 93.4 999.2'),
        silhouette('posterior', '93.4 999.2', '65.6 999.4'),
        curve('65.6 999.4, 65.6 994.6, 67.4 990.4'),
      ),
    ],
    fibres: [
      curve('70 989.4, 69 994, 68.6 999.4'),
      curve('76 987.6, 75.6 993, 75.4 999.6'),
      curve('82 987.4, 82.4 993, 82.6 999.6'),
      curve('88.4 989.4, 89.4 994, 89.8 999.2'),
    ],
  },
  {
    muscleId: 'quadratus-plantae',
    view: 'posterior',
    layer: 'deep',
    d: [
      loop(
        '65.4 983.6, 68.4 978.6, 74 977.4, 79.6 979.4, 85.2 977.6, 90.6 979.2, 92.8 984.2, 89.6 990, 80 992.4, 69.6 990',
      ),
    ],
    fibres: [
      curve('68.4 979.4, 70 985, 72.4 990.4'),
      curve('73.6 978, 75 985, 76.4 991.4'),
      curve('85 978.2, 84.4 985, 83 991.4'),
      curve('90 979.6, 89.4 985, 87.4 990.4'),
    ],
  },
  {
    muscleId: 'extensor-digitorum-brevis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('7.4 972.6, 13 967.8, 21 965.2, 30 965.4, 40 968.4, 52 973, 66 977.6, 80 982.8'),
        curve('80 982.8, 81.4 985, 79.4 986.6'),
        curve('79.4 986.6, 66 985.2, 52 984.2, 38 982.8, 24 979.8, 13 976.8, 7.4 972.6'),
      ),
    ],
    fibres: [
      curve('10 970.6, 26 968, 42 972, 60 977.4, 79.4 983.4'),
      curve('9 972.6, 26 973, 44 977, 62 981, 79.6 985'),
      curve('11 974.6, 26 977.4, 44 981, 62 983.8, 78.6 986'),
    ],
    tendon: [
      ring(
        curve('54 973.7, 66 977.6, 80 982.8'),
        curve('80 982.8, 81.4 985, 79.4 986.6'),
        curve('79.4 986.6, 66 985.2, 52 984.2'),
        curve('52 984.2, 46 980.6, 54 973.7'),
      ),
    ],
  },
  {
    muscleId: 'abductor-digiti-minimi-foot',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-20.4 992.4, -12 989.2, 0 988.6, 12 989.6, 24 989, 36 986.8, 48 986.8, 61 988.6, 73 990.8'),
        curve('73 990.8, 74.2 992.2, 72.6 993.4'),
        curve('72.6 993.4, 60 996, 44 997.4, 26 997.2, 8 997, -10 997.4, -18 995.6, -20.4 992.4'),
      ),
    ],
    fibres: [
      curve('-18 991.8, 6 990.6, 30 989.8, 52 988.6, 72 991.4'),
      curve('-18 993.6, 8 993.6, 32 993, 54 992, 73 992.2'),
      curve('-14 996, 10 996, 34 996, 56 995, 71.6 993.2'),
    ],
    tendon: [
      ring(
        curve('55 987.7, 64 989.1, 73 990.8'),
        curve('73 990.8, 74.2 992.2, 72.6 993.4'),
        curve('72.6 993.4, 64 995.3, 55 996.5'),
        curve('55 996.5, 59 992, 55 987.7'),
      ),
    ],
  },
  {
    muscleId: 'flexor-digiti-minimi-brevis-foot',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('32.6 990.4, 38 987, 47 986.2, 58 987.6, 72 991'),
        curve('72 991, 73 992.4, 71.6 993.4'),
        curve('71.6 993.4, 58 995.6, 46 996, 37.6 994.4, 32.6 990.4'),
      ),
    ],
    fibres: [
      curve('34 989.6, 46 988, 58 989, 71.6 991.6'),
      curve('34.4 991, 46 991.4, 58 991.8, 72 992.2'),
      curve('37 993.6, 47 994.6, 58 994.4, 71 993'),
    ],
    tendon: [
      ring(
        curve('61 988.3, 66.4 989.6, 72 991'),
        curve('72 991, 73 992.4, 71.6 993.4'),
        curve('71.6 993.4, 66.4 994.3, 61 995.1'),
        curve('61 995.1, 63 991.6, 61 988.3'),
      ),
    ],
  },
]
