import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  GLUTEUS_BICEPS_LATERAL,
  GLUTEUS_TAIL_LATERAL,
  GLUTEUS_VASTUS_LATERAL,
  TENSOR_RECTUS_LATERAL,
  TENSOR_SARTORIUS_LATERAL,
  TENSOR_VASTUS_LATERAL,
  TRACT_REAR_LATERAL,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Sartorius | rectus femoris: below the tensor → front of the thigh. */
const SARTORIUS_RECTUS = curve('41.6 468, 46.4 487, 52.4 508, 57 524, 60.5 541')
/** Rectus femoris | vastus lateralis: below the tensor → quadriceps tendon. */
const RECTUS_VASTUS = curve('32.4 515, 37.6 538, 41.2 568, 42.4 602, 41.6 636, 39.4 664, 37.6 689')
/** Vastus lateralis | long head of the biceps: lower edge of the gluteus → above the knee. */
const VASTUS_BICEPS = curve('-12 562, -10.6 592, -9.4 622, -7.4 652, -3.4 682')

/**
 * The muscles of the thigh from the right. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const thighLateralRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'sartorius',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        TENSOR_SARTORIUS_LATERAL,
        SARTORIUS_RECTUS,
        silhouette('right-lateral', '60.5 541', '57.1 494'),
        curve('57.1 494, 53 478, 47.4 460, 41.3 441.4'),
      ),
    ],
    fibres: [
      curve('41.6 443, 43.4 464, 48.6 487, 54 508, 60 536'),
      curve('41.6 442.6, 46.2 464, 51.8 486, 56.6 506, 60 528'),
      curve('41.6 442.4, 48.6 464, 54.4 484, 57.6 502'),
    ],
  },
  {
    muscleId: 'rectus-femoris',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        SARTORIUS_RECTUS,
        silhouette('right-lateral', '60.5 541', '47 690'),
        curve('47 690, 42.4 687.4, 37.6 689'),
        back(RECTUS_VASTUS),
        back(TENSOR_RECTUS_LATERAL),
      ),
    ],
    fibres: [
      curve('41.6 472, 48.4 510, 55 548, 58.6 588, 56.6 628, 50.4 664, 44.6 687'),
      curve('40.4 482, 44.4 520, 49 560, 51 604, 49.4 644, 44.6 684'),
      curve('36 504, 40.6 536, 44.6 572, 45.6 612, 43.6 650, 40 686'),
    ],
    tendon: [
      ring(
        curve('47 690, 42.4 687.4, 37.6 689'),
        curve('37.6 689, 38.4 677, 39.4 664'),
        curve('39.4 664, 42.4 672, 45.6 680'),
        curve('45.6 680, 49.8 668, 53 655'),
        silhouette('right-lateral', '53 655', '47 690'),
      ),
    ],
  },
  {
    muscleId: 'vastus-lateralis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        RECTUS_VASTUS,
        curve('37.6 689, 36 697, 33.4 705'),
        curve('33.4 705, 28.6 701.6, 24.6 697.6, 19 700'),
        back(TENSOR_VASTUS_LATERAL),
      ),
      ring(
        TRACT_REAR_LATERAL,
        curve('12.4 705, 6 699.6, 0.6 692, -3.4 682'),
        back(VASTUS_BICEPS),
        GLUTEUS_TAIL_LATERAL,
        back(GLUTEUS_VASTUS_LATERAL),
        curve('3.4 510, 6.4 502, 11 496'),
      ),
    ],
    fibres: [
      curve('30.6 521, 34 552, 37.4 590, 38 630, 37 664, 36.6 692'),
      curve('24.6 540, 26.4 572, 28.6 612, 30.4 650, 33.6 698'),
      curve('18 576, 19.4 612, 21.6 648, 25.6 680, 31 702'),
      curve('9 500, 8.4 540, 6.4 580, 5.6 620, 6 656, 9.4 692'),
      curve('4 556, 0.6 590, -0.4 628, 1 660, 5.6 692'),
      curve('-8.6 566, -7 600, -5.4 636, -1.6 672'),
    ],
    tendon: [
      ring(
        curve('37.6 689, 36 697, 33.4 705'),
        curve('33.4 705, 30.4 703.2, 27.6 700.8'),
        curve('27.6 700.8, 30.4 688, 32.6 674, 35.6 652, 39.4 664'),
        curve('39.4 664, 38.3 677, 37.6 689'),
      ),
    ],
  },
  {
    muscleId: 'biceps-femoris-long',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        GLUTEUS_BICEPS_LATERAL,
        VASTUS_BICEPS,
        curve('-3.4 682, -1.4 700, 0.4 720, 0.2 735'),
        curve('0.2 735, -2.6 738.4, -5.6 735.6'),
        curve('-5.6 735.6, -8 718, -12.6 698, -18.6 678, -27.3 654'),
        silhouette('right-lateral', '-27.3 654', '-51 529.5'),
      ),
    ],
    fibres: [
      curve('-16 560, -14.6 592, -12.6 626, -9.4 660, -5.4 694, -2.2 732'),
      curve('-25 553, -22 588, -18.6 624, -14.4 660, -8.6 696, -3.6 730'),
      curve('-35 545, -29.6 584, -25 624, -19.6 662, -11.6 698'),
      curve('-45 536, -37.6 572, -31.6 608, -27.4 644'),
    ],
    tendon: [
      ring(
        curve('-3.4 682, -1.4 700, 0.4 720, 0.2 735'),
        curve('0.2 735, -2.6 738.4, -5.6 735.6'),
        curve('-5.6 735.6, -8 718, -11 704'),
        curve('-11 704, -7.6 696, -6.4 682, -7 655'),
        curve('-7 655, -5.6 668, -3.4 682'),
      ),
    ],
  },
  {
    muscleId: 'semimembranosus',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        silhouette('right-lateral', '-33.2 605', '-25 706'),
        curve('-25 706, -20 716, -13.6 723'),
        curve('-13.6 723, -10.6 704, -11.4 680, -15 652, -22 626, -33.2 605'),
      ),
    ],
    fibres: [
      curve('-31 608, -24 640, -18 672, -15 704, -14 720'),
      curve('-30.6 626, -25.6 656, -21.6 684, -18 712'),
      curve('-22 628, -16.6 654, -13.4 684, -13 714'),
    ],
    tendon: [
      ring(
        curve('-25 706, -20 716, -13.6 723'),
        curve('-13.6 723, -11.4 712, -10.7 700'),
        curve('-10.7 700, -17 702, -25 706'),
      ),
    ],
  },
  {
    muscleId: 'vastus-intermedius',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('8.4 530, 11 517, 17 512'),
        curve('17 512, 26.6 524, 34.6 546, 40.4 582, 42.4 620, 42 652, 41.4 688'),
        curve('41.4 688, 36.6 688.6'),
        curve('36.6 688.6, 27 674, 19.4 652, 13.6 624, 10.2 590, 8.4 558, 8.4 530'),
      ),
    ],
    fibres: [
      curve('19 515, 31 552, 37 596, 39 640, 40.4 684'),
      curve('15 514, 23 560, 28.6 604, 33 646, 38.6 686'),
      curve('9.6 525, 14 566, 18.6 608, 26 650, 36.6 686'),
    ],
    tendon: [
      ring(
        curve('42 652, 41.9 670, 41.4 688'),
        curve('41.4 688, 36.6 688.6'),
        curve('36.6 688.6, 31 681.6, 26.6 673'),
        curve('26.6 673, 31.6 664, 36 646, 39 628, 42 652'),
      ),
    ],
  },
  {
    muscleId: 'biceps-femoris-short',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-4.6 572, -1.6 594, -0.8 622, -0.6 652, 0 684, 1 712, 0.2 735'),
        curve('0.2 735, -2.6 738.4, -5.6 735.6'),
        curve('-5.6 735.6, -8.6 714, -12.4 690, -14.6 662, -14 634, -10.6 604, -4.6 572'),
      ),
    ],
    fibres: [
      curve('-4 580, -3.6 620, -3.6 660, -2 700, -1.6 732'),
      curve('-6 586, -7.6 624, -8 662, -5.6 698, -3 730'),
      curve('-9.6 602, -12 636, -12 668, -8.6 702, -4.4 732'),
    ],
    tendon: [
      ring(
        curve('1 712, 0.2 735'),
        curve('0.2 735, -2.6 738.4, -5.6 735.6'),
        curve('-5.6 735.6, -8 718'),
        curve('-8 718, -4.6 714, -3 702, -2.4 690, 1 712'),
      ),
    ],
  },
]
