import type { PDFContext, PDFRef } from 'pdf-lib'
import type { ShapedGlyph } from '../text/shape.ts'
import type { Typeface } from '../text/typeface.ts'
import { embedFont, type UsedGlyph } from './embed-font.ts'

/** The fonts of one document: hands out names and codes while pages are written, and embeds what was used. */
export interface FontBook {
  /** The name of the typeface in the pages' resources, e.g. `F1`. */
  name(typeface: Typeface): string
  /** The glyph's two-byte code as four hexadecimal digits. Each glyph with each text has its own. */
  code(typeface: Typeface, glyph: ShapedGlyph): string
  /** The width a viewer moves on by after the glyph; thousandths of an em. */
  naturalAdvance(typeface: Typeface, glyph: ShapedGlyph): number
  /** Embeds every typeface with the glyphs that were used. */
  embed(context: PDFContext): Readonly<Record<string, PDFRef>>
}

interface Volume {
  readonly name: string
  readonly glyphs: UsedGlyph[]
  readonly codes: Map<string, number>
}

export function fontBook(): FontBook {
  const volumes = new Map<Typeface, Volume>()
  const volumeOf = (typeface: Typeface): Volume => {
    const known = volumes.get(typeface)
    if (known) return known
    // Code 0 is the font's "missing" glyph by definition and stands for no text.
    const made = {
      name: `F${volumes.size + 1}`,
      glyphs: [{ id: 0, text: '', advance: naturalAdvance(typeface, 0) }],
      codes: new Map(),
    }
    volumes.set(typeface, made)
    return made
  }
  return {
    name: (typeface) => volumeOf(typeface).name,
    code(typeface, { id, text }) {
      const { glyphs, codes } = volumeOf(typeface)
      const key = `${id} ${text}`
      let code = codes.get(key)
      if (code === undefined) {
        code = glyphs.length
        codes.set(key, code)
        glyphs.push({ id, text, advance: naturalAdvance(typeface, id) })
      }
      return code.toString(16).padStart(4, '0')
    },
    naturalAdvance: (typeface, { id }) => naturalAdvance(typeface, id),
    embed: (context) =>
      Object.fromEntries(
        [...volumes].map(([typeface, { name, glyphs }]) => [name, embedFont(context, typeface, glyphs)]),
      ),
  }
}

function naturalAdvance(typeface: Typeface, id: number): number {
  return typeface.advance(id) * typeface.scale
}
