import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { ARMPIT_POSTERIOR, SCAPULAR_SPINE_LOWER, SCAPULAR_SPINE_UPPER } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Posterior | middle deltoid: acromion → tuberosity. */
const DELTOID_POSTERIOR_MIDDLE = curve(
  '102.4 183.6, 112 196, 118 212, 122 230, 124.6 248, 125.6 262, 125.2 274',
)
/** Lower edge of the posterior deltoid: root of the spine → long head → lateral head of the triceps → tuberosity. */
const DELTOID_OVER_SCAPULA = curve('55 190.4, 63 196.4, 75 205.4, 87 216.6, 97 227.6')
const DELTOID_OVER_LONG_HEAD = curve('97 227.6, 104 236.2, 110 245')
const DELTOID_OVER_LATERAL_HEAD = curve('110 245, 117 257, 122 266, 125.2 274')
/** Lower edge of the middle deltoid: silhouette → tuberosity. */
const DELTOID_MIDDLE_LOWER = curve('136.6 250, 134.6 259.4, 131 267.4, 125.2 274')
/** Lateral | long head of the triceps: olecranon → deltoid. */
const TRICEPS_HEADS = curve('134.6 353.4, 131.6 340, 127.6 322, 122.6 300, 118 280, 113.6 261, 110 245')
/** Infraspinatus | teres major: lower angle → lateral border of the scapula. */
const INFRASPINATUS_TERES_MAJOR = curve('43 242, 48.6 241.8, 54 239')
/** Infraspinatus | teres minor, teres minor | teres major: scapula → greater tubercle. */
const INFRASPINATUS_LOWER = curve('54 239, 61 231, 72 221.2, 85.6 212, 99.6 204.2, 112.4 198.4')
const TERES_MINOR_LOWER = curve('54 239, 67.4 233.6, 80.4 225.4')
const TERES_MINOR_FREE = curve('80.4 225.4, 93.6 216.8, 104.4 209.4, 112.6 203.6')

/**
 * The muscles of the shoulder and upper arm from behind. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const shoulderArmPosterior: readonly MuscleRegion[] = [
  {
    muscleId: 'deltoid-posterior',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        SCAPULAR_SPINE_LOWER,
        DELTOID_POSTERIOR_MIDDLE,
        back(DELTOID_OVER_LATERAL_HEAD),
        back(DELTOID_OVER_LONG_HEAD),
        back(DELTOID_OVER_SCAPULA),
      ),
    ],
    fibres: [
      curve('57 190.6, 73 202.6, 88 216, 102 232, 114 250, 124 271'),
      curve('70 186.4, 85 198, 98.4 213.6, 110 232, 118.4 251, 124.4 271'),
      curve('84 183.6, 98 196, 109 213, 116.6 232, 121.6 252, 125 271'),
      curve('97 183.4, 109 197, 116 214, 120.6 234, 123.6 254, 125.2 271'),
    ],
    tendon: [
      // Over the infraspinatus it begins as an aponeurosis.
      ring(
        curve('55 190.4, 63 187.4, 73 184.6'),
        curve('73 184.6, 74 191, 72 199, 69 200.8'),
        curve('69 200.8, 63 196.4, 55 190.4'),
      ),
    ],
  },
  {
    muscleId: 'deltoid-middle',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        back(DELTOID_POSTERIOR_MIDDLE),
        curve('102.4 183.6, 106.2 180.6, 109.8 178.4'),
        silhouette('posterior', '109.8 178.4', '136.6 250'),
        DELTOID_MIDDLE_LOWER,
      ),
    ],
    fibres: [
      curve('104 184, 115 198, 121.4 216, 125.4 236, 127 254, 125.8 271'),
      curve('107 181.4, 119.6 197, 126.6 215, 130 235, 129.8 254, 126.4 271'),
      curve('110 180, 123.6 197, 131.4 216, 134.2 237, 133.4 256, 127.4 271'),
    ],
  },
  {
    muscleId: 'triceps-lateral',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        DELTOID_OVER_LATERAL_HEAD,
        back(DELTOID_MIDDLE_LOWER),
        silhouette('posterior', '136.6 250', '146.2 305'),
        curve('146.2 305, 147 317, 145.6 330, 142.8 342.4, 139.8 353'),
        curve('139.8 353, 134.6 353.4'),
        TRICEPS_HEADS,
      ),
    ],
    fibres: [
      curve('113 251, 117.4 268, 122 288, 127 306'),
      curve('123.4 270, 126.4 286, 130.6 304, 134 320'),
      curve('131 268, 134 286, 137 306, 138.6 326'),
      curve('136 254, 140 276, 144 298, 144.6 316, 141 340'),
    ],
    tendon: [
      ring(
        curve('122.6 300, 131.6 312, 138 328, 140.6 340, 139.8 353'),
        curve('139.8 353, 134.6 353.4'),
        curve('134.6 353.4, 131.6 340, 127.6 322, 122.6 300'),
      ),
    ],
  },
  {
    muscleId: 'triceps-long',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        DELTOID_OVER_LONG_HEAD,
        back(TRICEPS_HEADS),
        curve('134.6 353.4, 126.6 347.6, 117 339.4, 108.4 329.6, 101.6 318.6'),
        silhouette('posterior', '101.6 318.6', '88.6 272.6'),
        curve('88.6 272.6, 87.4 268.6'),
        ARMPIT_POSTERIOR,
        curve('98.6 236.4, 98 232, 97 227.6'),
      ),
    ],
    fibres: [
      curve('107.6 242, 112.4 263, 116 284, 119.4 304'),
      curve('101.6 234, 106 260, 110 284, 114.4 306, 117 322'),
      curve('96 241, 97.6 260, 102 282, 107 306, 113 326'),
      curve('88.4 264, 92.6 284, 98 304, 105 320, 114 334'),
    ],
    tendon: [
      ring(
        curve('122.6 300, 117.6 312, 116.6 325, 119.4 337, 126.6 347.6'),
        curve('126.6 347.6, 134.6 353.4'),
        curve('134.6 353.4, 131.6 340, 127.6 322, 122.6 300'),
      ),
    ],
  },
  {
    muscleId: 'triceps-medial',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('117.4 264, 127 272, 137 285, 143.4 295, 146.2 305'),
        silhouette('posterior', '146.2 305', '153 328.6'),
        curve('153 328.6, 150.6 339.6, 146 348, 139.8 353.6'),
        curve('139.8 353.6, 134.6 353.8'),
        curve('134.6 353.8, 126 350.4, 118.4 351, 112.2 354'),
        silhouette('posterior', '112.2 354', '101.6 318.6'),
        curve('101.6 318.6, 103.4 304, 107.4 289, 112 276, 117.4 264'),
      ),
    ],
    fibres: [
      curve('117.6 266, 119.6 288, 123.4 312, 129 334, 134.8 352'),
      curve('114 275, 112 298, 114 320, 122 338, 133 352'),
      curve('104.4 306, 105 326, 114 341, 130 351'),
      curve('128 274, 132.4 296, 136 318, 138 338, 138 352'),
      curve('145 304, 147.6 322, 145.6 338, 140 352'),
    ],
    tendon: [
      ring(
        curve('125 316, 120 330, 121.6 342, 134.6 353.6'),
        curve('134.6 353.6, 139.8 353.4'),
        curve('139.8 353.4, 142 342, 137 328, 125 316'),
      ),
    ],
  },
  {
    muscleId: 'supraspinatus',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('44.4 171, 54 167, 66 165.8, 79 168.6, 90 173, 101 178.6, 109 186.6, 112.4 193'),
        curve('112.4 193, 107.4 193.4'),
        curve('107.4 193.4, 105 187, 101 181.2'),
        back(SCAPULAR_SPINE_UPPER),
        curve('53 187.6, 48 185.4, 42.4 183.6'),
        curve('42.4 183.6, 42.4 177, 44.4 171'),
      ),
    ],
    fibres: [
      curve('44.6 172.6, 58 168.8, 76 170.4, 92 175.8, 110 190.6'),
      curve('43 177.4, 60 174.6, 82 175, 98 179.4, 109.4 191.4'),
      curve('44 182.6, 62 180.6, 82 178.6, 98 180, 108.4 192'),
    ],
    tendon: [
      ring(
        curve('95.6 175.8, 101 178.6, 109 186.6, 112.4 193'),
        curve('112.4 193, 107.4 193.4'),
        curve('107.4 193.4, 105 187, 101 181.2'),
        curve('101 181.2, 97.6 179.4, 95.6 175.8'),
      ),
    ],
  },
  {
    muscleId: 'infraspinatus',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('35.9 191, 40 188.2, 47 188.6, 55 190.4'),
        SCAPULAR_SPINE_LOWER,
        curve('102.4 183.6, 108.4 187.6, 112.8 193.4, 112.4 198.4'),
        back(INFRASPINATUS_LOWER),
        back(INFRASPINATUS_TERES_MAJOR),
        curve('43 242, 40 231, 37.8 218, 36.2 204, 35.9 191'),
      ),
    ],
    fibres: [
      curve('37 193, 54 192, 72 190, 94 188.8, 112 194'),
      curve('37 209, 56 204, 78 198.6, 97 195.6, 112 195.6'),
      curve('40 228, 56 218.6, 75 207.4, 95 199.6, 112 196.8'),
      curve('44 240.6, 58 228.6, 75 215.8, 94 204.4, 112 197.6'),
    ],
    tendon: [
      ring(
        curve('99 184, 102.4 183.6, 108.4 187.6, 112.8 193.4, 112.4 198.4'),
        curve('112.4 198.4, 106 201.2, 99.6 204.2'),
        curve('99.6 204.2, 95 196, 99 184'),
      ),
    ],
  },
  {
    muscleId: 'teres-minor',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        INFRASPINATUS_LOWER,
        curve('112.4 198.4, 113.4 201, 112.6 203.6'),
        back(TERES_MINOR_FREE),
        back(TERES_MINOR_LOWER),
      ),
    ],
    fibres: [
      curve('56 236.4, 69 226.6, 84 216.4, 98 208, 112 200'),
      curve('60 235.4, 73 226.6, 87 217.4, 100 209.4, 112.4 201.4'),
      curve('68 232, 80 224.4, 92 216.6, 103 209, 112.4 203'),
    ],
  },
  {
    muscleId: 'teres-major',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        INFRASPINATUS_TERES_MAJOR,
        TERES_MINOR_LOWER,
        curve('80.4 225.4, 89 220.4, 98.4 216.6, 106.6 214.6'),
        curve('106.6 214.6, 108.6 222, 107.6 230'),
        curve('107.6 230, 99 239.4, 89.6 248.2, 78 255, 65 259, 54 257, 47.4 250.4'),
        curve('47.4 250.4, 45 246.6, 43 242'),
      ),
    ],
    fibres: [
      curve('46.6 244, 62 238.4, 78 230, 92 222.4, 106.6 217'),
      curve('48 249.4, 62 247, 78 239.6, 93 230.4, 107.6 222'),
      curve('53 255.4, 66 255.8, 80 249.6, 95 239, 107.4 227'),
    ],
    tendon: [
      ring(
        curve('98.4 216.6, 102.4 215.4, 106.6 214.6'),
        curve('106.6 214.6, 108.6 222, 107.6 230'),
        curve('107.6 230, 103.4 234.8, 99 239.4'),
        curve('99 239.4, 101 228, 98.4 216.6'),
      ),
    ],
  },
]
