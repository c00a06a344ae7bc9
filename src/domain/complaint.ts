import { z } from 'zod'
import { ComplaintId } from './ids.ts'
import { Nprs } from './scales.ts'
import { FreeText, Line } from './text.ts'

/** What the client comes for, in the client's own words. */
export const Complaint = z
  .strictObject({
    id: ComplaintId,
    words: FreeText,
    site: Line,
    onset: Line,
    /** Pain now. */
    nprs: Nprs.nullable(),
  })
  .readonly()
export type Complaint = z.infer<typeof Complaint>
