import { changeEntry } from '../../chart/change-symbols.ts'
import { formatDay } from '../../domain/dates.ts'
import { VERDICTS } from '../../domain/review/words.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { FontFiles } from '../font-files.ts'
import type { FixedBlock } from '../layout/block.ts'
import { flow, type PageFrame } from '../layout/flow.ts'
import {
  columns,
  contentWidth,
  gap,
  MARGIN,
  PAPER_SIZES,
  row,
  rule,
  SPACE,
  TYPE,
  text,
} from '../page-style.ts'
import { type Ink, inkFor } from '../pdf/ink.ts'
import { writeDocument } from '../pdf/write-document.ts'
import { signOperators } from '../session-summary/chart.ts'
import { letterhead } from '../session-summary/letterhead.ts'
import { isolated } from '../text/direction.ts'
import { textSetter } from '../text/set-text.ts'
import { type ChartPair, chartPair, chartPairDrawings, chartPairSection } from './charts.ts'
import { complaintsTables } from './complaints-tables.ts'
import { type ProgressReportPlan, periodInWords, progressFacts } from './facts.ts'
import type { NamedDrawings } from './named-drawings.ts'
import { pointsTable } from './points-table.ts'
import { type Progress, progressOf } from './progress.ts'
import { trendDrawings, trendPanels, trendSection } from './trends.ts'

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
  const pages = flow(blocks, progressFrame(plan, progress), measure)
  const drawings = new Map([
    ...signDrawings(charts, ink),
    ...(charts ? chartPairDrawings(charts, ink) : []),
    ...trendDrawings(panels, ink),
  ])
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
  return writeDocument(pages, facts, draw, ink)
}

/** The signs of the charts' legend and of the table. */
function signDrawings(charts: ChartPair | null, ink: Ink): NamedDrawings {
  const entries = [...(charts?.legend ?? []), ...VERDICTS.map(changeEntry)]
  return new Map(entries.map(({ key, drawings }) => [key, (size) => signOperators(drawings, size, ink)]))
}

/** Whose report this is stands at the foot of every page. */
function progressFrame(
  { client, practice, paper, printedOn }: ProgressReportPlan,
  progress: Progress,
): PageFrame {
  const width = contentWidth(paper)
  const grid = columns([width - 176, 160], 16)
  const about = `${isolated(client.name)} · progress report ${periodInWords(progress).replaceAll(' ', '\u00a0')}`
  const printed = `Printed on ${formatDay(printedOn)} by ${isolated(practice.name)}`
  const states = [
    ...(practice.sample ? ['Sample practice'] : []),
    ...(progress.visits.some(({ state }) => state === 'draft') ? ['Includes drafts'] : []),
  ]
  return {
    ...PAPER_SIZES[paper],
    margin: MARGIN,
    footerGap: SPACE.part * 2,
    footer: (page, pages): readonly FixedBlock[] => [
      rule('quiet'),
      gap(SPACE.small),
      row(grid, [
        [text(about, { ...TYPE.foot, colour: 'ink' }), text(printed, TYPE.foot)],
        [
          text(`Page ${page} of ${pages}`, { ...TYPE.foot, colour: 'ink' }, 'right'),
          ...(states.length === 0 ? [] : [text(states.join(' · '), TYPE.footNotice, 'right')]),
        ],
      ]),
    ],
  }
}
