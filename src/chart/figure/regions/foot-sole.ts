import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Abductor hallucis | flexor digitorum brevis: heel bone → ball. */
const ABDUCTOR_FLEXOR = curve('-58 221, -56.4 206, -54.6 188, -52.4 168, -49.6 148')
/** Flexor digitorum brevis | abductor digiti minimi. */
const FLEXOR_ABDUCTOR = curve('-78 222, -83.4 206, -88 188, -92.6 166, -97 146')
/** Outer edge of the adductor's oblique head | interossei, above and below the third metatarsal. */
const OBLIQUE_UPPER = curve('-85 139, -81 132.4, -77 125.8')
const OBLIQUE_LOWER = curve('-77 125.8, -69.4 113, -62 101, -56 93.4')
/** Lower edge of the adductor's transverse head | interossei, from metatarsal to metatarsal. */
const TRANSVERSE_OUTER = curve('-105 99.4, -99 96, -93 93.4')
const TRANSVERSE_MIDDLE = curve('-93 93.4, -86.6 91.4, -80 90.2')
const TRANSVERSE_INNER = curve('-80 90.2, -72 89.8, -64 91, -56 93.4')
/** Flexor hallucis brevis | the adductor's oblique head. */
const FLEXOR_ADDUCTOR = curve('-70 142, -64.6 127, -58.6 112.4, -53 99, -50.6 89')
/** Flexor digiti minimi brevis | interossei. */
const MINIMI_INTEROSSEI = curve('-98.4 148, -100.6 130, -102.8 114, -105 99.4')

/**
 * The muscles of the sole, in its own frame. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const footSoleRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'abductor-hallucis',
    view: 'soles',
    layer: 'superficial',
    d: [
      ring(
        curve('-46.6 221, -52 224.4, -58 221'),
        ABDUCTOR_FLEXOR,
        curve('-49.6 148, -45.4 130, -40.6 112, -35.4 93, -31.6 75.6'),
        curve('-31.6 75.6, -28.6 73.6, -25 74.4'),
        curve('-25 74.4, -25 90, -26.8 106, -28.9 124, -30.6 140'),
        silhouette('soles', '-30.6 140', '-37 198'),
        curve('-37 198, -38.6 210, -42 217.4, -46.6 221'),
      ),
    ],
    fibres: [
      curve('-49 221.6, -40 196, -36.6 166, -33.6 132'),
      curve('-52.6 222.4, -47.4 196, -43.4 166, -37.6 130, -33 110'),
      curve('-56.4 219, -53 190, -49 160, -42.4 130'),
      curve('-37 120, -32 98, -28.4 76'),
    ],
    tendon: [
      ring(
        curve('-31.6 75.6, -28.6 73.6, -25 74.4'),
        curve('-25 74.4, -25 90, -26.8 106, -28.9 124'),
        curve('-28.9 124, -35 118, -37.6 101'),
        curve('-37.6 101, -34.4 88, -31.6 75.6'),
      ),
    ],
  },
  {
    muscleId: 'flexor-digitorum-brevis',
    view: 'soles',
    layer: 'superficial',
    d: [
      ring(
        curve('-58 221, -68 226, -78 222'),
        FLEXOR_ABDUCTOR,
        // The four tendons, little toe to second toe.
        curve('-97 146, -103 122, -108.4 99, -111.4 78'),
        curve('-111.4 78, -109.8 76.6, -108 77.6'),
        curve('-108 77.6, -102.8 96, -95.6 113.6'),
        curve('-95.6 113.6, -97.4 92, -98.2 70.6'),
        curve('-98.2 70.6, -96.4 69.4, -94.6 70.6'),
        curve('-94.6 70.6, -90.8 90, -84 109'),
        curve('-84 109, -84.8 86, -84.4 64'),
        curve('-84.4 64, -82.6 62.8, -80.8 64'),
        curve('-80.8 64, -78 86, -71.6 108'),
        curve('-71.6 108, -70 84, -68.4 59.6'),
        curve('-68.4 59.6, -66.6 58.4, -64.6 59.6'),
        curve('-64.6 59.6, -62.6 80, -58 104, -52.8 128, -49.6 148'),
        back(ABDUCTOR_FLEXOR),
      ),
    ],
    fibres: [
      curve('-60 222, -56.8 190, -54 150, -62 104, -66.4 60'),
      curve('-65 224, -64.4 190, -65 150, -76 108, -82.4 64'),
      curve('-71 224.6, -74.6 190, -79 150, -90 110, -96.4 70'),
      curve('-76.4 222.6, -84 190, -92 152, -101.6 114, -109.8 78'),
    ],
    tendon: [
      ring(
        curve('-100.6 131.6, -105.6 111, -109.4 92, -111.4 78'),
        curve('-111.4 78, -109.8 76.6, -108 77.6'),
        curve('-108 77.6, -102.8 96, -95.6 113.6'),
        curve('-95.6 113.6, -97.4 92, -98.2 70.6'),
        curve('-98.2 70.6, -96.4 69.4, -94.6 70.6'),
        curve('-94.6 70.6, -90.8 90, -84 109'),
        curve('-84 109, -84.8 86, -84.4 64'),
        curve('-84.4 64, -82.6 62.8, -80.8 64'),
        curve('-80.8 64, -78 86, -71.6 108'),
        curve('-71.6 108, -70 84, -68.4 59.6'),
        curve('-68.4 59.6, -66.6 58.4, -64.6 59.6'),
        curve('-64.6 59.6, -62.6 80, -59.4 97.4, -55.6 115.6'),
        curve('-55.6 115.6, -68 126, -84 131.6, -100.6 131.6'),
      ),
      // The plantar aponeurosis, where it is thickest.
      ring(
        curve('-60.6 223, -68 225.6, -75.4 223.4'),
        curve('-75.4 223.4, -74.4 206, -71 186, -68 168'),
        curve('-68 168, -65 186, -62.2 206, -60.6 223'),
      ),
    ],
  },
  {
    muscleId: 'abductor-digiti-minimi-foot',
    view: 'soles',
    layer: 'superficial',
    d: [
      ring(
        curve('-78 222, -85 226, -92 222.4, -97.4 214.6'),
        curve('-97.4 214.6, -101.4 201, -104.8 186'),
        silhouette('soles', '-104.8 186', '-118.2 115'),
        curve('-118.2 115, -117.6 100, -116.6 87, -115.8 76'),
        curve('-115.8 76, -113.4 74.4, -111.4 78'),
        curve('-111.4 78, -108.4 99, -103 122, -97 146'),
        back(FLEXOR_ABDUCTOR),
      ),
    ],
    fibres: [
      curve('-80 223, -89 194, -96.6 160, -103 128'),
      curve('-86 224.6, -95 196, -102 162, -108.6 124, -112.6 82'),
      curve('-93 221, -100 192, -106 164, -113.4 124, -115 80'),
    ],
    tendon: [
      ring(
        curve('-118 112, -117.4 100, -116.6 87, -115.8 76'),
        curve('-115.8 76, -113.4 74.4, -111.4 78'),
        curve('-111.4 78, -109.6 92, -107.4 105'),
        curve('-107.4 105, -112 114, -118 112'),
      ),
    ],
  },
  {
    muscleId: 'quadratus-plantae',
    view: 'soles',
    layer: 'deep',
    d: [
      ring(
        // Two heads from the inner and the outer side of the heel bone.
        curve('-51 207, -55.6 211, -60 208'),
        curve('-60 208, -65.6 201, -72 197.6, -78 201, -82.6 208.6'),
        curve('-82.6 208.6, -86.6 210, -90 205.6'),
        curve('-90 205.6, -89.4 190, -85.6 171, -79.4 150'),
        curve('-79.4 150, -73.6 146.6, -67 147'),
        curve('-67 147, -60.4 163, -54 184, -51 207'),
      ),
    ],
    fibres: [
      curve('-53 206.6, -58 184, -68 150'),
      curve('-58.6 208, -63.4 186, -70.4 150'),
      curve('-72 199, -72 180, -73 149'),
      curve('-84 208, -81.4 186, -75.6 150'),
      curve('-88.6 205.6, -86.2 186, -78 153'),
    ],
    tendon: [
      ring(
        curve('-83.6 164, -81.6 157, -79.4 150'),
        curve('-79.4 150, -73.6 146.6, -67 147'),
        curve('-67 147, -64.4 152.6, -61.8 159.4'),
        curve('-61.8 159.4, -72 165, -83.6 164'),
      ),
    ],
  },
  {
    muscleId: 'flexor-hallucis-brevis',
    view: 'soles',
    layer: 'deep',
    d: [
      ring(
        FLEXOR_ADDUCTOR,
        // The two bellies go to the two sesamoids.
        curve('-50.6 89, -50.4 82, -48.6 75'),
        curve('-48.6 75, -46.4 74, -44.4 75.6'),
        curve('-44.4 75.6, -43.4 86, -41.2 97'),
        curve('-41.2 97, -38.4 86, -37.4 75.6'),
        curve('-37.4 75.6, -35.4 74, -33.2 75.4'),
        curve('-33.2 75.4, -32.8 90, -36.4 106, -44 122, -55 134.6, -70 142'),
      ),
    ],
    fibres: [
      curve('-66 137.6, -56 119, -50.4 102, -47.6 77'),
      curve('-64 138, -52 120, -46.4 104, -46 78'),
      curve('-61.6 136.6, -47.4 119, -40.6 104, -36.6 77'),
      curve('-54 131, -42.6 115, -36.4 98, -34.6 78'),
    ],
    tendon: [
      ring(
        curve('-50.6 89, -50.4 82, -48.6 75'),
        curve('-48.6 75, -46.4 74, -44.4 75.6'),
        curve('-44.4 75.6, -43.8 82, -42.8 89.4'),
        curve('-42.8 89.4, -46.6 91.4, -50.6 89'),
      ),
      ring(
        curve('-39.4 89.4, -38.2 82, -37.4 75.6'),
        curve('-37.4 75.6, -35.4 74, -33.2 75.4'),
        curve('-33.2 75.4, -32.9 82, -33.2 89'),
        curve('-33.2 89, -36.4 91.2, -39.4 89.4'),
      ),
    ],
  },
  {
    muscleId: 'adductor-hallucis',
    view: 'soles',
    layer: 'deep',
    d: [
      ring(
        FLEXOR_ADDUCTOR,
        curve('-50.6 89, -52.6 84, -55 80'),
        // The transverse head, behind the toes.
        curve('-55 80, -68 76, -82 77, -95 81.4, -106 89'),
        curve('-106 89, -106.6 94.4, -105 99.4'),
        TRANSVERSE_OUTER,
        TRANSVERSE_MIDDLE,
        TRANSVERSE_INNER,
        back(OBLIQUE_LOWER),
        back(OBLIQUE_UPPER),
        curve('-85 139, -77.6 142.6, -70 142'),
      ),
    ],
    fibres: [
      curve('-71.6 141.6, -64 122, -57 105, -52 90'),
      curve('-77 141.4, -68 122, -60 105, -54 92'),
      curve('-83 139.4, -72 121, -62 104, -55.6 93.6'),
      curve('-105.6 92.6, -94 86.6, -80 83, -66 83.6, -54.6 87'),
      curve('-105.4 97.4, -94 91.6, -80 88, -66 88, -55 90.4'),
    ],
    tendon: [
      ring(
        curve('-53 99, -51.6 94, -50.6 89'),
        curve('-50.6 89, -52.6 84, -55 80'),
        curve('-55 80, -59 78.6, -62.4 77.6'),
        curve('-62.4 77.6, -60.6 84, -59.4 91.4'),
        curve('-59.4 91.4, -57.6 92.4, -56 93.4'),
        curve('-56 93.4, -57.4 95.2, -58.8 97.2'),
        curve('-58.8 97.2, -56.2 99, -53 99'),
      ),
    ],
  },
  {
    muscleId: 'interossei-foot',
    view: 'soles',
    layer: 'deep',
    // The shafts of the third and the fourth metatarsal stay bare.
    d: [
      ring(OBLIQUE_LOWER, back(TRANSVERSE_INNER), curve('-80 90.2, -78.4 102, -76.6 114, -77 125.8')),
      ring(
        OBLIQUE_UPPER,
        curve('-77 125.8, -79.8 114, -81.4 102, -80 90.2'),
        back(TRANSVERSE_MIDDLE),
        curve('-93 93.4, -90.4 106, -88.2 124, -88.6 142.6'),
        curve('-88.6 142.6, -86.8 141, -85 139'),
      ),
      ring(
        curve('-88.6 142.6, -91.2 124, -93.6 106, -93 93.4'),
        back(TRANSVERSE_OUTER),
        back(MINIMI_INTEROSSEI),
        curve('-98.4 148, -93.4 146.2, -88.6 142.6'),
      ),
    ],
    fibres: [
      curve('-72 117, -68.6 104, -66.6 92'),
      curve('-76 123, -74.6 108, -74 91'),
      curve('-80 131, -82.4 112, -83 92'),
      curve('-85.6 138.6, -86 116, -88 93'),
      curve('-91 143.4, -95 120, -96.4 96'),
      curve('-96.6 146.4, -99.4 120, -101.6 98.6'),
    ],
  },
  {
    muscleId: 'flexor-digiti-minimi-brevis-foot',
    view: 'soles',
    layer: 'deep',
    d: [
      ring(
        MINIMI_INTEROSSEI,
        curve('-105 99.4, -106.6 94.4, -108.4 87, -109.6 78'),
        curve('-109.6 78, -112 76.6, -114.4 78.4'),
        curve('-114.4 78.4, -114.6 94, -113.4 112, -110.4 130, -105.6 145'),
        curve('-105.6 145, -102 149.4, -98.4 148'),
      ),
    ],
    fibres: [
      curve('-99.6 147.6, -103.4 122, -106.6 100, -110.6 79'),
      curve('-101.8 148.4, -107 122, -109.8 100, -112 78.4'),
      curve('-105 145, -110.4 122, -112.6 100, -113.6 79'),
    ],
    tendon: [
      ring(
        curve('-107.6 90.4, -108.8 84.4, -109.6 78'),
        curve('-109.6 78, -112 76.6, -114.4 78.4'),
        curve('-114.4 78.4, -114.5 84, -114.3 91'),
        curve('-114.3 91, -110.8 93.6, -107.6 90.4'),
      ),
    ],
  },
]
