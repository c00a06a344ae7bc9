import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { pointsOf } from '../../../src/domain/atlas/referral.ts'
import { sideOf, View } from '../../../src/domain/view-point.ts'
import { SIDE_LETTERS } from '../../../src/domain/words.ts'
import { composeHandout } from '../../../src/report/handout/compose-handout.ts'
import { frameLetters } from '../../../src/report/handout/frame-letters.ts'
import { toldReferral } from '../../../src/report/handout/handout-scene.ts'
import { boxOfRatio, zoomedViews } from '../../../src/report/handout/zoomed-views.ts'
import { pointMark } from '../../domain/some-marks.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { textOf, wordsOf } from '../read-pdf.ts'
import { triggerPoint } from '../summary-input.ts'
import { handoutPlan } from './handout-plan.ts'

const coordinate = fc.double({ min: -260, max: 260, noNaN: true })

test('a letter of a part of the body names the half that it stands over, and no letter names a half that is not shown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...View.options),
      coordinate,
      fc.double({ min: 60, max: 500, noNaN: true }),
      (view, minX, width) => {
        const box = { minX, maxX: minX + width, minY: 0, maxY: width }
        const letters = frameLetters(view, box, width * 0.05)
        expect(letters.length).toBeGreaterThan(0)
        const shown = [box.minX, box.maxX].map((x) => SIDE_LETTERS[sideOf({ view, x, y: 10 })])
        for (const { text, at } of letters) {
          expect(shown).toContain(text)
          const own = SIDE_LETTERS[sideOf({ view, ...at })]
          // Where a half is so narrow that its letter reaches over the midline there is only one letter.
          if (own !== text) expect([letters.length === 1, own === 'M']).toContain(true)
        }
        const [left, right] = letters
        if (left && right) {
          expect(left.at.x).toBeLessThan(right.at.x)
          expect(left.text).not.toBe(right.text)
        }
      },
    ),
  )
})

test('every usual point of the atlas is inside its drawing, on both sides, and its letter is there', () => {
  for (const { id } of MUSCLES)
    for (const side of ['right', 'left'] as const)
      for (const { at } of pointsOf(id, side)) {
        const mark = pointMark({ muscleId: id, at, side })
        const [first] = zoomedViews([mark], toldReferral([mark]))
        expect(first?.view).toBe(at.view)
        if (!first) continue
        const box = boxOfRatio(first.box, 0.5)
        expect(at.x).toBeGreaterThan(box.minX)
        expect(at.x).toBeLessThan(box.maxX)
        expect(at.y).toBeGreaterThan(box.minY)
        expect(at.y).toBeLessThan(box.maxY)
        const texts = frameLetters(at.view, box, 1).map(({ text }) => text)
        if (sideOf(at) === side) expect([...texts, 'M'], `${id} ${side}`).toContain(SIDE_LETTERS[side])
      }
})

describe('on paper', () => {
  test.each([
    { view: 'posterior', side: 'right', x: 70, word: 'Right' },
    { view: 'posterior', side: 'left', x: -70, word: 'Left' },
    { view: 'anterior', side: 'right', x: -70, word: 'Right' },
    { view: 'anterior', side: 'left', x: 70, word: 'Left' },
  ] as const)(
    '$side in the $view view is $word, and its number stands over that letter',
    async ({ view, side, x, word }) => {
      const mark = triggerPoint('m1', { at: { view, x, y: 230 }, side })
      const { plan, session } = handoutPlan({ session: { marks: [mark] } })
      const pdf = await composeHandout(plan, session, bundledFonts)
      expect(textOf(pdf)).toContain(`1 ${word} infraspinatus`)
      const opening = wordsOf(pdf).filter(({ page, xMin }) => page === 1 && xMin > 400)
      const at = (text: string) => {
        const found = opening.find((each) => each.text === text)
        if (!found) throw new Error(`no ${text} beside the figure`)
        return found.xMin
      }
      const [own, other] = side === 'right' ? ['R', 'L'] : ['L', 'R']
      expect(Math.abs(at('1') - at(own))).toBeLessThan(Math.abs(at('1') - at(other)))
    },
  )
})
