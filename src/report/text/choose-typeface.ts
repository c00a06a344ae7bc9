import type { FontFiles } from '../font-files.ts'
import { BASE, FAMILIES, type Family, PICTURES } from './families.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

export type Weight = 'regular' | 'bold'

/** A stretch of text that one typeface shows; offsets in UTF-16 units. */
export interface FontRun {
  readonly start: number
  readonly end: number
  readonly typeface: Typeface
  /** The height a line needs for it, in em. */
  readonly lineHeight: number
}

export type ChooseTypefaces = (text: string, weight: Weight) => readonly FontRun[]

interface Face {
  readonly typeface: Typeface
  readonly lineHeight: number
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u
// Whatever follows one of these belongs to the same letter.
const JOINS = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Default_Ignorable_Code_Point}]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Picks a bundled typeface for every character; letters with their marks and emoji sequences stay together. What
 * no font has is left to the base font, whose "missing" box then shows that something stands there.
 */
export function typefaceChooser(fonts: FontFiles): ChooseTypefaces {
  const faceOf = (family: Family, weight: Weight): Face | undefined => {
    const bytes = fonts[family[weight]]
    return bytes && { typeface: typefaceOf(bytes, family.plainLetters), lineHeight: family.lineHeight }
  }
  const bases = { regular: faceOf(BASE, 'regular'), bold: faceOf(BASE, 'bold') }
  const baseFace = (weight: Weight): Face => {
    const base = bases[weight]
    if (!base) throw new Error(`The font ${BASE[weight]} is missing`)
    return base
  }

  const chosen = { regular: new Map<string, Face>(), bold: new Map<string, Face>() }
  const faceFor = (letter: string, weight: Weight): Face => {
    const known = chosen[weight].get(letter)
    if (known) return known
    const face = search(letter, weight)
    chosen[weight].set(letter, face)
    return face
  }
  const search = (letter: string, weight: Weight): Face => {
    const codePoints = [...letter].filter((character) => !INVISIBLE.test(character))
    const families = PICTURE.test(letter) ? [PICTURES, ...FAMILIES] : FAMILIES
    const covering = (wanted: readonly string[], asked: readonly Family[]): Face | undefined => {
      for (const family of asked) {
        const face = faceOf(family, weight)
        if (face && wanted.every((character) => face.typeface.covers(character.codePointAt(0) ?? 0)))
          return face
      }
      return undefined
    }
    // Rare signs (㎏, ㏄) are in fonts that are made for something else: before a box, all of them are asked.
    const serving = (wanted: readonly string[]): Face | undefined =>
      covering(
        wanted,
        families.filter(({ serves }) => wanted.some((character) => serves.test(character))),
      ) ?? covering(wanted, families)
    // A letter whose mark no font has keeps at least the letter.
    return serving(codePoints) ?? serving(codePoints.slice(0, 1)) ?? baseFace(weight)
  }

  return (text, weight) => {
    const runs: { start: number; end: number; typeface: Typeface; lineHeight: number }[] = []
    const add = (start: number, end: number, { typeface, lineHeight }: Face) => {
      const last = runs.at(-1)
      if (last?.typeface === typeface) last.end = end
      else runs.push({ start, end, typeface, lineHeight })
    }
    if (JOINS.test(text))
      for (const { segment, index } of graphemes.segment(text))
        add(index, index + segment.length, faceFor(segment, weight))
    else {
      const base = baseFace(weight)
      let at = 0
      for (const letter of text) {
        const face = base.typeface.covers(letter.codePointAt(0) ?? 0) ? base : faceFor(letter, weight)
        add(at, at + letter.length, face)
        at += letter.length
      }
    }
    return runs
  }
}
