import { describe, expect, test } from 'vitest'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { pixelsOf, textOf, type Word, wordsOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

/** The middle of a word across the page, in points. */
const middle = ({ xMin, xMax }: Word): number => (xMin + xMax) / 2

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

// Right is the client's right: the viewer's left from the front, the viewer's right from behind.
const cases = [
  { view: 'anterior', side: 'right', x: -60, word: 'Right', letter: 'R' },
  { view: 'anterior', side: 'left', x: 60, word: 'Left', letter: 'L' },
  { view: 'posterior', side: 'right', x: 60, word: 'Right', letter: 'R' },
  { view: 'posterior', side: 'left', x: -60, word: 'Left', letter: 'L' },
] as const

describe.each(cases)('a point on the $side in the $view view', async ({ view, side, x, word, letter }) => {
  const marks = [triggerPoint('p', { side, at: { view, x, y: 220 }, observation: { status: 'active' } })]
  const session = { marks, state: 'signed' }
  const pdf = await composeSessionSummary(summaryInput({ session }), bundledFonts)

  test('is named with its side', () => {
    expect(textOf(pdf)).toContain(`1 ${word} Infraspinatus`)
  })

  test('is drawn on the side of that letter, in that view', () => {
    const words = wordsOf(pdf).filter(({ page }) => page === 1)
    const title = words.find(({ text }) => text === (view === 'anterior' ? 'Anterior' : 'Posterior'))
    const legend = words.find(({ text }) => text === 'Trigger')
    if (!title || !legend) throw new Error('No title over the view or no legend')
    const letters = words.filter(({ text }) => text === 'R' || text === 'L')
    expect(letters).toHaveLength(4)
    // The two letters of this view are those nearest to its title.
    const near = letters.toSorted(
      (a, b) => Math.abs(middle(a) - middle(title)) - Math.abs(middle(b) - middle(title)),
    )
    const own = near.slice(0, 2)
    const same = own.find(({ text }) => text === letter)
    const other = own.find(({ text }) => text !== letter)
    if (!same || !other) throw new Error('A view without an R and an L')
    const mark = redAcross(pdf, same.yMax, legend.yMin - 8)
    expect(Math.abs(mark - middle(same))).toBeLessThan(Math.abs(mark - middle(other)) - 20)
    // And R itself is where the client's right is: left of the midline from the front, right of it from behind.
    const right = own.find(({ text }) => text === 'R')
    if (!right) throw new Error('No R')
    if (view === 'anterior') expect(middle(right)).toBeLessThan(middle(title))
    else expect(middle(right)).toBeGreaterThan(middle(title))
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
    const marks = [mark({ view: where.view, x: where.x, y: 240 })]
    const pdf = await composeSessionSummary(summaryInput({ session: { marks } }), bundledFonts)
    expect(textOf(pdf)).toContain(`1 ${where.word} ${row}`.trim())
    const words = wordsOf(pdf).filter(({ page }) => page === 1)
    const title = words.find(({ text }) => text === (where.view === 'anterior' ? 'Anterior' : 'Posterior'))
    const number = words.find(({ text, yMin }) => text === '1' && title && yMin > title.yMax)
    if (!title || !number) throw new Error('No title or no number on the chart')
    expect(Math.sign(middle(number) - middle(title))).toBe(Math.sign(where.x))
  })
})
