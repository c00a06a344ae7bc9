import { describe, expect, it } from 'vitest'
import { PALETTE, type PaletteToken, type Scheme } from '../../src/renderer/palette.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2 contrast ratio, 1–21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT_PAIRS: readonly (readonly [PaletteToken, readonly PaletteToken[]])[] = [
  ['ink', ['paper', 'surface', 'sunken', 'raised', 'hover', 'accent-tint', 'caution-tint', 'danger-tint']],
  ['ink-soft', ['paper', 'surface', 'sunken', 'hover']],
  ['accent', ['paper', 'surface', 'hover', 'accent-tint']],
  ['on-accent', ['accent', 'accent-hover']],
  ['danger', ['paper', 'surface', 'danger-tint']],
  ['on-danger', ['danger', 'danger-hover']],
  ['caution', ['paper', 'surface', 'caution-tint']],
  ['good', ['paper', 'surface']],
  ['worse', ['paper', 'surface']],
  ['same', ['paper', 'surface']],
]
const SCHEMES: readonly Scheme[] = ['light', 'dark']

describe.each(SCHEMES)('the palette in the %s scheme', (scheme) => {
  it.each(TEXT_PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s can be read (AA, 4.5:1)',
    (text, ground) => {
      expect(contrast(PALETTE[text][scheme], PALETTE[ground][scheme])).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['paper', 'surface'] as const)('the edge of a control is seen on %s (3:1)', (ground) => {
    expect(contrast(PALETTE.edge[scheme], PALETTE[ground][scheme])).toBeGreaterThanOrEqual(3)
  })

  it.each(['paper', 'surface', 'sunken'] as const)('the focus ring is seen on %s (3:1)', (ground) => {
    expect(contrast(PALETTE.accent[scheme], PALETTE[ground][scheme])).toBeGreaterThanOrEqual(3)
  })
})
