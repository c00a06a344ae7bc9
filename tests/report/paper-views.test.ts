import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureScene } from '../../src/chart/scene.ts'
import { frameOf, SHEET_VIEWS } from '../../src/chart/sheet.ts'
import { sheetPoint } from '../../src/chart/space.ts'
import { sideOf, type View } from '../../src/domain/view-point.ts'
import { SIDE_LETTERS } from '../../src/domain/words.ts'
import { paperLettering } from '../../src/report/paper-lettering.ts'
import { placeOfRow, type ViewRows, viewRows } from '../../src/report/paper-views.ts'
import { someViewPoint } from '../chart/arbitrary-chart.ts'

const A4 = 483
const rowsOf = ({ rows }: ViewRows) => rows.map(({ views }) => [...views.keys()])
const put = (...views: readonly View[]) => viewRows({ views, places: [], room: A4 })

describe('the views on paper', () => {
  test.each<readonly [readonly View[], readonly (readonly View[])[]]>([
    [['posterior', 'anterior'], [['posterior', 'anterior']]],
    [['anterior', 'posterior', 'right-lateral'], [['posterior', 'anterior', 'right-lateral']]],
    [['posterior', 'anterior', 'soles'], [['posterior', 'anterior', 'soles']]],
    [
      ['posterior', 'anterior', 'right-lateral', 'left-lateral'],
      [
        ['posterior', 'anterior'],
        ['right-lateral', 'left-lateral'],
      ],
    ],
    [
      [...SHEET_VIEWS],
      [
        ['posterior', 'anterior'],
        ['right-lateral', 'left-lateral', 'soles'],
      ],
    ],
  ])('%s are in these rows', (views, rows) => {
    expect(rowsOf(put(...views))).toEqual(rows)
  })

  const some = fc.record({
    views: fc.subarray([...SHEET_VIEWS], { minLength: 1 }),
    places: fc.array(
      someViewPoint.map((at) => ({ ...at, room: 40 })),
      { maxLength: 8 },
    ),
    part: fc.option(
      fc.record({
        top: fc.integer({ min: -8, max: 500 }),
        bottom: fc.integer({ min: 620, max: 1012 }),
        half: fc.integer({ min: 100, max: 260 }),
      }),
      { nil: undefined },
    ),
    room: fc.integer({ min: 300, max: 600 }),
  })

  test('are each there once, fit the width, and show the figure in one size', () => {
    fc.assert(
      fc.property(some, ({ part, ...given }) => {
        const { rows, scale } = viewRows({ ...given, ...(part ? { part } : {}) })
        expect(rows.flatMap(({ views }) => [...views.keys()])).toEqual(
          SHEET_VIEWS.filter((view) => given.views.includes(view)),
        )
        for (const row of rows) {
          expect(row.width * scale).toBeLessThanOrEqual(given.room + 0.001)
          for (const [view, { scale: own }] of placeOfRow(row, row.width * scale))
            if (view !== 'soles') expect(own).toBeCloseTo(scale)
            else expect(own).toBeGreaterThanOrEqual(scale - 1e-9)
        }
      }),
    )
  })

  test('leave every mark its room inside the row, and no two views share any', () => {
    fc.assert(
      fc.property(some, ({ part, ...given }) => {
        const { rows } = viewRows({ ...given, ...(part ? { part } : {}) })
        for (const row of rows) {
          const place = placeOfRow(row, row.width)
          for (const { view, x, y } of given.places) {
            const at = place.get(view)
            if (!at) continue
            const [left, top] = [at.x + x * at.scale, at.y + y * at.scale]
            expect(left).toBeGreaterThanOrEqual(40 - 0.001)
            expect(left).toBeLessThanOrEqual(row.width - 40 + 0.001)
            expect(top).toBeGreaterThanOrEqual(40 - 0.001)
            expect(top).toBeLessThanOrEqual(row.height - 40 + 0.001)
          }
          const spans = [...place].map(([view, { x, scale, part: shown }]) => {
            const { minX, maxX } = shown ?? frameOf({ view, origin: sheetPoint(0, 0) })
            return [x + minX * scale, x + maxX * scale] as const
          })
          spans.forEach(([from], index) => {
            const before = spans[index - 1]
            if (before) expect(from).toBeGreaterThanOrEqual(before[1] - 0.001)
          })
        }
      }),
    )
  })
})

test('R and L stand over their own half of a part of the body as of the whole', () => {
  for (const part of [undefined, { top: 0, bottom: 240, half: 120 }, { top: 480, bottom: 1012, half: 200 }])
    for (const view of SHEET_VIEWS) {
      const given = { views: [view], places: [], room: A4 }
      const { rows, scale } = viewRows(part ? { ...given, part } : given)
      const [row] = rows
      if (!row) throw new Error('No row')
      const letters = paperLettering(figureScene(view), placeOfRow(row, row.width * scale)).flatMap(
        ({ space, ...item }) =>
          space === 'figure' && 'drawing' in item && item.drawing.kind === 'label' ? [item.drawing] : [],
      )
      const sides = letters.filter(({ text }) => text === 'R' || text === 'L')
      expect(sides).toHaveLength(view.endsWith('lateral') ? 1 : 2)
      for (const { text, at } of sides) expect(text).toBe(SIDE_LETTERS[sideOf({ view, ...at })])
    }
})
