import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeAcrossMidline, joinAcrossMidline, mirrorPath } from '../../../src/chart/figure/mirror.ts'
import { flattenPath, isInside, parsePath, pathBounds } from '../../../src/chart/path.ts'

const hundredths = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 100)
const pathString = fc
  .tuple(fc.tuple(hundredths, hundredths), fc.array(fc.array(hundredths, { minLength: 6, maxLength: 6 })))
  .map(([start, curves]) => `M${start.join(' ')}${curves.map((c) => `C${c.join(' ')}`).join('')}`)

describe('mirrorPath', () => {
  it('turns x round and leaves y', () => {
    expect(mirrorPath('M0 1L-2.5 3C1 2 3 4 5 6Z')).toBe('M0 1L2.5 3C-1 2 -3 4 -5 6Z')
  })

  it('applied twice is the identity, to the character', () => {
    fc.assert(
      fc.property(pathString, (d) => {
        expect(mirrorPath(mirrorPath(d))).toBe(d)
      }),
    )
  })
})

describe('closeAcrossMidline', () => {
  it('makes one closed path that is its own mirror image', () => {
    const whole = closeAcrossMidline('M0 0C-10 0 -10 20 0 20')
    expect(whole).toBe('M0 0C-10 0 -10 20 0 20C10 20 10 0 0 0Z')
    expect(pathBounds(parsePath(whole))).toEqual({ minX: -7.5, minY: 0, maxX: 7.5, maxY: 20 })
    const polygons = flattenPath(parsePath(whole), 0.1)
    expect(isInside(polygons, { x: 3, y: 10 })).toBe(true)
    expect(isInside(polygons, { x: -3, y: 10 })).toBe(true)
  })

  it('refuses a half that does not run from midline to midline', () => {
    expect(() => closeAcrossMidline('M1 0L-5 5L0 9')).toThrow('x = 0')
    expect(() => closeAcrossMidline('M0 0L-5 5')).toThrow('x = 0')
    expect(() => closeAcrossMidline('M0 0L-5 5Z')).toThrow('x = 0')
  })
})

describe('joinAcrossMidline', () => {
  it('continues a line on the other side without closing it', () => {
    expect(joinAcrossMidline('M-4 1L0 2')).toBe('M-4 1L0 2L4 1')
  })
})
