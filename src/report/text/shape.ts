import type { Typeface } from './typeface.ts'

/** One glyph of a shaped run. Lengths in thousandths of an em. */
export interface ShapedGlyph {
  readonly id: number
  /** The characters it stands for, in reading order; '' for a further part of the glyph before it. */
  readonly text: string
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Text in one typeface and one direction, as glyphs from left to right. */
export interface ShapedRun {
  readonly typeface: Typeface
  readonly text: string
  readonly glyphs: readonly ShapedGlyph[]
  /** Thousandths of an em. */
  readonly width: number
  readonly rightToLeft: boolean
}

/** Shapes text: joined letters, ligatures, marks at their places. `mirror` swaps ( and ) in right-to-left text. */
export function shapeRun(
  typeface: Typeface,
  text: string,
  rightToLeft: boolean,
  mirror: (character: string) => string,
): ShapedRun {
  const plain = rightToLeft ? undefined : shapeByPairs(typeface, text)
  return plain ?? shapeByRules(typeface, text, rightToLeft, mirror)
}

/** Letters that stand alone need only their widths and kerning: many times faster than the font's rules. */
function shapeByPairs(typeface: Typeface, text: string): ShapedRun | undefined {
  const { scale } = typeface
  const glyphs: ShapedGlyph[] = []
  let width = 0
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0
    if (isSteering(codePoint)) {
      if (!mayBeSteered(typeface, text)) return undefined
      // As the rules have it: a space without width.
      glyphs.push({ id: typeface.glyph(SPACE).id, text: ' ', advance: 0, dx: 0, dy: 0 })
      at += 1
      continue
    }
    const { id, advance, standsAlone } = typeface.glyph(codePoint)
    if (!standsAlone) return undefined
    const end = at + (codePoint > 0xffff ? 2 : 1)
    const next = text.codePointAt(end)
    const kerning = next === undefined || isSteering(next) ? 0 : typeface.kerning(codePoint, next)
    const full = (advance + kerning) * scale
    glyphs.push({ id, text: text.slice(at, end), advance: full, dx: 0, dy: 0 })
    width += full
    at = end
  }
  return { typeface, text, glyphs, width, rightToLeft: false }
}

/** Isolates only steer the direction: they are no letters and part those around them. */
const isSteering = (codePoint: number): boolean => codePoint >= 0x2066 && codePoint <= 0x2069

/** Whether the rules would do no more to letters between isolates than kern them. They write "fi" as one. */
const mayBeSteered = (typeface: Typeface, text: string): boolean =>
  !text.includes('f') &&
  [...text].every((letter) => {
    const codePoint = letter.codePointAt(0) ?? 0
    return isSteering(codePoint) || typeface.glyph(codePoint).neighbours === 'kern'
  })

const SPACE = 0x20

const IGNORABLE = /^\p{Default_Ignorable_Code_Point}+$/u
const JOINER = /^[\u200c\u200d]$/

function shapeByRules(
  typeface: Typeface,
  text: string,
  rightToLeft: boolean,
  mirror: (character: string) => string,
): ShapedRun {
  const written = rightToLeft ? [...text].map(mirror).join('') : text
  const { glyphs, positions } = laidOut(typeface, inVisualMarks(written), rightToLeft ? 'rtl' : 'ltr')
  const { scale } = typeface
  const shaped: ShapedGlyph[] = []
  let width = 0
  // A joiner has done its work by now and is not to be seen, but it is spelling: it stays with the letter before it.
  let joiner = ''
  glyphs.forEach((glyph, index) => {
    const position = positions[index]
    if (!position) throw new Error(`Shaping gave ${glyphs.length} glyphs and ${positions.length} positions`)
    const characters = glyph.codePoints.map((codePoint) => String.fromCodePoint(codePoint))
    const read = (rightToLeft ? characters.map(mirror) : characters).join('')
    if (IGNORABLE.test(read)) {
      if (JOINER.test(read)) joiner = read
      const before = shaped.at(-1)
      if (joiner !== '' && !rightToLeft && before) {
        shaped[shaped.length - 1] = { ...before, text: before.text + joiner }
        joiner = ''
      }
      return
    }
    const advance = position.xAdvance * scale
    width += advance
    shaped.push({
      id: glyph.id,
      // From left to right, the letter before comes after.
      text: read + joiner,
      advance,
      dx: position.xOffset * scale,
      dy: position.yOffset * scale,
    })
    joiner = ''
  })
  return { typeface, text, glyphs: shaped, width, rightToLeft }
}

/** fontkit throws at marks for which their letter has no place; without the rules for places they still stand there. */
function laidOut({ font }: Typeface, text: string, direction: 'ltr' | 'rtl') {
  try {
    return font.layout(text, {}, undefined, undefined, direction)
  } catch {
    return font.layout(text, { mark: false, mkmk: false }, undefined, undefined, direction)
  }
}

// Thai and Lao "am" is a ring above and an aa: the ring belongs below a tone mark, which fontkit does not know.
function inVisualMarks(text: string): string {
  return text
    .replace(/([\u0e48-\u0e4b]+)\u0e33/g, '\u0e4d$1\u0e32')
    .replace(/([\u0ec8-\u0ecb]+)\u0eb3/g, '\u0ecd$1\u0eb2')
}
