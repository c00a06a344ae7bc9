import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Brachioradialis | extensor carpi radialis longus. */
const RADIALIS_LONGUS = curve('-58.6 319, -62 337, -65 353, -69 369, -74 386, -79.6 404, -84.6 421')
/** Extensor carpi radialis longus | brevis. */
const LONGUS_BREVIS = curve('-70.6 345, -75.6 360, -80.8 376, -86.2 393, -91 410')
/** Extensor carpi radialis brevis | extensor digitorum. */
const BREVIS_DIGITORUM = curve('-70.6 345, -79 358, -85.8 372, -91.6 388, -96.8 405, -101 424, -104.4 442')
/** Anconeus | extensor digitorum: epicondyle → ulna. */
const ANCONEUS_DIGITORUM = curve('-70.6 345, -82 354, -90.6 364, -97 374')

/**
 * The muscles of the forearm and hand from the side; the arm is 24° behind the trunk. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const forearmLateral: readonly MuscleRegion[] = [
  {
    muscleId: 'brachioradialis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-54.6 311, -52 324, -51.4 337, -51 348, -50.2 358, -51 367.2'),
        silhouette('right-lateral', '-51 367.2', '-70.6 430'),
        curve('-70.6 430, -78.2 444, -86.2 458, -94 472, -101.6 487'),
        curve('-101.6 487, -104.6 486.4'),
        curve('-104.6 486.4, -97 461, -90.6 440, -84.6 421'),
        back(RADIALIS_LONGUS),
        curve('-58.6 319, -56.8 314, -54.6 311'),
      ),
    ],
    fibres: [
      curve('-54.8 313, -55 337, -54.6 360, -61 391, -70 418, -82 446, -102.6 487'),
      curve('-56 316, -58.4 340, -61 363, -67.6 390, -76.4 417, -87.6 446, -103 487'),
      curve('-58 320, -61.4 341, -65.6 364, -73 389, -81.6 416, -91 446, -103.6 487'),
    ],
    tendon: [
      ring(
        curve('-76.6 441, -82 430, -86.4 427'),
        curve('-86.4 427, -90.6 440, -97 461, -104.6 486.4'),
        curve('-104.6 486.4, -101.6 487'),
        curve('-101.6 487, -94 472, -86.2 458, -76.6 441'),
      ),
    ],
  },
  {
    muscleId: 'extensor-carpi-radialis-longus',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        RADIALIS_LONGUS,
        curve('-84.6 421, -93 438, -100 458, -105.8 476, -110 493'),
        curve('-110 493, -112.4 493'),
        curve('-112.4 493, -107.8 474, -102.2 452, -96.4 430, -91 410'),
        back(LONGUS_BREVIS),
        curve('-70.6 345, -65.6 333, -58.6 319'),
      ),
    ],
    fibres: [
      curve('-59.6 322, -65.6 348, -73 376, -82 406, -94.6 438, -111 492'),
      curve('-61 324, -69 350, -77 378, -86 408, -96.6 438, -111.4 492'),
      curve('-64 329.6, -72 353, -80 380, -89 410, -98 438, -112 492'),
    ],
    tendon: [
      ring(
        curve('-91 410, -87 415, -85.8 423'),
        curve('-85.8 423, -93 438, -100 458, -105.8 476, -110 493'),
        curve('-110 493, -112.4 493'),
        curve('-112.4 493, -107.8 474, -102.2 452, -96.4 430, -91 410'),
      ),
    ],
  },
  {
    muscleId: 'extensor-carpi-radialis-brevis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        LONGUS_BREVIS,
        curve('-91 410, -96.4 430, -102.6 452, -108.8 474, -113.4 496'),
        curve('-113.4 496, -115.6 496.4'),
        curve('-115.6 496.4, -112 480, -108 462, -104.4 442'),
        back(BREVIS_DIGITORUM),
      ),
    ],
    fibres: [
      curve('-72 348, -81.6 375, -90.6 404, -98.6 434, -108.6 470, -114 496'),
      curve('-73 350, -83.6 376, -93 406, -100.6 434, -109.6 470, -114.4 496'),
      curve('-76 354, -86.6 377, -95 404.6, -102.6 436, -110.4 470, -115 496'),
    ],
    tendon: [
      ring(
        curve('-104.4 442, -100.6 437, -98 436'),
        curve('-98 436, -102.6 452, -108.8 474, -113.4 496'),
        curve('-113.4 496, -115.6 496.4'),
        curve('-115.6 496.4, -112 480, -108 462, -104.4 442'),
      ),
    ],
  },
  {
    muscleId: 'extensor-digitorum',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        BREVIS_DIGITORUM,
        curve('-104.4 442, -108.6 462, -112.8 481, -116 498'),
        curve('-116 498, -118 497.8'),
        silhouette('right-lateral', '-118 497.8', '-97 374'),
        back(ANCONEUS_DIGITORUM),
      ),
    ],
    fibres: [
      curve('-73 348, -83.6 364, -92 384, -98.6 405, -104.6 434, -110.6 464, -116.6 497'),
      curve('-74 348.6, -86 364, -95 385, -101 408, -106.6 436, -111.6 464, -117 497'),
      curve('-77 350.4, -88 363, -97.4 383, -103 410, -108.4 436, -112.8 464, -117.4 497'),
    ],
    tendon: [
      ring(
        curve('-107 454.6, -109.4 448, -112.3 450'),
        silhouette('right-lateral', '-112.3 450', '-118 497.8'),
        curve('-118 497.8, -116 498'),
        curve('-116 498, -112.8 481, -107 454.6'),
      ),
    ],
  },
  {
    muscleId: 'supinator',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve('-70 339.6, -77 348, -83.4 359, -86.6 371, -86.8 384, -83 397'),
        curve('-83 397, -77 388, -73 374.4, -70.6 358, -70 339.6'),
      ),
    ],
    fibres: [
      curve('-70.6 342, -78 356, -82.6 372, -83.4 394'),
      curve('-70.6 348, -75.6 364, -79 380, -82.6 395'),
      curve('-71 360, -74 372, -78 384, -82.4 395'),
    ],
  },
  {
    muscleId: 'thumb-extensors-abductor',
    view: 'right-lateral',
    layer: 'deep',
    d: [
      ring(
        curve(
          '-89 402, -92.2 420, -95.4 438, -98.6 456, -101 474, -101.6 490, -99.4 502, -94.4 513, -90 521',
        ),
        curve('-90 521, -92.6 524'),
        curve(
          '-92.6 524, -99.6 514.6, -105.2 502, -107.8 488, -107.6 470, -105.4 452, -101.6 434, -96 417, -89 402',
        ),
      ),
    ],
    fibres: [
      curve('-89.4 404, -94 424, -98 444, -101.6 466, -103 488, -99.4 505, -91 521.6'),
      curve('-90 405, -96.4 424, -101 444, -104.4 466, -105 488, -101.4 505, -91.6 522.6'),
      curve('-91 406.6, -98.6 425, -103.6 446, -106.4 466, -106.6 486, -103.2 504, -92.4 523'),
    ],
    tendon: [
      ring(
        curve('-101.2 478, -104.4 475, -107.8 478'),
        curve('-107.8 478, -107.8 488, -105.2 502, -99.6 514.6, -92.6 524'),
        curve('-92.6 524, -90 521'),
        curve('-90 521, -94.4 513, -99.4 502, -101.6 490, -101.2 478'),
      ),
    ],
  },
  {
    muscleId: 'anconeus',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        ANCONEUS_DIGITORUM,
        curve('-97 374, -92 362.6, -88 352, -83 341.6'),
        curve('-83 341.6, -76.4 342, -70.6 345'),
      ),
    ],
    fibres: [
      curve('-73 345, -79 344, -84 344.6'),
      curve('-74 346.6, -82 349, -88.4 354'),
      curve('-78 350, -86 356.6, -92 364'),
    ],
  },
  {
    muscleId: 'abductor-pollicis-brevis',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        silhouette('right-lateral', '-93.8 502', '-86.2 527.4'),
        curve('-86.2 527.4, -91 524.4, -95.4 517.6, -98.6 510, -99.4 503.4'),
        curve('-99.4 503.4, -96.6 501.6, -93.8 502'),
      ),
    ],
    fibres: [
      curve('-94.4 502.4, -92.4 511, -89.6 519, -86.6 526.6'),
      curve('-96.4 502.4, -95 510.6, -91.8 518.6, -87 526.4'),
      curve('-98.6 503.6, -97.4 510.6, -94 517.6, -89 524.6'),
    ],
  },
  {
    muscleId: 'first-dorsal-interosseous-hand',
    view: 'right-lateral',
    layer: 'superficial',
    d: [
      ring(
        curve('-108 505, -105.8 514, -103.4 522.6, -100 532'),
        silhouette('right-lateral', '-100 532', '-105.8 550'),
        curve('-105.8 550, -107.8 550.6, -109.6 549.4'),
        curve('-109.6 549.4, -111.8 536, -111.2 520, -108 505'),
      ),
    ],
    fibres: [
      curve('-108 507, -109.4 520, -109.6 534, -108 549'),
      curve('-106.4 513, -106.6 524, -107 536, -106.8 549'),
      curve('-101.6 529, -103.2 535, -104.8 541, -106.2 549'),
    ],
  },
]
