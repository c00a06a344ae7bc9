// fontkit's shapers for Indic scripts and emoji look for this runtime's global.
import 'regenerator-runtime/runtime.js'
import * as fontkitModule from '@pdf-lib/fontkit'
import { advances } from './font-tables.ts'
import { pairKerning } from './pair-kerning.ts'

/** A glyph as fontkit hands it out. */
interface FontkitGlyph {
  readonly id: number
  codePoints: readonly number[]
  readonly advanceWidth: number
}

interface FontkitRun {
  readonly glyphs: readonly FontkitGlyph[]
  readonly positions: readonly {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}

/** The part of fontkit's font that is used; its own types leave out the direction of `layout`. */
interface FontkitFont {
  readonly postscriptName: string | null
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph
  glyphForCodePoint(codePoint: number): FontkitGlyph
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(
    text: string,
    features: Readonly<Record<string, boolean>>,
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): FontkitRun
}

// The package declares no default export but has only that, in its ES build and as CommonJS alike.
const fontkit = (
  fontkitModule as unknown as { readonly default: { create(file: ArrayBufferLike): FontkitFont } }
).default

/** What a typeface shows for one character standing alone. */
export interface CharacterGlyph {
  readonly id: number
  /** Font units. */
  readonly advance: number
  /** False if its form or place depends on its neighbours (joined letters, marks, emoji sequences). */
  readonly standsAlone: boolean
  /** What neighbours do to it, where that is known without the font's rules. */
  readonly neighbours: 'kern' | 'leave alone' | 'ask the rules'
}

/** A parsed font file. */
export interface Typeface {
  readonly bytes: Uint8Array
  readonly font: FontkitFont
  /** Thousandths of an em in one font unit. */
  readonly scale: number
  covers(codePoint: number): boolean
  /** The width of a glyph; font units. */
  advance(id: number): number
  glyph(codePoint: number): CharacterGlyph
  /** How much closer (negative) or wider two characters stand that each stand alone. Font units. */
  kerning(left: number, right: number): number
}

const STANDS_ALONE =
  /^(?!\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]$/u

/** Letters, digits and signs of which a plain font kerns pairs and nothing else. Latin, Greek and Cyrillic, as ranges. */
export const PLAIN_LETTERS: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  // Without the soft hyphen here and the fraction slash below.
  [0xa0, 0xac],
  [0xae, 0x24f],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
]
/** These the font takes apart into a letter and its mark, so that no pair is left to kern. */
const TAKEN_APART = 'ǹḿṃṅṣẹịọụ'

function neighboursOf(codePoint: number): CharacterGlyph['neighbours'] {
  if (!PLAIN_LETTERS.some(([from, to]) => codePoint >= from && codePoint <= to)) return 'ask the rules'
  return TAKEN_APART.includes(String.fromCodePoint(codePoint)) ? 'leave alone' : 'kern'
}

const parsed = new WeakMap<Uint8Array, Typeface>()

/**
 * The typeface in these bytes, parsed once as long as the bytes live. Throws if they are not a font. `plainLetters`
 * is the word of who asks first and knows the font: pairs of its plain letters are kerned, and that is all.
 */
export function typefaceOf(bytes: Uint8Array, plainLetters = false): Typeface {
  const known = parsed.get(bytes)
  if (known) return known
  const typeface = parse(bytes, plainLetters)
  parsed.set(bytes, typeface)
  return typeface
}

function parse(bytes: Uint8Array, plainLetters: boolean): Typeface {
  // A buffer is read where it is; an array would be copied byte by byte.
  const font = fontkit.create(bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer)
  const plainKerning = plainLetters ? pairKerning(bytes) : undefined
  const advance = advances(bytes)
  keepTextOfGlyphs(font, advance)
  // These hold single characters and pairs of them, so they may outlive a document: nobody's text is in them.
  const glyphs = new Map<number, CharacterGlyph>()
  const pairs = new Map<number, number>()
  const glyph = (codePoint: number): CharacterGlyph => {
    const known = glyphs.get(codePoint)
    if (known) return known
    const { id } = font.glyphForCodePoint(codePoint)
    const standsAlone = STANDS_ALONE.test(String.fromCodePoint(codePoint))
    const neighbours = plainKerning && id !== 0 ? neighboursOf(codePoint) : 'ask the rules'
    const made = { id, advance: advance(id), standsAlone, neighbours }
    glyphs.set(codePoint, made)
    return made
  }
  /** Undefined where the rules must be asked. */
  const plainKerningOf = (left: CharacterGlyph, right: CharacterGlyph): number | undefined => {
    const both = [left.neighbours, right.neighbours]
    if (!plainKerning || both.includes('ask the rules')) return undefined
    return both.includes('leave alone') ? 0 : plainKerning(left.id, right.id)
  }
  const kerningByRules = (left: number, right: number): number => {
    const { positions } = font.layout(String.fromCodePoint(left, right), { liga: false })
    return positions.length === 2 ? (positions[0]?.xAdvance ?? 0) - glyph(left).advance : 0
  }
  return {
    bytes,
    font,
    scale: 1000 / font.unitsPerEm,
    advance,
    covers: (codePoint) => glyph(codePoint).id !== 0,
    glyph,
    kerning(left, right) {
      const key = left * 0x110000 + right
      const known = pairs.get(key)
      if (known !== undefined) return known
      const kerning = plainKerningOf(glyph(left), glyph(right)) ?? kerningByRules(left, right)
      pairs.set(key, kerning)
      return kerning
    },
  }
}

/**
 * fontkit keeps one object a glyph, with the characters of whoever asked first: a missing character would read as
 * another one, a hard space as a space. Here every occurrence keeps its own characters.
 */
function keepTextOfGlyphs(font: FontkitFont, advance: (id: number) => number): void {
  const original = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const occurrence: FontkitGlyph = Object.create(original(id))
    occurrence.codePoints = codePoints
    // Else fontkit would work it out anew for every occurrence, and read the glyph's outline for it.
    Object.defineProperty(occurrence, 'advanceWidth', { value: advance(id) })
    return occurrence
  }
}
