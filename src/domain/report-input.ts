import { z } from 'zod'
import { ChangeLogEntry } from './change-log.ts'
import { Client } from './client.ts'
import { CalendarDay } from './dates.ts'
import { Handout } from './handout/handout.ts'
import { Paper, Practice } from './practice.ts'
import { SummaryChoice } from './report-sections.ts'
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

const plan = <K extends string, F extends z.ZodRawShape>(kind: K, fields: F) =>
  z.strictObject({ kind: z.literal(kind), ...REPORT_BASE, ...fields })

/**
 * What is to be printed. The sessions it is about travel beside it, oldest first, because there may be hundreds of them;
 * so do the lines of the change log, which `composeReport` gets back in their place.
 */
export const ReportPlan = z.discriminatedUnion('kind', [
  /** One visit; `previous` is the visit before it, for what has changed since. */
  plan('session-summary', { choice: SummaryChoice, previous: ReportSession.nullable() }),
  plan('handout', { handout: Handout }),
  plan('progress-report', {}),
  /** Every visit, one after the other. */
  plan('session-summaries', { choice: SummaryChoice }),
  /** Everything there is of one client; `record` is the text of the client record that is attached. */
  plan('whole-record', { record: z.string(), changes: z.array(ChangeLogEntry) }),
])
export type ReportPlan = z.infer<typeof ReportPlan>
export type ReportKind = ReportPlan['kind']

/** What a client handout is made of, beside the session that it is about. */
export type HandoutPlan = Extract<ReportPlan, { readonly kind: 'handout' }>
