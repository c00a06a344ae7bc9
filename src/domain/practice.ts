import { z } from 'zod'
import { Instant } from './dates.ts'
import { PracticeId } from './ids.ts'
import { FreeText, Line, Name } from './text.ts'

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** The unit pressure pain thresholds are shown in. They are stored in kPa whatever is chosen. */
export const PressureUnit = z.enum(['kg/cm²', 'kPa'])
export type PressureUnit = z.infer<typeof PressureUnit>

/** The practice: whose records these are and how they are shown. */
export const Practice = z
  .strictObject({
    id: PracticeId,
    name: Name,
    therapist: Name,
    /** Letters after the therapist's name, e.g. "LMT, CNMT". */
    credentials: Line,
    registrationNumber: Line,
    address: FreeText,
    phone: Line,
    email: Line,
    paper: Paper,
    pressureUnit: PressureUnit,
    /** True for the sample practice that ships with Palpate; everything it prints and shows says so. */
    sample: z.boolean(),
    createdAt: Instant,
  })
  .readonly()
export type Practice = z.infer<typeof Practice>
