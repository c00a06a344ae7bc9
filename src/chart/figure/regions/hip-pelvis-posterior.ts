import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  GLUTEUS_MAXIMUS_LOWER,
  GLUTEUS_VASTUS_POSTERIOR,
  ILIAC_CREST_MAXIMUS,
  ILIAC_CREST_MEDIUS,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Gluteus minimus | piriformis: above the great notch → tip of the trochanter. */
const MINIMUS_PIRIFORMIS = curve('44 453.4, 54 459.6, 65 466.6, 75 473, 83 481')
/** Piriformis | obturator internus and gemelli, where both come to the trochanter. */
const PIRIFORMIS_OBTURATOR = curve('58 476, 68 479, 79.4 484.4')

/**
 * The muscles of the hip and pelvis from behind. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const hipPelvisPosteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'gluteus-maximus',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('37.5 412.6, 51 423, 65 438, 77.6 457, 88 480, 93.8 501, 95.6 520'),
        back(GLUTEUS_VASTUS_POSTERIOR),
        back(GLUTEUS_MAXIMUS_LOWER),
        curve('3.5 497, 4.6 483, 8.4 466, 15 449, 24.4 432.5'), // sacrum and coccyx
        back(ILIAC_CREST_MAXIMUS),
      ),
    ],
    fibres: [
      curve('36.4 414, 52 428, 67 446, 80 470, 88.6 496, 91.6 522'),
      curve('27 428, 42 444, 58 465, 73 490, 84 516, 89.6 546'),
      curve('15.6 449, 30 468, 46 488, 63 511, 78 536, 86.4 556'),
      curve('8 469, 22 488, 40 508, 58 528, 73 546, 83 559'),
      curve('4.4 490, 14 505, 29 520, 46 532, 62 541.6, 75 551'),
    ],
    tendon: [
      // Into the iliotibial tract.
      ring(
        curve('95.6 520, 94 538, 90 551.4, 84 562'),
        curve('84 562, 78.6 556'),
        curve('78.6 556, 84.4 545, 88 530, 89.4 512, 88.4 481'),
        curve('88.4 481, 93.8 501, 95.6 520'),
      ),
      // From the back of the sacrum.
      ring(
        curve('3.5 497, 4.6 483, 8.4 466, 15 449, 24.4 432.5'),
        curve('24.4 432.5, 20.4 447, 14.6 464, 9.4 482, 7.4 504'),
        curve('7.4 504, 3.5 497'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-medius',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        ILIAC_CREST_MEDIUS,
        curve('37.5 412.6, 34.6 426, 36.6 440, 45.4 455, 59.4 471, 74 486'), // posterior gluteal line
        curve('74 486, 80.6 493.6, 87.4 495'),
        curve('87.4 495, 93.4 486, 97.2 470'),
        silhouette('posterior', '97.2 470', '87.8 409.6'),
      ),
    ],
    fibres: [
      curve('37.4 416, 43.6 436, 55 457, 70 476, 79.4 490'),
      curve('50 404, 55.6 426, 64.4 450, 75.4 473, 82.4 491'),
      curve('66 401.4, 70.6 424, 77 450, 82.4 472, 85 492'),
      curve('80.6 405.4, 85.6 430, 89.4 452, 89.4 474, 86.6 493'),
    ],
    tendon: [
      ring(
        curve('74 486, 80.6 493.6, 87.4 495'),
        curve('87.4 495, 91.4 489.6, 94 482'),
        curve('94 482, 88.6 475, 82 471, 76.4 473, 68 479.6'),
        curve('68 479.6, 74 486'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-minimus-posterior',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        MINIMUS_PIRIFORMIS,
        curve('83 481, 86.6 486.4, 89.4 484'),
        curve('89.4 484, 92.6 470, 91.6 455, 86.6 443.6, 77 436.4, 64.4 434.6, 53 439.4, 44 453.4'),
      ),
    ],
    fibres: [
      curve('45 452.4, 58 458, 71 466.6, 84.6 481'),
      curve('54 440, 64 452, 75 465, 86 483'),
      curve('68 435.4, 75.6 450, 82 465, 87 483'),
      curve('83 441.4, 87.4 456, 88.8 470, 88.4 483'),
    ],
    tendon: [
      ring(
        curve('83 481, 86.6 486.4, 89.4 484'),
        curve('89.4 484, 90.8 478.6, 91.8 472'),
        curve('91.8 472, 86.6 468, 80 468.4, 75 473'),
        curve('75 473, 79.6 476.6, 83 481'),
      ),
    ],
  },
  {
    muscleId: 'piriformis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('9.4 468, 16.6 459.4, 22 446.4'), // edge of the sacrum
        curve('22 446.4, 29.4 447.6, 36.8 450, 44 453.4'),
        MINIMUS_PIRIFORMIS,
        curve('83 481, 81.8 483.4, 79.4 484.4'),
        back(PIRIFORMIS_OBTURATOR),
        curve('58 476, 46 472.8, 34 471.2, 20 470.6, 9.4 468'),
      ),
    ],
    fibres: [
      curve('21.4 448, 33 451.6, 46 457.6, 64 469, 81 481'),
      curve('18 456.4, 31 459, 46 464, 64 472.8, 80.6 482'),
      curve('10.8 465, 26 466, 44 469.4, 62 475, 79 483'),
    ],
    tendon: [
      ring(
        curve('83 481, 81.8 483.4, 79.4 484.4'),
        curve('79.4 484.4, 73.6 481.4, 68 479'),
        curve('68 479, 66 473.6, 60 468, 68 470, 75 473'),
        curve('75 473, 79.6 476.6, 83 481'),
      ),
    ],
  },
  {
    muscleId: 'obturator-internus-gemelli',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('20.6 514, 20 505, 22.6 495.6, 29 488.4'),
        curve('29 488.4, 38.4 482.4, 48 479, 58 476'),
        PIRIFORMIS_OBTURATOR,
        curve('79.4 484.4, 80.4 488, 78.4 492'),
        curve('78.4 492, 64 495, 50 497.4, 38.4 500.6'),
        curve('38.4 500.6, 34.4 506, 30.6 513, 25.4 516.8, 20.6 514'), // along the sitting bone's inner side
      ),
    ],
    fibres: [
      curve('30 488.4, 44 482.6, 60 479.4, 79 486'),
      curve('22.6 512, 26.6 500, 36 491.6, 52 487.4, 79 488'),
      curve('28.6 514, 32.6 503, 44 496.4, 60 492.6, 78.6 490'),
    ],
    tendon: [
      ring(
        curve('79.4 484.4, 80.4 488, 78.4 492'),
        curve('78.4 492, 72 493.4'),
        curve('72 493.4, 62 489.6, 52 487.4, 62 484, 72 480.7'),
        curve('72 480.7, 79.4 484.4'),
      ),
    ],
  },
  {
    muscleId: 'quadratus-femoris',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('38.6 515, 37.4 508, 38.4 500.6'),
        curve('38.4 500.6, 51 499.4, 64 498.8, 77.6 500'),
        curve('77.6 500, 76.6 513, 73.4 526.4'), // crest between the trochanters
        curve('73.4 526.4, 62 523, 50 519.4, 38.6 515'),
      ),
    ],
    fibres: [
      curve('38.6 502, 58 501.6, 77 502.6'),
      curve('37.8 508, 57 509.6, 76.2 513'),
      curve('38.6 513.6, 56 518.6, 74.2 523.6'),
    ],
  },
  {
    muscleId: 'levator-ani-coccygeus',
    view: 'posterior',
    layer: 'deep',
    schematic: true,
    d: [
      ring(
        curve('1.4 488.6, 4.4 486, 9.6 486.4, 15 489.6, 18.6 495.6'),
        curve('18.6 495.6, 18.4 505, 14.6 514, 9.4 520.6, 3 524.6, 1 521'),
        curve('1 521, 1.4 505, 1.4 488.6'),
      ),
    ],
    fibres: [
      curve('17.6 494.6, 9.6 491.6, 2 491'),
      curve('18 501, 10 499.6, 2 501.6'),
      curve('15.6 511, 9 509, 1.8 511.6'),
      curve('9.6 519.6, 6 517.4, 1.6 519'),
    ],
  },
]
