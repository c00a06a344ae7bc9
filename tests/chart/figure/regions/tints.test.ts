import { describe, expect, it } from 'vitest'
import { MASSES, shadeOf, TINTS, tintOf } from '../../../../src/chart/figure/regions/tints.ts'
import { colourOf, type Medium } from '../../../../src/chart/style.ts'
import { MUSCLES } from '../../../../src/domain/atlas/muscles.ts'

/** CIE lightness of `#rrggbb`, 0 to 100. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16
}

describe('the tints', () => {
  it.each(['light', 'dark', 'paper', 'grey'] as const satisfies Medium[])(
    'are muted: within 14 % of lightness, and apart from the skin, on %s',
    (medium) => {
      const all = TINTS.map((tint) => lightness(colourOf(tint, medium)))
      expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(medium === 'grey' ? 14 : 12)
      const skin = lightness(colourOf('skin', medium))
      for (const one of all) expect(Math.abs(one - skin)).toBeGreaterThan(8)
    },
  )

  it('make one mass of the parts of one muscle: one tint, close shades, no two alike', () => {
    for (const parts of MASSES) {
      expect(new Set(parts.map(tintOf)).size, parts[0]).toBe(1)
      const shades = parts.map(shadeOf)
      expect(new Set(shades).size).toBe(parts.length)
      expect(Math.max(...shades) - Math.min(...shades)).toBeLessThan(0.3)
    }
  })

  it('name muscles of the atlas only', () => {
    const known = new Set(MUSCLES.map(({ id }) => id))
    expect(MASSES.flat().filter((id) => !known.has(id))).toEqual([])
  })
})
