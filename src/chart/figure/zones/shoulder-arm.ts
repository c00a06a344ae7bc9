import { back, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const SHOULDER_TOP_RIGHT_LATERAL = curve('7 161, -8 162.6, -20 163, -30 166')
const ACROMION_RIGHT_LATERAL = curve('4 174, -10 176.6, -29 176')
const ELBOW_REAR_RIGHT_LATERAL = curve('-70 332, -74 342, -79 362')
const ELBOW_FRONT_RIGHT_LATERAL = curve('-56 338, -59 350, -64 364')
const ELBOW_TOP_RIGHT_LATERAL = curve('-70 332, -63 334, -56 338')
const ELBOW_TOP_ANTERIOR = curve('-120 341, -133 346, -147 340')
const ELBOW_BOTTOM_ANTERIOR = curve('-127 370, -138 374.6, -151 373, -161 366')
const ELBOW_INNER_ANTERIOR = curve('-120 341, -128 352, -127.6 362, -127 370')
const ELBOW_INNER_POSTERIOR = curve('120 341, 128 352, 127.6 362, 127 370')
const ELBOW_OUTER_ANTERIOR = curve('-147 340, -148 350, -154 359, -161 366')
const ELBOW_OUTER_POSTERIOR = curve('147 340, 148 350, 154 359, 161 366')
const DELTOID_EDGE_ANTERIOR = curve('-112 181, -118 197, -121 214, -123 246')
const DELTOID_EDGE_POSTERIOR = curve('112 181, 118 197, 121 214, 123 246')
const ARM_MEDIAL_ANTERIOR = curve('-101 262, -107 290, -113 316, -120 341')
const ARM_MEDIAL_POSTERIOR = curve('101 262, 107 290, 113 316, 120 341')
const ARM_LATERAL_ANTERIOR = curve('-131 262, -135 285, -140.4 312, -147 340')
const ARM_LATERAL_POSTERIOR = curve('131 262, 135 285, 140.4 312, 147 340')
const ARM_REAR_RIGHT_LATERAL = curve('-44 252, -49 270, -60 300, -70 332')
const ARM_FRONT_RIGHT_LATERAL = curve('-28 258, -35 280, -44 305, -56 338')

/**
 * The zones of the shoulder and upper arm. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const shoulderArmZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    axilla: loop('-87.6 266, -82 257, -80.6 246, -84 235, -91 231, -97 236, -97 247, -92.6 258'),
    'anterior-deltoid': ring(
      curve('-82 178, -92 176.5, -103 177.4, -112 181'),
      DELTOID_EDGE_ANTERIOR,
      curve('-123 246, -116 238, -106 222, -94 201, -82 178'),
    ),
    'lateral-deltoid': ring(
      DELTOID_EDGE_ANTERIOR,
      curve('-123 246, -126 257, -131 262, -137.8 259'),
      silhouette('anterior', '-137.8 259', '-112 181'),
    ),
    acromion: ring(
      silhouette('anterior', '-94.8 167.4', '-119 188.6'),
      curve('-119 188.6, -112 190.4, -101 187.8, -91 183'),
      curve('-91 183, -90 175, -94.8 167.4'),
    ),
    'shoulder-joint-deep': loop(
      '-99 185.6, -107 189, -111 198, -107 207, -99 211, -92 206, -88 198, -92 189',
    ),
    'top-of-shoulder': ring(
      silhouette('anterior', '-49.7 150.6', '-94.8 167.4'),
      curve('-94.8 167.4, -91 174, -78 177, -62 176, -50 171'),
      curve('-50 171, -46 162.4, -47 155, -49.7 150.6'),
    ),
    'upper-arm-anterior': ring(
      ARM_MEDIAL_ANTERIOR,
      ELBOW_TOP_ANTERIOR,
      back(ARM_LATERAL_ANTERIOR),
      curve('-131 262, -122 252, -110 252'),
      curve('-110 252, -101 262'),
    ),
    'upper-arm-medial': ring(
      ARM_MEDIAL_ANTERIOR,
      curve('-120 341, -108.5 343'),
      silhouette('anterior', '-108.5 343', '-88.5 272'),
      curve('-88.5 272, -101 262'),
    ),
    'upper-arm-lateral': ring(
      back(ARM_LATERAL_ANTERIOR),
      curve('-131 262, -138 261'),
      silhouette('anterior', '-138 261', '-157.7 341'),
      curve('-157.7 341, -147 340'),
    ),
    'deltoid-insertion': ring(
      silhouette('anterior', '-136.5 248', '-140.5 277.9'),
      curve('-140.5 277.9, -134 282, -128 276, -126 264, -129 252, -136.5 248'),
    ),
    antecubital: ring(
      ELBOW_TOP_ANTERIOR,
      ELBOW_OUTER_ANTERIOR,
      back(ELBOW_BOTTOM_ANTERIOR),
      back(ELBOW_INNER_ANTERIOR),
    ),
    'medial-epicondyle': ring(
      ELBOW_INNER_ANTERIOR,
      curve('-127 370, -118.6 372'),
      silhouette('anterior', '-118.6 372', '-108.5 343'),
      curve('-108.5 343, -120 341'),
    ),
    'lateral-epicondyle': ring(
      ELBOW_OUTER_ANTERIOR,
      curve('-161 366, -168.9 367.9'),
      silhouette('anterior', '-168.9 367.9', '-157.7 341'),
      curve('-157.7 341, -147 340'),
    ),
  }),
  ...zonesIn('posterior', {
    suprascapular: ring(
      curve('46 184, 56 177, 74 174, 92 177, 101 181.6'),
      curve('101 181.6, 90 186, 74 190, 58 193, 49 192, 46 184'),
    ),
    'scapula-infraspinous': ring(
      curve('50 195.6, 60 192.6, 76 190, 92 187, 102 190'),
      curve('102 190, 103 205, 98 222, 84 238, 68 250'),
      curve('68 250, 57 255, 50 250'),
      curve('50 250, 46 232, 46 210, 50 195.6'),
    ),
    axilla: loop('87.6 266, 82 257, 80.6 246, 84 235, 91 231, 97 236, 97 247, 92.6 258'),
    'posterior-deltoid': ring(
      curve('88 188, 96 184.6, 105 182, 112 181'),
      DELTOID_EDGE_POSTERIOR,
      curve('123 246, 117 240, 108 226, 96 207, 88 188'),
    ),
    'lateral-deltoid': ring(
      DELTOID_EDGE_POSTERIOR,
      curve('123 246, 126 257, 131 262, 137.8 259'),
      silhouette('posterior', '137.8 259', '112 181'),
    ),
    acromion: ring(
      silhouette('posterior', '94.8 167.4', '119 188.6'),
      curve('119 188.6, 112 190.4, 101 187.8, 91 183'),
      curve('91 183, 90 175, 94.8 167.4'),
    ),
    'shoulder-joint-deep': loop('99 185.6, 107 189, 111 198, 107 207, 99 211, 92 206, 88 198, 92 189'),
    'top-of-shoulder': ring(
      silhouette('posterior', '49.7 150.6', '94.8 167.4'),
      curve('94.8 167.4, 91 174, 78 177, 62 176, 50 171'),
      curve('50 171, 46 162.4, 47 155, 49.7 150.6'),
    ),
    'upper-arm-posterior': ring(
      ARM_MEDIAL_POSTERIOR,
      curve('120 341, 133 346, 147 340'),
      back(ARM_LATERAL_POSTERIOR),
      curve('131 262, 124 250, 110 250'),
      curve('110 250, 101 262'),
    ),
    'upper-arm-medial': ring(
      ARM_MEDIAL_POSTERIOR,
      curve('120 341, 108.5 343'),
      silhouette('posterior', '108.5 343', '88.5 272'),
      curve('88.5 272, 101 262'),
    ),
    'upper-arm-lateral': ring(
      back(ARM_LATERAL_POSTERIOR),
      curve('131 262, 138 261'),
      silhouette('posterior', '138 261', '157.7 341'),
      curve('157.7 341, 147 340'),
    ),
    'deltoid-insertion': ring(
      silhouette('posterior', '136.5 248', '140.5 277.9'),
      curve('140.5 277.9, 134 282, 128 276, 126 264, 129 252, 136.5 248'),
    ),
    olecranon: loop('135 346, 143 350, 146 358, 143 367, 135 371, 127 366, 124 358, 128 350'),
    'medial-epicondyle': ring(
      ELBOW_INNER_POSTERIOR,
      curve('127 370, 118.6 372'),
      silhouette('posterior', '118.6 372', '108.5 343'),
      curve('108.5 343, 120 341'),
    ),
    'lateral-epicondyle': ring(
      ELBOW_OUTER_POSTERIOR,
      curve('161 366, 168.9 367.9'),
      silhouette('posterior', '168.9 367.9', '157.7 341'),
      curve('157.7 341, 147 340'),
    ),
  }),
  ...zonesIn('right-lateral', {
    'posterior-deltoid': ring(
      curve('-47 193, -38 187, -26 184.6'),
      curve('-26 184.6, -21.4 195, -23 215, -30 240, -37 262'),
      curve('-37 262, -42 246, -44 225, -44 208, -47 193'),
    ),
    'anterior-deltoid': ring(
      curve('-3.5 180, 8 179, 20 180.6'),
      curve('20 180.6, 25 196, 25 216, 17 234, 0 250, -14 262'),
      curve('-14 262, -8 238, -4 208, -3.5 180'),
    ),
    'lateral-deltoid': ring(
      curve('-26 184.6, -15 181, -3.5 180'),
      curve('-3.5 180, -4 208, -8 238, -14 262'),
      curve('-14 262, -25 272, -37 262'),
      curve('-37 262, -30 240, -23 215, -21.4 195, -26 184.6'),
    ),
    acromion: ring(
      ACROMION_RIGHT_LATERAL,
      curve('-29 176, -31 182, -28 188'),
      curve('-28 188, -12 186, 5 184'),
      curve('5 184, 6 178'),
      curve('6 178, 4 174'),
    ),
    'shoulder-joint-deep': loop('-11 184, -3 188, 0 197, -4 206.5, -11 210, -18 206.5, -21.6 197, -18.6 188'),
    'top-of-shoulder': ring(
      SHOULDER_TOP_RIGHT_LATERAL,
      curve('-30 166, -31 171, -29 176'),
      back(ACROMION_RIGHT_LATERAL),
      curve('4 174, 7 168'),
      curve('7 168, 7 161'),
    ),
    'upper-arm-anterior': ring(
      ARM_FRONT_RIGHT_LATERAL,
      curve('-56 338, -47 345.6, -39 342'),
      curve('-39 342, -32 322, -23 296, -13 272, -4 256'),
      curve('-4 256, -17 254, -28 258'),
    ),
    'upper-arm-posterior': ring(
      silhouette('right-lateral', '-57.9 252', '-84.7 340.1'),
      curve('-84.7 340.1, -76 338, -70 332'),
      back(ARM_REAR_RIGHT_LATERAL),
      curve('-44 252, -57.9 252'),
    ),
    'upper-arm-lateral': ring(
      ARM_REAR_RIGHT_LATERAL,
      ELBOW_TOP_RIGHT_LATERAL,
      back(ARM_FRONT_RIGHT_LATERAL),
      curve('-28 258, -36 252'),
      curve('-36 252, -44 252'),
    ),
    'deltoid-insertion': loop('-33 247, -24 252, -22 262, -27 273, -36 278, -44 271, -45 260, -41 250'),
    olecranon: ring(
      silhouette('right-lateral', '-81.6 326', '-92.7 361.1'),
      curve('-92.7 361.1, -79 362'),
      back(ELBOW_REAR_RIGHT_LATERAL),
      curve('-70 332, -76 330'),
      curve('-76 330, -81.6 326'),
    ),
    antecubital: ring(
      ELBOW_FRONT_RIGHT_LATERAL,
      curve('-64 364, -49.2 362.1'),
      silhouette('right-lateral', '-49.2 362.1', '-43.1 349.4'),
      curve('-43.1 349.4, -45 344.6, -56 338'),
    ),
    'lateral-epicondyle': ring(
      ELBOW_TOP_RIGHT_LATERAL,
      ELBOW_FRONT_RIGHT_LATERAL,
      curve('-64 364, -72 359, -79 362'),
      back(ELBOW_REAR_RIGHT_LATERAL),
    ),
  }),
]
