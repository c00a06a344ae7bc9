import { PDFHexString, PDFName } from 'pdf-lib'
import type { FontBook } from '../../../src/report/pdf/font-book.ts'
import type { Typeface } from '../../../src/report/text/typeface.ts'

/** The fonts of a document that embeds them whole, as their makers wrote them: a glyph's code is its number in the font. */
export function wholeFonts(): FontBook {
  const names = new Map<Typeface, string>()
  const nameOf = (typeface: Typeface): string => {
    const name = names.get(typeface) ?? `F${names.size + 1}`
    names.set(typeface, name)
    return name
  }
  const naturalAdvance = ({ font, scale }: Typeface, id: number) => font.getGlyph(id).advanceWidth * scale
  return {
    name: nameOf,
    code: (_, { id }) => id.toString(16).padStart(4, '0'),
    naturalAdvance: (typeface, { id }) => naturalAdvance(typeface, id),
    embed: (context) =>
      Object.fromEntries(
        [...names].map(([typeface, name]) => {
          const { numGlyphs } = typeface.font as unknown as { readonly numGlyphs: number }
          const widths = Array.from({ length: numGlyphs }, (_, id) => naturalAdvance(typeface, id))
          const file = context.stream(typeface.bytes, { Length1: typeface.bytes.length })
          const descriptor = context.obj({
            ...{ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: [-1000, -1000, 3000, 3000] },
            ...{ ItalicAngle: 0, Ascent: 1000, Descent: -300, CapHeight: 700, StemV: 80 },
            FontFile2: context.register(file),
          })
          const descendant = context.obj({
            ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity', DW: 1000 },
            CIDSystemInfo: {
              Registry: PDFHexString.fromText('Adobe'),
              Ordering: PDFHexString.fromText('Identity'),
              Supplement: 0,
            },
            FontDescriptor: context.register(descriptor),
            W: [0, widths],
          })
          const font = context.obj({
            ...{ Type: 'Font', Subtype: 'Type0', BaseFont: PDFName.of(name), Encoding: 'Identity-H' },
            DescendantFonts: [context.register(descendant)],
          })
          return [name, context.register(font)]
        }),
      ),
  }
}
