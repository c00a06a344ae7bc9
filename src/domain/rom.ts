import { z } from 'zod'
import { RomId } from './ids.ts'
import { Nprs } from './scales.ts'
import { FreeText } from './text.ts'
import { Side } from './view-point.ts'

export const RomMode = z.enum(['active', 'passive'])
export type RomMode = z.infer<typeof RomMode>

/** What stops a passive movement, as it is felt (Cyriax and Kaltenborn, as commonly charted). */
export const EndFeel = z.enum(['soft', 'firm', 'hard', 'springy', 'spasm', 'empty'])
export type EndFeel = z.infer<typeof EndFeel>

interface Motion {
  readonly joint: string
  readonly motion: string
  /** Usual range of a healthy adult, degrees. */
  readonly usual: number
  /** Of the spine: has no side unless it goes to one. */
  readonly sided: boolean
}

/**
 * Motions that are measured, with the usual range of a healthy adult in degrees. Source: American Academy of
 * Orthopaedic Surgeons, Joint motion (1965), and American Medical Association, Guides (5th ed.), rounded as they are
 * commonly charted. Fidelity: ranges differ by age and body by 10–20 %; the other side is the better yardstick.
 */
const MOTION_LIST = {
  'cervical-flexion': { joint: 'Neck', motion: 'flexion', usual: 45, sided: false },
  'cervical-extension': { joint: 'Neck', motion: 'extension', usual: 45, sided: false },
  'cervical-lateral-flexion': { joint: 'Neck', motion: 'side bending', usual: 45, sided: true },
  'cervical-rotation': { joint: 'Neck', motion: 'rotation', usual: 60, sided: true },
  'lumbar-flexion': { joint: 'Trunk', motion: 'flexion', usual: 80, sided: false },
  'lumbar-extension': { joint: 'Trunk', motion: 'extension', usual: 25, sided: false },
  'lumbar-lateral-flexion': { joint: 'Trunk', motion: 'side bending', usual: 35, sided: true },
  'trunk-rotation': { joint: 'Trunk', motion: 'rotation', usual: 45, sided: true },
  'shoulder-flexion': { joint: 'Shoulder', motion: 'flexion', usual: 180, sided: true },
  'shoulder-extension': { joint: 'Shoulder', motion: 'extension', usual: 60, sided: true },
  'shoulder-abduction': { joint: 'Shoulder', motion: 'abduction', usual: 180, sided: true },
  'shoulder-internal-rotation': { joint: 'Shoulder', motion: 'internal rotation', usual: 70, sided: true },
  'shoulder-external-rotation': { joint: 'Shoulder', motion: 'external rotation', usual: 90, sided: true },
  'elbow-flexion': { joint: 'Elbow', motion: 'flexion', usual: 150, sided: true },
  'elbow-extension': { joint: 'Elbow', motion: 'extension', usual: 0, sided: true },
  'forearm-pronation': { joint: 'Forearm', motion: 'pronation', usual: 80, sided: true },
  'forearm-supination': { joint: 'Forearm', motion: 'supination', usual: 80, sided: true },
  'wrist-flexion': { joint: 'Wrist', motion: 'flexion', usual: 80, sided: true },
  'wrist-extension': { joint: 'Wrist', motion: 'extension', usual: 70, sided: true },
  'hip-flexion': { joint: 'Hip', motion: 'flexion', usual: 120, sided: true },
  'hip-extension': { joint: 'Hip', motion: 'extension', usual: 30, sided: true },
  'hip-abduction': { joint: 'Hip', motion: 'abduction', usual: 45, sided: true },
  'hip-adduction': { joint: 'Hip', motion: 'adduction', usual: 30, sided: true },
  'hip-internal-rotation': { joint: 'Hip', motion: 'internal rotation', usual: 45, sided: true },
  'hip-external-rotation': { joint: 'Hip', motion: 'external rotation', usual: 45, sided: true },
  'straight-leg-raise': { joint: 'Hip', motion: 'straight leg raise', usual: 80, sided: true },
  'knee-flexion': { joint: 'Knee', motion: 'flexion', usual: 135, sided: true },
  'knee-extension': { joint: 'Knee', motion: 'extension', usual: 0, sided: true },
  'ankle-dorsiflexion': { joint: 'Ankle', motion: 'dorsiflexion', usual: 20, sided: true },
  'ankle-plantarflexion': { joint: 'Ankle', motion: 'plantarflexion', usual: 50, sided: true },
  'ankle-inversion': { joint: 'Ankle', motion: 'inversion', usual: 35, sided: true },
  'ankle-eversion': { joint: 'Ankle', motion: 'eversion', usual: 15, sided: true },
  'great-toe-extension': { joint: 'Great toe', motion: 'extension', usual: 70, sided: true },
} as const satisfies Record<string, Motion>

export const MotionId = z.enum(Object.keys(MOTION_LIST) as [MotionId, ...MotionId[]])
export type MotionId = keyof typeof MOTION_LIST
export const MOTIONS: Readonly<Record<MotionId, Motion>> = MOTION_LIST

/** One measured movement. `degrees` null: seen but not measured. A movement without sides is on the midline. */
export const RomMeasure = z
  .strictObject({
    id: RomId,
    motion: MotionId,
    side: Side,
    mode: RomMode,
    degrees: z.int().min(-90).max(270).nullable(),
    pain: Nprs.nullable(),
    endFeel: EndFeel.nullable(),
    note: FreeText,
  })
  .readonly()
export type RomMeasure = z.infer<typeof RomMeasure>
