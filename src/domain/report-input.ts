import { z } from 'zod'
import { Client } from './client.ts'
import { CalendarDay } from './dates.ts'
import { Handout } from './handout/handout.ts'
import { Paper, Practice } from './practice.ts'
import { ReportSession } from './session.ts'

/** What every report is made of. `printedOn` comes from the caller: the same input gives the same bytes. */
export const REPORT_BASE = {
  practice: Practice,
  client: Client,
  paper: Paper,
  colour: z.enum(['colour', 'grey']),
  printedOn: CalendarDay,
} as const

/** Everything a session summary is made of. */
export const SessionSummaryInput = z.strictObject({ ...REPORT_BASE, session: ReportSession }).readonly()
export type SessionSummaryInput = z.infer<typeof SessionSummaryInput>

/** What a client handout is made of, beside the session that it is about. */
export const HandoutPlan = z
  .strictObject({ kind: z.literal('handout'), ...REPORT_BASE, handout: Handout })
  .readonly()
export type HandoutPlan = z.infer<typeof HandoutPlan>
