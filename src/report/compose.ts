import { formatDay } from '../domain/dates.ts'
import type { ReportPlan, SessionSummaryInput } from '../domain/report-input.ts'
import type { ReportSession } from '../domain/session.ts'
import type { FontFiles } from './font-files.ts'
import { flow } from './layout/flow.ts'
import { contentWidth, PAPER_SIZES } from './page-style.ts'
import { inkFor } from './pdf/ink.ts'
import { writeDocument } from './pdf/write-document.ts'
import { composeProgressReport } from './progress-report/compose-progress-report.ts'
import { chartDrawings } from './session-summary/chart.ts'
import { summaryCharts } from './session-summary/charts.ts'
import { sessionSummaryBlocks, sessionSummaryFrame } from './session-summary/session-summary.ts'
import { textSetter } from './text/set-text.ts'

/**
 * The session summary as the bytes of a PDF: same input, same bytes. Throws if a bundled font is missing or
 * damaged; nothing a therapist can type makes it throw.
 */
export async function composeSessionSummary(
  input: SessionSummaryInput,
  fonts: FontFiles,
): Promise<Uint8Array> {
  const { client, session, practice } = input
  const measure = textSetter(fonts)
  const ink = inkFor(input.colour === 'grey' ? 'grey' : 'paper', measure)
  const charts = summaryCharts(session.marks, contentWidth(input.paper), practice.findingNames)
  const pages = flow(sessionSummaryBlocks(input, charts), sessionSummaryFrame(input), measure)
  const facts = {
    title: `Session summary – ${client.name} – ${formatDay(session.dateOfService)}`,
    author: practice.therapist,
    subject: 'Session summary',
    day: input.printedOn,
    ...PAPER_SIZES[input.paper],
  }
  return writeDocument(pages, facts, chartDrawings(charts, ink), ink)
}

/**
 * Any document as the bytes of a PDF; `sessions` oldest first. `onSession` hears how many are composed, and what it throws
 * ends the work. Throws on a kind of document that is not known yet.
 */
export async function composeReport(
  plan: ReportPlan,
  sessions: readonly ReportSession[],
  fonts: FontFiles,
  onSession?: (done: number) => void,
): Promise<Uint8Array> {
  if (plan.kind === 'progress-report') {
    const report = await composeProgressReport(plan, sessions, fonts)
    onSession?.(sessions.length)
    return report
  }
  const [session] = sessions
  if (plan.kind !== 'session-summary' || !session) throw new Error(`no ${plan.kind} can be composed yet`)
  const { practice, client, paper, colour, printedOn } = plan
  const bytes = await composeSessionSummary({ practice, client, paper, colour, printedOn, session }, fonts)
  onSession?.(1)
  return bytes
}
