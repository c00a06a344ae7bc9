import type { TrendPanel } from '../../chart/trend-panels.ts'
import { goalCourses } from '../../domain/review/goals.ts'
import { linkRows } from '../../domain/review/link-words.ts'
import type { ReportSession } from '../../domain/session.ts'
import { documentFrame } from '../document-frame.ts'
import type { PlacedPage } from '../layout/block.ts'
import { flow } from '../layout/flow.ts'
import type { MeasureText } from '../layout/measured-text.ts'
import { letterhead } from '../letterhead.ts'
import { linksSection } from '../links-section.ts'
import { contentWidth } from '../page-style.ts'
import { type ChartPair, chartPair, chartPairSection, chartSizes } from './charts.ts'
import { complaintsTables } from './complaints-tables.ts'
import { type ProgressReportPlan, periodInWords, progressFacts } from './facts.ts'
import { goalsTable } from './goals-table.ts'
import { pointsTable } from './points-table.ts'
import { type Progress, progressOf } from './progress.ts'
import { PLOT_HEIGHTS, trendSection, trendsOf } from './trends.ts'

/** A progress report laid out, and what its drawings are made of. */
export interface ProgressPages {
  readonly progress: Progress
  readonly charts: ChartPair | null
  readonly panels: readonly TrendPanel[]
  readonly pages: readonly PlacedPage[]
}

/** Lays the report out, from letterhead to trends; throws without a visit. */
export function progressPages(
  plan: ProgressReportPlan,
  sessions: readonly ReportSession[],
  measure: MeasureText,
): ProgressPages {
  const { client, practice, paper, printedOn } = plan
  const progress = progressOf(sessions)
  const width = contentWidth(paper)
  const charts = chartPair(progress, width)
  const goals = goalCourses(client.goals, progress.visits, printedOn)
  // Of visits outside of the report nothing is known here: a link to their points says nothing in it.
  const links = linkRows(client, progress.visits, progress.last).filter(({ holds }) => holds)
  const trends = trendsOf(progress, practice.pressureUnit, goals)
  const period = periodInWords(progress).replaceAll(' ', '\u00a0')
  const drafts = progress.visits.some(({ state }) => state === 'draft') ? ', includes drafts' : ''
  // The report itself is no draft.
  const foot = { about: `progress report ${period}${drafts}`, draft: false }
  const frame = documentFrame(plan, foot, (page, of) => `Page ${page} of ${of}`)
  const laidOut = (chartSize: number, plotHeight: number) =>
    flow(
      [
        ...letterhead(plan, width),
        ...progressFacts(plan, progress, width),
        ...(charts ? chartPairSection(charts, width, chartSize) : []),
        ...pointsTable(progress, practice.pressureUnit, width),
        ...linksSection(links, width),
        ...complaintsTables(progress, width),
        ...goalsTable(goals, width),
        ...trendSection(trends, width, plotHeight),
      ],
      frame,
      measure,
    )
  const [usual, ...lower] = PLOT_HEIGHTS
  const bySize = fewest(chartSizes(charts).map((size) => ({ size, pages: laidOut(size, usual) })))
  const byHeight = lower.map((height) => ({ size: bySize.size, pages: laidOut(bySize.size, height) }))
  const { pages } = fewest([bySize, ...byHeight])
  return { progress, charts, panels: trends.panels, pages }
}

/** The first of these that needs the fewest pages. */
const fewest = <T extends { readonly pages: readonly PlacedPage[] }>(choices: readonly T[]): T =>
  choices.reduce((best, next) => (next.pages.length < best.pages.length ? next : best))
