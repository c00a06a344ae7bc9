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
    /** Pain now, and at its best and its worst of late. */
    nprs: Nprs.nullable(),
    nprsBest: Nprs.nullable(),
    nprsWorst: Nprs.nullable(),
    /** How it feels: "dull, throbbing". */
    character: Line,
    aggravating: Line,
    relieving: Line,
  })
  .readonly()
export type Complaint = z.infer<typeof Complaint>

/** A complaint of which nothing was said yet. */
export const BLANK_COMPLAINT = {
  words: '',
  site: '',
  onset: '',
  nprs: null,
  nprsBest: null,
  nprsWorst: null,
  character: '',
  aggravating: '',
  relieving: '',
} as const satisfies Omit<Complaint, 'id'>
