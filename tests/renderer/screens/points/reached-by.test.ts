import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachedBy } from '../../../../src/renderer/screens/points/reached-by.ts'

// Seven panels in three columns: 0 1 2 / 3 4 5 / 6.
test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 6, 6],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 3, 6],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 6, 3],
  ['ArrowUp', 2, 2],
  ['Home', 4, 0],
  ['End', 1, 6],
  ['Enter', 1, null],
])('%s from %i reaches %s', (key, at, expected) => {
  expect(reachedBy(key, at, 3, 7)).toBe(expected)
})

test('a key never leaves the panels, and reaches nothing where there are none', () => {
  const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End')
  fc.assert(
    fc.property(key, fc.nat(40), fc.integer({ min: 1, max: 8 }), fc.nat(40), (pressed, at, columns, more) => {
      const count = at + 1 + more
      const to = reachedBy(pressed, at, columns, count)
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(count)
      expect(reachedBy(pressed, at, columns, 0)).toBeNull()
    }),
  )
})
