import { formatDay } from '../../domain/dates.ts'
import type { SummaryChoice } from '../../domain/report-sections.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { DocumentOfParts } from '../document-of-parts.ts'
import type { ReportBase } from '../letterhead.ts'
import { contentWidth } from '../page-style.ts'
import type { Bookmark } from '../pdf/outline.ts'
import { chartDrawings, chartWords } from './chart.ts'
import { summaryCharts } from './charts.ts'
import { COUNTED, sessionSummaryBlocks } from './session-summary.ts'

/**
 * Writes one summary after the other into a document, sessions oldest first, each compared with the one before; gives the
 * bookmarks to them. `onSession` hears how many are written.
 */
export function addSummaries(
  document: DocumentOfParts,
  base: ReportBase,
  sessions: readonly ReportSession[],
  { choice, onSession }: { readonly choice: SummaryChoice; readonly onSession?: (done: number) => void },
): readonly Bookmark[] {
  return sessions.map((given, index) => {
    // How a mark is drawn is remembered as long as the mark: copies are forgotten with their session.
    const session = { ...given, marks: given.marks.map((mark) => ({ ...mark })) }
    const bookmark = addSummary(document, { ...base, choice, session, previous: sessions[index - 1] ?? null })
    onSession?.(index + 1)
    return bookmark
  })
}

function addSummary(
  document: DocumentOfParts,
  content: Parameters<typeof sessionSummaryBlocks>[0],
): Bookmark {
  const { session, practice, choice, paper } = content
  const charts = summaryCharts(session.marks, contentWidth(paper), practice.findingNames, choice)
  const day = formatDay(session.dateOfService)
  const page = document.add({
    title: `Session of ${day}`,
    about: `session of ${day}`,
    draft: session.state === 'draft',
    counted: COUNTED,
    blocks: sessionSummaryBlocks(content, charts, document.measure),
    drawings: chartDrawings(charts, document.ink),
    said: chartWords(charts),
  })
  const time = session.timeOfService ? `, ${session.timeOfService}` : ''
  return { title: `${day}${time}${session.state === 'draft' ? ' (draft)' : ''}`, page, within: [] }
}
