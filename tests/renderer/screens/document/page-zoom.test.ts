import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  nextZoom,
  PAGE_GAP,
  pageInSight,
  scaleFor,
  topOfPage,
  ZOOM_STEPS,
} from '../../../../src/renderer/screens/document/page-zoom.ts'

const A4 = { width: 595.28, height: 841.89 }
const room = fc.record({
  width: fc.integer({ min: 300, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
})

test('a fitted page is inside the room', () => {
  fc.assert(
    fc.property(room, (it) => {
      const whole = scaleFor('page', A4, it)
      if (it.height > 400) expect(A4.height * whole).toBeLessThanOrEqual(it.height - 2 * PAGE_GAP + 0.01)
      expect(A4.width * scaleFor('width', A4, it)).toBeCloseTo(it.width - 2 * PAGE_GAP)
      expect(whole).toBeLessThanOrEqual(scaleFor('width', A4, it))
    }),
  )
  expect(scaleFor(100, A4, { width: 1, height: 1 })).toBeCloseTo(96 / 72)
})

test('every step is another one, to the last', () => {
  const scale = (percent: number) => (percent / 100) * (96 / 72)
  for (const [index, step] of ZOOM_STEPS.entries()) {
    expect(nextZoom(scale(step), 1)).toBe(ZOOM_STEPS[index + 1] ?? 400)
    expect(nextZoom(scale(step), -1)).toBe(ZOOM_STEPS[index - 1] ?? 50)
  }
  expect(nextZoom(scale(117.3), 1)).toBe(125)
  expect(nextZoom(scale(117.3), -1)).toBe(100)
})

test('the page one goes to is the page in sight', () => {
  fc.assert(
    fc.property(
      room,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (it, one, other) => {
        const [page, count] = [Math.min(one, other), Math.max(one, other)]
        const height = A4.height * scaleFor('page', A4, it)
        const below = count * (height + PAGE_GAP) + PAGE_GAP - it.height
        const top = Math.max(0, Math.min(topOfPage(page, height), below))
        const seen = pageInSight(top, it.height, height, count)
        if (top < below) {
          expect(seen).toBe(page)
          return
        }
        // At the end several small pages may be seen at once, and no other can come to the top: it is one of them.
        expect(topOfPage(seen, height)).toBeLessThan(top + it.height)
        expect(topOfPage(seen, height) + height).toBeGreaterThan(top)
      },
    ),
  )
})
