import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, PlacedText, RowBlock, SimpleBlock } from '../../../src/report/layout/block.ts'
import { flow, type PageFrame } from '../../../src/report/layout/flow.ts'
import { columns, gap, heading, prose, row, rule, TYPE, text } from '../../../src/report/page-style.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { anyText } from './arbitrary-text.ts'

const measure = textSetter(bundledFonts)
const SMALL = 0.01

const frame = (foot: string): PageFrame => ({
  width: 400,
  height: 500,
  margin: { top: 40, side: 50, bottom: 30 },
  footerGap: 10,
  footer: (page, pages) => [
    rule('quiet'),
    row(columns([200, 84], 16), [
      [text(foot, TYPE.foot)],
      [text(`Page ${page} of ${pages}`, TYPE.foot, 'right')],
    ]),
  ],
})

const BULLET = { text: '•', room: 11 }

const simple: fc.Arbitrary<SimpleBlock> = fc.oneof(
  { weight: 5, arbitrary: anyText.map((words) => prose(words)) },
  { weight: 2, arbitrary: anyText.map((words) => text(words, TYPE.title, 'right')) },
  { weight: 1, arbitrary: anyText.map((words) => heading(words)) },
  { weight: 1, arbitrary: anyText.map((words) => ({ ...prose(words), bullet: BULLET })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map(gap) },
  { weight: 1, arbitrary: fc.constant(rule('firm')) },
)
const cells = fc.array(fc.array(simple, { maxLength: 3 }), { minLength: 3, maxLength: 3 })
const grid = columns([60, 100, 116], 12)
const again = [text('Continued', TYPE.label)]
const rows = fc.tuple(cells, fc.boolean(), fc.boolean()).map(([contents, keep, told]): RowBlock => {
  const made = row(grid, contents, keep)
  return told
    ? { ...made, cells: made.cells.map((cell, at) => (at === 0 ? { ...cell, again } : cell)) }
    : made
})
const table = fc.array(rows, { maxLength: 6 }).map(
  (body): Block => ({
    kind: 'table',
    head: [row(grid, [[text('H', TYPE.label)], [text('Head', TYPE.label)], []]), rule('firm')],
    body,
  }),
)
const drawing = fc
  .record({ ratio: fc.double({ min: 0.5, max: 2, noNaN: true }) })
  .map(({ ratio }): Block => ({ kind: 'drawing', name: 'd', ratio, least: 80, most: 300, below: 10 }))
const blocks = fc.array(fc.oneof(simple, rows, table, drawing), { maxLength: 10 })

describe('flow', () => {
  test('keeps everything inside the margins and no two texts on one another', () => {
    fc.assert(
      fc.property(blocks, fc.string({ unit: 'grapheme', maxLength: 80 }), (content, foot) => {
        const page = frame(foot)
        for (const { boxes } of flow(content, page, measure)) {
          const texts = boxes.filter((box): box is PlacedText => box.kind === 'text')
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(page.margin.side - SMALL)
            expect(box.x + box.width).toBeLessThanOrEqual(page.width - page.margin.side + SMALL)
            expect(box.y).toBeGreaterThanOrEqual(page.margin.top - SMALL)
            expect(box.y + box.height).toBeLessThanOrEqual(page.height - page.margin.bottom + SMALL)
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
      }),
      { numRuns: 60 },
    )
  })

  test('loses no letter of a text that goes over several pages', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 30 }), (texts) => {
        const pages = flow(
          texts.map((words) => prose(words)),
          frame('foot'),
          measure,
        )
        const said = pages.flatMap(({ boxes }) =>
          boxes.flatMap((box) => (box.kind === 'text' && box.style !== TYPE.foot ? [box.line.text] : [])),
        )
        const letters = (words: string) => words.normalize('NFC').replace(/[\s\p{Cc}\ufffd\u200b]/gu, '')
        const drawable = texts.join('').replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
        expect(letters(said.join(''))).toBe(letters(drawable))
      }),
      { numRuns: 60 },
    )
  })

  const manyRows = Array.from({ length: 60 }, (_, index) => row(grid, [[text(`row ${index}`, TYPE.body)]]))
  const head = [row(grid, [[text('The head', TYPE.label)]]), rule('firm')]

  test('repeats a table’s head on every page the table reaches', () => {
    const pages = flow([{ kind: 'table', head, body: manyRows }], frame('foot'), measure)
    expect(pages.length).toBeGreaterThan(2)
    for (const { boxes } of pages) {
      const [first, ...rest] = boxes.filter((box) => box.kind === 'text').map(({ line }) => line.text)
      expect(first).toBe('The head')
      expect(rest).not.toContain('The head')
    }
  })

  test('says on every further page of a row what the row is about', () => {
    const long = row(grid, [[text('Name', TYPE.strong)], [prose('word '.repeat(900))]])
    const told = { ...long, cells: long.cells.map((cell, at) => (at === 0 ? { ...cell, again } : cell)) }
    const [first, ...others] = flow([told, prose('After')], frame('foot'), measure).map(({ boxes }) =>
      boxes.filter((box) => box.kind === 'text').map(({ line }) => line.text),
    )
    expect(others.length).toBeGreaterThan(1)
    expect(first).toContain('Name')
    expect(first).not.toContain('Continued')
    for (const said of others) expect(said.filter((words) => words === 'Continued')).toHaveLength(1)
  })

  test.each([
    ['left', 'Heat and rest '.repeat(20)],
    ['right', 'حرارة وراحة '.repeat(20)],
  ])('hangs the lines of a list beside the dot at the %s', (edge, words) => {
    const [page] = flow([{ ...prose(words), bullet: BULLET }], frame('foot'), measure)
    const texts = page?.boxes.filter(
      (box): box is PlacedText => box.kind === 'text' && box.style !== TYPE.foot,
    )
    const dots = texts?.filter(({ line }) => line.text === '•') ?? []
    const lines = texts?.filter(({ line }) => line.text !== '•') ?? []
    expect(dots).toHaveLength(1)
    expect(lines.length).toBeGreaterThan(2)
    const [dot] = dots
    expect(dot?.baseline).toBeCloseTo(lines[0]?.baseline ?? 0, 0)
    for (const { x, width } of lines)
      if (edge === 'left') expect(x).toBeCloseTo(50 + BULLET.room)
      else expect(x + width).toBeCloseTo(350 - BULLET.room)
    if (edge === 'left') expect(dot?.x).toBeCloseTo(50)
    else expect(dot?.x).toBeGreaterThanOrEqual(350 - BULLET.room)
  })

  test('never ends a page with a heading', () => {
    for (let above = 300; above < 420; above += 7) {
      const pages = flow([{ ...drawingOf(above) }, heading('Heading'), prose('Text')], frame('foot'), measure)
      const pageOf = (words: string) =>
        pages.findIndex(({ boxes }) => boxes.some((box) => box.kind === 'text' && box.line.text === words))
      expect(pageOf('Heading')).toBe(pageOf('Text'))
    }
  })

  test('numbers the pages', () => {
    const pages = flow(manyRows, frame('foot'), measure)
    pages.forEach(({ boxes }, index) => {
      const said = boxes.flatMap((box) => (box.kind === 'text' ? [box.line.text] : []))
      expect(said).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })
})

const drawingOf = (height: number): Block => ({
  kind: 'drawing',
  name: 'd',
  ratio: 0.5,
  least: height,
  most: height,
  below: 0,
})

test('a drawing like an earlier one has its scale, though it has more room', () => {
  const first: Block = {
    ...drawingOf(0),
    kind: 'drawing',
    name: 'first',
    ratio: 1,
    least: 100,
    most: 300,
    below: 0,
  }
  const second: Block = { ...first, name: 'second', like: { name: 'first', times: 0.5 } }
  const drawn = flow([gap(1), text('Above', TYPE.body), gap(200), first, gap(5), second], frame('f'), measure)
    .flatMap(({ boxes }) => boxes)
    .filter(({ kind }) => kind === 'drawing')
  const [one, two] = drawn.map(({ height }) => height)
  expect(one).toBeGreaterThanOrEqual(100)
  expect(one).toBeLessThan(300)
  expect(two).toBeCloseTo((one ?? 0) / 2)
})
