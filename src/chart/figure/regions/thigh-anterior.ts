import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { TENSOR_RECTUS, TENSOR_VASTUS } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

// Edges that neighbours share, from above downwards.

/** Sartorius | adductor longus and the femoral triangle. */
const SARTORIUS_INNER_UPPER = curve('-72.6 441.4, -66 459, -58.6 481, -51.6 506, -45.4 529')
const SARTORIUS_ADDUCTOR = curve('-45.4 529, -40 547, -35.2 566, -30.8 588, -28.6 604')
/** Sartorius | gracilis. */
const SARTORIUS_GRACILIS = curve('-28.6 604, -26.8 624, -26.2 644, -27.7 666')
/** Sartorius | rectus femoris, then vastus medialis. */
const SARTORIUS_RECTUS = curve('-72.6 441.4, -71.8 462, -68.2 485, -63.4 508, -57.6 532, -54.4 545')
const SARTORIUS_VASTUS = curve(
  '-54.4 545, -48.4 570, -43.6 597, -40.8 625, -39.8 652, -40 676, -42 696, -46.4 713',
)
/** Rectus femoris | vastus medialis and lateralis: down to the quadriceps tendon. */
const RECTUS_MEDIALIS = curve('-54.4 545, -52 573, -52.4 602, -55 632, -58.2 658, -59.6 676, -58.4 691.6')
const RECTUS_LATERALIS = curve('-81.2 500, -81.6 530, -80.8 562, -78.6 597, -75 632, -71.2 660, -69.2 690.8')
/** Gracilis | perineum, from the pubic arch to the fold of the groin. */
export const GRACILIS_PERINEUM = curve('-5.6 495, -9.4 505, -12.6 515.6, -13 526')
const GRACILIS_FREE = curve('-13 526, -9.6 535.4, -4.9 545.6')
/** Gracilis | adductor longus and magnus. */
const GRACILIS_OUTER = curve('-5.6 495, -12 503, -17.4 521, -20.4 545, -23.4 572, -28.6 604')
/** Pectineus | adductor brevis. */
const PECTINEUS_BREVIS = curve('-14.4 482.6, -26 497, -42 513, -63 530.6')
/** Vastus intermedius | adductor magnus: the femur's inner border as it is seen from the front. */
const FEMUR_INNER = curve('-60 527, -57.4 550, -56.4 585, -57 622, -58.4 640')

/**
 * The muscles of the thigh from the front. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const thighAnteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'sartorius',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        SARTORIUS_RECTUS,
        SARTORIUS_VASTUS,
        curve('-46.4 713, -49.4 724, -54.4 736, -58.6 747'),
        curve('-58.6 747, -53.4 750, -49.6 746, -45 737, -41 726'),
        silhouette('anterior', '-41 726', '-27.7 666'),
        back(SARTORIUS_GRACILIS),
        back(SARTORIUS_ADDUCTOR),
        back(SARTORIUS_INNER_UPPER),
      ),
    ],
    fibres: [
      curve(
        '-72.6 442, -70.8 464, -66.4 487, -60 513, -51.2 547, -44.6 578, -39.6 612, -37.4 648, -37.8 684, -44 716',
      ),
      curve(
        '-72.4 442, -68.4 464, -62.4 485, -55.4 511, -47 543, -39.6 576, -34 610, -31.6 646, -33 684, -41 718',
      ),
      curve(
        '-72.2 442.4, -65.4 462, -58.4 484, -51 509, -43 540, -34.6 574, -29.6 606, -28 644, -30.4 682, -37 714',
      ),
    ],
    tendon: [
      ring(
        curve('-46.4 713, -49.4 724, -54.4 736, -58.6 747'),
        curve('-58.6 747, -53.4 750, -49.6 746, -45 737, -41 726'),
        silhouette('anterior', '-41 726', '-35.2 706'),
        curve('-35.2 706, -38.8 712, -42.6 714.4, -46.4 713'),
      ),
    ],
  },
  {
    muscleId: 'rectus-femoris',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        SARTORIUS_RECTUS,
        RECTUS_MEDIALIS,
        curve('-58.4 691.6, -63.6 689.4, -69.2 690.8'),
        back(RECTUS_LATERALIS),
        back(TENSOR_RECTUS),
      ),
    ],
    // Two slopes from the middle line of the upper aponeurosis.
    fibres: [
      curve('-72.8 447, -72.6 480, -70 520, -68 570, -66.8 620, -65 660, -64 689'),
      curve('-71 496, -63 528, -57.4 560, -53 594'),
      curve('-67.6 560, -63 594, -58.6 622, -56.6 643'),
      curve('-73.4 492, -77 520, -80 545, -80.4 566'),
      curve('-68.4 560, -72.6 590, -75.2 612, -74.8 633'),
    ],
    tendon: [
      ring(
        curve('-58.4 691.6, -63.6 689.4, -69.2 690.8'),
        curve('-69.2 690.8, -69.9 678, -71.2 660, -72.4 651'),
        curve('-72.4 651, -69 662, -64.8 674'),
        curve('-64.8 674, -60.6 662, -57.2 650'),
        curve('-57.2 650, -58.9 664, -59.5 678, -58.4 691.6'),
      ),
      ring(
        curve('-72.6 442, -72.2 462, -70 478'),
        curve('-70 478, -70.4 500, -70 530, -68.8 560'),
        curve('-68.8 560, -71.6 530, -73.8 500, -74.8 471'),
        curve('-74.8 471, -73.6 458, -72.6 442'),
      ),
    ],
  },
  {
    muscleId: 'vastus-medialis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        SARTORIUS_VASTUS,
        curve('-46.4 713, -50.6 717.6, -56.2 716'),
        curve('-56.2 716, -55.2 707, -55.8 698.6, -58.4 691.6'),
        back(RECTUS_MEDIALIS),
      ),
    ],
    fibres: [
      curve('-54 549, -50.6 580, -50 610, -53 642, -57.4 668'),
      curve('-47.6 578, -45 610, -46.4 644, -51.4 672, -57.6 690'),
      curve('-42.6 608, -41.4 640, -43.6 668, -49.4 688, -55.6 698.6'),
      curve('-40 666, -42.6 686, -48 700, -55.4 707.6'),
    ],
    tendon: [
      ring(
        curve('-56.2 716, -55.2 707, -55.8 698.6, -58.4 691.6'),
        curve('-58.4 691.6, -59.6 678, -58.6 661'),
        curve('-58.6 661, -56.6 677, -53 694, -51.8 705, -53.6 717'),
        curve('-53.6 717, -56.2 716'),
      ),
    ],
  },
  {
    muscleId: 'vastus-lateralis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        RECTUS_LATERALIS,
        curve('-69.2 690.8, -71.8 697, -73.2 705'),
        curve('-73.2 705, -80.6 699, -88.6 688.6, -94.4 679, -98.4 667'),
        silhouette('anterior', '-98.4 667', '-106.6 575'),
        back(TENSOR_VASTUS),
      ),
    ],
    fibres: [
      curve('-81.8 506, -82.6 545, -81.4 585, -77.6 625, -73.4 660, -70.6 690'),
      curve('-86 520, -90.4 552, -91 590, -87 632, -79.4 668, -72 696'),
      curve('-93.6 544, -98.6 575, -98 612, -93.4 644, -84.6 674, -74 700'),
      curve('-104.6 598, -101.8 626, -97 652, -88 676, -76.4 700'),
    ],
    tendon: [
      ring(
        curve('-69.2 690.8, -71.8 697, -73.2 705'),
        curve('-73.2 705, -77.4 701.6, -81.4 697.6'),
        curve('-81.4 697.6, -77.6 684, -74.6 670, -74.4 648, -75.6 627'),
        curve('-75.6 627, -73 647.5, -70.6 668, -69.2 690.8'),
      ),
    ],
  },
  {
    muscleId: 'adductor-longus',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-8.2 488.6, -14 485.6'),
        curve('-14 485.6, -23 493.6, -32 504, -39.6 516.6, -45.4 529'),
        SARTORIUS_ADDUCTOR,
        curve('-28.6 604, -26.2 580, -23.8 553, -20 526, -14.6 505, -8.2 488.6'),
      ),
    ],
    fibres: [
      curve('-12.6 487.6, -23 499, -33 514, -42.6 536'),
      curve('-11.6 489, -20.4 506, -28.8 527, -37.4 556'),
      curve('-10.4 490.6, -18 512, -24.4 538, -29.2 564, -31 586'),
    ],
    tendon: [
      ring(
        curve('-8.2 488.6, -14 485.6'),
        curve('-14 485.6, -20 490.8, -25 496'),
        curve('-25 496, -19.6 497.2, -17 501, -15.4 508'),
        curve('-15.4 508, -12.2 498.4, -8.2 488.6'),
      ),
    ],
  },
  {
    muscleId: 'gracilis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        GRACILIS_OUTER,
        SARTORIUS_GRACILIS,
        silhouette('anterior', '-27.7 666', '-4.9 545.6'),
        back(GRACILIS_FREE),
        back(GRACILIS_PERINEUM),
      ),
    ],
    fibres: [
      curve('-7 498, -14 516, -17.6 545, -21.4 576, -25.6 610, -25.8 640, -27.6 664'),
      curve('-10.6 508, -14.6 524, -14.6 548, -17.2 576, -21.4 606, -24.6 636, -27.6 664'),
      curve('-12.8 520, -10.6 540, -10.4 560, -14.4 586, -19.6 616, -25.4 652'),
    ],
    tendon: [
      ring(
        curve('-5.6 495, -12 503, -14.6 509.4'),
        curve('-14.6 509.4, -11.6 510.6, -10.2 508.4'),
        curve('-10.2 508.4, -8 502, -5.6 495'),
      ),
    ],
  },
  {
    muscleId: 'pectineus',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('-14.4 482.6, -17.4 478.6, -27 472.6, -37 468.6'),
        curve('-37 468.6, -47.4 484, -57 501, -66.4 521'),
        curve('-66.4 521, -63 530.6'),
        back(PECTINEUS_BREVIS),
      ),
    ],
    fibres: [
      curve('-35.6 469.6, -46 487, -56 505, -65.6 523'),
      curve('-27 473.6, -38.4 490, -51 508, -64.6 526'),
      curve('-17.6 480, -30 496, -45 512, -63.4 529'),
    ],
    tendon: [
      ring(
        curve('-66.4 521, -63 530.6'),
        curve('-63 530.6, -56.6 525'),
        curve('-56.6 525, -58 518.6, -62 512'),
        curve('-62 512, -66.4 521'),
      ),
    ],
  },
  {
    muscleId: 'adductor-brevis',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('-11.4 506, -9.6 498, -9.4 489, -14.4 482.6'),
        PECTINEUS_BREVIS,
        curve('-63 530.6, -67.4 545, -68.4 560, -67.4 576'),
        curve('-67.4 576, -52 566.6, -36.6 551.6, -22 530, -11.4 506'),
      ),
    ],
    fibres: [
      curve('-13.6 486, -28 502.6, -46 519, -64 536'),
      curve('-11 494, -27 513, -46 532, -67 551'),
      curve('-11 502, -26 526, -45 549, -67 570'),
    ],
    tendon: [
      ring(
        curve('-63 530.6, -67.4 545, -68.4 560, -67.4 576'),
        curve('-67.4 576, -60.6 572.4'),
        curve('-60.6 572.4, -62.4 560, -61.4 546, -57.6 526.2'),
        curve('-57.6 526.2, -63 530.6'),
      ),
    ],
  },
  {
    muscleId: 'adductor-magnus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-60 527, -48 521.4, -36 517.6, -25 517'), // upper edge, below the obturator externus
        curve('-25 517, -18 512, -11.6 505'),
        curve('-11.6 505, -10.8 530, -13.4 560, -18.4 594, -24.6 630, -32 664, -40.4 691, -46.6 705'),
        curve('-46.6 705, -49.8 704.6'),
        curve('-49.8 704.6, -49.6 689, -51.4 671, -55 655, -58.4 640'), // the gap that the vessels pass
        back(FEMUR_INNER),
      ),
    ],
    fibres: [
      curve('-14 508, -30 519, -44 526, -59.4 536'),
      curve('-14 508, -28 532, -42 552, -57 572'),
      curve('-17 512, -28 556, -42 590, -57 622'),
      curve('-20 514, -25.6 560, -33.4 610, -42.6 656, -48.6 702'),
      curve('-12.4 520, -16.4 564, -23.6 612, -34 660, -46.6 702'),
    ],
    tendon: [
      ring(
        curve('-46.6 705, -49.8 704.6'),
        curve('-49.8 704.6, -49.6 689, -51.4 671'),
        curve('-51.4 671, -45.4 655, -40.4 633, -38.6 640, -40.4 664, -46.6 705'),
      ),
    ],
  },
  {
    muscleId: 'vastus-intermedius',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        FEMUR_INNER,
        curve('-58.4 640, -60.4 660, -61.4 676, -58.8 691.4'),
        curve('-58.8 691.4, -63.6 689.4, -69.2 690.8'),
        curve('-69.2 690.8, -74.4 678, -80.4 656, -84.6 628, -86.2 594, -84.4 560, -79.6 534, -74 517'),
        curve('-74 517, -66.6 521.4, -60 527'),
      ),
    ],
    fibres: [
      curve('-62 527, -60.4 560, -60 600, -61.4 640, -63.4 688'),
      curve('-68 522, -68.4 560, -68.6 610, -67.6 650, -65 689'),
      curve('-73.6 519, -78.6 556, -79.6 600, -76 646, -67.6 689'),
      curve('-83 556, -84.4 596, -81.4 636, -74.4 668'),
    ],
    tendon: [
      ring(
        curve('-58.8 691.4, -63.6 689.4, -69.2 690.8'),
        curve('-69.2 690.8, -73.6 680, -76 670.6'),
        curve('-76 670.6, -73 650, -69.6 622, -66.8 608, -64 624, -62 650, -60.6 670'),
        curve('-60.6 670, -61.1 682, -58.8 691.4'),
      ),
    ],
  },
]
