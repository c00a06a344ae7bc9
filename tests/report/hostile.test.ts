import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { anyText } from './layout/arbitrary-text.ts'
import { copiedText, pagesOfText, textOf, wordsOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

const compose = (given: Parameters<typeof summaryInput>[0]) =>
  composeSessionSummary(summaryInput(given), bundledFonts)
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

describe('names', () => {
  test.each([
    ['Vietnamese', 'Nguyễn Thị Hương Đặng'],
    ['Vietnamese with separate marks', 'Nguye\u0302\u0303n Thi\u0323 Hu\u031bo\u031bng'],
    ['Arabic', 'محمد بن عبد الله'],
    ['Hebrew', 'יעל כהן'],
    ['Chinese', '王小明'],
    ['Japanese', '山田 はなこ'],
    ['Korean', '김민수'],
    ['Thai', 'สมชาย ใจดี'],
    ['Devanagari', 'प्रिया शर्मा'],
    ['Greek and Cyrillic', 'Αλέξανδρος Щербакова'],
    ['emoji', 'Kim 👩‍👩‍👧 🏃🏽'],
    ['a script without a font', 'தமிழ்'],
  ])('in %s can be read back', async (_, name) => {
    const text = copiedText(await compose({ client: { name } }))
    expect(withoutSpaces(text)).toContain(withoutSpaces(name.normalize('NFC')))
  })

  test('of 300 characters wrap in the head and at the foot of every page', async () => {
    const name = 'Maximiliana Wolfeschlegelsteinhausenbergerdorff '.repeat(7).slice(0, 300).trim()
    const pdf = await compose({ client: { name }, practice: { name: 'W'.repeat(300) } })
    for (const page of pagesOfText(pdf)) expect(withoutSpaces(page)).toContain(withoutSpaces(name))
    expect(withoutSpaces(textOf(pdf))).toContain('W'.repeat(300))
    for (const { xMin, xMax, yMin, yMax } of wordsOf(pdf)) {
      expect(xMin).toBeGreaterThanOrEqual(55)
      expect(xMax).toBeLessThanOrEqual(541)
      expect(yMin).toBeGreaterThanOrEqual(44)
      expect(yMax).toBeLessThanOrEqual(815)
    }
  })
})

test('notes of 50,000 characters lose nothing', async () => {
  const sentence = 'The client reports that the pain has eased since the last session. '
  const subjective = Array.from({ length: 746 }, (_, index) => `${index}. ${sentence}`)
    .join('')
    .slice(0, 50_000)
  const pdf = await compose({
    session: { notes: { subjective, objective: 'x'.repeat(50_000), assessment: '', plan: 'The end' } },
  })
  const pages = pagesOfText(pdf)
  // The foot of a page and the head of the next would stand in the middle of a sentence.
  const said = withoutSpaces(
    pages
      .join('')
      .replace(/^(Linh Nguyen · session|Page \d|Printed on|Draft|(Sub|Ob)jective$|continued$).*$/gm, ''),
  )
  expect(said).toContain(withoutSpaces(subjective))
  expect(said).toContain('x'.repeat(50_000))
  expect(said).toContain('Theend')
  expect(pages.length).toBeGreaterThan(15)
})

test('a cell longer than a page goes on on the next, under the table’s head', async () => {
  const note = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ')
  const marks = [{ kind: 'finding', id: 'f', finding: 'scar', at: { view: 'anterior', x: 40, y: 300 }, note }]
  const pages = pagesOfText(await compose({ session: { marks } }))
  const withNote = pages.filter((page) => /word\d/.test(page))
  expect(withNote.length).toBeGreaterThan(3)
  for (const page of withNote.slice(1)) expect(page).toContain('Finding')
  for (const word of note.split(' ')) expect(pages.join('\n')).toContain(word)
})

test('many marks are all told', async () => {
  const marks = Array.from({ length: 150 }, (_, index) =>
    triggerPoint(`p${index}`, {
      side: index % 2 === 0 ? 'right' : 'left',
      at: { view: 'posterior', x: (index % 2 === 0 ? 1 : -1) * (20 + (index % 9) * 8), y: 120 + index * 4 },
    }),
  )
  const text = textOf(await compose({ session: { marks } }))
  for (let number = 1; number <= 150; number += 1)
    expect(text).toContain(`${number} ${number % 2 === 1 ? 'Right' : 'Left'} Infraspinatus`)
})

test('a mark far beside the figure is still on the chart', async () => {
  const marks = [{ kind: 'note', id: 'n', at: { view: 'posterior', x: 1900, y: -1500 }, text: 'far away' }]
  const words = wordsOf(await compose({ session: { marks } }))
  const pin = words.find(({ text, page }) => text === '1' && page === 1)
  expect(pin?.xMin).toBeGreaterThan(56)
  expect(pin?.xMax).toBeLessThan(539)
})

test('nothing that can be typed makes it fail', async () => {
  const line = anyText.map((text) => [...text.replace(/\p{Cc}/gu, '')].slice(0, 250).join(''))
  const name = line.map((text) => `N${text}`)
  const input = fc.record({
    practice: fc.record({ name, therapist: name, credentials: line, address: anyText }),
    client: fc.record({ name }),
    notes: fc.record({ subjective: anyText, objective: anyText, assessment: anyText, plan: anyText }),
    complaint: fc.record({ words: anyText, site: line, onset: line }),
    note: anyText,
  })
  await fc.assert(
    fc.asyncProperty(input, async ({ practice, client, notes, complaint, note }) => {
      const marks = [triggerPoint('p', { observation: { note } })]
      const complaints = [{ id: 'c', nprs: null, ...complaint }]
      const pdf = await compose({ practice, client, session: { notes, marks, complaints } })
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    }),
    { numRuns: 25 },
  )
})
