import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { VERDICT_WORDS } from '../../../src/domain/review/words.ts'
import { forReport } from '../../../src/domain/session.ts'
import { SIDE_WORDS } from '../../../src/domain/words.ts'
import { composeReport } from '../../../src/report/compose.ts'
import type { PlacedBox } from '../../../src/report/layout/block.ts'
import { MARGIN, PAPER_SIZES } from '../../../src/report/page-style.ts'
import { progressPages } from '../../../src/report/progress-report/progress-pages.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { session } from '../../domain/arbitrary-session.ts'
import { visit } from '../../domain/review/some-visits.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { progressPlan, threeVisits } from './progress-input.ts'

const measure = textSetter(bundledFonts)
const TINY = 0.01

/** Whether two boxes share more than an edge. */
function overlap(a: PlacedBox, b: PlacedBox): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > TINY && down > TINY
}

/** Visits that share points, complaints and measures, as those of one client do. */
const visits = fc.array(session, { minLength: 1, maxLength: 4 }).map((given) => {
  const [first] = given
  return given.map((visit, index) => {
    const own = new Set(visit.marks.map((mark) => (mark.kind === 'trigger-point' ? mark.triggerPointId : '')))
    const shared = (first?.marks ?? []).filter(
      (mark) => mark.kind === 'trigger-point' && !own.has(mark.triggerPointId),
    )
    const marks = index === 0 ? visit.marks : [...visit.marks, ...shared]
    return { ...forReport(visit), id: `v${index}` as typeof visit.id, marks }
  })
})

test('of many points those with two values are in the table and not drawn, and it says so', () => {
  const point = (n: number, nprs: number) => ['active', { x: 40 + n, y: 150 + 9 * n, nprs }] as const
  const seen = (day: string, points: number, nprs: number) =>
    visit(day, Object.fromEntries(Array.from({ length: points }, (_, n) => [`p${n}`, point(n, nprs)])))
  const drawn = (points: number) => {
    const { panels, pages } = progressPages(
      progressPlan(),
      // The first two points were felt on a third day, too.
      [seen('01-05', points, 7), seen('02-02', 2, 5), seen('03-02', points, 3)],
      measure,
    )
    const said = pages.flatMap(({ boxes }) =>
      boxes.flatMap((it) => (it.kind === 'text' ? [it.line.text] : [])),
    )
    return { plots: panels.length, told: said.join(' ').includes('two values are in the table') }
  }
  expect(drawn(10)).toEqual({ plots: 10, told: false })
  expect(drawn(20)).toEqual({ plots: 2, told: true })
})

test('whatever the visits hold, everything lies inside the margins and no two boxes overlap', () => {
  const input = fc.record({
    paper: fc.constantFrom('a4', 'letter'),
    name: fc.constantFrom('Linh Nguyen', 'W'.repeat(300), 'ليلى الحدّاد'),
    visits,
  })
  fc.assert(
    fc.property(input, ({ paper, name, visits: given }) => {
      const plan = progressPlan({ paper, client: { name } })
      const { width, height } = PAPER_SIZES[plan.paper]
      for (const { boxes } of progressPages(plan, given, measure).pages) {
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(MARGIN.side - TINY)
          expect(box.x + box.width).toBeLessThanOrEqual(width - MARGIN.side + TINY)
          expect(box.y).toBeGreaterThanOrEqual(MARGIN.top - TINY)
          expect(box.y + box.height).toBeLessThanOrEqual(height - MARGIN.bottom + TINY)
        }
        const solid = boxes.filter(({ kind }) => kind !== 'rule')
        for (const [index, box] of solid.entries())
          for (const other of solid.slice(index + 1))
            if (overlap(box, other)) throw new Error(JSON.stringify([box, other], null, 1))
      }
    }),
    { numRuns: 40 },
  )
})

test('nothing that visits can hold makes it fail', async () => {
  await fc.assert(
    fc.asyncProperty(visits, async (given) => {
      const pdf = await composeReport(progressPlan(), given, bundledFonts)
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    }),
    { numRuns: 15 },
  )
})

test('no word of a muscle, a side or a change is broken in the table of points', () => {
  const pointOf = (muscleId: string, index: number): Parameters<typeof visit>[1] => ({
    [`p${index}`]: ['active', { muscleId, x: index % 60, y: 200 + index }],
  })
  const points = Object.assign({}, ...MUSCLES.map(({ id }, index) => pointOf(id, index)))
  const given = [visit('01-05', points), ...threeVisits]
  const words = new Set(
    [
      ...MUSCLES.map(({ name }) => name),
      ...Object.values(VERDICT_WORDS),
      ...Object.values(SIDE_WORDS),
    ].flatMap((name) => name.toLowerCase().split(' ')),
  )
  const broken = [...progressPages(progressPlan(), given, measure).pages]
    .flatMap(({ boxes }) => boxes)
    .flatMap((box) => (box.kind === 'text' && box.style.weight === 'bold' ? [box.line.text] : []))
    .flatMap((line) => line.toLowerCase().split(' '))
    .filter((token) => /^\p{L}{4,}$/u.test(token) && !words.has(token))
    .filter((token) => [...words].some((word) => word.startsWith(token)))
  expect(broken).toEqual([])
})
