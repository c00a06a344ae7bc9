import { PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Block, RowBlock } from '../../../src/report/layout/block.ts'
import { flow, flowContent, footerBoxes, type PageFrame } from '../../../src/report/layout/flow.ts'
import { heading, prose, rule, TYPE, text } from '../../../src/report/page-style.ts'
import { inkFor } from '../../../src/report/pdf/ink.ts'
import { openDocument, writeDocument } from '../../../src/report/pdf/write-document.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import {
  attachedFile,
  attachedNames,
  fontsOf,
  outlineOf,
  pagesOfText,
  pixelsOf,
  tagsOf,
} from '../read-pdf.ts'
import { somePicture } from '../some-picture.ts'

const measure = textSetter(bundledFonts)
const frame: PageFrame = {
  width: 300,
  height: 400,
  margin: { top: 40, side: 40, bottom: 20 },
  footerGap: 8,
  footer: (page, pages) => [rule('quiet'), text(`Leaf ${page} of ${pages}`, TYPE.foot)],
}
const FACTS = {
  title: 'Twelve visits',
  author: 'M',
  subject: 'S',
  day: '2026-03-12',
  width: 300,
  height: 400,
}
const JSON_BYTES = new TextEncoder().encode('{"a":"ä 王"}\n')

const part = (n: number): readonly Block[] => [
  heading(`Visit ${n}`),
  prose(`What was said. ${'More of it. '.repeat(n % 2 === 0 ? 150 : 1)}`),
  { kind: 'drawing', name: 'chart', ratio: 1, least: 40, most: 40, below: 0 },
  { kind: 'sign', name: 'sign', width: 10, height: 10 },
]

async function batch(parts: number) {
  const document = openDocument(FACTS, inkFor('paper', measure))
  for (let n = 1; n <= parts; n += 1) {
    const first = document.pages()
    document.begin(`Visit ${n}`)
    document.addPages(
      flowContent(part(n), frame, measure),
      () => '1 0 0 rg 0 0 40 20 re f\n',
      (name) => (name === 'chart' ? `Chart of visit ${n}` : ''),
    )
    const within = document.pages() - first > 1 ? [{ title: 'Rest', page: first + 1, within: [] }] : []
    document.addBookmark({ title: `Visit ${n}`, page: first, within })
  }
  const pages = document.pages()
  for (let page = 0; page < pages; page += 1)
    document.addFoot(page, footerBoxes(frame, { page: page + 1, pages }, measure))
  document.attach({
    name: 'record.json',
    bytes: JSON_BYTES,
    mime: 'application/json',
    description: 'The record',
    relationship: 'Data',
  })
  return document.close()
}

describe('a document of several parts', async () => {
  const pdf = await batch(4)

  test('numbers the pages when all are there', () => {
    const pages = pagesOfText(pdf)
    expect(pages.length).toBeGreaterThan(4)
    pages.forEach((page, index) => {
      expect(page).toContain(`Leaf ${index + 1} of ${pages.length}`)
    })
  })

  test('has a bookmark to the first page of every part', async () => {
    const outline = await outlineOf(pdf)
    expect(outline.map(({ title }) => title)).toEqual(['Visit 1', 'Visit 2', 'Visit 3', 'Visit 4'])
    const pages = pagesOfText(pdf)
    for (const { title, page } of outline) expect(pages[page - 1]).toContain(title)
    expect(outline[1]?.within).toEqual([{ title: 'Rest', page: 3, within: [] }])
  })

  test('holds the attached file, byte for byte', () => {
    expect(attachedNames(pdf)).toEqual(['record.json'])
    expect(Buffer.compare(attachedFile(pdf, 'record.json'), Buffer.from(JSON_BYTES))).toBe(0)
  })

  test('says what its parts are, in the order of reading; feet and signs are not read', () => {
    const tags = tagsOf(pdf)
    const roles = [...tags.matchAll(/^\s*(Document|Sect|H1|H2|P|Figure)\b/gm)].map(([, role]) => role)
    expect(roles).toEqual([
      'Document',
      ...Array.from({ length: 4 }, () => ['Sect', 'H2', 'P', 'Figure']).flat(),
    ])
    expect(tags).toContain('What was said.')
    expect(tags).not.toContain('Leaf')
  })

  test('is the same for the same calls', async () => {
    expect(Buffer.compare(pdf, await batch(4))).toBe(0)
    expect(Buffer.compare(pdf, await batch(5))).not.toBe(0)
  })

  test('embeds each font once', () => {
    expect(fontsOf(pdf)).toHaveLength(2)
  })
})

describe('a table that goes over pages', () => {
  const grid = (cells: readonly string[]): RowBlock => ({
    kind: 'row',
    keepWithNext: false,
    cells: cells.map((words, column) => ({
      x: column * 70,
      width: 60,
      blocks: words === '' ? [] : [prose(words)],
    })),
  })
  const rows = Array.from({ length: 40 }, (_, n) => grid([`${n}`, '', `left ${n}`]))
  const table: Block = { kind: 'table', head: [grid(['No.', 'Note', 'Side'])], body: rows }

  test('is read as one table with a head, rows and cells, an empty cell too', async () => {
    const ink = inkFor('paper', measure)
    const pages = flow([heading('Points'), table], frame, measure)
    expect(pages.length).toBeGreaterThan(1)
    const tags = tagsOf(await writeDocument(pages, FACTS, () => '', ink))
    const roles = [...tags.matchAll(/^\s*(Table|TR|TH|TD)\b/gm)].map(([, role]) => role)
    expect(roles).toEqual([
      'Table',
      'TR',
      ...['TH', 'TH', 'TH'],
      ...rows.flatMap(() => ['TR', 'TD', 'TD', 'TD']),
    ])
    expect(tags.match(/"Side"/g)).toHaveLength(1)
    expect(tags.indexOf('left 0')).toBeLessThan(tags.indexOf('left 39'))
  })
})

test('a row with fewer cells goes on to the edge of its table', async () => {
  const ink = inkFor('paper', measure)
  const cells = (...words: readonly string[]): RowBlock => ({
    kind: 'row',
    keepWithNext: false,
    cells: words.map((each, column) => ({ x: column * 70, width: 60, blocks: [prose(each)] })),
  })
  const table: Block = {
    kind: 'table',
    head: [cells('A', 'B', 'C')],
    body: [cells('1', '2', '3'), cells('Note', 'x')],
  }
  const pdf = await writeDocument(flow([table], frame, measure), FACTS, () => '', ink)
  const { context } = await PDFDocument.load(pdf)
  const spans = context.enumerateIndirectObjects().flatMap(([, it]) => {
    const attributes = it instanceof PDFDict && it.lookup(PDFName.of('A'))
    const span = attributes instanceof PDFDict && attributes.lookup(PDFName.of('ColSpan'))
    return span instanceof PDFNumber ? [span.asNumber()] : []
  })
  expect(spans).toEqual([2])
})

describe('a picture', () => {
  const page = async (kind: 'png' | 'jpeg', medium: 'paper' | 'grey') => {
    const ink = inkFor(medium, measure)
    const name = ink.picture(somePicture(kind))
    const document = openDocument(FACTS, ink)
    const blocks: Block[] = [{ kind: 'image', name: 'logo', ratio: 2, most: { width: 100, height: 80 } }]
    document.addPages(
      flowContent(blocks, frame, measure),
      (_, { width, height }) => `q ${width} 0 0 ${-height} 0 ${height} cm /${name} Do Q\n`,
    )
    const { rgb, width } = pixelsOf(await document.close(), 1)
    return (x: number, y: number) => [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)]
  }
  // Left half red, right half transparent (PNG) or white (JPEG); 100 × 50 points at (40, 40).
  test.each(['png', 'jpeg'] as const)('in %s is in its place and in its colours', async (kind) => {
    const at = await page(kind, 'paper')
    const [red = 0, green = 0] = at(60, 60)
    expect(red).toBeGreaterThan(200)
    expect(green).toBeLessThan(40)
    for (const [x, y] of [
      [120, 60],
      [60, 100],
    ] as const)
      for (const part of at(x, y)) expect(part).toBeGreaterThan(245)
  })

  test.each(['png', 'jpeg'] as const)('in %s is grey in grey', async (kind) => {
    const at = await page(kind, 'grey')
    const [red = 0, green = 0, blue = 0] = at(60, 60)
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThanOrEqual(2)
    expect(red).toBeGreaterThan(50)
    expect(red).toBeLessThan(110)
    for (const each of at(120, 60)) expect(each).toBeGreaterThan(245)
  })

  test('that cannot be read is left out, and the document is whole', async () => {
    const ink = inkFor('paper', measure)
    ink.picture({ ...somePicture('png'), data: 'AAAA' })
    const document = openDocument(FACTS, ink)
    document.addPages(flowContent([prose('Here')], frame, measure), () => '')
    expect(pagesOfText(await document.close())[0]).toContain('Here')
  })
})
