import type { LegendEntry } from '../../chart/legend.ts'
import { formatDay } from '../../domain/dates.ts'
import type { Handout } from '../../domain/handout/handout.ts'
import { HANDOUT_WORDS, muscleTitle } from '../../domain/handout/handout-words.ts'
import type { Paper, Practice } from '../../domain/practice.ts'
import type { HandoutPlan } from '../../domain/report-input.ts'
import type { ReportSession } from '../../domain/session.ts'
import { footLines } from '../document-frame.ts'
import { drawingOperators } from '../draw-shape.ts'
import type { FontFiles } from '../font-files.ts'
import type { Block, FixedBlock, PlacedPage } from '../layout/block.ts'
import { flow, type PageFrame } from '../layout/flow.ts'
import type { MeasureText } from '../layout/measured-text.ts'
import { letterhead, withLogo } from '../letterhead.ts'
import { columns, gap, PAPER_SIZES, row, rule, SPACE, text } from '../page-style.ts'
import { type Ink, inkFor } from '../pdf/ink.ts'
import { type Drawings, writeDocument } from '../pdf/write-document.ts'
import { textSetter } from '../text/set-text.ts'
import { closingBlocks, HANDOUT_TYPE, muscleBlocks, openingBlocks } from './handout-blocks.ts'
import { type HandoutFigure, handoutLegend, wholeFigure, zoomedFigure } from './handout-figures.ts'
import { toldMuscles } from './handout-scene.ts'
import { atLeast, shorterAndShorter } from './shorter.ts'

/** A handout is never longer. */
export const MOST_PAGES = 2

/** Points: narrower than on a record, for larger type. */
export const HANDOUT_MARGIN = { top: 38, side: 46, bottom: 28 } as const

const handoutWidth = (paper: Paper): number => PAPER_SIZES[paper].width - 2 * HANDOUT_MARGIN.side

interface LaidOut {
  readonly pages: readonly PlacedPage[]
  readonly figures: readonly HandoutFigure[]
  readonly legend: readonly LegendEntry[]
  /** What did not fit, as the paper says it; empty if all did. */
  readonly leftOut: string
}

/**
 * The client handout of a session as the bytes of a PDF, two pages at most: same input, same bytes. What does not fit is
 * left out by importance, and the paper names it.
 */
export async function composeHandout(
  plan: HandoutPlan,
  session: ReportSession,
  fonts: FontFiles,
): Promise<Uint8Array> {
  const { client, practice } = plan
  const measure = textSetter(fonts)
  const ink = inkFor(plan.colour === 'grey' ? 'grey' : 'paper', measure)
  const { pages, figures, legend, leftOut } = layOutHandout(plan, session, measure)
  const facts = {
    title: `Handout – ${client.name} – ${formatDay(session.dateOfService)}`,
    author: practice.therapist,
    // Also here, so that whoever shows the pages can say it beside them.
    subject: ['Client handout', ...(leftOut === '' ? [] : [leftOut])].join('. '),
    day: plan.printedOn,
    ...PAPER_SIZES[plan.paper],
  }
  const drawings = withLogo(plan, ink, drawingsOf(figures, legend, ink))
  const said = new Map(figures.map(({ name, words }) => [name, words]))
  return writeDocument(pages, facts, drawings, ink, (name) => said.get(name) ?? '')
}

/** Its pages, and what is drawn on them. */
export function layOutHandout(plan: HandoutPlan, session: ReportSession, measure: MeasureText): LaidOut {
  const frame = handoutFrame(plan, session)
  let last: LaidOut | undefined
  for (const shorter of shorterAndShorter(plan)) {
    const parts = handoutParts(shorter, plan.handout, session)
    last = { ...parts, pages: flow(parts.blocks, frame, measure) }
    if (last.pages.length <= MOST_PAGES) return last
  }
  if (!last) throw new Error('A handout has nothing to lay out')
  // Only a script with lines of unheard-of height comes here: the first pages hold what matters.
  return { ...last, pages: last.pages.slice(0, MOST_PAGES) }
}

function handoutParts(plan: HandoutPlan, written: Handout, session: ReportSession) {
  const { handout, client } = plan
  const width = handoutWidth(plan.paper)
  const told = toldMuscles(handout.muscles, session)
  const figure = wholeFigure(told, session.marks)
  const zoomed = told.map(zoomedFigure)
  const legend = handoutLegend(told, session.marks)
  const missing = toldMuscles(written.muscles, session).slice(told.length)
  const leftOut =
    missing.length === 0
      ? ''
      : `${HANDOUT_WORDS.leftOut}: ${missing.map(({ muscle }) => muscleTitle(muscle)).join('; ')}.`
  const blocks: readonly Block[] = [
    ...atLeast(HANDOUT_TYPE.body, letterhead({ practice: small(plan.practice) }, width)),
    ...openingBlocks({ greeting: handout.greeting, client: client.name, session, figure, legend }, width),
    ...told.flatMap((muscle, index) => {
      const drawn = zoomed[index]
      return drawn ? muscleBlocks(muscle, { figure: drawn, number: index + 1, width }) : []
    }),
    ...closingBlocks(handout, width),
    ...(leftOut === '' ? [] : [gap(SPACE.part), text(leftOut, HANDOUT_TYPE.quiet)]),
  ]
  return { blocks, legend, leftOut, figures: [figure, ...zoomed] }
}

/** A client needs the way to reach the practice, and the paper's room for what helps. */
const small = (practice: Practice): Practice => ({ ...practice, registrationNumber: '', address: '' })

function handoutFrame({ client, practice, paper }: HandoutPlan, { dateOfService }: ReportSession): PageFrame {
  const width = handoutWidth(paper)
  const grid = columns([width - 106, 90], 16)
  const sample = practice.sample ? ' · sample practice' : ''
  const lines = footLines(client.name, `${formatDay(dateOfService)}${sample}`)
  return {
    ...PAPER_SIZES[paper],
    margin: HANDOUT_MARGIN,
    footerGap: SPACE.part,
    footer: (page, pages): readonly FixedBlock[] => [
      rule('quiet'),
      gap(SPACE.small),
      row(grid, [
        lines.map((line) => text(line, HANDOUT_TYPE.quiet)),
        [text(`Page ${page} of ${pages}`, HANDOUT_TYPE.quiet, 'right')],
      ]),
    ],
  }
}

function drawingsOf(figures: readonly HandoutFigure[], legend: readonly LegendEntry[], ink: Ink): Drawings {
  const drawn = new Map(figures.map((figure) => [figure.name, figure.draw]))
  const signs = new Map(legend.map(({ key, drawings }) => [`sign ${key}`, drawings]))
  return (name, { width, height }) => {
    const draw = drawn.get(name)
    if (draw) return draw(ink)
    const sign = signs.get(name)
    if (!sign) throw new Error(`Nothing is called "${name}"`)
    const operators = sign.map((drawing) => drawingOperators(drawing, ink)).join('')
    return `1 J 1 j 1 0 0 1 ${width / 2} ${height / 2} cm\n${operators}`
  }
}
