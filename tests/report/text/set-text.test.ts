import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FontFiles } from '../../../src/report/font-files.ts'
import { FAMILIES } from '../../../src/report/text/families.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { anyText } from '../layout/arbitrary-text.ts'

const measure = textSetter(bundledFonts)
const lineOf = (text: string) => {
  const [paragraph] = measure(text, 'regular')
  if (!paragraph) throw new Error('No paragraph')
  return paragraph.line(0, text.length)
}
/** The letters as the eye meets them, from left to right. */
const seen = (text: string) =>
  lineOf(text)
    .runs.flatMap(({ run }) => run.glyphs.map((glyph) => glyph.text))
    .join('')
const fontsIn = (text: string) =>
  lineOf(text).runs.map(({ run }) =>
    Object.keys(bundledFonts).find((name) => bundledFonts[name] === run.typeface.bytes),
  )

describe('direction', () => {
  test('right-to-left words stand from right to left, numbers in them from left to right', () => {
    expect(seen('אבג 12 דה')).toBe('הד 12 גבא')
    expect(seen('a אב b')).toBe('a בא b')
    expect(measure('אבג abc', 'regular')[0]?.rightToLeft).toBe(true)
    expect(measure('abc אבג', 'regular')[0]?.rightToLeft).toBe(false)
  })

  test('brackets open towards the text they hold', () => {
    const [run] = lineOf('(אב)').runs.filter(({ run: { text } }) => text.includes('('))
    const [mirrored] = lineOf(')').runs
    // In right-to-left text the opening bracket is drawn as the closing one of left-to-right text.
    const glyph = run?.run.glyphs.find(({ text }) => text === '(')
    expect(glyph?.id).toBe(mirrored?.run.glyphs[0]?.id)
  })

  test('Arabic letters are joined: no letter has the form it has alone', () => {
    const [word] = lineOf('سلم').runs
    const alone = ['س', 'ل', 'م'].map((letter) => lineOf(letter).runs[0]?.run.glyphs[0]?.id)
    expect(word?.run.glyphs.map(({ id }) => id)).toHaveLength(3)
    for (const { id } of word?.run.glyphs ?? []) expect(alone).not.toContain(id)
  })
})

describe('fonts', () => {
  test.each([
    ['Upper trapezius', 'NotoSans_400Regular.ttf'],
    ['Nguyễn', 'NotoSans_400Regular.ttf'],
    ['≤', 'NotoSansMath_400Regular.ttf'],
    ['→', 'NotoSansMath_400Regular.ttf'],
    ['محمد', 'NotoSansArabic_400Regular.ttf'],
    ['שלום', 'NotoSansHebrew_400Regular.ttf'],
    ['王小明', 'NotoSansSC_400Regular.ttf'],
    ['김민수', 'NotoSansKR_400Regular.ttf'],
    ['สมชาย', 'NotoSansThai_400Regular.ttf'],
    ['👩‍👩‍👧', 'NotoEmoji_400Regular.ttf'],
    ['❤️', 'NotoEmoji_400Regular.ttf'],
    ['㎏', 'NotoSansKR_400Regular.ttf'],
    ['㈱', 'NotoSansSC_400Regular.ttf'],
  ])('%s is set in %s', (text, font) => {
    expect(new Set(fontsIn(text))).toEqual(new Set([font]))
  })

  test('a large font is not even looked at for a plain text', () => {
    const asked: string[] = []
    const watched: FontFiles = new Proxy(bundledFonts, {
      get: (fonts, name: string) => {
        asked.push(name)
        return fonts[name]
      },
    })
    textSetter(watched)('Upper trapezius: 7 → 3, ≤ 60 s, naïve Nguyễn', 'bold')
    expect(asked).not.toContain('NotoSansSC_700Bold.ttf')
    expect(asked).not.toContain('NotoSansKR_700Bold.ttf')
  })

  test('every font that is named is bundled', () => {
    for (const { regular, bold } of FAMILIES)
      for (const name of [regular, bold]) expect(Object.keys(bundledFonts)).toContain(name)
  })

  test('what no font has is a box, and still says what it is', () => {
    const [run] = lineOf('த').runs
    expect(run?.run.glyphs).toMatchObject([{ id: 0, text: 'த' }])
  })

  test('a missing base font is a fault of the installation', () => {
    expect(() => textSetter({})('a', 'regular')).toThrow('NotoSans_400Regular.ttf')
  })
})

describe('any text', () => {
  test('has a width that is the sum of its words and blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of measure(text, 'regular')) {
          const end = paragraph.words.at(-1)?.next ?? 0
          const sum = paragraph.words.reduce((all, { width, blank }) => all + width + blank, 0)
          expect(paragraph.width(0, end)).toBeCloseTo(sum, 6)
          expect(paragraph.line(0, end).width).toBeCloseTo(sum, 6)
        }
      }),
    )
  })

  test('has words without gaps from beginning to end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { words } of measure(text, 'regular')) {
          let at = 0
          for (const { start, end, next } of words) {
            expect(start).toBe(at)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(next).toBeGreaterThanOrEqual(end)
            at = next
          }
        }
      }),
    )
  })
})
