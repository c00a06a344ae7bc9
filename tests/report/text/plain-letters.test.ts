import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BASE } from '../../../src/report/text/families.ts'
import { pairKerning } from '../../../src/report/text/pair-kerning.ts'
import { shapeRun } from '../../../src/report/text/shape.ts'
import { PLAIN_LETTERS, type Typeface, typefaceOf } from '../../../src/report/text/typeface.ts'
import { bundledFonts } from '../bundled-fonts.ts'

const bytesOf = (name: string) => {
  const bytes = bundledFonts[name]
  if (!bytes) throw new Error(`There is no font "${name}"`)
  return bytes
}
/** The same font twice: once as the documents have it, once with nothing known but its rules. */
const both = (name: string): readonly [plain: Typeface, byRules: Typeface] => [
  typefaceOf(bytesOf(name).slice(), true),
  typefaceOf(bytesOf(name).slice()),
]

const oneOf = fc.constantFrom(...PLAIN_LETTERS)
const anyPlain = oneOf.chain(([min, max]) => fc.integer({ min, max }))
/** Those that are kerned most, and those that the font takes apart. */
const usual = fc.constantFrom(...'AVTWYLPFaeovwy.,-–’”/4179ßéŁĄĐŐΑΛΤяУГễịẹọụǹḿṣ')
const letter = fc.oneof(
  usual.map((character) => character.codePointAt(0) ?? 0),
  anyPlain,
)

describe.each([BASE.regular, BASE.bold])('plain letters of %s', (name) => {
  const [plain, byRules] = both(name)

  test('are kerned pair by pair as by the rules of the font', () => {
    expect(plain.kerning(0x41, 0x56)).toBeLessThan(0)
    fc.assert(
      fc.property(letter, letter, (left, right) => {
        expect(plain.kerning(left, right)).toBe(byRules.kerning(left, right))
      }),
      { numRuns: 5000 },
    )
  })

  test('never need the rules', () => {
    const asked: string[] = []
    const layout = plain.font.layout.bind(plain.font)
    plain.font.layout = (text, ...rest) => {
      asked.push(text)
      return layout(text, ...rest)
    }
    for (const text of ['\u2068Nguyễn Thị Minh\u2069', 'Ångström, Łódź – “naïve”', 'Ελένη Παππά', 'Юлія'])
      for (let at = 1; at < text.length; at += 1) plain.kerning(text.charCodeAt(at - 1), text.charCodeAt(at))
    shapeRun(plain, '\u2068Anna', false, (character) => character)
    // Kerning with an isolate is the rules' affair, and shaping does not ask for it.
    expect(asked.filter((text) => !/[\u2066-\u2069]/.test(text))).toEqual([])
    plain.font.layout = layout
  })

  test('stand between isolates as by the rules of the font', () => {
    const character = fc.oneof(
      { weight: 6, arbitrary: letter.map((code) => String.fromCodePoint(code)) },
      { weight: 1, arbitrary: fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', 'fi', '\u2044') },
    )
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 8 }), (text) => {
        const as = (typeface: Typeface) => {
          const { glyphs, width } = shapeRun(typeface, text, false, (mirrored) => mirrored)
          return { glyphs, width }
        }
        expect(as(plain)).toEqual(as(byRules))
      }),
      { numRuns: 2000 },
    )
  })
})

test('a font whose kerning is not of the kind foreseen is left to its rules', () => {
  expect(pairKerning(bytesOf('NotoSansArabic_400Regular.ttf'))).toBeUndefined()
  expect(pairKerning(bytesOf('NotoEmoji_400Regular.ttf'))).toBeUndefined()
})

test.each(Object.keys(bundledFonts))('the widths of %s are those that fontkit reads', (name) => {
  const { fontkitWidth, count } = widthsByFontkit(name)
  const { advance } = typefaceOf(bytesOf(name))
  for (let id = 0; id < count; id += count > 5000 ? 17 : 1) expect(advance(id)).toBe(fontkitWidth(id))
})

/** The occurrences of glyphs have their widths from us; the glyphs that they are made from, from fontkit. */
function widthsByFontkit(name: string) {
  const { font } = typefaceOf(bytesOf(name))
  const { numGlyphs: count } = font as unknown as { readonly numGlyphs: number }
  const fontkitWidth = (id: number): number => Object.getPrototypeOf(font.getGlyph(id)).advanceWidth
  return { fontkitWidth, count }
}
