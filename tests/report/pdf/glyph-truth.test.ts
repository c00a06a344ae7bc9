import { describe, expect, test } from 'vitest'
import { FreeText, Line } from '../../../src/domain/text.ts'
import type { PlacedPage, PlacedText } from '../../../src/report/layout/block.ts'
import { PAPER_SIZES, TYPE } from '../../../src/report/page-style.ts'
import { type Ink, inkFor } from '../../../src/report/pdf/ink.ts'
import { writeDocument } from '../../../src/report/pdf/write-document.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { typefaceOf } from '../../../src/report/text/typeface.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { allPixelsOf, type Pixels } from '../read-pdf.ts'
import { wholeFonts } from './whole-fonts.ts'

const measure = textSetter(bundledFonts)
const WEIGHTS = ['regular', 'bold'] as const
type Weight = (typeof WEIGHTS)[number]

/** Every character that a bundled font has and that can be typed into Palpate, in the order of their numbers. */
const typeable: readonly string[] = [
  ...new Set(
    Object.values(bundledFonts).flatMap(
      (bytes) =>
        (typefaceOf(bytes).font as unknown as { readonly characterSet: readonly number[] }).characterSet,
    ),
  ),
]
  .toSorted((a, b) => a - b)
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((letter) => FreeText.safeParse(letter).success && Line.safeParse(letter).success)

/** What a mark is put on, by script. */
const carrierOf = (mark: string): string => {
  if (mark === '\u{102e0}') return '\u{102e1}' // a Coptic number
  if (/\p{Script_Extensions=Arabic}/u.test(mark)) return 'ب'
  if (/\p{Script_Extensions=Hebrew}/u.test(mark)) return 'ש'
  return /\p{Script_Extensions=Thai}/u.test(mark) ? 'ก' : 'o'
}

/** Characters as they stand in a text: marks on a letter, Arabic letters alone, first, between two and last. */
const stands = (letter: string): readonly string[] => {
  if (/\p{M}/u.test(letter)) return [carrierOf(letter) + letter]
  if (/(?=[\u0620-\u08ff])\p{L}/u.test(letter)) return [letter, `${letter}ب`, `ب${letter}ب`, `ب${letter}`]
  return [letter]
}

const TEXTS = [
  ...['Nguyễn Thị Hương', 'Nguye\u0302\u0303n', 'office affine', 'Щербакова', 'Αλέξανδρος', 'محمد بن عبد الله', 'مُحَمَّد لا'],
  ...['שָׁלוֹם (12)', 'ปวดคอน้ำ', '右肩疼痛，加重。', 'カタカナ', '김민수', '👩‍👩‍👧', '🇩🇪', '👍🏽', '1️⃣', '≤ ≥ → ° µ ½'],
] // biome-ignore format: a list of samples

const GRID = { columns: 40, rows: 54, step: 14, margin: 20 } as const
const A_PAGE = GRID.columns * GRID.rows

const lineOf = (text: string, weight: Weight) => {
  const [paragraph] = measure(text, weight)
  if (!paragraph) throw new Error(`"${text}" has no line`)
  return paragraph.line(0, text.length)
}

const FACTS = { title: 'Letters', author: '', subject: '', day: '2026-11-26', ...PAPER_SIZES.a4 }

/** Pages on which each text has a square of its own. */
function pagesOf(texts: readonly string[], weight: Weight): readonly PlacedPage[] {
  const placed = texts.map((text, index): PlacedText => {
    const at = index % A_PAGE
    const style = { ...TYPE.body, weight }
    const [x, y] = [at % GRID.columns, Math.floor(at / GRID.columns)].map(
      (place) => GRID.margin + place * GRID.step,
    ) as [number, number]
    const size = { width: GRID.step, height: GRID.step }
    return {
      kind: 'text',
      line: lineOf(text, weight),
      style,
      x,
      y,
      ...size,
      baseline: 10,
      of: { role: 'text' },
    }
  })
  return Array.from({ length: Math.ceil(placed.length / A_PAGE) }, (_, page) => ({
    boxes: placed.slice(page * A_PAGE, (page + 1) * A_PAGE),
  }))
}

const drawn = async (pages: readonly PlacedPage[], ink: Ink): Promise<readonly Pixels[]> =>
  allPixelsOf(await writeDocument(pages, FACTS, () => '', ink))

/** The texts in whose squares the two pages differ. */
function differing(texts: readonly string[], one: Pixels, other: Pixels): readonly string[] {
  if (Buffer.compare(one.rgb, other.rgb) === 0) return []
  return texts.filter((_, index) => {
    const left = GRID.margin + (index % GRID.columns) * GRID.step
    const top = GRID.margin + Math.floor(index / GRID.columns) * GRID.step
    return Array.from({ length: GRID.step }, (_, row) => {
      const from = ((top + row) * one.width + left) * 3
      const to = from + GRID.step * 3
      return Buffer.compare(one.rgb.subarray(from, to), other.rgb.subarray(from, to)) !== 0
    }).includes(true)
  })
}

describe.each(WEIGHTS)('in %s', (weight) => {
  const inked = (text: string) => lineOf(text, weight).runs.flatMap(({ run }) => run.glyphs)
  const texts = [...typeable.flatMap(stands), ...TEXTS.flatMap((text) => [...text.split(' '), ''])].filter(
    (text) => inked(text).length > 0,
  )

  test('every character looks on paper as its font has it, embedded whole', async () => {
    const pages = pagesOf(texts, weight)
    const ours = await drawn(pages, inkFor('paper', measure))
    const whole = await drawn(pages, { ...inkFor('paper', measure), fonts: wholeFonts() })
    expect(ours).toHaveLength(pages.length)
    expect(whole).toHaveLength(pages.length)
    const wrong = ours.flatMap((page, index) => {
      const here = texts.slice(index * A_PAGE, (index + 1) * A_PAGE)
      const other = whole[index]
      return other ? differing(here, page, other) : here
    })
    expect(wrong).toEqual([])
    // The pages do show something: no more of them is white than letters leave.
    for (const { rgb } of ours.slice(0, -1)) {
      const inkedDots = rgb.reduce((sum, part) => sum + (part < 128 ? 1 : 0), 0)
      expect(inkedDots).toBeGreaterThan(A_PAGE * 20)
    }
  }, 60_000)

  test('no character that a font has is shown as a box', () => {
    expect(texts.filter((text) => inked(text).some(({ id }) => id === 0))).toEqual([])
  })
})

/** From and to, both included; what Unicode has not assigned in them does not count. */
const PROMISED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  Latin: [[0x20, 0x7e], [0xa0, 0x24f], [0x1e00, 0x1eff], [0x2c60, 0x2c7f]],
  Vietnamese: [[0x1ea0, 0x1ef9]],
  Greek: [[0x370, 0x3ff], [0x1f00, 0x1fff]],
  Cyrillic: [[0x400, 0x52f], [0x2de0, 0x2dff], [0xa640, 0xa69f]],
  Hebrew: [[0x591, 0x5f4], [0xfb1d, 0xfb4f]],
  Arabic: [[0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8c7], [0xfb50, 0xfbc1], [0xfe70, 0xfefc]],
  'Chinese and Japanese': [[0x3001, 0x303f], [0x3041, 0x30ff], [0x3400, 0x4db5], [0x4e00, 0x9fef], [0xff01, 0xff9f]],
  Korean: [[0x3131, 0x318e], [0xac00, 0xd7a3]],
} // biome-ignore format: ranges

describe('no box stands for', () => {
  const boxed = (letters: readonly string[]) =>
    letters.filter((letter) =>
      WEIGHTS.some((weight) =>
        lineOf(letter, weight).runs.some(({ run }) => run.glyphs.some(({ id }) => id === 0)),
      ),
    )
  test.each(Object.entries(PROMISED))('any letter of %s', (_, ranges) => {
    const letters = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
    )
    expect(
      boxed(letters.filter((letter) => /(?!\p{Script=Coptic})[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letter))),
    ).toEqual([])
  })

  test('the signs of the field', () => {
    expect(boxed([...'≤≥→←↔↑↓°µ½¼¾±×÷²³–—…·•’“”€£§©®™✓✗'])).toEqual([])
  })
})
