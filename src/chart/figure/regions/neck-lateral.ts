import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Front edge of the sternocleidomastoid: mastoid → where the platysma crosses it → where it leaves → sternum. */
const STERNOMASTOID_FRONT_UPPER = curve('4.4 89.4, 7 103, 10.6 115.6, 14.6 127.4')
const STERNOMASTOID_FRONT_MIDDLE = curve('14.6 127.4, 19 141, 22.6 153.4, 25.2 162.4, 26.8 168.6')
/** Its back edge: nuchal line → where the platysma crosses it → clavicle. */
const STERNOMASTOID_BACK_UPPER = curve('-13.6 85.2, -9.6 97.4, -5.2 112, -0.6 127')
const STERNOMASTOID_BACK_LOWER = curve('-0.6 127, 4 140.4, 9 153.6, 13.4 165, 17 174.9')
/** Sternal | clavicular head: mastoid → where they part. */
const STERNAL_CLAVICULAR = curve('-4 87, -0.6 103, 4.4 118, 10.2 133.6, 16.6 149, 22.2 162.6')
/** Digastric | platysma, below the jaw. */
const DIGASTRIC_PLATYSMA = curve('41 122.9, 38 127, 35.8 131.6')
/** Splenius capitis | levator scapulae: mastoid → nape. */
const SPLENIUS_LEVATOR = curve('-2.6 95, -6.8 109, -12.6 127, -20 145, -28.4 161, -34.4 172')
/** Anterior | middle scalene. */
const SCALENES_ANTERIOR_MIDDLE = curve('6.4 117.6, 7 132, 8.8 148, 10.8 162, 12 174.2')
/** Middle | posterior scalene. */
const SCALENES_MIDDLE_POSTERIOR = curve('-2.8 127, -2.2 140, -0.8 154, 2.4 168')

/**
 * The muscles of the neck from the side, except the trapezius. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const neckLateral: readonly MuscleRegion[] = [
  {
    muscleId: 'sternocleidomastoid-sternal',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-4 87, 0.2 87, 4.4 89.4'), // mastoid
        STERNOMASTOID_FRONT_UPPER,
        STERNOMASTOID_FRONT_MIDDLE,
        curve('26.8 168.6, 28.4 173.6, 30.8 178.4'),
        silhouette('right-lateral', '30.8 178.4', '32.8 181.4'),
        curve('32.8 181.4, 29.4 182'), // manubrium
        curve('29.4 182, 26 172.6, 22.2 162.6'),
        back(STERNAL_CLAVICULAR),
      ),
    ],
    fibres: [
      curve('32 181.4, 27 171, 21 150, 13 127, 7.4 108, 3.4 89.4'),
      curve('30.6 181.6, 25 165.6, 18.6 147.6, 10.6 127, 4 108, 0.2 87.6'),
      curve('29.8 181.6, 23.6 163.6, 14 140.6, 6.4 121, 0.4 103, -3 87.4'),
    ],
    tendon: [
      ring(
        silhouette('right-lateral', '30.8 178.4', '32.8 181.4'),
        curve('32.8 181.4, 29.4 182'),
        curve('29.4 182, 26.6 174, 24 167'),
        curve('24 167, 26 166, 26.8 168.6'),
        curve('26.8 168.6, 28.4 173.6, 30.8 178.4'),
      ),
    ],
  },
  {
    muscleId: 'sternocleidomastoid-clavicular',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        STERNAL_CLAVICULAR,
        curve('22.2 162.6, 23.6 170, 25.4 178.2'),
        curve('25.4 178.2, 22.6 176.6, 17 174.9'), // clavicle
        back(STERNOMASTOID_BACK_LOWER),
        back(STERNOMASTOID_BACK_UPPER),
        curve('-13.6 85.2, -9 85.6, -4 87'), // superior nuchal line
      ),
    ],
    fibres: [
      curve('24.6 177.6, 20.6 161.6, 12.6 142, 4.4 121.6, -1.6 104, -5.4 87.4'),
      curve('21.8 176.2, 16.6 160, 8.6 139, 1 119.6, -5 103, -9 86.2'),
      curve('18.4 175.2, 12.6 159, 4.6 138, -2 119, -7.6 101.4, -12 86.2'),
    ],
  },
  {
    muscleId: 'platysma',
    view: 'right-lateral',
    layer: 'superficial',
    // Drawn before and behind the sternocleidomastoid, which shows through the thin sheet.
    d: [
      ring(
        curve('14.6 127.4, 20.4 119.8, 27.6 115.4'),
        curve('27.6 115.4, 31.2 118.4, 36 120.8, 41 122.9'), // jaw
        DIGASTRIC_PLATYSMA,
        curve('35.8 131.6, 32.6 140, 29.4 150.4, 27.4 160, 26.8 168.6'),
        back(STERNOMASTOID_FRONT_MIDDLE),
      ),
      ring(
        STERNOMASTOID_BACK_LOWER,
        curve('17 174.9, 14 174.4, 9.6 173.6, 5.6 172.6'), // clavicle
        curve('5.6 172.6, 1.4 166.6, -4 157'), // trapezius
        curve('-4 157, -5 147.4, -3.8 137, -0.6 127'),
      ),
    ],
    fibres: [
      curve('26.6 165, 28 152, 31.6 138, 39 123'),
      curve('24.6 159.6, 25.2 146, 27.6 133, 33.6 120'),
      curve('20 143.6, 20.6 132, 23 124, 28.6 116.4'),
      curve('6.6 172.4, 0.4 160, -2 145, -0.6 129'),
      curve('11 173.4, 5.6 162, 2 148, 0.4 131.4'),
      curve('15.6 174.2, 11.4 163.6, 7.4 152.6, 4.6 143'),
    ],
  },
  {
    muscleId: 'digastric-anterior',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('41 122.9, 48 125.4, 60 128.2'), // jaw
        curve('60 128.2, 61.8 128.7'),
        silhouette('right-lateral', '61.8 128.7', '38.4 133.8'),
        curve('38.4 133.8, 35.8 131.6'), // hyoid
        back(DIGASTRIC_PLATYSMA),
      ),
    ],
    fibres: [
      curve('60 128.3, 50 126.4, 42 125, 37 130'),
      curve('60.4 128.6, 50 128.4, 42.4 128.8, 37.2 132'),
      curve('54 129, 45 129.8, 38.4 133'),
    ],
  },
  {
    muscleId: 'splenius-capitis',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        curve('-22.8 79.8, -15 83.4, -8 87.6, -2.6 95'), // nuchal line and mastoid
        SPLENIUS_LEVATOR,
        curve('-34.4 172, -38 170, -41.4 165.2'), // to T3
        silhouette('right-lateral', '-41.4 165.2', '-26.6 133'),
        curve('-26.6 133, -22.4 121, -19.6 108, -20 94, -22.8 79.8'),
      ),
    ],
    fibres: [
      curve('-27.4 136, -19.6 120, -16.6 103, -20 81.4'),
      curve('-30.6 146, -21 131, -14.6 113, -12.8 98, -14.4 84.2'),
      curve('-36 157, -25 143, -16 124, -9.6 106, -7.6 88.4'),
      curve('-36 170, -27 153, -17.4 134, -9.6 113, -4.6 93.4'),
    ],
  },
  {
    muscleId: 'levator-scapulae',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        SPLENIUS_LEVATOR,
        curve('-34.4 172, -38.6 178, -42 186'),
        curve('-42 186, -34 182.4, -26 174, -16 162, -5.6 146.6, 1.4 132, 4.4 119, 4 108, 2 99.4'),
        curve('2 99.4, 0 96.2, -2.6 95'), // atlas
      ),
    ],
    fibres: [
      curve('-2 95.6, -5 110, -11 129, -19 146.6, -29 164, -39.4 182'),
      curve('1 97.8, 0 112, -6.4 132, -16 149.6, -27 165.6, -40 184'),
      curve('3.6 110, 1.6 124, -5 139.6, -16 156, -29 172, -41 185'),
    ],
    tendon: [
      ring(
        curve('-34.4 172, -38.6 178, -42 186'),
        curve('-42 186, -37 184.2, -31 179.2'),
        curve('-31 179.2, -31.6 174.6, -34.4 172'),
      ),
    ],
  },
  {
    muscleId: 'digastric-posterior',
    view: 'right-lateral',
    layer: 'intermediate',
    d: [
      ring(
        curve('-1.8 90.6, 2.4 88.8, 5.4 90.4'), // mastoid notch
        curve('5.4 90.4, 11.6 99.6, 18.8 109.6, 26.4 119.6, 34.6 131'),
        curve('34.6 131, 35 132.4, 33.4 132.6'), // hyoid
        curve('33.4 132.6, 24.6 126.8, 14.6 118, 6 105.4, -1.8 90.6'),
      ),
    ],
    fibres: [
      curve('4 90, 12.6 103, 22 115.6, 33.8 131.4'),
      curve('1.6 89.6, 9.6 104.6, 19.6 117.6, 33.2 131.8'),
      curve('-0.6 90.6, 7 104.6, 17 118, 32.8 131.8'),
    ],
    tendon: [
      ring(
        curve('26.4 119.6, 34.6 131'),
        curve('34.6 131, 35 132.4, 33.4 132.6'),
        curve('33.4 132.6, 24.6 126.8'),
        curve('24.6 126.8, 24 123, 26.4 119.6'),
      ),
    ],
  },
  {
    muscleId: 'scalenus-anterior',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('6.4 117.6, 9.2 113, 12 115.4, 14.8 125, 16.6 140, 17 156, 15.6 174.6'),
        curve('15.6 174.6, 12 174.2'), // first rib
        back(SCALENES_ANTERIOR_MIDDLE),
      ),
    ],
    fibres: [
      curve('7.2 116.8, 9 138, 11.6 160, 12.8 174'),
      curve('9.4 114, 12.2 138, 13.8 160, 13.8 174.2'),
      curve('11.8 115.6, 15.4 138, 15.8 160, 14.8 174.2'),
    ],
  },
  {
    muscleId: 'scalenus-medius',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-1.6 106, 0.8 101.6, 3.4 103.4, 5.4 110.6, 6.4 117.6'), // from the axis down
        SCALENES_ANTERIOR_MIDDLE,
        curve('12 174.2, 8.6 175.2, 5.6 174.6'), // first rib
        curve('5.6 174.6, 3.8 171.6, 2.4 168'),
        back(SCALENES_MIDDLE_POSTERIOR),
        curve('-2.8 127, -2.6 116, -1.6 106'),
      ),
    ],
    fibres: [
      curve('-0.8 105, -0.6 130, 2 155, 6.8 174.6'),
      curve('1 102.4, 2.4 130, 5 155, 8.8 174.6'),
      curve('3.2 104.4, 5.2 130, 7.8 154, 10.8 174'),
    ],
  },
  {
    muscleId: 'scalenus-posterior',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        SCALENES_MIDDLE_POSTERIOR,
        curve('2.4 168, 3 174, 2.2 181.6'),
        curve('2.2 181.6, -1 182'), // second rib
        curve('-1 182, -5.6 172, -8.8 158, -7.6 142, -2.8 127'),
      ),
    ],
    fibres: [
      curve('-2.8 129, -3 148, -0.2 166, 1.6 181.4'),
      curve('-3.4 131, -5.4 150, -3 168, 0.6 181.4'),
      curve('-4 133, -7.4 152, -5 169, -0.4 181.6'),
    ],
  },
  {
    muscleId: 'longissimus-capitis',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-9.4 88.6, -6 88.4, -2.8 90.6'), // mastoid
        curve('-2.8 90.6, -2.8 104, -3.6 118, -5.8 131, -9.8 145, -16 158.6'),
        curve('-16 158.6, -14.6 145, -12.6 130, -11 115, -10.4 101, -9.4 88.6'),
      ),
    ],
    fibres: [
      curve('-15 155.6, -10.2 143, -6.8 130, -4.6 112, -4 90.4'),
      curve('-15.2 155, -11.6 142, -9.2 130, -7 110, -6.2 89'),
      curve('-15.2 154, -13 142, -11.4 129, -9.2 108, -8.4 89.2'),
    ],
  },
]
