import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatLevels } from '../../src/chart/heat-levels.ts'
import { heatEntry } from '../../src/chart/heat-scene.ts'
import { colourOf, HEAT_COLOURS, HEAT_STYLE, type Medium } from '../../src/chart/style.ts'

const words = (most: number) => heatLevels(most).map((level) => heatEntry(level).words)

describe('the steps of a heat map', () => {
  it.each([
    [0, []],
    [1, ['1']],
    [3, ['1', '2', '3']],
    [5, ['1', '2', '3', '4', '5']],
    [8, ['1', '2', '3', '4', '5–8']],
    [25, ['1', '2–3', '4–6', '7–12', '13–25']],
    [200, ['1–2', '3–7', '8–23', '24–68', '69–200']],
    [12_345, ['1–6', '7–42', '43–289', '290–1,899', '1,900–12,345']],
  ])('up to %d', (most, told) => {
    expect(words(most)).toEqual(told)
  })

  it('hold every number of visits exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
        const levels = heatLevels(most)
        expect(levels[0]?.from).toBe(1)
        expect(levels.at(-1)?.to).toBe(most)
        levels.forEach(({ from, to }, step) => {
          expect(to).toBeGreaterThanOrEqual(from)
          expect(levels[step + 1]?.from ?? to + 1).toBe(to + 1)
        })
      }),
    )
  })
})

/** Lightness as the eye sees it, 0–100 (CIE L*), of a colour over the skin as it is drawn. */
function lightness(colour: string, skin: string): number {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(1 + 2 * at, 3 + 2 * at), 16) / 255
  const linear = [0, 1, 2].map((at) => {
    const mixed = HEAT_STYLE.fill * channel(colour, at) + (1 - HEAT_STYLE.fill) * channel(skin, at)
    return mixed <= 0.04045 ? mixed / 12.92 : ((mixed + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance
}

describe('the colours of a heat map', () => {
  it.each(['light', 'dark', 'paper', 'grey'] as const satisfies readonly Medium[])(
    'go one way in lightness, away from the skin, in steps that are seen without colour: %s',
    (medium) => {
      const skin = colourOf('skin', medium)
      const steps = [
        lightness(skin, skin),
        ...HEAT_COLOURS.map((token) => lightness(colourOf(token, medium), skin)),
      ]
      const direction = medium === 'dark' ? 1 : -1
      steps.slice(1).forEach((step, at) => {
        expect(direction * (step - (steps[at] ?? 0)), `${medium} ${at + 1}`).toBeGreaterThanOrEqual(8)
      })
    },
  )
})
