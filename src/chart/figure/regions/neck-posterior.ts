import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Semispinalis capitis | splenius capitis: nuchal line → nuchal ligament. */
const SEMISPINALIS_SPLENIUS = curve('19 80.8, 17.8 91, 15.6 102, 11.8 113.6, 6.6 124.6, 0 134')
/** Splenius capitis | levator: mastoid → where the splenius cervicis comes out; | splenius cervicis: → rhomboid. */
const SPLENIUS_CAPITIS_OUTER_UPPER = curve('34.4 94.6, 29.6 102, 25.6 109.6')
const SPLENIUS_CAPITIS_OUTER_LOWER = curve('25.6 109.6, 22 120, 18.4 132.6, 15.4 145, 13.5 155.7')
/** Splenius cervicis | levator scapulae: atlas → nape. */
const SPLENIUS_CERVICIS_LEVATOR = curve('25.6 109.6, 24.8 122, 23.8 135, 22.8 148')
/** Multifidi | semispinalis cervicis: axis → last neck vertebra. */
const MULTIFIDI_SEMISPINALIS = curve('0.8 115, 5.4 122, 8.4 131.6, 10 140, 10 148.4')
/** Semispinalis cervicis | longissimus capitis. */
const SEMISPINALIS_LONGISSIMUS = curve('18 134, 19.6 145, 20 157.2')

/**
 * The muscles of the neck from behind, except the trapezius. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const neckPosterior: readonly MuscleRegion[] = [
  {
    muscleId: 'sternocleidomastoid-clavicular',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('19 80.8, 26 82.6, 32.4 84.6'), // superior nuchal line
        curve('32.4 84.6, 35.6 87.4, 38.8 90.4'), // mastoid
        silhouette('posterior', '38.8 90.4', '32.4 128.6'),
        curve('32.4 128.6, 29.6 118, 26.6 105.6, 23 93, 19 80.8'),
      ),
    ],
    fibres: [
      curve('32.4 126, 31 116, 29 104, 25.6 92, 21.6 81.6'),
      curve('32 121, 32 112, 31.4 102, 29 92, 26 82.8'),
      curve('33 112, 34.6 104, 34.6 95, 31.6 84.8'),
    ],
  },
  {
    muscleId: 'splenius-capitis',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('19 80.8, 26 82.6, 32.4 84.6'), // superior nuchal line
        curve('32.4 84.6, 35 89, 34.4 94.6'), // mastoid
        SPLENIUS_CAPITIS_OUTER_UPPER,
        SPLENIUS_CAPITIS_OUTER_LOWER,
        back(curve('0 139.4, 1.2 139.8, 6 146.1, 9 150, 13.5 155.7')), // rhomboid
        curve('0 139.4, 0 134'), // nuchal ligament
        back(SEMISPINALIS_SPLENIUS),
      ),
    ],
    fibres: [
      curve('1 136.6, 9.6 123, 15.4 109, 18.8 95, 20.4 81.4'),
      curve('4 143, 12.6 128, 19 112, 23.2 97, 25.6 82.8'),
      curve('8 148.4, 15 131, 21.4 115.6, 26.8 101, 30.4 84.6'),
      curve('12.4 154, 16.6 135, 22.6 116.6, 28.4 103, 33.8 90'),
    ],
  },
  {
    muscleId: 'splenius-cervicis',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        SPLENIUS_CAPITIS_OUTER_LOWER,
        curve('13.5 155.7, 16.2 159.2, 19 162.6'), // rhomboid
        curve('19 162.6, 21.4 156, 22.8 148'),
        back(SPLENIUS_CERVICIS_LEVATOR),
      ),
    ],
    fibres: [
      curve('14.4 156, 17.6 142, 21.4 127, 25.6 112'),
      curve('16 158.6, 20 143, 23.4 127, 25.8 113'),
      curve('18 161, 22 145, 24.6 129, 25.8 115'),
    ],
  },
  {
    muscleId: 'levator-scapulae',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        back(SPLENIUS_CAPITIS_OUTER_UPPER),
        curve('34.4 94.6, 35.4 99, 34.6 105, 33.4 111.6'),
        silhouette('posterior', '33.4 111.6', '32 125.6'),
        curve('32 125.6, 33.2 137, 36.4 149, 41 159.6, 46.4 170'),
        curve('46.4 170, 45.8 175.8, 41.2 178, 36.6 181.4'), // superior angle and inner border of the scapula
        curve('36.6 181.4, 34 174, 29.6 163, 22.8 148'),
        back(SPLENIUS_CERVICIS_LEVATOR),
      ),
    ],
    fibres: [
      curve('27 110, 26.6 130, 28 148, 33.6 165, 38 181'),
      curve('29.4 105, 28.8 128, 31.4 148, 37 163, 42 180'),
      curve('32.6 100, 30.8 126, 34 148, 40 161.6, 45.6 174.6'),
    ],
    tendon: [
      ring(
        curve('46.4 170, 45.8 175.8, 41.2 178, 36.6 181.4'),
        curve('36.6 181.4, 35.4 177.8'),
        curve('35.4 177.8, 39.6 175, 43.4 170.6, 45 166.6'),
        curve('45 166.6, 46.4 170'),
      ),
    ],
  },
  {
    muscleId: 'semispinalis-capitis',
    view: 'posterior',
    // In the window between the splenii; the deep layer shows what it covers.
    layer: 'intermediate',
    d: [
      ring(
        curve('0 78.4, 5 78, 11 78.6, 19 80.8'), // between the nuchal lines
        SEMISPINALIS_SPLENIUS,
        curve('0 134, 0 78.4'),
      ),
    ],
    fibres: [
      curve('1 130, 3 112, 3.6 96, 3 78.8'),
      curve('4 125.6, 8 111, 9 95, 8.4 79'),
      curve('9 117.6, 13.4 103, 14.4 91, 13.8 80'),
    ],
  },
  {
    muscleId: 'suboccipitals-rectus',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('0.8 86, 7 85.6, 15.4 88.4'), // inferior nuchal line
        curve('15.4 88.4, 11.6 96.6, 6.6 104.6, 0.8 112'), // spine of the axis
        curve('0.8 112, 0.8 86'),
      ),
    ],
    fibres: [
      curve('1.6 102, 2.6 94, 4 86'),
      curve('1.4 109, 5.4 98, 9 86.4'),
      curve('1.6 110.6, 8 100, 13.4 87.8'),
    ],
  },
  {
    muscleId: 'suboccipitals-oblique',
    view: 'posterior',
    layer: 'deep',
    d: [
      // Lower oblique: axis → atlas.
      ring(
        curve('0.8 112, 7.4 105.6, 15.6 99.4, 23.6 96.8'),
        curve('23.6 96.8, 25.2 98.8, 24.4 101.6'),
        curve('24.4 101.6, 16.6 108, 9 112.8, 0.8 115'),
        curve('0.8 115, 0.8 112'),
      ),
      // Upper oblique: atlas → occiput.
      ring(
        curve('16.6 88.8, 21.4 87.2, 26.6 87.8'),
        curve('26.6 87.8, 26.6 93.6, 25.2 98.8'),
        curve('25.2 98.8, 23.6 96.8'),
        curve('23.6 96.8, 21.4 93, 16.6 88.8'),
      ),
    ],
    fibres: [
      curve('1.6 111.6, 12 103.4, 23.6 97.4'),
      curve('1.6 112.8, 13 106, 24.6 99'),
      curve('2 114.4, 14 108.6, 24 101.4'),
      curve('24 96.8, 21.6 92.6, 19 88.4'),
      curve('25 98, 24.4 93, 23.4 88'),
    ],
  },
  {
    muscleId: 'multifidi-cervical',
    view: 'posterior',
    layer: 'deep',
    d: [ring(MULTIFIDI_SEMISPINALIS, back(curve('0.8 139, 5.4 143.8, 10 148.4')), curve('0.8 139, 0.8 115'))],
    fibres: [
      curve('6.6 127, 3.6 122, 1.4 117.6'),
      curve('8.8 134.6, 4.6 128, 1 123.6'),
      curve('9.8 141.6, 5 135, 1 130.6'),
      curve('8.6 147, 4 141.6, 1 138'),
    ],
  },
  {
    muscleId: 'semispinalis-cervicis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('0.8 115, 8 113.8, 14.6 120.4, 18 134'),
        SEMISPINALIS_LONGISSIMUS,
        back(curve('10 148.4, 15 153, 20 157.2')), // below, under the upper serratus, down to T6
        back(MULTIFIDI_SEMISPINALIS),
      ),
    ],
    fibres: [
      curve('11.4 149, 11 139, 8.6 128, 2.4 115.6'),
      curve('14.6 152, 14.4 141, 11.6 127, 4 115'),
      curve('18.6 155.8, 18 143, 14.8 126.6, 6.6 114.6'),
    ],
  },
  {
    muscleId: 'longissimus-capitis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('27.4 88.4, 31 87.6, 34.4 91'), // mastoid
        curve('34.4 91, 34.4 100, 31.8 111.6, 29 124, 26.4 138, 24.2 149, 22.4 159'),
        back(curve('20 157.2, 22.4 159')),
        back(SEMISPINALIS_LONGISSIMUS),
        curve('18 134, 21.6 123, 25 110.6, 26.8 99, 27.4 88.4'),
      ),
    ],
    fibres: [
      curve('20.4 157, 20 138, 24.6 118, 28 100, 29 88.2'),
      curve('21.2 158, 22.6 138, 27 117, 30 100, 31 88'),
      curve('22.4 157, 25.2 138, 29 117, 32.4 100, 33 89.8'),
    ],
  },
]
