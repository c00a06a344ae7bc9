import { back, curve, ring } from '../curve.ts'
import { NAPE_DEEP_LOWER } from './borders.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Serratus posterior superior | semispinalis: C7 → lower end of the serratus, and on to T6. */
const SEMISPINALIS_OUTER_ABOVE = curve('0.8 139, 5.2 152, 9.6 170, 14 190')
const SEMISPINALIS_OUTER_BELOW = curve('14 190, 17 203, 19.2 218, 19.8 234, 19.2 251, 17 268')
/** Lower edge of the semispinalis | multifidi: T4 → transverse process of T10. */
const SEMISPINALIS_LOWER = curve('0.8 196, 5.6 211, 10.2 230, 14 250, 17 268')
/** Rotatores | multifidi, chest: T5 → T12. */
const ROTATORES_THORACIC = curve('0.8 204, 5 214, 7.3 232, 7.7 262, 7 290, 4.8 308, 0.8 322')
/** Rotatores | multifidi, loins: L2 → L4. */
const ROTATORES_LUMBAR = curve('0.8 350, 5.2 357, 7.4 368, 7.4 382, 5.2 394, 0.8 402')
/** Thoracic | lumbar multifidi: T12 → L1. */
const MULTIFIDI = curve('0.8 322, 9 332.6, 18 347')
/** Multifidi | quadratus lumborum, over the tips of the transverse processes: rib 12 → L1 → L3. */
const MULTIFIDI_OUTER_ABOVE = curve('18.8 324.4, 18.6 336, 18 347')
const MULTIFIDI_OUTER_BELOW = curve('18 347, 19 362, 20.6 380')
/** Deep | superficial quadratus: rib 12 → iliac crest. */
const QUADRATUS = curve('34 333.6, 37.6 352, 40.6 374, 42.2 392, 43 407.2')

/**
 * The deep layer of the back. Client's right side.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const backDeepRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'semispinalis-thoracis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        SEMISPINALIS_OUTER_ABOVE,
        SEMISPINALIS_OUTER_BELOW,
        back(SEMISPINALIS_LOWER),
        curve('0.8 196, 0.8 139'),
      ),
    ],
    fibres: [
      curve('18 215, 13.4 190, 8 166, 1.8 144'),
      curve('19.4 236, 14.4 210, 8 186, 1.4 163'),
      curve('18.6 256, 14 232, 8 209, 1.6 188'),
    ],
  },
  {
    muscleId: 'multifidi-thoracic',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        SEMISPINALIS_LOWER,
        curve('17 268, 18.3 288, 18.9 307, 18.8 324.4'),
        MULTIFIDI_OUTER_ABOVE,
        back(MULTIFIDI),
        back(ROTATORES_THORACIC),
        curve('0.8 204, 0.8 196'),
      ),
    ],
    fibres: [
      curve('14.4 254, 9.4 233, 4.4 211'),
      curve('17.2 276, 12.4 258, 7.8 240'),
      curve('18.4 302, 13 286, 7.6 270'),
      curve('18.4 328, 12.4 312, 6.6 298'),
      curve('17.6 345, 11 331, 4.4 314'),
    ],
  },
  {
    muscleId: 'multifidi-lumbar',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        MULTIFIDI,
        MULTIFIDI_OUTER_BELOW,
        curve('20.6 380, 22.4 396, 24 414, 24.4 432.5'),
        curve('24.4 432.5, 21.4 446, 15.6 458, 8 466, 0.8 469'),
        curve('0.8 469, 0.8 402'),
        back(ROTATORES_LUMBAR),
        curve('0.8 350, 0.8 322'),
      ),
    ],
    fibres: [
      curve('18.4 356, 11 344, 2.4 328'),
      curve('20.4 382, 13.4 364, 4 345'),
      curve('22.8 408, 15.4 386, 7.8 368'),
      curve('24 430, 16 406, 7.4 384'),
      curve('19.4 449, 11.6 424, 4.4 398'),
      curve('10 463, 5.6 440, 1.4 416'),
    ],
  },
  {
    muscleId: 'rotatores',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(ROTATORES_THORACIC, curve('0.8 322, 0.8 204')),
      ring(ROTATORES_LUMBAR, curve('0.8 402, 0.8 350')),
    ],
    fibres: [
      curve('6.2 222, 1 215'),
      curve('7.4 244, 1 236'),
      curve('7.6 268, 1 259'),
      curve('6.8 292, 1 282'),
      curve('4.4 308, 1 301'),
      curve('6 360, 1.2 354'),
      curve('7.2 380, 1.2 370'),
      curve('5.6 393, 1.2 386'),
    ],
  },
  {
    muscleId: 'serratus-posterior-superior',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        NAPE_DEEP_LOWER,
        // Slips to ribs 2 to 5, outside their angles.
        curve('54 178.4, 57.6 181.4, 60.6 186'),
        curve('60.6 186, 56.8 188.4, 54.2 192'),
        curve('54.2 192, 58.4 195.4, 61.6 200.4'),
        curve('61.6 200.4, 57 202, 53.8 205'),
        curve('53.8 205, 57.2 208.2, 59.6 213'),
        curve('59.6 213, 54.8 213.4, 51 215.4'),
        curve('51 215.4, 53 218.8, 54 223.4'),
        curve('54 223.4, 45.6 217.4, 36 208.4, 25.4 198.6, 14 190'),
        back(SEMISPINALIS_OUTER_ABOVE),
      ),
    ],
    fibres: [
      curve('4 144.4, 18 157.6, 33 168.8, 47 178, 59.6 185.8'),
      curve('8 160, 21 170, 35 180.4, 48 190.6, 60.4 200'),
      curve('11 174, 24 184, 36 194.6, 48 205, 58.4 212.6'),
      curve('14 188.6, 26 197.6, 36 206.4, 45 214.6, 53.4 221.8'),
    ],
    tendon: [
      ring(
        curve('0.8 139, 10 148.4, 20 157.2, 29 163.9'),
        curve('29 163.9, 29.4 177, 28.4 189, 25.4 198.6'),
        curve('25.4 198.6, 14 190'),
        back(SEMISPINALIS_OUTER_ABOVE),
      ),
    ],
  },
  {
    muscleId: 'quadratus-lumborum-deep',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('18.8 324.4, 26.6 328.6, 34 333.6'), // rib 12
        QUADRATUS,
        curve('43 407.2, 37.5 412.6, 32.4 419.4'),
        curve('32.4 419.4, 29.4 406, 25.6 393, 20.6 380'),
        back(MULTIFIDI_OUTER_BELOW),
        back(MULTIFIDI_OUTER_ABOVE),
      ),
    ],
    fibres: [
      curve('33 417.6, 29 400, 21.4 377'),
      curve('36.4 413.4, 30.4 388, 20.4 348'),
      curve('40 409.4, 35 382, 28.6 356, 21 327'),
      curve('42.6 407, 39.6 380, 35.6 356, 31 332'),
    ],
  },
  {
    muscleId: 'quadratus-lumborum-superficial',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('34 333.6, 41 338.8, 48.4 345.4'), // rib 12
        curve('48.4 345.4, 50.8 362, 53.2 382, 54.6 401.2'),
        curve('54.6 401.2, 48 403.6, 43 407.2'),
        back(QUADRATUS),
      ),
    ],
    fibres: [
      curve('45 405.6, 43 384, 40 358, 37.4 336.6'),
      curve('49 403, 47 380, 44 358, 41.4 339.4'),
      curve('53.2 401.6, 51.4 382, 49 362, 46.6 344'),
    ],
  },
  {
    muscleId: 'quadratus-lumborum-superficial',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-32 333, -24.4 341.6, -16.6 351.6'), // rib 12
        curve('-16.6 351.6, -13.6 367, -12.4 383, -13.4 399.4'),
        curve('-13.4 399.4, -24 403.4, -31.4 409'),
        curve('-31.4 409, -29.4 388, -29.6 364, -32 333'),
      ),
    ],
    fibres: [
      curve('-15.4 399.8, -15 382, -16.4 366, -19 349.4'),
      curve('-22 402.6, -21.6 382, -23 362, -25.6 340.6'),
      curve('-29.4 407, -27.4 386, -28 362, -30.6 335'),
    ],
  },
]
