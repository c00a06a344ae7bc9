import { z } from 'zod'
import { Client } from './client.ts'
import { CalendarDay } from './dates.ts'
import { Paper, Practice } from './practice.ts'
import { Session } from './session.ts'

/**
 * Everything a session summary is made of. `printedOn` comes from the caller: the same input gives the same bytes.
 */
export const SessionSummaryInput = z
  .strictObject({
    practice: Practice,
    client: Client,
    session: Session,
    paper: Paper,
    colour: z.enum(['colour', 'grey']),
    printedOn: CalendarDay,
  })
  .readonly()
export type SessionSummaryInput = z.infer<typeof SessionSummaryInput>
