import { back, curve, ring } from '../curve.ts'
import { RHOMBOID_UPPER } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Rhomboid minor | major: T1 → root of the scapular spine. */
const RHOMBOIDS = curve('1.2 158, 12 168.6, 24 180.2, 35.9 191')
/** Lower edge of the rhomboid major, where the erector comes out under it: T5 → lower angle of the scapula. */
const RHOMBOID_LOWER_SPINALIS = curve('1.2 207, 8.6 212.6')
const RHOMBOID_LOWER_LONGISSIMUS = curve('8.6 212.6, 17 219.6, 26 227.6')
const RHOMBOID_LOWER_ILIOCOSTALIS = curve('26 227.6, 33.6 235, 40.6 242.6')
/** Spinalis | longissimus. */
const SPINALIS_OUTER = curve('8.6 212.6, 9.9 232, 10.3 256, 9.9 284, 8.4 312, 5.4 333, 1.2 349')
/** Longissimus | iliocostalis: rhomboid → where the two iliocostales meet → iliac crest. */
const LONGISSIMUS_OUTER_ABOVE = curve('26 227.6, 27 246, 27.5 268, 27.2 292, 26.4 318, 25.6 346')
const LONGISSIMUS_OUTER_BELOW = curve('25.6 346, 25.9 366, 27.4 388, 29.4 406, 31 421.4')
/** Iliocostalis thoracis | lumborum, which runs up outside it to the lower ribs. */
const ILIOCOSTALES = curve('25.6 346, 29.4 334, 34 321.6, 39 308')
/** Outer edge of the erector: rhomboid → serratus posterior inferior → iliac crest. */
const ERECTOR_OUTER_ABOVE = curve('40.6 242.6, 42.3 258, 42.4 274, 40.8 290')
const ERECTOR_OUTER_SERRATUS_ABOVE = curve('40.8 290, 39.8 299, 39 308')
const ERECTOR_OUTER_SERRATUS_BELOW = curve('39 308, 38.3 321, 38.4 334, 39 346')
const ERECTOR_OUTER_BELOW = curve('39 346, 41.6 363, 42.8 381, 42.8 396, 41.6 408.7')

/**
 * The middle layer of the back: rhomboids, erector spinae, serratus posterior inferior. Client's right side.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const backIntermediateRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'rhomboid-minor',
    view: 'posterior',
    layer: 'intermediate',
    d: [ring(RHOMBOID_UPPER, curve('36.6 181.4, 35.9 191'), back(RHOMBOIDS), curve('1.2 158, 1.2 139.8'))],
    fibres: [
      curve('1.6 143, 11 154, 23 169, 36 183'),
      curve('1.6 149, 12 160.6, 24 174, 36 186.4'),
      curve('1.6 155.6, 13 167, 25 178.6, 35.6 189.4'),
    ],
    tendon: [
      ring(
        curve('1.2 139.8, 4.8 144.4'),
        curve('4.8 144.4, 4.4 152, 4.2 161'),
        curve('4.2 161, 1.2 158'),
        curve('1.2 158, 1.2 139.8'),
      ),
    ],
  },
  {
    muscleId: 'rhomboid-major',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        RHOMBOIDS,
        curve('35.9 191, 36.2 204, 37.8 218, 40 231, 43 242, 47.4 250.4'),
        curve('47.4 250.4, 40.6 242.6'),
        back(RHOMBOID_LOWER_ILIOCOSTALIS),
        back(RHOMBOID_LOWER_LONGISSIMUS),
        back(RHOMBOID_LOWER_SPINALIS),
        curve('1.2 207, 1.2 158'),
      ),
    ],
    fibres: [
      curve('1.6 162, 13 172.6, 25 183.6, 35.4 194'),
      curve('1.6 174, 13 184.6, 26 197.6, 36.4 208.6'),
      curve('1.6 187, 13 196.6, 26 209.4, 38.6 224'),
      curve('1.6 203.6, 13 212.6, 26 223.6, 36 233.6, 44 245'),
    ],
    tendon: [
      ring(
        curve('1.2 158, 4.2 161'),
        curve('4.2 161, 4.6 176, 4.8 192, 5.2 210'),
        curve('5.2 210, 1.2 207'),
        curve('1.2 207, 1.2 158'),
      ),
    ],
  },
  {
    muscleId: 'spinalis-thoracis',
    view: 'posterior',
    layer: 'intermediate',
    d: [ring(RHOMBOID_LOWER_SPINALIS, SPINALIS_OUTER, curve('1.2 349, 1.2 207'))],
    fibres: [
      curve('1.8 346, 5.4 322, 7.6 290, 8 256, 6.6 211.6'),
      curve('1.6 326, 3.6 300, 5 264, 3.4 209'),
      curve('8.6 306, 9.4 276, 9.6 244, 8 212.6'),
    ],
  },
  {
    muscleId: 'longissimus-thoracis',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        RHOMBOID_LOWER_LONGISSIMUS,
        LONGISSIMUS_OUTER_ABOVE,
        LONGISSIMUS_OUTER_BELOW,
        curve('31 421.4, 24.4 432.5'),
        curve('24.4 432.5, 18.4 443, 10.6 450.6, 1.2 455'),
        curve('1.2 455, 1.2 349'),
        back(SPINALIS_OUTER),
      ),
    ],
    fibres: [
      curve('6 340, 11 310, 13 278, 12.8 246, 11 215'),
      curve('3 372, 12 342, 17.4 306, 19 266, 17.4 220.4'),
      curve('12 402, 18.4 368, 21.8 332, 23.6 288, 23 225.4'),
      curve('26 428, 25.4 402, 23.4 368, 24 330, 25.8 280, 25.4 228'),
    ],
    // Common aponeurosis of the erector.
    tendon: [
      ring(
        curve('1.2 352, 6.6 368, 13 390, 19 410, 24.4 432.5'),
        curve('24.4 432.5, 18.4 443, 10.6 450.6, 1.2 455'),
        curve('1.2 455, 1.2 352'),
      ),
    ],
  },
  {
    muscleId: 'iliocostalis-thoracis',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        RHOMBOID_LOWER_ILIOCOSTALIS,
        ERECTOR_OUTER_ABOVE,
        ERECTOR_OUTER_SERRATUS_ABOVE,
        back(ILIOCOSTALES),
        back(LONGISSIMUS_OUTER_ABOVE),
      ),
    ],
    fibres: [
      curve('26.2 340, 28.6 308, 30 274, 28 230'),
      curve('30 330, 33.4 300, 35 268, 34 236.4'),
      curve('37.6 309, 39.8 288, 40.6 264, 39.6 242.4'),
    ],
  },
  {
    muscleId: 'iliocostalis-lumborum',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        ILIOCOSTALES,
        ERECTOR_OUTER_SERRATUS_BELOW,
        ERECTOR_OUTER_BELOW,
        curve('41.6 408.7, 37.5 412.6, 31 421.4'),
        back(LONGISSIMUS_OUTER_BELOW),
      ),
    ],
    fibres: [
      curve('32 419, 29.6 394, 28.4 366, 28.6 340'),
      curve('36.4 413, 34.4 386, 33.2 354, 34.6 322'),
      curve('40.6 408, 40.8 380, 37.4 346, 38.2 312'),
    ],
    tendon: [
      ring(
        curve('31 421.4, 30.2 413'),
        curve('30.2 413, 35.4 407, 42.4 400.6'),
        curve('42.4 400.6, 41.6 408.7'),
        curve('41.6 408.7, 37.5 412.6, 31 421.4'),
      ),
    ],
  },
  {
    muscleId: 'serratus-posterior-inferior',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('40.8 290, 48 285.4, 57 280.4'),
        // Slips to ribs 9 to 12.
        curve('57 280.4, 62 283.4, 67 288.6'),
        curve('67 288.6, 61.6 292.6, 57.4 298'),
        curve('57.4 298, 62.6 301.4, 67.4 307'),
        curve('67.4 307, 61.4 310.8, 56.8 316'),
        curve('56.8 316, 61.4 319.4, 65.6 325'),
        curve('65.6 325, 59.4 328, 54.6 332.4'),
        curve('54.6 332.4, 57.6 335.6, 60 340.4'),
        curve('60 340.4, 50.6 342.4, 39 346'),
        back(ERECTOR_OUTER_SERRATUS_BELOW),
        back(ERECTOR_OUTER_SERRATUS_ABOVE),
      ),
    ],
    fibres: [
      curve('40 299, 51 292.6, 64.6 287'),
      curve('38.8 313.6, 50 308.6, 65.6 305.8'),
      curve('38.6 329, 49 324.8, 64 323.6'),
      curve('38.8 342, 48 339, 58.6 338.6'),
    ],
  },
]
