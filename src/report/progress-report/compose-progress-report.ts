import { changeEntry } from '../../chart/change-symbols.ts'
import { VERDICTS } from '../../domain/review/words.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { FontFiles } from '../font-files.ts'
import { withLogo } from '../letterhead.ts'
import { PAPER_SIZES } from '../page-style.ts'
import { type Ink, inkFor } from '../pdf/ink.ts'
import { writeDocument } from '../pdf/write-document.ts'
import { signOperators } from '../session-summary/chart.ts'
import { textSetter } from '../text/set-text.ts'
import { type ChartPair, chartPairDrawings, chartPairWords } from './charts.ts'
import { type ProgressReportPlan, periodInWords } from './facts.ts'
import type { NamedDrawings } from './named-drawings.ts'
import { progressPages } from './progress-pages.ts'
import { trendDrawings, trendWords } from './trends.ts'

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
  const measure = textSetter(fonts)
  const ink = inkFor(colour === 'grey' ? 'grey' : 'paper', measure)
  const { progress, charts, panels, pages } = progressPages(plan, sessions, measure)
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
