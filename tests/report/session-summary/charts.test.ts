import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHEET_VIEWS } from '../../../src/chart/sheet.ts'
import type { Mark } from '../../../src/domain/mark.ts'
import { sideOf, type View } from '../../../src/domain/view-point.ts'
import { composeSessionSummary } from '../../../src/report/compose.ts'
import { placeOfRow } from '../../../src/report/paper-views.ts'
import { summaryCharts } from '../../../src/report/session-summary/charts.ts'
import { spreadLabels } from '../../../src/report/spread-labels.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { generatedMarks } from '../../bench/generated-practice.ts'
import { someViewPoint } from '../../chart/arbitrary-chart.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../../domain/some-marks.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { wordsOf } from '../read-pdf.ts'
import { summaryInput, triggerPoint } from '../summary-input.ts'

const A4 = 483
const measure = textSetter(bundledFonts)

const someMark: fc.Arbitrary<Mark> = fc.oneof(
  someViewPoint.map((at) => pointMark({ at })),
  someViewPoint.map(findingMark),
  someViewPoint.map(noteMark),
  fc
    .array(someViewPoint, { minLength: 1, maxLength: 4 })
    .map((places) =>
      areaMark({ strokes: places.map(({ view, x, y }) => ({ view, width: 14, points: [[x, y]] as const })) }),
    ),
)
const someMarks = fc
  .array(someMark, { minLength: 1, maxLength: 14 })
  .map((marks) => marks.map((mark, index) => ({ ...mark, id: `m${index}` }) as Mark))

const viewsOf = (mark: Mark): readonly View[] =>
  mark.kind === 'symptom-area' ? [...new Set(mark.strokes.map(({ view }) => view))] : [mark.at.view]

/** Every number that the body chart writes, with the view it stands in, and where it is in its row. */
function numbersOf(marks: readonly Mark[]) {
  const [chart] = summaryCharts(marks, A4)
  if (!chart) throw new Error('No body chart')
  return chart.rows.flatMap((row) => {
    const place = placeOfRow(row, row.width * chart.scale)
    const size = { width: row.width * chart.scale, height: row.height * chart.scale }
    const items = chart.scene().filter(({ view }) => place.has(view))
    return spreadLabels(items, place, size, measure).flatMap((item) => {
      const at = place.get(item.view)
      if (item.space !== 'marker' || !at) return []
      return item.drawings.flatMap((drawing) =>
        drawing.kind === 'label' ? [{ text: drawing.text, view: item.view, markId: item.markId }] : [],
      )
    })
  })
}

test('every mark has its number once in each view that it is in, and in no other', () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const expected = marks.flatMap((mark, index) =>
        viewsOf(mark).map((view) => `${index + 1} ${view} ${mark.id}`),
      )
      const drawn = numbersOf(marks).map(({ text, view, markId }) => `${text} ${view} ${markId}`)
      expect(drawn.toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 60 },
  )
})

test('also of 500', () => {
  const drawn = numbersOf(generatedMarks(500)).map(({ text }) => Number(text))
  expect(drawn.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1))
})

/** Places far enough from one another that their numbers are words of their own in the document. */
const GRID: readonly { view: View; x: number; y: number }[] = SHEET_VIEWS.flatMap((view) => {
  const across = view.endsWith('lateral') ? [0] : view === 'soles' ? [-70, 70] : [-90, 90]
  const down = view === 'soles' ? [40, 200] : [60, 240, 420, 600, 780, 960]
  return across.flatMap((x) => down.map((y) => ({ view, x, y })))
})

test('a random session is in the document with every number once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...GRID], { minLength: 1 }), async (places) => {
      const marks = places.map((at, index) => triggerPoint(`p${index}`, { side: sideOf(at), at }))
      const words = wordsOf(await composeSessionSummary(summaryInput({ session: { marks } }), bundledFonts))
      const from = words.findIndex(({ text }, at) => text === 'Body' && words[at + 1]?.text === 'chart')
      const to = words.findLastIndex(({ text }, at) => text === 'Trigger' && words[at + 1]?.text === 'points')
      const numbers = words
        .slice(from, to)
        .filter(({ yMin, text }) => yMin < 780 && /^\d+$/.test(text))
        .map(({ text }) => Number(text))
      expect(numbers.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index + 1))
    }),
    { numRuns: 12 },
  )
})
