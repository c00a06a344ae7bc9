import { back, chain, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Inner edge of the brachioradialis: humerus → pronator → flexor carpi radialis → where it is tendon. */
const BRACHIORADIALIS_FOSSA = curve(
  '-147.4 309, -144.8 320, -145.2 334, -147 348, -149.6 361, -153.4 374, -158.8 389, -165 403',
)
const BRACHIORADIALIS_PRONATOR = curve('-165 403, -168 410, -171 417')
const BRACHIORADIALIS_FLEXOR = curve('-171 417, -173.8 424.4, -176.6 432')
/** Pronator teres | flexor carpi radialis: epicondyle → brachioradialis. */
const PRONATOR_FLEXOR = curve('-119 351, -125 360, -133 371, -143 383, -153 394.6, -162.6 406.4, -171 417')
/** Flexor carpi radialis | palmaris longus: epicondyle → where both are tendon. */
const RADIALIS_PALMARIS = curve(
  '-118.6 354, -124.6 367, -133 380.6, -143 393.6, -151.6 404.4, -160 417, -167 430, -172 443',
)
/** Palmaris longus | flexor carpi ulnaris, until the flexor superficialis comes between. */
const PALMARIS_ULNARIS = curve('-118 357.4, -123 372, -131.6 388, -142 402')
/** Flexor digitorum profundus | flexor pollicis longus. */
const PROFUNDUS_POLLICIS = curve('-164.6 424, -172.6 444, -182 467.4')
/** Upper edge of the pronator quadratus: radius → ulna. */
const QUADRATUS_POLLICIS = curve('-193.6 463.6, -188 465.2, -182 467.4')
const QUADRATUS_PROFUNDUS = curve('-182 467.4, -176.4 469.6, -170.6 472.4')

/** Into which the tendon fans out in the palm, a slip for each finger: thumb side → little finger's side. */
const PALMAR_APONEUROSIS = chain(
  curve('-198 509, -202.6 518, -210 529, -219.6 543, -227.6 555'),
  curve('-227.6 555, -224.6 556.6'),
  curve('-224.6 556.6, -219.4 547.6, -216.2 546.4, -216.4 551, -217.8 558.6'),
  curve('-217.8 558.6, -213.6 559.4'),
  curve('-213.6 559.4, -211.6 551, -208.8 547, -206.8 551, -206 560.4'),
  curve('-206 560.4, -202.2 560.8'),
  curve('-202.2 560.8, -202.2 552, -200 547.6, -197.6 551.4, -195.6 560'),
  curve('-195.6 560, -192.4 558.6'),
  curve('-192.4 558.6, -194 545, -195.4 530, -195.6 518, -195 510'),
)

/**
 * The muscles of the forearm from the front. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const forearmAnterior: readonly MuscleRegion[] = [
  {
    muscleId: 'brachioradialis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        BRACHIORADIALIS_FOSSA,
        BRACHIORADIALIS_PRONATOR,
        BRACHIORADIALIS_FLEXOR,
        curve('-176.6 432, -181 447, -187 465, -193 480, -200.4 496'),
        curve('-200.4 496, -203.4 494.6'),
        curve('-203.4 494.6, -197 477, -192 461, -187.6 444, -184 419'),
        silhouette('anterior', '-184 419', '-147.4 309'),
      ),
    ],
    fibres: [
      curve('-147.4 312, -154.4 334, -162 358, -170.6 384, -178 408, -185 434, -193 464, -202 494'),
      curve('-147 316, -150.6 338, -157.4 362, -166 388, -174.6 413, -182.6 440, -191.6 470, -201.6 494.6'),
      curve('-146 322, -148 344, -153.4 368, -162 392, -171 415, -179.6 440, -189.4 470, -201 495'),
    ],
    tendon: [
      ring(
        curve('-176.6 432, -181.6 424, -184.6 424.6'),
        curve('-184.6 424.6, -187.6 444, -192 461, -197 477, -203.4 494.6'),
        curve('-203.4 494.6, -200.4 496'),
        curve('-200.4 496, -193 480, -187 465, -181 447, -176.6 432'),
      ),
    ],
  },
  {
    muscleId: 'pronator-teres',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-119.8 349.4, -127.8 356.4, -137.4 366.4, -146.6 377.6, -155.4 389.8, -165 403'),
        BRACHIORADIALIS_PRONATOR,
        back(PRONATOR_FLEXOR),
        curve('-119 351, -119.8 349.4'),
      ),
    ],
    fibres: [
      curve('-120 350, -131 359.6, -143 373.6, -154.4 390, -166 406'),
      curve('-119.4 350, -131 363.6, -143 377.6, -155 391.6, -168 411'),
      curve('-121 354, -133 369, -145 383.6, -158 398.6, -170 415'),
    ],
  },
  {
    muscleId: 'flexor-carpi-radialis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        PRONATOR_FLEXOR,
        BRACHIORADIALIS_FLEXOR,
        curve('-176.6 432, -178.8 443, -183.4 457.4, -190 476, -202 506'),
        curve('-202 506, -199 507'),
        curve('-199 507, -188.6 477.6, -180 459, -172 443'),
        back(RADIALIS_PALMARIS),
        curve('-118.6 354, -119 351'),
      ),
    ],
    fibres: [
      curve('-120 353, -134 374, -150 394, -164 411, -174 428, -181 453, -190 478, -201 506'),
      curve('-119.4 354, -132 375.6, -147 394.6, -161 413, -171.6 432, -180 455.4, -189.4 478, -200.4 506'),
      curve('-119 355, -130 375, -145 394.6, -158.6 413.6, -168.6 432, -178.6 456, -188.6 477, -199.6 506'),
    ],
    tendon: [
      ring(
        curve('-172 443, -173 434, -176.6 432'),
        curve('-176.6 432, -178.8 443, -183.4 457.4, -190 476, -202 506'),
        curve('-202 506, -199 507'),
        curve('-199 507, -188.6 477.6, -180 459, -172 443'),
      ),
    ],
  },
  {
    muscleId: 'palmaris-longus',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        RADIALIS_PALMARIS,
        curve('-172 443, -176.4 455, -182.8 471, -190.4 490, -198 509'),
        PALMAR_APONEUROSIS,
        curve(
          '-195 510, -187.6 491, -180.6 473, -173.6 457, -166.4 441.6, -158.6 427.6, -150.6 414.6, -142 402',
        ),
        back(PALMARIS_ULNARIS),
        curve('-118 357.4, -118.6 354'),
      ),
    ],
    fibres: [
      curve('-119 357, -129 377, -142 395.6, -154 411.6, -165 431, -173.6 450, -184 475, -197 509'),
      curve('-119 359, -127.6 378, -139 395, -151 410.6, -162.6 430, -172.6 452, -183 476, -196.4 509'),
      curve('-119.4 363, -127 380.6, -137 396.6, -148.6 411.6, -160 428, -171.4 452, -182 476, -195.6 509'),
      curve('-197.6 511, -204 524, -213 540, -224 553.6'),
      curve('-197 511, -202 525, -208.6 541, -215 556'),
      curve('-196.6 511, -199.6 526, -202.4 542, -203.8 558'),
      curve('-196 511, -197 526, -196.6 542, -194.4 557'),
    ],
    tendon: [
      ring(
        curve('-159.8 429.8, -162 423, -162.6 421.4'),
        curve('-162.6 421.4, -167 430, -172 443, -176.4 455, -182.8 471, -190.4 490, -198 509'),
        PALMAR_APONEUROSIS,
        curve('-195 510, -187.6 491, -180.6 473, -173.6 457, -166.4 441.6, -159.8 429.8'),
      ),
    ],
  },
  {
    muscleId: 'flexor-carpi-ulnaris',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        PALMARIS_ULNARIS,
        curve('-142 402, -149.4 416, -156.6 432, -163.6 449, -171 466.6, -178.6 485, -185.4 508'),
        curve('-185.4 508, -182 508.6'),
        curve('-182 508.6, -179.4 503, -177 498.6'),
        silhouette('anterior', '-177 498.6', '-111.2 350.8'),
        curve('-111.2 350.8, -115 350.2, -119 351'),
        curve('-119 351, -118.6 354, -118 357.4'),
      ),
    ],
    fibres: [
      curve('-118 359, -129 388, -142.6 407, -154.6 433, -167 462, -178 489, -184.6 508'),
      curve('-116 358.6, -125.6 383, -138 407, -151.4 434, -165 463, -177.4 492, -183.6 508'),
      curve('-114 358, -122 380, -134 406, -147 433, -161.4 462.4, -175.6 492.6, -182.6 508'),
    ],
    tendon: [
      ring(
        curve('-171 466.6, -178.6 485, -185.4 508'),
        curve('-185.4 508, -182 508.6'),
        curve('-182 508.6, -179.4 503, -177 498.6, -174.4 491'),
        curve('-174.4 491, -172 479, -171 466.6'),
      ),
    ],
  },
  {
    muscleId: 'flexor-digitorum-superficialis',
    view: 'anterior',
    layer: 'intermediate',
    d: [
      ring(
        curve(
          '-120 351.6, -131.6 362.4, -142.6 374.4, -153 388.6, -163 402.6, -172 417, -178.6 433, -184.8 452, -190.4 470, -195.8 488, -199.4 503',
        ),
        curve('-199.4 503, -192.6 505.4, -185.6 505.6'),
        curve(
          '-185.6 505.6, -177.6 486, -168 464.6, -157 440.6, -146 416.6, -134.6 391.6, -124 368, -117 356',
        ),
        curve('-117 356, -118 353, -120 351.6'),
      ),
    ],
    fibres: [
      curve('-121 354, -136 372, -153 393.6, -167.6 414.6, -178 441, -188 471, -198 503'),
      curve('-120 356, -134 379, -150 405, -165.6 434.6, -180 467, -195 504'),
      curve('-119 357, -131.6 382, -147 411, -162 441.6, -176 472, -191 505'),
      curve('-119 360, -130 384, -144.6 414, -158.6 445, -172.6 475, -187 505'),
    ],
    tendon: [
      ring(
        curve('-175.6 481, -180.6 468, -190.4 470'),
        curve('-190.4 470, -195.8 488, -199.4 503'),
        curve('-199.4 503, -192.6 505.4, -185.6 505.6'),
        curve('-185.6 505.6, -180.6 493, -175.6 481'),
      ),
    ],
  },
  {
    muscleId: 'flexor-digitorum-profundus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-128 365.6, -135 370, -141 378'),
        curve('-141 378, -149.4 392.6, -157.4 408, -164.6 424'),
        PROFUNDUS_POLLICIS,
        QUADRATUS_PROFUNDUS,
        curve('-170.6 472.4, -163.4 458, -153.8 439, -143.8 418.6, -134.4 398, -128 381, -128 365.6'),
      ),
    ],
    fibres: [
      curve('-139 376, -150 397, -161 421, -171 445, -180.6 467.6'),
      curve('-134.6 371, -146 400, -157 424, -167 447, -177 469'),
      curve('-130 368, -139 397, -151 424, -162 447.6, -172.6 471'),
      curve('-128.6 372, -133 391, -144 416.6, -157 443, -171 471'),
    ],
  },
  {
    muscleId: 'flexor-pollicis-longus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-163.4 406, -168.6 411.4, -175.6 423, -182.4 437.6, -188.4 451.6, -193.6 463.6'),
        QUADRATUS_POLLICIS,
        back(PROFUNDUS_POLLICIS),
        curve('-164.6 424, -162.4 414.6, -163.4 406'),
      ),
    ],
    fibres: [
      curve('-164 408, -174 424, -183 442, -191.6 463.6'),
      curve('-163.6 411, -171.6 428, -179.6 446, -187.6 464.6'),
      curve('-163.6 417, -169.6 433, -176.6 450, -183.4 466'),
    ],
  },
  {
    muscleId: 'supinator',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-153.6 345.6, -160 356, -165.6 370.4, -169.4 385.6, -170.6 401'),
        curve('-170.6 401, -161 394.6, -151.6 384, -143.6 370'),
        curve('-143.6 370, -147.6 358.4, -153.6 345.6'),
      ),
    ],
    fibres: [
      curve('-153.6 348, -160.4 364, -165.6 381.6, -169.6 398'),
      curve('-150.6 352.6, -156.6 368.4, -162.6 383.6, -169.6 399.4'),
      curve('-147 361, -152.6 374.6, -160 387.4, -169.6 400'),
    ],
  },
  {
    muscleId: 'pronator-quadratus',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        QUADRATUS_POLLICIS,
        QUADRATUS_PROFUNDUS,
        curve('-170.6 472.4, -176.4 486, -181 497.4'),
        curve('-181 497.4, -191 493, -202 489.6'),
        curve('-202 489.6, -197.8 476, -193.6 463.6'),
      ),
    ],
    fibres: [
      curve('-172 475, -183 470, -194.6 466'),
      curve('-176.6 486, -187 480.6, -198 476.4'),
      curve('-180.6 495.6, -190.6 490.6, -201.4 487'),
    ],
  },
]
