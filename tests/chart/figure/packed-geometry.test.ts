import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  packGeometry,
  packPath,
  unpackGeometry,
  unpackPath,
} from '../../../src/chart/figure/packed-geometry.ts'

const hundredths = fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 100)
const numbers = (count: number) => fc.array(hundredths, { minLength: count, maxLength: count })
const steps = fc.oneof(
  numbers(2).map((at) => `M${at.join(' ')}`),
  numbers(2).map((at) => `L${at.join(' ')}`),
  numbers(6).map((at) => `C${at.join(' ')}`),
  fc.constant('Z'),
)
const path = fc
  .tuple(numbers(2), fc.array(steps))
  .map(([start, rest]) => `M${start.join(' ')}${rest.join('')}`)

describe('a packed path', () => {
  it('is unpacked to the same path, to the character', () => {
    fc.assert(
      fc.property(path, (d) => {
        expect(unpackPath(packPath(d))).toBe(d)
      }),
    )
  })

  it('is refused if it would have to be rounded', () => {
    expect(() => packPath('M0 0L1.005 2')).toThrow('two decimals')
  })
})

it('packed data come back whole: texts that are no paths, numbers and truths as they were', () => {
  const drawn = { muscleId: 'Masseter', d: ['M1 2L3 4Z'], midline: true, at: [1.5, null], empty: '' }
  expect(() => packGeometry(drawn)).toThrow()
  const named = { ...drawn, muscleId: 'masseter' }
  expect(unpackGeometry(packGeometry(named))).toEqual(named)
})
