import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import {
  GLUTEUS_BICEPS_LATERAL,
  GLUTEUS_TAIL_LATERAL,
  GLUTEUS_VASTUS_LATERAL,
  ILIAC_CREST_MAXIMUS_LATERAL,
  ILIAC_CREST_MEDIUS_LATERAL,
  ILIAC_CREST_TENSOR_LATERAL,
  TENSOR_RECTUS_LATERAL,
  TENSOR_SARTORIUS_LATERAL,
  TENSOR_VASTUS_LATERAL,
  TRACT_REAR_LATERAL,
} from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Anterior | posterior part of the gluteus minimus. */
const MINIMUS_PARTS = curve('-1 431.6, 0.6 450, 2 468, 3 488')

/**
 * The muscles of the hip and pelvis from the right. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const hipPelvisLateralRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'gluteus-maximus',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-24 403.4, -22.4 424, -17.6 447, -9.6 470, -1.4 491, 3.4 510'),
        GLUTEUS_VASTUS_LATERAL,
        back(GLUTEUS_TAIL_LATERAL),
        back(GLUTEUS_BICEPS_LATERAL),
        silhouette('right-lateral', '-51 529.5', '-58 436.6'),
        curve('-58 436.6, -54.6 433.4, -50.8 432.5'),
        back(ILIAC_CREST_MAXIMUS_LATERAL),
      ),
    ],
    fibres: [
      curve('-27 406.4, -25.4 430, -19.6 454, -10.6 480, -2 506, 1.6 532'),
      curve('-43 421, -39 446, -31 472, -20.6 499, -8.6 526, 0 550'),
      curve('-56.4 436, -53.4 462, -45 490, -32.6 516, -16.4 540, -0.6 561'),
      curve('-67.6 463, -62.6 486, -52.6 508, -38 528, -21 546, -4 563.6'),
    ],
    tendon: [
      ring(
        curve('3.4 510, 5.2 530, 5 550, 1.6 568'),
        curve('1.6 568, -4 566'),
        curve('-4 566, -0.6 552, 0.4 534, -1 514, -4.4 483.6'),
        curve('-4.4 483.6, 0.4 496.6, 3.4 510'),
      ),
    ],
  },
  {
    muscleId: 'tensor-fasciae-latae',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        TENSOR_SARTORIUS_LATERAL,
        TENSOR_RECTUS_LATERAL,
        TENSOR_VASTUS_LATERAL,
        curve('19 700, 20.4 713, 20.6 726'),
        curve('20.6 726, 18 728.4, 15.6 727'),
        curve('15.6 727, 14.4 716, 12.4 705'),
        back(TRACT_REAR_LATERAL),
        curve('11 496, 12.4 480, 15.6 460, 20.4 436, 26 413.6'),
        back(ILIAC_CREST_TENSOR_LATERAL),
      ),
    ],
    fibres: [
      curve('41 443, 40 464, 35.6 488, 28 514, 20.6 540, 15.6 566'),
      curve('36 430, 33 456, 27.6 486, 21.4 516, 16 548, 13.4 580'),
      curve('27.6 417, 23.4 444, 18.4 476, 14 510, 12.4 546, 11.4 580'),
      curve('14.4 586, 13 620, 12.8 650, 14.4 684, 17.4 724'),
    ],
    // The iliotibial tract.
    tendon: [
      ring(
        curve('18.5 568, 17.4 580, 16.6 612, 16.6 645, 17.4 675, 19 700, 20.4 713, 20.6 726'),
        curve('20.6 726, 18 728.4, 15.6 727'),
        curve('15.6 727, 14.4 716, 12.4 705'),
        back(TRACT_REAR_LATERAL),
        curve('11 496, 12.2 520, 13.6 543, 15.6 562, 18.5 568'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-medius',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        curve('36.4 431, 31.6 421.6, 26 413.6'),
        ILIAC_CREST_MEDIUS_LATERAL,
        curve('-24 403.4, -32.4 414.6, -36.6 428, -34.4 442, -25.6 458, -15 474, -7.4 489'),
        curve('-7.4 489, -1 494, 5.6 491'),
        curve('5.6 491, 10.6 476, 20 458, 29.6 445.6, 36.4 431'),
      ),
    ],
    fibres: [
      curve('34.4 431, 22.6 446, 12 464, 3.6 489'),
      curve('23.6 412.4, 16 436, 8.6 460, 2 490'),
      curve('0.6 400, -0.6 430, -0.8 460, -0.6 491'),
      curve('-20 402.4, -17 430, -10.6 460, -3 490'),
      curve('-35.4 430, -27.6 448, -16.6 468, -5.6 489'),
    ],
    tendon: [
      ring(
        curve('-7.4 489, -1 494, 5.6 491'),
        curve('5.6 491, 8 483, 11.6 473'),
        curve('11.6 473, 6.6 470.6, 0 470, -6.6 471, -14.4 475'),
        curve('-14.4 475, -10.4 482, -7.4 489'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-minimus-anterior',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        MINIMUS_PARTS,
        curve('3 488, 6 490.4, 9 488'),
        curve('9 488, 14.6 472, 23.6 459, 31.6 449.6, 34 439'),
        curve('34 439, 25.6 432.6, 12.6 429.6, -1 431.6'),
      ),
    ],
    fibres: [
      curve('31.6 443, 21.6 456, 13 470, 6.6 488'),
      curve('18.6 432.6, 12.4 450, 8.4 469, 5.4 488'),
      curve('4 432, 4 450, 4.4 469, 4.2 488'),
    ],
    tendon: [
      ring(
        curve('3 488, 6 490.4, 9 488'),
        curve('9 488, 11 481.6, 14.2 473'),
        curve('14.2 473, 8.6 471, 2 470'),
        curve('2 470, 2.6 479, 3 488'),
      ),
    ],
  },
  {
    muscleId: 'gluteus-minimus-posterior',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        MINIMUS_PARTS,
        curve('3 488, 0.4 489.4, -2.4 487.4'),
        curve('-2.4 487.4, -8 474.6, -16.6 463.6, -23.4 453'),
        curve('-23.4 453, -20.4 442.6, -12 435, -1 431.6'),
      ),
    ],
    fibres: [
      curve('-22 453, -13.6 462.6, -6 474, -0.6 487'),
      curve('-14.6 438.4, -8.6 454, -3.4 470, 0.8 487.4'),
      curve('-4 433.4, -2.4 450, -0.2 469, 2 487.4'),
    ],
    tendon: [
      ring(
        curve('3 488, 0.4 489.4, -2.4 487.4'),
        curve('-2.4 487.4, -5 481, -8.8 473.6'),
        curve('-8.8 473.6, -4 471, 2.2 472'),
        curve('2.2 472, 2.8 480, 3 488'),
      ),
    ],
  },
]
