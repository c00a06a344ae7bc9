import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { GLUTEUS_LOWER_BICEPS, GLUTEUS_LOWER_SEMITENDINOSUS, GLUTEUS_VASTUS_POSTERIOR } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Semitendinosus | long head of the biceps: gluteal fold → upper corner of the hollow of the knee. */
const SEMITENDINOSUS_BICEPS = curve('43 536, 49.6 560, 55.4 590, 59.6 618, 62 642')
/** Long head of the biceps | vastus lateralis. */
const BICEPS_VASTUS = curve('84 562, 87.4 590, 89.8 620, 92 648, 94.4 672')
/** Adductor magnus | short head of the biceps: the rough line of the femur. */
const LINEA_ASPERA = curve('71.6 572, 71.6 604, 70.4 640')

/**
 * The muscles of the thigh from behind. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const thighPosteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'biceps-femoris-long',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        GLUTEUS_LOWER_BICEPS,
        BICEPS_VASTUS,
        curve('94.4 672, 96.2 690, 97 708, 97 722, 96.2 735'),
        curve('96.2 735, 94.4 737.6, 92.2 736'),
        curve('92.2 736, 91.4 722, 88 708, 82.6 696, 75.6 680, 68.6 662, 62 642'),
        back(SEMITENDINOSUS_BICEPS),
      ),
    ],
    fibres: [
      curve('44.6 538, 53.4 564, 60.4 596, 66.4 628, 74 660, 82.6 690, 90 714'),
      curve('54 542, 64 570, 71.4 600, 77.4 632, 83.4 664, 89 694, 93.6 730'),
      curve('66 548, 75.6 578, 81.6 610, 86 640, 89.4 668, 93.4 700, 95 732'),
      curve('78 557, 83.4 584, 87.4 616, 90.4 646, 92.8 674'),
    ],
    tendon: [
      ring(
        curve('94.4 672, 96.2 690, 97 708, 97 722, 96.2 735'),
        curve('96.2 735, 94.4 737.6, 92.2 736'),
        curve('92.2 736, 91.4 722, 88 708'),
        curve('88 708, 90.4 698, 90.8 682, 90.4 660, 91.4 642'),
        curve('91.4 642, 92.8 657, 94.4 672'),
      ),
    ],
  },
  {
    muscleId: 'semitendinosus',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        GLUTEUS_LOWER_SEMITENDINOSUS,
        SEMITENDINOSUS_BICEPS,
        curve('62 642, 57.6 660, 51.6 678, 48 696, 47 716, 49.6 741'),
        curve('49.6 741, 46.8 744.6, 45 743'),
        curve('45 743, 42.6 726, 41.4 706, 41.6 686, 41 664, 39.8 638, 38.6 610, 36 580, 31.8 550, 27 527.5'),
      ),
    ],
    // Two slopes: a tendinous line crosses the belly.
    fibres: [
      curve('41.6 535.6, 48 562, 53.4 592, 57.4 620, 58.4 644, 52.6 668, 46.8 692, 45 716'),
      curve('35 532, 41 560, 45.6 592, 48.6 624, 48.8 652, 45.8 680, 44.4 708, 46.6 740'),
      curve('28.6 528.8, 34.4 556, 38.6 586, 41 616, 42.4 646, 43.4 674'),
    ],
    tendon: [
      ring(
        curve('51.6 678, 48 696, 47 716, 49.6 741'),
        curve('49.6 741, 46.8 744.6, 45 743'),
        curve('45 743, 42.6 726, 41.4 706, 41.6 686, 41.2 668'),
        curve('41.2 668, 43.4 679, 46 690'),
        curve('46 690, 48.2 684, 51.6 678'),
      ),
    ],
  },
  {
    muscleId: 'gracilis',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('2.6 533, 6 524, 11.4 520'),
        curve('11.4 520, 16.6 546, 20.4 575, 25.2 610, 30 644, 35 674, 39 700, 41.4 718, 44 742'),
        curve('44 742, 45.4 746'),
        silhouette('posterior', '45.4 746', '2.6 533'),
      ),
    ],
    fibres: [
      curve('10.6 522, 14.4 548, 18 578, 22.6 610, 27.6 642, 33 674, 38.6 706, 43.2 738'),
      curve('7 524, 9.6 550, 14 580, 19.6 612, 25.4 646, 31.6 680, 38.4 714'),
      curve('4 531, 9 566, 16 604, 23 640, 30 676'),
    ],
    tendon: [
      ring(
        curve('35 674, 39 700, 41.4 718, 44 742'),
        curve('44 742, 45.4 746'),
        silhouette('posterior', '45.4 746', '33.9 700'),
        curve('33.9 700, 33.8 688, 32.4 672, 31.4 652'),
        curve('31.4 652, 33.2 663, 35 674'),
      ),
    ],
  },
  {
    muscleId: 'vastus-lateralis',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        back(BICEPS_VASTUS),
        GLUTEUS_VASTUS_POSTERIOR,
        curve('95.6 520, 97.6 508.6, 100.6 499, 102.4 496'),
        silhouette('posterior', '102.4 496', '97.9 690'),
        curve('97.9 690, 95.8 682, 94.4 672'),
      ),
    ],
    fibres: [
      curve('101.4 501, 101.6 545, 99 580, 97.4 620, 97 656, 97.2 684'),
      curve('104.6 540, 104.4 575, 101.6 612, 99 650'),
      curve('93 546, 92.6 578, 93.4 612, 95 648'),
    ],
  },
  {
    muscleId: 'semimembranosus',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('34 511, 37.4 509, 41 513'),
        curve('41 513, 44.4 545, 51.6 578, 57.4 610, 60 642, 58.6 670, 55.4 694, 52.6 712, 50.6 725'),
        curve('50.6 725, 46.6 724.6, 42.6 719'),
        curve('42.6 719, 37.4 704, 32.2 682, 28.4 655, 26.6 625, 26.8 596, 29.2 566, 32.2 538, 34 511'),
      ),
    ],
    fibres: [
      curve('33.6 540, 34.6 580, 37.4 620, 42 664, 46.4 704, 47.4 722'),
      curve('39 520, 44 570, 50.6 612, 53.4 652, 51.6 690, 48.4 722'),
      curve('43.4 552, 51.6 588, 57 622, 58.6 652, 56 682'),
      curve('28.6 590, 29 630, 33 668, 40 702, 45 720'),
    ],
    tendon: [
      ring(
        curve('34 511, 37.4 509, 41 513'),
        curve('41 513, 44.4 545, 51.6 578, 55 596'),
        curve('55 596, 47 584, 41 590, 37.4 612, 34.4 586, 30.9 549'),
        curve('30.9 549, 32.8 531, 34 511'),
      ),
      ring(
        curve('52.6 712, 50.6 725'),
        curve('50.6 725, 46.6 724.6, 42.6 719'),
        curve('42.6 719, 39.4 710'),
        curve('39.4 710, 43.4 713.6, 48.4 714, 52.6 712'),
      ),
    ],
  },
  {
    muscleId: 'adductor-magnus',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('9 512, 16 517, 24 519.4, 31 517.4, 38.6 515'),
        curve('38.6 515, 50 519.4, 62 523, 73.4 526.4'),
        curve('73.4 526.4, 72.4 550, 71.6 572'),
        LINEA_ASPERA,
        curve('70.4 640, 62.6 645, 56.6 658, 52.8 676, 51 691, 49.8 705'), // the gap that the vessels pass
        curve('49.8 705, 46.4 705.4'),
        curve('46.4 705.4, 40.4 691, 33 664, 26 630, 19.6 596, 14 562, 10.6 534, 9 512'),
      ),
    ],
    fibres: [
      curve('14 516, 30 523, 48 528, 72.4 532'),
      curve('18 518, 36 540, 54 558, 71 570'),
      curve('24 519.4, 38 556, 54 588, 70.8 612'),
      curve('30 518, 36 560, 42 606, 46.6 654, 48.6 704'),
      curve('12 532, 18.4 574, 26.4 616, 36 660, 46.6 703'),
    ],
    tendon: [
      ring(
        curve('52.8 676, 51 691, 49.8 705'),
        curve('49.8 705, 46.4 705.4'),
        curve('46.4 705.4, 40.4 691, 37.4 680'),
        curve('37.4 680, 40.6 664, 42.4 644, 46 632, 50 646, 52.8 676'),
      ),
    ],
  },
  {
    muscleId: 'biceps-femoris-short',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        back(LINEA_ASPERA),
        curve('71.6 572, 79.4 596, 86.4 626, 91.4 658, 95 688, 97 712, 96.2 735'),
        curve('96.2 735, 94.4 737.6, 92.2 736'),
        curve('92.2 736, 90.6 720, 86 704, 79.4 683, 74 662, 70.4 640'),
      ),
    ],
    fibres: [
      curve('72 580, 80 612, 86.4 648, 91.4 684, 95 728'),
      curve('71.6 598, 77.4 630, 83 662, 88.8 694, 94 726'),
      curve('71 622, 74.6 650, 80.4 680, 88 708, 92.4 732'),
    ],
    tendon: [
      ring(
        curve('97 712, 96.9 724, 96.2 735'),
        curve('96.2 735, 94.4 737.6, 92.2 736'),
        curve('92.2 736, 90.6 720'),
        curve('90.6 720, 92.6 712, 94.4 697, 97 712'),
      ),
    ],
  },
]
