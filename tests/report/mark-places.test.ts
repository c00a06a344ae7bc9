import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHEET_VIEWS } from '../../src/chart/sheet.ts'
import type { ReportPlan } from '../../src/domain/report-input.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import type { ReportSession } from '../../src/domain/session.ts'
import { sideOf, type View, type ViewPoint } from '../../src/domain/view-point.ts'
import { composeReport } from '../../src/report/compose.ts'
import { contentWidth } from '../../src/report/page-style.ts'
import { summaryCharts } from '../../src/report/session-summary/charts.ts'
import { someViewPoint } from '../chart/arbitrary-chart.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { handoutPlan } from './handout/handout-plan.ts'
import { contentOf, type PageContent, type StandingFigure } from './read-content.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

const places = fc.sample(someViewPoint, { numRuns: 200, seed: 7 })
const pointsAt = (at: readonly ViewPoint[]) =>
  at.map((each, index) => triggerPoint(`p${index}`, { side: sideOf(each), at: each }))
const viewsOf = (at: readonly ViewPoint[]): readonly View[] =>
  SHEET_VIEWS.filter((each) => at.some(({ view }) => view === each))

const pagesOf = async (plan: ReportPlan, sessions: readonly ReportSession[]) =>
  contentOf(await composeReport(plan, sessions, bundledFonts))

/** From where a sign stands to where its point lies on a figure as drawn on this page. Points. */
const apart = (sign: PageContent['signs'][number], { x, y, scale }: StandingFigure, at: ViewPoint) =>
  Math.hypot(sign.x - (x + scale * at.x), sign.y - (y + scale * at.y))

/** Every figure with its view: the figures of a drawing are its views in order. */
function figuresIn(pages: readonly PageContent[], views: readonly View[]) {
  const figures = pages.flatMap((page) => page.figures.map((figure) => ({ figure, page })))
  expect(figures).toHaveLength(views.length)
  return views.flatMap((view, index) => {
    const drawn = figures[index]
    return drawn
      ? [{ view, ...drawn, signs: drawn.page.signs.filter((sign) => sign.drawing === drawn.figure.drawing) }]
      : []
  })
}

/** Each point of each view has a sign at its place, and no sign of a drawing stands anywhere else. */
function expectInPlace(drawn: ReturnType<typeof figuresIn>, at: readonly ViewPoint[]): number {
  for (const { view, figure, signs } of drawn) {
    expect(figure.scale).toBeGreaterThan(0.1)
    for (const point of at.filter((each) => each.view === view))
      expect(Math.min(...signs.map((sign) => apart(sign, figure, point)))).toBeLessThan(0.1)
  }
  for (const { figure, signs } of drawn)
    for (const sign of signs) {
      const near = drawn
        .filter((other) => other.figure.drawing === figure.drawing && other.page.signs.includes(sign))
        .flatMap((other) =>
          at.filter(({ view }) => view === other.view).map((point) => apart(sign, other.figure, point)),
        )
      expect(Math.min(...near)).toBeLessThan(0.1)
    }
  return drawn.reduce((sum, { view }) => sum + at.filter((each) => each.view === view).length, 0)
}

const { session, ...base } = summaryInput({ session: { marks: pointsAt(places) } })
const summaries: readonly ReportPlan[] = [
  { kind: 'session-summary', ...base, choice: USUAL_CHOICES.own, previous: null },
  { kind: 'session-summaries', ...base, choice: USUAL_CHOICES.physician },
  { kind: 'whole-record', ...base, record: '{}', changes: [] },
]

test.each(summaries)(
  'in a $kind each of 200 marks is where its stored point is, within a tenth of a point, and left stays left',
  async (plan) => {
    const pages = await pagesOf(plan, [session])
    const [chart] = summaryCharts(session.marks, contentWidth('a4'))
    const rows = (chart?.rows ?? []).map(({ views }) => SHEET_VIEWS.filter((view) => views.has(view)))
    const drawn = figuresIn(pages, rows.flat())
    expect(expectInPlace(drawn, places)).toBe(200)
    // Not only somewhere: a row is drawn in the order of its marks, so none has taken another's place.
    const signs = pages.flatMap((page) => page.signs)
    expect(signs).toHaveLength(200)
    const inOrder = rows.flatMap((views) => places.filter(({ view }) => views.includes(view)))
    inOrder.forEach((at, index) => {
      const figure = drawn.find(({ view }) => view === at.view)?.figure
      const sign = signs[index]
      if (!figure || !sign) throw new Error(`Mark ${index} is not drawn`)
      expect(apart(sign, figure, at)).toBeLessThan(0.1)
    })
  },
)

test('in a progress report so are the first and the last place of 200 points that moved', async () => {
  const moved = fc.sample(someViewPoint, { numRuns: 200, seed: 8 })
  const visits = [places, moved].map((at, index) => {
    const dateOfService = `2026-0${index + 1}-05`
    return summaryInput({ session: { id: `visit-${index}`, dateOfService, marks: pointsAt(at) } })
  })
  const pages = await pagesOf(
    { kind: 'progress-report', ...base },
    visits.map((each) => each.session),
  )
  // Rows of two charts side by side: the same views, once for the first visit and once for the last.
  const pairs = pages.flatMap(({ figures }) => figures.map(({ drawing }) => drawing))
  const drawings = [...new Set(pairs)]
  const all = viewsOf([...places, ...moved])
  const rows: View[][] = []
  for (let at = 0, done = 0; at < drawings.length; at += 2) {
    const size = pairs.filter((drawing) => drawing === drawings[at]).length
    rows.push(all.slice(done, done + size))
    done += size
  }
  const drawn = figuresIn(
    pages,
    rows.flatMap((views) => [...views, ...views]),
  )
  const of = (visit: number) => drawn.filter(({ figure }) => drawings.indexOf(figure.drawing) % 2 === visit)
  expect(expectInPlace(of(0), places)).toBe(200)
  expect(expectInPlace(of(1), moved)).toBe(200)
})

test('on handouts so are 200 points in ten muscles, on the whole figure and on the muscle’s own', async () => {
  const centres = fc.sample(
    someViewPoint.filter(({ view, x }) => view.includes('lateral') || Math.abs(x) > 32),
    { numRuns: 10, seed: 9 },
  )
  const near = fc.integer({ min: -30, max: 30 })
  let seen = 0
  for (const [index, centre] of centres.entries()) {
    const shifts = fc.sample(fc.tuple(near, near), { numRuns: 20, seed: index })
    const at = shifts.map(([dx, dy]) => ({ view: centre.view, x: centre.x + dx, y: centre.y + dy }))
    const { plan, session } = handoutPlan({ session: { marks: pointsAt(at) } })
    const pages = await pagesOf(plan, [session])
    const [whole, zoomed, ...felt] = pages.flatMap(({ figures }) => figures)
    if (!whole || !zoomed) throw new Error('a figure is missing')
    expect(zoomed.scale).toBeGreaterThan(whole.scale)
    // Where it is felt may be another view: there these points are not.
    for (const figure of [whole, zoomed]) {
      const signs = pages.flatMap((page) => page.signs.filter(({ drawing }) => drawing === figure.drawing))
      expect(signs).toHaveLength(20)
      for (const point of at)
        expect(Math.min(...signs.map((sign) => apart(sign, figure, point)))).toBeLessThan(0.1)
    }
    expect(felt.length).toBeLessThanOrEqual(1)
    seen += at.length
  }
  expect(seen).toBe(200)
})
