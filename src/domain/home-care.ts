import { z } from 'zod'
import { muscleById } from './atlas/muscles.ts'
import { HomeCareId } from './ids.ts'
import { FreeText, Line } from './text.ts'

/** Something the client does at home. `muscleId` if it is for one muscle. */
export const HomeCareItem = z
  .strictObject({
    id: HomeCareId,
    words: FreeText,
    muscleId: z
      .string()
      .refine((id) => muscleById(id) !== undefined, 'there is no such muscle in the atlas')
      .nullable(),
    /** How long and how often: "30 s each side, twice a day". */
    dose: Line,
  })
  .readonly()
export type HomeCareItem = z.infer<typeof HomeCareItem>
