import type { Request } from '../../../bridge/channels.ts'
import type { CalendarDay } from '../../../domain/dates.ts'
import type { ClientRecord } from '../../../domain/exchange/client-record.ts'
import type { Paper, Practice } from '../../../domain/practice.ts'
import type { ReportPlan } from '../../../domain/report-input.ts'
import type { SummaryChoice } from '../../../domain/report-sections.ts'
import { forReport, type ReportSession, type Session } from '../../../domain/session.ts'
import { gatherRecord } from '../../export/gather-record.ts'
import { inPieces } from '../../export/in-pieces.ts'
import { writeRecord } from '../../export/record-jobs.ts'
import { readAllSessions, readVisitBefore } from '../../storage/all-sessions.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import type { ReportRequest, VisitRange } from './report-request.ts'

/** How a document is to be made, as chosen beside the preview. */
export interface ReportLook {
  readonly paper: Paper
  readonly colour: 'colour' | 'grey'
  readonly choice: SummaryChoice
}

/** Everything a document is made of. */
export interface GatheredReport {
  readonly plan: ReportPlan
  /** What follows the plan, in messages of which none is long. */
  readonly pieces: () => AsyncIterable<Omit<Request<'report.add'>, 'token'>>
}

/** Reads what the asked-for document is about. Throws with a sentence if a record cannot be read. */
export async function gatherReport(
  database: PalpateDatabase,
  request: ReportRequest,
  { practice, look, printedOn }: { practice: Practice; look: ReportLook; printedOn: CalendarDay },
): Promise<GatheredReport> {
  const { client } = request
  const { paper, colour, choice } = look
  const base = { practice, client, paper, colour, printedOn }
  switch (request.kind) {
    case 'session-summary': {
      const before = await readVisitBefore(database, request.session)
      const previous = before && forReport(before)
      const plan: ReportPlan = { kind: request.kind, ...base, choice, previous }
      return { plan, pieces: () => sessionsOnly([forReport(request.session)]) }
    }
    case 'handout': {
      const plan: ReportPlan = { kind: request.kind, ...base, handout: request.handout }
      return { plan, pieces: () => sessionsOnly([forReport(request.session)]) }
    }
    case 'progress-report': {
      const sessions = within(await request.visits, request.range).map(forReport)
      if (sessions.length < 2)
        throw new Error('A progress report compares two visits or more, and there are not so many yet.')
      return { plan: { kind: request.kind, ...base }, pieces: () => sessionsOnly(sessions) }
    }
    case 'session-summaries': {
      const sessions = (await readAllSessions(database, client.id)).map(forReport)
      return { plan: { kind: request.kind, ...base, choice }, pieces: () => sessionsOnly(sessions) }
    }
    case 'whole-record': {
      const record = await gatherRecord(database, practice, client)
      const plan: ReportPlan = { kind: request.kind, ...base, record: '', changes: [] }
      return { plan, pieces: () => wholeRecord(record) }
    }
  }
}

async function* sessionsOnly(sessions: readonly ReportSession[]) {
  for (const piece of inPieces(sessions)) yield { ...piece, record: '' }
}

async function* wholeRecord(record: ClientRecord) {
  for (const piece of inPieces(record.sessions, record.changes)) yield { ...piece, record: '' }
  for await (const text of writeRecord('client-record', record))
    yield { sessions: [], changes: [], record: text }
}

/** The visits from one to the other, both with them. */
function within(visits: readonly Session[], { from, to }: VisitRange): readonly Session[] {
  const first = visits.findIndex(({ id }) => id === from)
  const last = visits.findIndex(({ id }) => id === to)
  return visits.slice(Math.max(first, 0), last === -1 ? undefined : last + 1)
}
