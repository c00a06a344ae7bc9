import { z } from 'zod'
import { muscleById } from './atlas/muscles.ts'
import { CheckedMuscleId, MarkId } from './ids.ts'
import { FreeText } from './text.ts'
import { Side } from './view-point.ts'

/** A muscle that was felt for trigger points and had none: what was looked for and not found is a finding too. */
export const CheckedMuscle = z
  .strictObject({
    id: CheckedMuscleId,
    muscleId: z.string().refine((id) => muscleById(id) !== undefined, 'there is no such muscle in the atlas'),
    side: Side,
    /** The symptom area that it was checked for, or null. */
    areaId: MarkId.nullable(),
    note: FreeText,
  })
  .readonly()
export type CheckedMuscle = z.infer<typeof CheckedMuscle>
