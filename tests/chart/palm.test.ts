import { describe, expect, it } from 'vitest'
import { isPalm, PALM_MS } from '../../src/chart/palm.ts'

describe('a palm', () => {
  it('is a touch while the pen is near and for a moment after', () => {
    expect(isPalm('touch', 1000, 1000)).toBe(true)
    expect(isPalm('touch', 1000 + PALM_MS, 1000)).toBe(true)
    expect(isPalm('touch', 1001 + PALM_MS, 1000)).toBe(false)
    expect(isPalm('touch', 1e9, Infinity)).toBe(true)
  })

  it('is never a pen or a mouse, and no touch where no pen was', () => {
    expect(isPalm('pen', 1000, 1000)).toBe(false)
    expect(isPalm('mouse', 1000, 1000)).toBe(false)
    expect(isPalm('touch', 1000, null)).toBe(false)
  })
})
