import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportPlan } from '../../src/domain/report-input.ts'
import { SummarySection } from '../../src/domain/report-sections.ts'
import { forReport } from '../../src/domain/session.ts'
import { composeReport } from '../../src/report/compose.ts'
import type { Block, PlacedPage, PlacedText } from '../../src/report/layout/block.ts'
import { flow } from '../../src/report/layout/flow.ts'
import { contentWidth, MARGIN, PAPER_SIZES } from '../../src/report/page-style.ts'
import { summaryCharts } from '../../src/report/session-summary/charts.ts'
import {
  sessionSummaryBlocks,
  sessionSummaryFrame,
} from '../../src/report/session-summary/session-summary.ts'
import { textSetter } from '../../src/report/text/set-text.ts'
import { acrossVisitsBlocks } from '../../src/report/whole-record/across-visits.ts'
import { cautionsBlocks } from '../../src/report/whole-record/consents.ts'
import { coverBlocks } from '../../src/report/whole-record/cover.ts'
import { client, practice } from '../domain/arbitrary-record.ts'
import { session } from '../domain/arbitrary-session.ts'
import { bundledFonts } from './bundled-fonts.ts'

const measure = textSetter(bundledFonts)
const SMALL = 0.01

const content = fc.record({
  practice,
  client,
  session: session.map(forReport),
  previous: fc.option(session.map(forReport)),
  paper: fc.constantFrom('a4' as const, 'letter' as const),
  colour: fc.constantFrom('colour' as const, 'grey' as const),
  printedOn: fc.constant('2026-11-26'),
  choice: fc.record({
    sections: fc.subarray([...SummarySection.options]),
    otherViews: fc.constantFrom('left-out' as const, 'small' as const),
  }),
})

function expectSound(pages: readonly PlacedPage[], paper: 'a4' | 'letter'): void {
  const { width, height } = PAPER_SIZES[paper]
  for (const { boxes } of pages) {
    const texts = boxes.filter((box): box is PlacedText => box.kind === 'text')
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(MARGIN.side - SMALL)
      expect(box.x + box.width).toBeLessThanOrEqual(width - MARGIN.side + SMALL)
      expect(box.y).toBeGreaterThanOrEqual(MARGIN.top - SMALL)
      expect(box.y + box.height).toBeLessThanOrEqual(height - MARGIN.bottom + SMALL)
    }
    texts.forEach((a, index) => {
      for (const b of texts.slice(index + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
        if (across > SMALL && down > SMALL)
          throw new Error(`"${a.line.text}" lies on "${b.line.text}" by ${across} × ${down}`)
      }
    })
  }
}

describe('whatever is recorded and chosen', () => {
  test('everything of a summary lies inside the margins and no two texts on one another', () => {
    fc.assert(
      fc.property(content, (it) => {
        const charts = summaryCharts(
          it.session.marks,
          contentWidth(it.paper),
          it.practice.findingNames,
          it.choice,
        )
        const blocks = sessionSummaryBlocks(it, charts, measure)
        expectSound(flow(blocks, sessionSummaryFrame(it), measure), it.paper)
      }),
      { numRuns: 60 },
    )
  })

  test('so does everything of the cover, of the consents and of what a whole record says across visits', () => {
    fc.assert(
      fc.property(content, ({ session: visit, ...it }) => {
        const width = contentWidth(it.paper)
        const { practice: p, client: c, paper, colour, printedOn } = it
        const plan = { kind: 'whole-record', practice: p, client: c, paper, colour, printedOn } as const
        const frame = sessionSummaryFrame({ ...it, session: visit })
        const parts: readonly (readonly Block[])[] = [
          coverBlocks({ ...plan, record: '', changes: [] }, [visit], width),
          cautionsBlocks(c, width),
          acrossVisitsBlocks({ client: c, printedOn }, [visit], width),
        ]
        for (const blocks of parts) expectSound(flow(blocks, frame, measure), it.paper)
      }),
      { numRuns: 30 },
    )
  })

  test('every document is made, and made the same again', async () => {
    await fc.assert(
      fc.asyncProperty(content, async ({ session: visit, choice, previous, ...base }) => {
        const sessions = [visit]
        const plans: readonly ReportPlan[] = [
          { kind: 'session-summary', ...base, choice, previous },
          { kind: 'session-summaries', ...base, choice },
          { kind: 'whole-record', ...base, record: '{}', changes: [] },
        ]
        for (const plan of plans) {
          const pdf = await composeReport(plan, sessions, bundledFonts)
          expect(Buffer.compare(pdf, await composeReport(plan, sessions, bundledFonts))).toBe(0)
        }
      }),
      { numRuns: 8 },
    )
  })
})
