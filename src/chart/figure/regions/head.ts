import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Brow, from the front: frontalis above, orbicularis oculi below; inner → outer end. */
const BROW_ANTERIOR = curve('-3 60.4, -6.2 55.6, -12 53.2, -19.6 52.4, -26.6 54, -32.4 58.4')
/** Frontalis | temporalis, from the front: brow → hairline. */
const TEMPLE_ANTERIOR = curve('-32.4 58.4, -34.2 49.6, -34 40.6')
/** The brow from the side; outer → inner end. */
const BROW_LATERAL = curve('53.6 58.4, 57.6 54.4, 62.6 52.4, 67.4 53, 70.9 61.4')
/** Temporalis | orbicularis oculi beside the orbit, from the side. */
const ORBIT_BACK_LATERAL = curve('53.6 58.4, 51.8 63.6, 52.4 69.4, 55 74.2')
/** Upper edge of the zygomatic arch, back → front: temporalis above, masseter below. */
const ARCH_BACK = curve('24.6 76.6, 31.4 76.4')
const ARCH_FRONT = curve('31.4 76.4, 41 75.8, 50.4 74.4')
/** Lateral pterygoid | medial pterygoid, front → back. */
const PTERYGOIDS = curve('44.6 91.4, 38.6 91.6, 33 89.8')

/**
 * The muscles of the head. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const headRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'frontalis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        BROW_ANTERIOR,
        TEMPLE_ANTERIOR,
        // Along the hairline, where the aponeurosis begins between the two, down to the root of the nose.
        curve('-34 40.6, -34 35, -32.6 29.6'),
        curve('-32.6 29.6, -25 25.4, -16.6 23.6, -9.4 24.2'),
        curve('-9.4 24.2, -4.6 33.6, -1.8 43.6, -1.2 52, -3 60.4'),
      ),
    ],
    fibres: [
      curve('-9.6 26, -5.4 38, -4 50, -4.2 58'),
      curve('-15 24.4, -13 36, -12.6 52.6'),
      curve('-22 25.4, -22.6 38, -22.4 52.4'),
      curve('-29 29.4, -31 42, -30.6 56'),
    ],
  },
  {
    muscleId: 'frontalis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        BROW_LATERAL,
        silhouette('right-lateral', '70.9 61.4', '65 26.2'),
        curve('65 26.2, 59.4 28.4, 55.4 35.4, 53.8 46, 53.6 58.4'),
      ),
    ],
    fibres: [
      curve('55.6 31.8, 56 44, 55.8 55.4'),
      curve('59.4 28.6, 61.6 42, 62 52'),
      curve('63.6 27, 67.8 41, 68 53'),
    ],
  },
  {
    muscleId: 'orbicularis-oculi',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        BROW_ANTERIOR,
        curve(
          '-32.4 58.4, -33.8 64.4, -32.6 70.6, -28.6 75.4, -21.6 78.4, -14 77.8, -8 74.2, -4.6 69.2, -4 64.8',
        ),
        curve('-4 64.8, -10.4 65.6'), // below the inner corner of the eye
        curve('-10.4 65.6, -14.4 67.6, -19 68.4, -23.4 67.2, -26.8 64.6'),
        curve('-26.8 64.6, -23.4 62.2, -18.8 61.2, -14.2 62.2, -10.4 64.8'),
        curve('-10.4 64.8, -3.6 64, -3 60.4'),
      ),
    ],
    fibres: [
      curve('-5 63, -8.6 58, -15 55, -22 55.4, -29 60, -30.4 65'),
      curve('-9 63.4, -14 59.6, -20 58.4, -26 60.8, -28.6 64.6'),
      curve('-5.6 66.6, -9.6 72, -15.4 75, -22 75.4, -28 71.6, -30.4 65'),
      curve('-9.4 66.4, -14 70.2, -20 71.4, -25.6 68.8, -28.6 64.6'),
    ],
  },
  {
    muscleId: 'orbicularis-oculi',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        back(ORBIT_BACK_LATERAL),
        BROW_LATERAL,
        curve('70.9 61.4, 69.6 62.4, 68 64.2'),
        curve('68 64.2, 65.4 62, 61.6 61.6, 58.2 64.2'), // upper lid
        curve('58.2 64.2, 61.4 67.2, 65.4 67.4, 68.4 65.6'), // lower lid
        curve('68.4 65.6, 70.6 69, 70.8 73.4'),
        curve('70.8 73.4, 66 77.2, 60.4 77.6, 55 74.2'),
      ),
    ],
    fibres: [
      curve('69 60, 66 56.4, 61.4 56.4, 56.6 60.4, 55.2 65'),
      curve('67 61.6, 63 59.4, 58.6 61.4, 56.8 64.6'),
      curve('69.6 70, 66 73.6, 61 73.8, 56.8 70.4, 55.2 65'),
      curve('68.6 67.4, 64 70.2, 59.6 68.8, 56.8 64.6'),
    ],
  },
  {
    muscleId: 'temporalis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        back(ORBIT_BACK_LATERAL),
        // Superior temporal line, from the cheekbone over the ear.
        curve('53.6 58.4, 53.4 48, 49 39, 41 32.4, 30 28.6, 18 29, 7 33.4, -1 41.2, -4.4 51, -1.6 59'),
        curve('-1.6 59, 6 57, 13 57.4, 18.8 61.4, 21.8 68, 24.6 76.6'), // over the ear
        ARCH_BACK,
        ARCH_FRONT,
        curve('50.4 74.4, 55 74.2'),
      ),
    ],
    fibres: [
      curve('51 44, 48.6 58, 44 75'),
      curve('41 32.6, 40.4 52, 39.6 75.6'),
      curve('26 29, 31.6 50, 35.6 76'),
      curve('10 32, 21 51, 31 76'),
      curve('-3.6 50, 13 55.4, 24 66, 28 76'),
    ],
    tendon: [
      ring(curve('29 76.4, 41 75.9, 47 74.9'), curve('47 74.9, 43.6 66.4, 38.8 59.6, 33.4 64, 29 76.4')),
    ],
  },
  {
    muscleId: 'temporalis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('anterior', '-40.2 31.6', '-42.7 62'),
        curve('-42.7 62, -43 68, -42.4 76.4'),
        curve('-42.4 76.4, -39.4 77.6, -36 77.2'),
        curve('-36 77.2, -34 71, -33.6 65, -32.4 58.4'),
        TEMPLE_ANTERIOR,
        curve('-34 40.6, -36.2 34.6, -40.2 31.6'),
      ),
    ],
    fibres: [
      curve('-40 33, -41 50, -40.6 66, -40 77'),
      curve('-37 36.6, -38 52, -38.4 66, -38.6 77.2'),
      curve('-35 42, -35.4 55, -36.4 66, -37.4 77'),
    ],
  },
  {
    muscleId: 'occipitalis',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('5.6 76, 11 78.4'), // trapezius below
        curve('11 78.4, 21 81.2, 32.4 84.6'),
        curve('32.4 84.6, 35.4 76, 36 66.6, 34.6 60'),
        curve('34.6 60, 27 54.6, 17.6 51.8, 8.6 52'), // where the aponeurosis begins
        curve('8.6 52, 5.4 59, 4.6 67, 5.6 76'),
      ),
    ],
    fibres: [
      curve('8 76.8, 8 64, 9.6 52.8'),
      curve('16 79.6, 17 64, 17.6 52.6'),
      curve('24 82, 25.4 67, 25.4 54.6'),
      curve('31 83.8, 32.8 72, 32.6 59.8'),
    ],
  },
  {
    muscleId: 'occipitalis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        silhouette('right-lateral', '-36.4 76.4', '-42.2 52'),
        curve('-42.2 52, -35.6 50, -27.6 51.4, -19.6 57'),
        curve('-19.6 57, -15.8 65, -13.8 74, -13.6 84'),
        curve('-13.6 84, -20 81.2, -26.6 79'),
        curve('-26.6 79, -31 77.4, -35 78'),
        curve('-35 78, -36.4 76.4'),
      ),
    ],
    fibres: [
      curve('-35.6 77, -39.4 66, -41 51.6'),
      curve('-29 77.8, -33 64, -35.4 50.8'),
      curve('-22.4 79.6, -26 66, -28.6 52'),
      curve('-15.4 83, -17.8 69, -22 56.4'),
    ],
  },
  {
    muscleId: 'zygomaticus-major',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-35 80, -31.6 78.4, -28 77.8'), // cheekbone
        curve('-28 77.8, -23.6 84.6, -18.6 92.4, -12.6 101.8'),
        curve('-12.6 101.8, -20.6 98, -27.6 90.8, -35 80'),
      ),
    ],
    fibres: [
      curve('-33.4 79.4, -25 91, -13.6 101.4'),
      curve('-31.4 78.6, -23.4 89.6, -13.2 101.2'),
      curve('-29 78, -22 87.8, -13.4 100.8'),
    ],
  },
  {
    muscleId: 'zygomaticus-major',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('53 77.4, 56.4 77, 60.4 77.6'),
        curve('60.4 77.6, 63.6 84.8, 66.8 92.4, 69.6 101.6'),
        curve('69.6 101.6, 63 95.4, 57.4 86.8, 53 77.4'),
      ),
    ],
    fibres: [
      curve('54.4 77.4, 60.4 89.6, 69 101'),
      curve('56.6 77.2, 62.4 89, 69.2 100.8'),
      curve('59 77.4, 64.4 89, 69.4 100.6'),
    ],
  },
  {
    muscleId: 'masseter-superficial',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        ARCH_FRONT,
        curve('50.4 74.4, 52 79.4, 50.6 90, 46.6 104, 42.6 114, 40 122.4'),
        curve('40 122.4, 36 120.8, 27.6 115.4, 24.8 109.4'), // jaw
        curve('24.8 109.4, 26 100, 28.6 88, 31.4 76.4'),
      ),
    ],
    fibres: [
      curve('50 75, 46.8 94, 38.6 121.4'),
      curve('44 76, 40 96, 33.6 119'),
      curve('37.6 76.4, 34 96, 28.6 116'),
      curve('32 76.8, 29 93, 26 111'),
    ],
    tendon: [
      ring(
        ARCH_FRONT,
        curve('50.4 74.4, 51.8 79, 51.4 85'),
        curve('51.4 85, 46.4 89.6, 40.4 87.6, 34.6 83.6, 30.2 81.2'),
        curve('30.2 81.2, 31.4 76.4'),
      ),
    ],
  },
  {
    muscleId: 'masseter-superficial',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-41.8 79, -38.6 79.6, -35 80'), // zygomatic arch
        curve('-35 80, -31.6 89, -28.2 100, -25.8 111, -25.4 122.6'),
        curve('-25.4 122.6, -30 118, -33.4 111.6'), // jaw
        silhouette('anterior', '-33.4 111.6', '-38.8 90.4'),
        curve('-38.8 90.4, -40.6 85.4, -41.8 79'),
      ),
    ],
    fibres: [
      curve('-36 80, -31 96, -26.4 121'),
      curve('-38 79.8, -33.6 97, -29 118'),
      curve('-40.4 79.4, -37 94, -32.6 112'),
    ],
  },
  {
    muscleId: 'masseter-deep',
    view: 'right-lateral',
    // Between the superficial part and the pterygoids, which the deep layer shows.
    layer: 'intermediate',
    d: [
      ring(
        ARCH_BACK,
        curve('31.4 76.4, 37 76.2, 42.6 75.6'),
        curve('42.6 75.6, 42.4 85, 40.4 94, 36.6 101.6'),
        curve('36.6 101.6, 32.6 103.4, 28 101.4'),
        curve('28 101.4, 27 92, 24.6 76.6'),
      ),
    ],
    fibres: [
      curve('25.6 77, 28.4 88, 29.4 101.6'),
      curve('30.6 76.6, 32 89, 32 102.8'),
      curve('36 76.4, 36.4 89, 34.4 102.4'),
      curve('41.6 76, 40.4 89, 37 101'),
    ],
  },
  {
    muscleId: 'lateral-pterygoid',
    view: 'right-lateral',
    layer: 'deep',
    schematic: true,
    d: [
      ring(
        PTERYGOIDS,
        curve('33 89.8, 28.6 88, 24.4 84.4'),
        curve('24.4 84.4, 23.8 81, 25.4 78.4'), // neck and disc of the jaw joint
        curve('25.4 78.4, 32 77.4, 39.6 76.6, 47 76.4'),
        curve('47 76.4, 48.6 84, 44.6 91.4'),
      ),
    ],
    fibres: [
      curve('46.6 78, 36 79.4, 25 80.4'),
      curve('47.6 82, 36 83, 24.6 82'),
      curve('46.6 87.4, 36 86.4, 24.6 83.4'),
    ],
  },
  {
    muscleId: 'medial-pterygoid',
    view: 'right-lateral',
    layer: 'deep',
    schematic: true,
    d: [
      ring(
        PTERYGOIDS,
        curve('33 89.8, 30.6 97, 28.4 104, 26.2 112'),
        curve('26.2 112, 27.6 115.4, 31 118, 36.4 118.8'),
        curve('36.4 118.8, 39.6 111, 42.4 103, 44.6 91.4'),
      ),
    ],
    fibres: [
      curve('43.6 92, 39.6 104, 34.6 118.4'),
      curve('40 92, 35.6 104, 31 117.6'),
      curve('35 91, 31.6 102, 27.6 114.4'),
    ],
  },
  {
    muscleId: 'buccinator',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('44.6 91.4, 43.4 98.4, 41.2 106.4'), // pterygomandibular raphe
        curve('41.2 106.4, 47.6 110.6, 55 111.4, 62 108.4, 69 103.4'),
        curve('69 103.4, 70 101.4, 68.6 99.4'), // corner of the mouth
        curve('68.6 99.4, 61.6 94, 53 90.8, 44.6 91.4'),
      ),
    ],
    fibres: [
      curve('45 93, 54 94, 62.4 97, 68.8 101'),
      curve('43.4 99, 55 100.4, 68.6 101.6'),
      curve('41.8 105.6, 52 107.6, 60.6 106, 68.4 102.4'),
    ],
  },
]
