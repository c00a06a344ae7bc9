import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Front edge of the sternocleidomastoid: jaw → where the platysma leaves it → sternum. */
const STERNOMASTOID_FRONT_UPPER = curve(
  '-29.6 118.6, -28 129.6, -24.6 142, -20.6 152.4, -16.6 161.4, -12.6 169',
)
const STERNOMASTOID_FRONT_LOWER = curve('-12.6 169, -8.8 175.6, -5.6 183')
/** Its back edge, below the trapezius: silhouette → clavicle. */
const STERNOMASTOID_BACK = curve('-33.2 132.5, -34.8 144, -35.2 156, -34.2 167, -33 177.5')
/** Sternal | clavicular head: silhouette → where they part. */
const STERNAL_CLAVICULAR = curve('-31.9 123.6, -32.4 132.4, -30.8 143.4, -27.2 154, -22.2 163.4')
/** Digastric | platysma, below the jaw. */
const DIGASTRIC_PLATYSMA = curve('-12.6 128.7, -14.6 132, -15 136.4')
/** Anterior | middle scalene. */
const SCALENES_ANTERIOR_MIDDLE = curve('-19.2 126.6, -21 135.4, -23 145')
/** Anterior scalene | the smallest one. */
const SCALENES_ANTERIOR_SMALLEST = curve('-23 145, -26 156, -28.8 166, -30 175.4')
/** The smallest | middle scalene. */
const SCALENES_SMALLEST_MIDDLE = curve('-23 145, -28.2 154.4, -33 164.2, -37 174.4')

/**
 * The muscles of the neck from the front, except the trapezius. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const neckAnterior: readonly MuscleRegion[] = [
  {
    muscleId: 'sternocleidomastoid-sternal',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-33.4 111.6, -31.8 115.2, -29.6 118.6'), // jaw
        STERNOMASTOID_FRONT_UPPER,
        STERNOMASTOID_FRONT_LOWER,
        curve('-5.6 183, -8 184.2, -10.6 183.4'), // manubrium
        curve('-10.6 183.4, -14 175.4, -22.2 163.4'),
        back(STERNAL_CLAVICULAR),
        silhouette('anterior', '-31.9 123.6', '-33.4 111.6'),
      ),
    ],
    fibres: [
      curve('-6.6 182, -13.6 169.4, -21.6 154, -27 139, -30 120'),
      curve('-8.4 183, -16 168.6, -24 153, -29 138, -31.2 117'),
      curve('-10 183, -19 166, -25.6 153, -30.4 138, -32.4 115'),
    ],
    tendon: [
      ring(
        STERNOMASTOID_FRONT_LOWER,
        curve('-5.6 183, -8 184.2, -10.6 183.4'),
        curve('-10.6 183.4, -13.4 176.8, -17.4 169.6'),
        curve('-17.4 169.6, -14.4 167.6, -12.6 169'),
      ),
    ],
  },
  {
    muscleId: 'sternocleidomastoid-clavicular',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        STERNAL_CLAVICULAR,
        curve('-22.2 163.4, -18.2 171, -16.4 179.4'),
        curve('-16.4 179.4, -24 178.7, -33 177.5'), // clavicle
        back(STERNOMASTOID_BACK),
        silhouette('anterior', '-33.2 132.5', '-31.9 123.6'),
      ),
    ],
    fibres: [
      curve('-18 179, -21.8 166, -27.4 153, -31 139, -32 125'),
      curve('-24 178.4, -25.8 165, -29.6 151, -32.2 138, -32.4 129'),
      curve('-31.4 177.6, -32.4 165, -33.4 152, -33.4 140, -32.8 131'),
    ],
  },
  {
    muscleId: 'platysma',
    view: 'anterior',
    layer: 'superficial',
    // Drawn before and behind the sternocleidomastoid, which shows through the thin sheet.
    d: [
      ring(
        curve('-29.6 118.6, -25.4 122.6, -20 126.2, -12.6 128.7'), // jaw
        DIGASTRIC_PLATYSMA,
        curve('-15 136.4, -14.6 146, -14 156, -13 163, -12.6 169'),
        back(STERNOMASTOID_FRONT_UPPER),
      ),
      ring(
        STERNOMASTOID_BACK,
        curve('-33 177.5, -41 176.2, -55 174, -62 173.1'), // clavicle
        curve('-62 173.1, -56 168.6, -48.4 161, -41 152, -35.6 142.4, -33.2 132.5'), // trapezius
      ),
    ],
    fibres: [
      curve('-14 164, -15.6 151, -16.8 138, -15.6 128.6'),
      curve('-17 160, -19.4 147, -21.4 134, -20.6 126.4'),
      curve('-23 148, -25.4 138, -26.6 128, -26.4 122'),
      curve('-36 176.8, -36.6 164, -36 152, -34 139'),
      curve('-44 175.4, -41.6 164, -38 152.4, -34.6 142'),
      curve('-58 173.4, -50 165.4, -41.6 156'),
    ],
  },
  {
    muscleId: 'digastric-anterior',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-12.6 128.7, -7 129.7, -1 130'), // chin
        curve('-1 130, -1.6 133.6, -4 137, -8.6 139.6, -12.6 140.6'),
        curve('-12.6 140.6, -14.4 139.4, -15 136.4'), // hyoid
        back(DIGASTRIC_PLATYSMA),
      ),
    ],
    fibres: [
      curve('-2 130.4, -5 135, -12.4 140'),
      curve('-5.4 130, -9 134.6, -13.6 139.2'),
      curve('-10 129.4, -12.6 133, -14.6 137.6'),
    ],
  },
  {
    muscleId: 'digastric-posterior',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        curve('-37 94.4, -34.4 92.4, -30.6 93.4'), // mastoid notch
        curve('-30.6 93.4, -27.6 103.6, -23 114.4, -17.4 124.4, -11 132.4'),
        curve('-11 132.4, -11 134, -12.8 134.4'), // hyoid
        curve('-12.8 134.4, -20.6 128.4, -28 118.4, -33 107, -37 94.4'),
      ),
    ],
    fibres: [
      curve('-32 93.2, -27 107.6, -20.6 121, -12 133'),
      curve('-34 92.8, -29 108, -22 121.6, -12 133.4'),
      curve('-36 94, -31 108, -23.6 121.8, -12.6 133.8'),
    ],
    tendon: [
      ring(
        curve('-17.4 124.4, -11 132.4'),
        curve('-11 132.4, -11 134, -12.8 134.4'),
        curve('-12.8 134.4, -20.6 128.4'),
        curve('-20.6 128.4, -20 125.6, -17.4 124.4'),
      ),
    ],
  },
  {
    muscleId: 'longus-colli',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-0.8 130, -7 129.7, -13 128.6'), // from the jaw down
        curve('-13 128.6, -13.6 137, -12.6 148, -9.6 161, -5.4 175, -1.6 188'),
        curve('-1.6 188, -0.8 172, -0.8 151, -0.8 130'),
      ),
    ],
    fibres: [
      curve('-1.8 186, -2.2 166, -2.4 148, -2.4 130.4'),
      curve('-2.6 182, -5.4 164, -6.6 147, -6.4 130'),
      curve('-4.6 176, -9 160, -11 145, -10.6 129.4'),
    ],
  },
  {
    muscleId: 'scalenus-anterior',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-13.4 128.5, -16.6 127.6, -19.2 126.6'), // from the jaw down
        SCALENES_ANTERIOR_MIDDLE,
        SCALENES_ANTERIOR_SMALLEST,
        curve('-30 175.4, -27 176.4'), // first rib
        curve('-27 176.4, -23 166, -18.6 154, -15.4 141, -13.4 128.5'),
      ),
    ],
    fibres: [
      curve('-14.6 128.4, -17 140, -21.6 156, -27.6 175.8'),
      curve('-16.4 128, -19 141, -24 156.6, -28.6 175.6'),
      curve('-18.4 127.4, -21 140, -25.4 156.6, -29.4 175'),
    ],
  },
  {
    muscleId: 'scalenus-minimus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        SCALENES_ANTERIOR_SMALLEST,
        curve('-30 175.4, -33 175.8, -37 174.4'), // first rib and the dome of the pleura
        back(SCALENES_SMALLEST_MIDDLE),
      ),
    ],
    fibres: [
      curve('-23.6 146, -27.6 158, -31 175.2'),
      curve('-23.8 146.4, -29.4 160, -33 175.4'),
      curve('-24 146.6, -30.6 162, -35.2 174.6'),
    ],
  },
  {
    muscleId: 'scalenus-medius',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-19.2 126.6, -22.6 124.8, -26.2 122'), // from the jaw down
        curve('-26.2 122, -28.8 132, -33.2 145.6, -38.6 158.6, -43.4 170.6'),
        curve('-43.4 170.6, -40.8 173.6, -37 174.4'), // first rib
        back(SCALENES_SMALLEST_MIDDLE),
        back(SCALENES_ANTERIOR_MIDDLE),
      ),
    ],
    fibres: [
      curve('-20.4 126.4, -24.4 143, -31 159, -37.8 174'),
      curve('-22.6 125.2, -26.6 142, -33 158, -40 173.4'),
      curve('-25.2 123.4, -29.8 142, -36.4 158, -42 171.8'),
    ],
  },
]
