import { curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/**
 * The muscles of the back of the hand. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const handPosterior: readonly MuscleRegion[] = [
  {
    muscleId: 'first-dorsal-interosseous-hand',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('210 515, 219 519.6, 228 525, 234.4 530.6, 236 533.8'),
        silhouette('posterior', '236 533.8', '235.2 551.4'),
        curve('235.2 551.4, 231.8 550.4'),
        curve('231.8 550.4, 223.4 539.6, 216 529.4, 210 515'),
      ),
    ],
    fibres: [
      curve('211 516.6, 219 528, 226.6 538.4, 233 549.6'),
      curve('216 519, 223 528, 229 537.6, 233.6 548'),
      curve('234 531.6, 230.4 536, 229.6 542, 233 550'),
    ],
  },
  {
    muscleId: 'abductor-digiti-minimi-hand',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('posterior', '178.3 509', '185.6 560'),
        curve('185.6 560, 188.6 550, 188.8 539, 187 527, 183.4 516, 178.3 509'),
      ),
    ],
    fibres: [
      curve('179 511, 181.6 526, 184 542, 185.6 558'),
      curve('180 512, 184.6 527, 186.6 542, 186 557'),
      curve('182 515, 186 528, 187.8 541, 186.6 555.6'),
    ],
  },
  {
    muscleId: 'adductor-pollicis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('203 518.4, 213 522.8, 224 525.8, 233.8 528'),
        curve('233.8 528, 236 530.6, 235.8 533.8'),
        silhouette('posterior', '235.8 533.8', '230.9 540'),
        curve('230.9 540, 222.6 546, 213.4 551.6'),
        curve('213.4 551.6, 208 541, 204.4 529.6, 203 518.4'),
      ),
    ],
    fibres: [
      curve('203.6 520, 214 525, 225 528.6, 235 530.4'),
      curve('205 529.6, 215 531, 226 531.4, 235 531.6'),
      curve('208.4 541, 217.6 537.6, 227 533.8, 234.6 532'),
      curve('213 550.6, 221 544.6, 229 537.4, 234 533'),
    ],
  },
  {
    muscleId: 'interossei-lumbricals-hand',
    view: 'posterior',
    // They lie behind the adductor of the thumb.
    layer: 'intermediate',
    d: [
      ring(
        curve('206.4 518.6, 212.6 526, 218.8 535.6, 223.6 546, 224.2 556'),
        curve('224.2 556, 218 547, 212.4 537.6, 208.4 528.4, 206.4 518.6'),
      ),
      ring(
        curve('200.8 519.6, 205.6 529, 209.6 540, 212.2 550, 211.8 557.6'),
        curve('211.8 557.6, 206.4 549, 202.8 539, 200.8 529, 200.8 519.6'),
      ),
      ring(
        curve('194.4 520, 198.2 530, 200.6 541, 201.4 551, 199.6 558'),
        curve('199.6 558, 195.6 550, 193.6 540, 193.2 530, 194.4 520'),
      ),
    ],
    fibres: [
      curve('207 520, 213.6 533, 219.6 544, 223.6 554.4'),
      curve('201 521, 204.6 534, 208.6 546, 211.6 556.6'),
      curve('194.6 522, 196.4 535, 198.4 547, 199.6 557'),
    ],
  },
]
