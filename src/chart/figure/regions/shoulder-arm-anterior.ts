import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { CLAVICLE_LOWER_LATERAL, DELTOPECTORAL } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Anterior | middle deltoid: acromion → tuberosity. */
const DELTOID_ANTERIOR_MIDDLE = curve(
  '-101 179.4, -109.6 190, -115.4 204, -118.8 220, -121.6 238, -123.8 256, -125.2 273',
)
/** Lower edge of the deltoid from the deltopectoral groove to the tuberosity: biceps and brachialis come out below. */
const DELTOID_OVER_BICEPS = curve('-114 250, -117.4 258.6, -120.6 265.4')
const DELTOID_TIP_FRONT = curve('-120.6 265.4, -122.8 269.4, -125.2 273')
/** And from the silhouette to the tuberosity: the lateral head of the triceps comes out below. */
const DELTOID_OVER_TRICEPS = curve('-136.6 250, -135 258.6, -131.6 266.4')
const DELTOID_TIP_OUTER = curve('-131.6 266.4, -128.8 270.2, -125.2 273')

/**
 * The muscles of the shoulder and upper arm from the front. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const shoulderArmAnterior: readonly MuscleRegion[] = [
  {
    muscleId: 'deltoid-anterior',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        CLAVICLE_LOWER_LATERAL,
        DELTOID_ANTERIOR_MIDDLE,
        back(DELTOID_TIP_FRONT),
        back(DELTOID_OVER_BICEPS),
        back(DELTOPECTORAL),
      ),
    ],
    fibres: [
      curve('-69 178, -82 189, -94 203, -105 221.6, -114 242, -119 259.4'),
      curve('-79 177, -92 189.6, -103 205, -112 224, -119 246, -123.4 268'),
      curve('-91 177.4, -101.6 190, -110 206, -115.6 224, -120.4 246, -124.4 270'),
    ],
    tendon: [
      ring(
        curve('-118.4 260.4, -120.6 259.6, -123.8 256'),
        curve('-123.8 256, -124.6 264.6, -125.2 273'),
        curve('-125.2 273, -122.8 269.4, -120.6 265.4, -118.4 260.4'),
      ),
    ],
  },
  {
    muscleId: 'deltoid-middle',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        back(DELTOID_ANTERIOR_MIDDLE),
        curve('-101 179.4, -105.4 178.6, -109.8 178.4'),
        silhouette('anterior', '-109.8 178.4', '-136.6 250'),
        DELTOID_OVER_TRICEPS,
        DELTOID_TIP_OUTER,
      ),
    ],
    fibres: [
      curve('-102.4 180, -112.6 193, -119.8 212, -123.6 232, -125.8 252, -125.8 270'),
      curve('-106 179.4, -119 195, -126.4 213, -129.6 233, -129.4 252, -126.4 270'),
      curve('-110 180, -123 197, -131 216, -134 237, -133 256, -127 271'),
    ],
  },
  {
    muscleId: 'biceps-brachii',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        DELTOID_OVER_BICEPS,
        curve(
          '-120.6 265.4, -126.6 279, -131.8 294, -135.8 309, -138.6 324, -139.8 338, -141 351, -143.6 364, -146.4 376',
        ),
        curve('-146.4 376, -142.6 376'),
        curve(
          '-142.6 376, -138 363.6, -132 351, -122.6 338, -115 322, -109 305, -104.8 288, -103.2 271, -105 251.6',
        ),
        curve('-105 251.6, -109.6 250.5, -114 250'),
      ),
    ],
    fibres: [
      curve('-116 254, -123 272, -129.6 294, -134.4 316, -138 338, -143.6 372'),
      curve('-112 251, -116 272, -122 294, -128 316, -135 340, -144 374'),
      curve('-108.6 251.4, -110.4 272, -115 294, -122 316, -131.6 342, -143 374'),
      curve('-105.6 253, -105 274, -108.6 296, -116.4 318, -128 340, -142 374'),
    ],
    tendon: [
      ring(
        curve('-132 351, -134.8 344.6, -139.8 338'),
        curve('-139.8 338, -141 351, -143.6 364, -146.4 376'),
        curve('-146.4 376, -142.6 376'),
        curve('-142.6 376, -138 363.6, -132 351'),
      ),
    ],
  },
  {
    muscleId: 'triceps-lateral',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        back(DELTOID_OVER_TRICEPS),
        silhouette('anterior', '-136.6 250', '-147.8 312'),
        curve('-147.8 312, -143.6 305, -138.8 294, -134.6 281, -131.6 266.4'),
      ),
    ],
    fibres: [
      curve('-136.4 254, -138.4 272, -142 292, -147 310'),
      curve('-134 262, -137 278, -141.4 295, -147 310'),
      curve('-132 268, -135 281, -140 295, -146 308'),
    ],
  },
  {
    muscleId: 'triceps-long',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('anterior', '-88.4 272', '-104.4 330'),
        curve('-104.4 330, -105 314, -103.6 298, -101 282, -98 268, -96.4 256'),
        curve('-96.4 256, -92.4 259, -88.6 263.4'),
        curve('-88.6 263.4, -88 267.6, -88.4 272'),
      ),
    ],
    fibres: [
      curve('-89.6 265, -93 284, -97.4 300, -103.8 327'),
      curve('-92 261, -96 280, -100 298, -104 322'),
      curve('-95.6 258, -98.4 278, -102.4 299, -104.4 320'),
    ],
  },
  {
    muscleId: 'brachialis',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-118 270, -120 277, -122.6 281, -125.8 276.4, -128.6 267'),
        curve(
          '-128.6 267, -133.4 281, -138.4 295, -143 307, -146 319, -147 333, -147.2 347, -146.4 359, -143.4 368, -139.4 373.6',
        ),
        curve(
          '-139.4 373.6, -133.4 364.6, -125.6 353.6, -116.6 341, -110.8 328, -107.8 314, -108.6 299, -112.4 284, -118 270',
        ),
      ),
    ],
    fibres: [
      curve('-128.6 271, -135 292, -141.6 314, -144 338, -142 360, -139.6 371'),
      curve('-124 281, -129 302, -134.6 326, -138 350, -139.2 371'),
      curve('-119 277, -120.4 300, -125 324, -132 348, -138.6 369'),
      curve('-113.4 284, -110.6 304, -114.6 328, -125 349, -137 368'),
    ],
    tendon: [
      ring(
        curve('-131 361, -137 357, -144 366'),
        curve('-144 366, -142.4 369.6, -139.4 373.6'),
        curve('-139.4 373.6, -135.6 368, -131 361'),
      ),
    ],
  },
  {
    muscleId: 'triceps-medial',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        silhouette('anterior', '-95.6 296', '-112.4 354'),
        curve('-112.4 354, -119 351.6, -125.6 353.6'),
        curve('-125.6 353.6, -116.6 341, -110.8 328, -107.8 314, -108.6 299'),
        curve('-108.6 299, -110 288, -108 277, -104 270'),
        curve('-104 270, -99 282, -95.6 296'),
      ),
    ],
    fibres: [
      curve('-98.6 286, -101.6 312, -108.6 335, -117 351.4'),
      curve('-102.6 277, -103.6 306, -109.6 333, -119.6 351.4'),
      curve('-105.4 275, -106.6 300, -110 327, -122 351.6'),
    ],
  },
  {
    muscleId: 'coracobrachialis',
    view: 'anterior',
    // The subscapularis lies behind it.
    layer: 'intermediate',
    d: [
      ring(
        curve('-79.6 189.6, -88.4 203, -97.6 219, -106 237, -112.4 256, -117.6 280'),
        curve('-117.6 280, -115.8 281'),
        curve('-115.8 281, -106.4 267, -97.4 249, -89 230, -80.8 210.4, -75.6 193.4'),
        curve('-75.6 193.4, -77.4 191, -79.6 189.6'),
      ),
    ],
    fibres: [
      curve('-79 191, -89 207, -99 226, -108 249, -116.4 277'),
      curve('-77.4 192, -88 211, -97 230, -106 251, -116.4 279'),
      curve('-76.4 194, -85 216, -94.6 238, -104 259, -116 280'),
    ],
  },
  {
    muscleId: 'subscapularis',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-42 187, -54 184.6, -67 185.6, -80 189.4, -92 194.6, -104.4 198.4'),
        curve('-104.4 198.4, -106 202.4, -104.4 206.8'),
        curve('-104.4 206.8, -97 211.4, -91 219, -86.6 229, -81.4 239.4, -72.6 248.8, -61 255, -50 256.6'),
        curve('-50 256.6, -44.4 245, -40.4 230, -38.6 213, -39.4 198, -42 187'),
      ),
    ],
    fibres: [
      curve('-42 190, -58 189.6, -76 192.6, -90 196.6, -104 200'),
      curve('-39.6 207, -56 202.4, -75 199.6, -91 200.4, -104 202'),
      curve('-41 232, -54 220, -69 210.6, -87 205.4, -104 203.6'),
      curve('-48 253, -60 238.6, -74 222.4, -88 211, -104 205.6'),
    ],
    tendon: [
      ring(
        curve('-92 194.6, -98.6 196.8, -104.4 198.4'),
        curve('-104.4 198.4, -106 202.4, -104.4 206.8'),
        curve('-104.4 206.8, -100.4 208.8, -97 211.4'),
        curve('-97 211.4, -96.4 203, -92 194.6'),
      ),
    ],
  },
]
