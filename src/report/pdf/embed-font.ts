import { type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { Typeface } from '../text/typeface.ts'
import { packed, packedStream } from './deflate.ts'
import { hashOf } from './hash.ts'
import { number } from './numbers.ts'
import { subsetTrueType } from './truetype-subset.ts'

/** A glyph of the font and what it says; its code is its place in the list. `advance` in thousandths of an em. */
export interface UsedGlyph {
  readonly id: number
  readonly text: string
  readonly advance: number
}

/** Embeds a typeface reduced to these glyphs, with widths and with the way back from codes to text. */
export function embedFont(context: PDFContext, typeface: Typeface, glyphs: readonly UsedGlyph[]): PDFRef {
  const { font, scale } = typeface
  const subset = subsetTrueType(
    typeface.bytes,
    glyphs.map(({ id }) => id),
  )
  const name = `${subsetTag(glyphs)}+${font.postscriptName ?? 'Font'}`
  const file = packedStream(context, packed(subset), { Length1: subset.length })
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((n) =>
        Math.round(n * scale),
      ),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round((font.capHeight || font.ascent) * scale),
      StemV: 80,
      FontFile2: file,
    }),
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: [0, glyphs.map(({ advance }) => Number(number(advance)))],
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: PDFName.of(name),
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: packedStream(context, packed(toUnicode(glyphs))),
    }),
  )
}

/** Six letters that tell this subset from others of the same font. */
function subsetTag(glyphs: readonly UsedGlyph[]): string {
  const hash = hashOf([glyphs.map(({ id }) => id).join(' ')])
  return [0, 1, 2, 3, 4, 5]
    .map((place) =>
      String.fromCharCode(65 + (Number.parseInt(hash.slice(place * 2, place * 2 + 2), 16) % 26)),
    )
    .join('')
}

/** A block of a character map may have this many entries. */
const BLOCK = 100

function toUnicode(glyphs: readonly UsedGlyph[]): string {
  const entries = glyphs.flatMap(({ text }, code) =>
    text === '' ? [] : [`<${code.toString(16).padStart(4, '0')}> <${utf16(text)}>`],
  )
  const blocks: string[] = []
  for (let at = 0; at < entries.length; at += BLOCK) {
    const block = entries.slice(at, at + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** Text as the hexadecimal digits of UTF-16, most significant byte first. */
export function utf16(text: string): string {
  let digits = ''
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0')
  return digits
}
