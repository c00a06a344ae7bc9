import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { subsetTrueType } from '../../../src/report/pdf/truetype-subset.ts'
import { type Typeface, typefaceOf } from '../../../src/report/text/typeface.ts'
import { bundledFonts } from '../bundled-fonts.ts'

interface Outlined {
  readonly path: { toSVG(): string }
  readonly advanceWidth: number
}
const glyphOf = ({ font }: Typeface, id: number) => font.getGlyph(id) as unknown as Outlined

// fontkit needs a cmap to open a font; the subset has none, because a PDF finds glyphs by number.
const FILES = Object.keys(bundledFonts).filter((name) => name.includes('400Regular'))

describe.each(FILES)('%s', (name) => {
  const bytes = bundledFonts[name]
  if (!bytes) throw new Error(`No ${name}`)
  const original = typefaceOf(bytes)
  const count = (original.font as unknown as { numGlyphs: number }).numGlyphs

  test('keeps outlines and widths of any choice of glyphs, composites included', () => {
    const ids = fc.array(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(ids, (some) => {
        const subset = typefaceOf(subsetTrueType(bytes, [0, ...some]))
        some.forEach((id, index) => {
          expect(glyphOf(subset, index + 1).path.toSVG()).toBe(glyphOf(original, id).path.toSVG())
          expect(glyphOf(subset, index + 1).advanceWidth).toBe(glyphOf(original, id).advanceWidth)
        })
      }),
      { numRuns: 12 },
    )
  })
})

test('a font of few letters is small', () => {
  const bytes = bundledFonts['NotoSansSC_400Regular.ttf']
  if (!bytes) throw new Error('No NotoSansSC')
  expect(subsetTrueType(bytes, [0, 40, 41, 42]).length).toBeLessThan(4000)
})
