import { assertNever } from '../domain/assert-never.ts'
import { formatDay } from '../domain/dates.ts'
import { withIdentities } from '../domain/point-identity.ts'
import type { ReportPlan, SessionSummaryInput } from '../domain/report-input.ts'
import { USUAL_CHOICES } from '../domain/report-sections.ts'
import type { ReportSession } from '../domain/session.ts'
import { inVisitOrder } from '../domain/visit-order.ts'
import { documentOfParts } from './document-of-parts.ts'
import type { FontFiles } from './font-files.ts'
import { composeHandout } from './handout/compose-handout.ts'
import { flow } from './layout/flow.ts'
import { withLogo } from './letterhead.ts'
import { contentWidth, PAPER_SIZES } from './page-style.ts'
import { inkFor } from './pdf/ink.ts'
import { writeDocument } from './pdf/write-document.ts'
import { composeProgressReport } from './progress-report/compose-progress-report.ts'
import { chartDrawings, chartWords } from './session-summary/chart.ts'
import { summaryCharts } from './session-summary/charts.ts'
import { sessionSummaryBlocks, sessionSummaryFrame } from './session-summary/session-summary.ts'
import type { SummaryContent } from './session-summary/summary-content.ts'
import { addSummaries } from './session-summary/summary-part.ts'
import { textSetter } from './text/set-text.ts'
import { composeWholeRecord } from './whole-record/whole-record.ts'

/** What of a summary may be chosen; absent is all of it, compared with nothing. */
type SummaryOptions = Pick<SummaryContent, 'choice' | 'previous'>

/**
 * The session summary as the bytes of a PDF: same input, same bytes. Throws if a bundled font is missing or
 * damaged; nothing a therapist can type makes it throw.
 */
export async function composeSessionSummary(
  input: SessionSummaryInput,
  fonts: FontFiles,
  options: SummaryOptions = { choice: USUAL_CHOICES.own, previous: null },
): Promise<Uint8Array> {
  const { client, session, practice } = input
  const content = { ...input, ...options }
  const measure = textSetter(fonts)
  const ink = inkFor(input.colour === 'grey' ? 'grey' : 'paper', measure)
  const width = contentWidth(input.paper)
  const charts = summaryCharts(session.marks, width, practice.findingNames, content.choice)
  const pages = flow(sessionSummaryBlocks(content, charts, measure), sessionSummaryFrame(content), measure)
  const facts = {
    title: `Session summary – ${client.name} – ${formatDay(session.dateOfService)}`,
    author: practice.therapist,
    subject: 'Session summary',
    day: input.printedOn,
    ...PAPER_SIZES[input.paper],
  }
  const drawings = withLogo(input, ink, chartDrawings(charts, ink))
  return writeDocument(pages, facts, drawings, ink, chartWords(charts))
}

/**
 * Any document as the bytes of a PDF; sessions come as they were recorded, in whatever order, and are told as they took place;
 * what looks across visits looks through what was said later of their points. `onSession` hears how many are composed, and what
 * it throws ends the work. Throws on a kind of document that is not known yet, and on a summary of no session.
 */
export async function composeReport(
  plan: ReportPlan,
  given: readonly ReportSession[],
  fonts: FontFiles,
  onSession?: (done: number) => void,
): Promise<Uint8Array> {
  const sessions = inVisitOrder(given)
  switch (plan.kind) {
    case 'session-summary': {
      const [session] = sessions
      if (!session) throw new Error('a summary needs a session')
      const { practice, client, paper, colour, printedOn, choice, previous } = plan
      const input = { practice, client, paper, colour, printedOn, session }
      const bytes = await composeSessionSummary(input, fonts, { choice, previous })
      onSession?.(1)
      return bytes
    }
    case 'session-summaries':
      return composeSummaries(plan, sessions, fonts, onSession)
    case 'whole-record':
      return composeWholeRecord(plan, sessions, fonts, onSession)
    case 'progress-report': {
      const visits = withIdentities(sessions, plan.client.identityEdits)
      const report = await composeProgressReport(plan, visits, fonts)
      onSession?.(sessions.length)
      return report
    }
    case 'handout': {
      const [session] = sessions
      if (!session) throw new Error('a handout needs a session')
      const bytes = await composeHandout(plan, session, fonts)
      onSession?.(1)
      return bytes
    }
    default:
      return assertNever(plan)
  }
}

async function composeSummaries(
  plan: Extract<ReportPlan, { readonly kind: 'session-summaries' }>,
  sessions: readonly ReportSession[],
  fonts: FontFiles,
  onSession?: (done: number) => void,
): Promise<Uint8Array> {
  const named = { title: `Session summaries – ${plan.client.name}`, subject: 'Session summaries' }
  const document = documentOfParts(plan, named, fonts)
  const options = { choice: plan.choice, ...(onSession ? { onSession } : {}) }
  for (const bookmark of addSummaries(document, plan, sessions, options)) document.addBookmark(bookmark)
  return document.close()
}
