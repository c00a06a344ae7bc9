import { changeEntry } from '../../chart/change-symbols.ts'
import { VERDICTS } from '../../domain/review/words.ts'
import type { ReportSession } from '../../domain/session.ts'
import { documentFrame } from '../document-frame.ts'
import type { FontFiles } from '../font-files.ts'
import { flow } from '../layout/flow.ts'
import { letterhead, withLogo } from '../letterhead.ts'
import { contentWidth, PAPER_SIZES } from '../page-style.ts'
import { type Ink, inkFor } from '../pdf/ink.ts'
import { writeDocument } from '../pdf/write-document.ts'
import { signOperators } from '../session-summary/chart.ts'
import { isolated } from '../text/direction.ts'
import { textSetter } from '../text/set-text.ts'
import { type ChartPair, chartPair, chartPairDrawings, chartPairSection, chartPairWords } from './charts.ts'
import { complaintsTables } from './complaints-tables.ts'
import { type ProgressReportPlan, periodInWords, progressFacts } from './facts.ts'
import type { NamedDrawings } from './named-drawings.ts'
import { pointsTable } from './points-table.ts'
import { progressOf } from './progress.ts'
import { trendDrawings, trendPanels, trendSection, trendWords } from './trends.ts'

/**
 * The progress report over these visits of one client as the bytes of a PDF: the first compared with the last, and the
 * trends between. Same input, same bytes. Throws without a visit or if a bundled font is missing or damaged.
 */
export async function composeProgressReport(
  plan: ProgressReportPlan,
  sessions: readonly ReportSession[],
  fonts: FontFiles,
): Promise<Uint8Array> {
  const { client, practice, paper, colour, printedOn } = plan
  const progress = progressOf(sessions)
  const measure = textSetter(fonts)
  const ink = inkFor(colour === 'grey' ? 'grey' : 'paper', measure)
  const width = contentWidth(paper)
  const charts = chartPair(progress, width)
  const panels = trendPanels(progress, practice.pressureUnit)
  const blocks = [
    ...letterhead(plan, width),
    ...progressFacts(plan, progress, width),
    ...(charts ? chartPairSection(charts, width) : []),
    ...pointsTable(progress, practice.pressureUnit, width),
    ...complaintsTables(progress, width),
    ...trendSection(panels, width),
  ]
  const period = periodInWords(progress).replaceAll(' ', '\u00a0')
  const drafts = progress.visits.some(({ state }) => state === 'draft') ? ', includes drafts' : ''
  // The report itself is no draft.
  const foot = { about: `${isolated(client.name)} · progress report ${period}${drafts}`, draft: false }
  const frame = documentFrame(plan, foot, (page, of) => `Page ${page} of ${of}`)
  const pages = flow(blocks, frame, measure)
  const drawings = new Map([
    ...signDrawings(charts, ink),
    ...(charts ? chartPairDrawings(charts, ink) : []),
    ...trendDrawings(panels, ink),
  ])
  const words = new Map([...(charts ? chartPairWords(charts) : []), ...trendWords(panels)])
  const facts = {
    title: `Progress report – ${client.name} – ${periodInWords(progress)}`,
    author: practice.therapist,
    subject: 'Progress report',
    day: printedOn,
    ...PAPER_SIZES[paper],
  }
  const draw = (name: string, size: { readonly width: number; readonly height: number }) => {
    const drawing = drawings.get(name)
    if (!drawing) throw new Error(`Nothing is called "${name}"`)
    return drawing(size)
  }
  return writeDocument(pages, facts, withLogo(plan, ink, draw), ink, (name) => words.get(name) ?? '')
}

/** The signs of the charts' legend and of the table. */
function signDrawings(charts: ChartPair | null, ink: Ink): NamedDrawings {
  const entries = [...(charts?.legend ?? []), ...VERDICTS.map(changeEntry)]
  return new Map(entries.map(({ key, drawings }) => [key, (size) => signOperators(drawings, size, ink)]))
}
