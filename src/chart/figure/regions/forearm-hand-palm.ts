import { curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/**
 * The muscles of the palm. Client's right side, the view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const handAnterior: readonly MuscleRegion[] = [
  {
    muscleId: 'abductor-pollicis-brevis',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        curve('-205.4 505, -213.6 506.8, -222.4 511.4, -230.6 517.6, -237 524.4'),
        curve('-237 524.4, -234 529.4'),
        curve('-234 529.4, -225.6 529.4, -215.6 526.6, -207 521, -201.4 513.6'),
        curve('-201.4 513.6, -202 508.6, -205.4 505'),
      ),
    ],
    fibres: [
      curve('-205 506, -216 510, -227 517, -236.4 525'),
      curve('-203 508.6, -214 514.6, -225.6 521.4, -235.4 526.6'),
      curve('-202 512.6, -211.6 520, -223 525.6, -234.6 528.6'),
    ],
  },
  {
    muscleId: 'opponens-pollicis',
    view: 'anterior',
    // The abductor lies on it.
    layer: 'intermediate',
    d: [
      ring(
        silhouette('anterior', '-212.6 501', '-237.4 518.8'),
        curve('-237.4 518.8, -235.6 523.6, -231.6 526.8'),
        curve('-231.6 526.8, -221.6 525.8, -211 520.4, -201.8 512.4'),
        curve('-201.8 512.4, -203.8 505.6, -208 501.4, -212.6 501'),
      ),
    ],
    fibres: [
      curve('-204.6 506, -214 505, -224.6 510, -236 518.6'),
      curve('-203 509, -214 511, -224.6 516.4, -235.6 522.4'),
      curve('-202.4 511.6, -213 517.6, -223 522.4, -232.4 525.8'),
    ],
  },
  {
    muscleId: 'abductor-digiti-minimi-hand',
    view: 'anterior',
    layer: 'superficial',
    d: [
      ring(
        silhouette('anterior', '-178.2 511', '-185.6 560'),
        curve('-185.6 560, -190 551.6, -191.6 540.6, -190.4 528, -187 516.4, -182.4 509.6'),
        curve('-182.4 509.6, -180 509.4, -178.2 511'),
      ),
    ],
    fibres: [
      curve('-180 511, -181.4 524, -183.4 540, -185.4 557'),
      curve('-182 511, -185.6 525, -187 540, -186 557'),
      curve('-183.4 512.6, -188 527, -189.6 541, -187 556'),
    ],
  },
  {
    muscleId: 'adductor-pollicis',
    view: 'anterior',
    layer: 'deep',
    d: [
      ring(
        curve('-203 518.4, -213 522.8, -224 525.8, -233.8 528'),
        curve('-233.8 528, -236 530.6, -235.8 533.8'),
        silhouette('anterior', '-235.8 533.8', '-230.9 540'),
        curve('-230.9 540, -222.6 546, -213.4 551.6'),
        curve('-213.4 551.6, -208 541, -204.4 529.6, -203 518.4'),
      ),
    ],
    fibres: [
      curve('-203.6 520, -214 525, -225 528.6, -235 530.4'),
      curve('-205 529.6, -215 531, -226 531.4, -235 531.6'),
      curve('-208.4 541, -217.6 537.6, -227 533.8, -234.6 532'),
      curve('-213 550.6, -221 544.6, -229 537.4, -234 533'),
    ],
  },
  {
    muscleId: 'interossei-lumbricals-hand',
    view: 'anterior',
    // The lumbricals lie before the adductor of the thumb.
    layer: 'intermediate',
    d: [
      ring(
        curve('-208 518, -217.6 526, -226.4 536.6, -231.8 546, -232.6 555'),
        curve('-232.6 555, -227.6 547.4, -221 537, -214 526.6, -208 518'),
      ),
      ring(
        curve('-206 518.6, -212.4 526, -218.4 536, -222.6 547, -222 559'),
        curve('-222 559, -216 549.4, -211.4 539, -207.8 528.6, -206 518.6'),
      ),
      ring(
        curve('-200.6 519.6, -205.4 529, -209.4 540, -211.8 550.4, -210.6 561'),
        curve('-210.6 561, -205.4 550.4, -202.4 540, -200.8 529.6, -200.6 519.6'),
      ),
      ring(
        curve('-194.4 520, -197.8 530, -200 541, -200.4 551, -197.6 561.6'),
        curve('-197.6 561.6, -194.6 551, -193.4 540.6, -193.2 530, -194.4 520'),
      ),
    ],
    fibres: [
      curve('-209 519.6, -218 530, -226.6 541.6, -232.2 553.6'),
      curve('-206.4 520, -211.4 532, -217.4 543.6, -221.6 557'),
      curve('-200.8 521, -203.6 533, -207.4 545, -210.4 559.6'),
      curve('-194.4 521, -195.6 534, -197.4 547, -197.6 560'),
    ],
  },
]
