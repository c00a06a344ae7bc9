import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOGO_SIDE } from '../../../../src/domain/logo.ts'
import { keptSize, pictureKind } from '../../../../src/renderer/screens/settings/picture-kind.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('what a file is', () => {
  it('is told by its bytes', () => {
    expect(pictureKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1))).toBe('png')
    expect(pictureKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg')
    expect(pictureKind(bytes('<?xml version="1.0"?>\n<!-- a --><svg xmlns="x">'))).toBe('svg')
    for (const other of ['', 'GIF89a', '<html>', '%PDF-1.7', '<svgfont>'])
      expect(pictureKind(bytes(other))).toBeNull()
  })
})

describe('the size in which a logo is kept', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  it('is within the limit, never larger than a photo was, and has its shape', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom('png', 'jpeg', 'svg'), (width, height, kind) => {
        const kept = keptSize({ width, height }, kind, LOGO_SIDE)
        expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(LOGO_SIDE)
        expect(Math.min(kept.width, kept.height)).toBeGreaterThanOrEqual(1)
        if (kind !== 'svg') expect(kept.width <= width && kept.height <= height).toBe(true)
        // Half a pixel is rounding.
        const scale = kept.width >= kept.height ? kept.width / width : kept.height / height
        expect(Math.abs(kept.width - width * scale)).toBeLessThanOrEqual(1)
        expect(Math.abs(kept.height - height * scale)).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('of a drawing is as large as it may be', () => {
    expect(keptSize({ width: 24, height: 12 }, 'svg', 1200)).toEqual({ width: 1200, height: 600 })
  })
})
