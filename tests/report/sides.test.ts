import { describe, expect, test } from 'vitest'
import type { View } from '../../src/domain/view-point.ts'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { pixelsOf, textOf, type Word, wordsOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

/** The middle of a word across the page, in points. */
const middle = ({ xMin, xMax }: Word): number => (xMin + xMax) / 2

// Right is the client's right: the viewer's left from the front and from below, the viewer's right from behind.
const cases = [
  { view: 'anterior', side: 'right', x: -60, y: 220, word: 'Right', letter: 'R', other: 'L' },
  { view: 'anterior', side: 'left', x: 60, y: 220, word: 'Left', letter: 'L', other: 'R' },
  { view: 'posterior', side: 'right', x: 60, y: 220, word: 'Right', letter: 'R', other: 'L' },
  { view: 'posterior', side: 'left', x: -60, y: 220, word: 'Left', letter: 'L', other: 'R' },
  { view: 'right-lateral', side: 'right', x: 10, y: 220, word: 'Right', letter: 'R', other: '' },
  { view: 'left-lateral', side: 'left', x: -10, y: 220, word: 'Left', letter: 'L', other: '' },
  { view: 'soles', side: 'right', x: -70, y: 120, word: 'Right', letter: 'R', other: 'L' },
  { view: 'soles', side: 'left', x: 70, y: 120, word: 'Left', letter: 'L', other: 'R' },
] as const

/** The viewer's side of R in a view that has both letters: −1 left, 1 right. */
const RIGHT_IS_AT: Readonly<Record<'anterior' | 'posterior' | 'soles', -1 | 1>> = {
  anterior: -1,
  posterior: 1,
  soles: -1,
}
const TITLES: Readonly<Record<View, string>> = {
  posterior: 'Posterior',
  anterior: 'Anterior',
  'right-lateral': 'Right lateral',
  'left-lateral': 'Left lateral',
  soles: 'Soles',
}

/** Where the foot of an A4 page begins, in points. */
const FOOT = 780

/** What stands on a chart of the document: names, letters and numbers, without its heading and legend. */
function chartWords(pdf: Uint8Array, [first, second] = ['Body', 'chart']): readonly Word[] {
  const words = wordsOf(pdf).filter(({ yMin }) => yMin < FOOT)
  const heading = words.findIndex(({ text }, index) => text === first && words[index + 1]?.text === second)
  const legend = words.findIndex(({ text }, index) => index > heading && text === 'Trigger')
  return words.slice(heading + 2, legend === -1 ? undefined : legend)
}

/** Where a view's name stands: the middle of all of its words. */
function titleOf(words: readonly Word[], view: View): Word {
  const [first = '', second] = TITLES[view].split(' ')
  const at = words.findIndex(
    ({ text }, index) => text === first && (second === undefined || words[index + 1]?.text === second),
  )
  const [begin, end] = [words[at], words[second === undefined ? at : at + 1]]
  if (!begin || !end) throw new Error(`No title over the ${view} view`)
  return { ...begin, xMax: end.xMax }
}

/** The middle of everything drawn in the red of an active point between two heights of the first page. */
function redAcross(pdf: Uint8Array, from: number, to: number): number {
  const { width, rgb } = pixelsOf(pdf, 1)
  let sum = 0
  let count = 0
  for (let y = Math.ceil(from); y < Math.floor(to); y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      const [red = 0, green = 0, blue = 0] = rgb.subarray(at, at + 3)
      if (red > 150 && green < 110 && blue < 110) {
        sum += x
        count += 1
      }
    }
  if (count === 0) throw new Error('No red mark on the chart')
  return sum / count
}

describe.each(cases)(
  'a point on the $side in the $view view',
  async ({ view, side, x, y, word, letter, other }) => {
    const marks = [triggerPoint('p', { side, at: { view, x, y }, observation: { status: 'active' } })]
    const session = { marks, state: 'signed' }
    const pdf = await composeSessionSummary(summaryInput({ session }), bundledFonts)
    const words = chartWords(pdf)
    const letters = words.filter(({ text }) => text === 'R' || text === 'L')

    test('is named with its side', () => {
      expect(textOf(pdf)).toContain(`1 ${word} Infraspinatus`)
    })

    test('is drawn in that view and in no other', () => {
      expect(titleOf(words, view)).toBeDefined()
      for (const absent of Object.keys(TITLES) as View[])
        if (absent !== view) expect(() => titleOf(words, absent)).toThrow()
    })

    test('is drawn on the side of that letter', () => {
      expect(letters.map(({ text }) => text).toSorted()).toEqual([letter, other].filter(Boolean).toSorted())
      const same = letters.find(({ text }) => text === letter)
      const opposite = letters.find(({ text }) => text === other)
      const legend = wordsOf(pdf).find(({ text }) => text === 'Trigger')
      if (!same || !legend) throw new Error('A view without its letter or no legend')
      const mark = redAcross(pdf, same.yMax, legend.yMin - 8)
      if (!opposite || view === 'right-lateral' || view === 'left-lateral') return
      expect(Math.abs(mark - middle(same))).toBeLessThan(Math.abs(mark - middle(opposite)) - 20)
      // And R itself is where the client's right is.
      const right = letters.find(({ text }) => text === 'R')
      if (!right) throw new Error('No R')
      expect(Math.sign(middle(right) - middle(titleOf(words, view)))).toBe(RIGHT_IS_AT[view])
    })
  },
)

test('in one session each stands under the name of its view, beside its letter', async () => {
  const marks = cases.map(({ view, side, x, y }, index) =>
    triggerPoint(`p${index}`, { side, at: { view, x, y } }),
  )
  const words = chartWords(await composeSessionSummary(summaryInput({ session: { marks } }), bundledFonts))
  cases.forEach(({ view, letter, other, side }, index) => {
    const numbers = words.filter(({ text }) => text === `${index + 1}`)
    expect(numbers, `mark ${index + 1}`).toHaveLength(1)
    const [number] = numbers
    const title = titleOf(words, view)
    if (!number) throw new Error('No number')
    const near = words
      .filter(({ text, page }) => (text === 'R' || text === 'L') && page === title.page)
      .toSorted((a, b) => Math.abs(middle(a) - middle(title)) - Math.abs(middle(b) - middle(title)))
      .slice(0, other === '' ? 1 : 2)
    expect(near.map(({ text }) => text).toSorted()).toEqual([letter, other].filter(Boolean).toSorted())
    expect(number.page).toBe(title.page)
    if (other === '') {
      expect(Math.abs(middle(number) - middle(title)), side).toBeLessThan(60)
      return
    }
    const nearest = near.toSorted(
      (a, b) => Math.abs(middle(a) - middle(number)) - Math.abs(middle(b) - middle(number)),
    )
    expect(nearest[0]?.text, `mark ${index + 1}`).toBe(letter)
  })
})

describe('a point that is felt in the temple of its side', () => {
  test.each([
    { side: 'right', x: 52, letter: 'R' },
    { side: 'left', x: -52, letter: 'L' },
  ])('of the $side', async ({ side, x, letter }) => {
    const observedReferral = [{ zoneId: 'temple', side, extent: 'primary' }]
    const observation = { observedReferral }
    const at = { view: 'posterior', x, y: 152 }
    const marks = [triggerPoint('p', { muscleId: 'trapezius-upper', side, at, observation })]
    const pdf = await composeSessionSummary(summaryInput({ session: { marks } }), bundledFonts)
    const words = chartWords(pdf, ['Where', 'the'])
    // Behind is the point itself; from the side the only letter of the view is that of the zone.
    const title = titleOf(words, 'posterior')
    const letters = words.filter(({ text }) => text === 'R' || text === 'L')
    expect(letters.map(({ text }) => text).toSorted()).toEqual(['L', 'R', letter].toSorted())
    expect(titleOf(words, side === 'right' ? 'right-lateral' : 'left-lateral')).toBeDefined()
    const numbers = words.filter(({ text }) => text === '1')
    expect(numbers).toHaveLength(2)
    const behind = numbers.toSorted(
      (a, b) => Math.abs(middle(a) - middle(title)) - Math.abs(middle(b) - middle(title)),
    )
    const own = letters
      .toSorted((a, b) => Math.abs(middle(a) - middle(title)) - Math.abs(middle(b) - middle(title)))
      .slice(0, 2)
      .toSorted(
        (a, b) => Math.abs(middle(a) - middle(behind[0] ?? a)) - Math.abs(middle(b) - middle(behind[0] ?? b)),
      )
    expect(own[0]?.text).toBe(letter)
  })
})

const others = [
  { what: 'a finding', mark: (at: { view: string; x: number; y: number }) => ({ kind: 'finding', id: 'm', finding: 'scar', at, note: '' }), row: 'Scar' },
  { what: 'a note', mark: (at: { view: string; x: number; y: number }) => ({ kind: 'note', id: 'm', at, text: 'Here' }), row: '' },
  {
    what: 'a symptom area',
    mark: ({ view, x, y }: { view: string; x: number; y: number }) => ({
      kind: 'symptom-area', id: 'm', quality: 'ache', nprs: null, complaintId: null, note: '',
      strokes: [{ view, width: 30, points: [[x, y], [x, y + 40]] }],
    }),
    row: 'Ache',
  },
] // biome-ignore format: three kinds of mark

describe.each(others)('$what', ({ mark, row }) => {
  test.each(cases)('on the $side in the $view view is there in word and drawing', async (where) => {
    const marks = [mark({ view: where.view, x: where.x, y: where.y })]
    const pdf = await composeSessionSummary(summaryInput({ session: { marks } }), bundledFonts)
    expect(textOf(pdf)).toContain(`1 ${where.word} ${row}`.trim())
    const words = chartWords(pdf)
    const title = titleOf(words, where.view)
    const number = words.find(({ text }) => text === '1')
    if (!number) throw new Error('No number on the chart')
    expect(number.page).toBe(title.page)
    expect(number.yMin).toBeGreaterThan(title.yMax)
    if (where.other !== '') expect(Math.sign(middle(number) - middle(title))).toBe(Math.sign(where.x))
  })
})
