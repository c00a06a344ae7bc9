/** A font family of `resources/fonts`, by file, and the characters it is asked for. */
export interface Family {
  readonly regular: string
  /** The same file where the family has no bold. */
  readonly bold: string
  /** Asked only for characters that match, so that a large font is not parsed in vain. */
  readonly serves: RegExp
  /** The height a line needs to hold this family's letters and marks, in em. */
  readonly lineHeight: number
  /** Whether pairs of its plain letters are kerned and that, ligatures aside, is all; a test tries them. */
  readonly plainLetters?: boolean
}

const family = (name: string, serves: RegExp, lineHeight: number): Family => ({
  regular: `${name}_400Regular.ttf`,
  bold: `${name}_700Bold.ttf`,
  serves,
  lineHeight,
})
const onlyRegular = (name: string, serves: RegExp, lineHeight: number): Family => ({
  ...family(name, serves, lineHeight),
  bold: `${name}_400Regular.ttf`,
})

/** Characters that want their picture in colour charts and their line drawing here: ☺ with U+FE0F, 👍, flags, keycaps. */
export const PICTURES: Family = onlyRegular('NotoEmoji', /\p{Emoji}/u, 1.3)
export const BASE: Family = { ...family('NotoSans', /./su, 1.36), plainLetters: true }

const SIGNS = /[\p{S}\p{P}\p{No}\p{Nl}]|[\u{1d400}-\u{1d7ff}]/u

/** In the order they are asked. */
export const FAMILIES: readonly Family[] = [
  BASE,
  family('NotoSansArabic', /\p{Script_Extensions=Arabic}/u, 1.8),
  family('NotoSansHebrew', /\p{Script_Extensions=Hebrew}/u, 1.4),
  family('NotoSansThai', /\p{Script_Extensions=Thai}/u, 1.6),
  onlyRegular('NotoSansMath', SIGNS, 1.4),
  family('NotoSansSymbols', SIGNS, 1.4),
  onlyRegular('NotoSansSymbols2', SIGNS, 1.4),
  PICTURES,
  family('NotoSansKR', /\p{Script_Extensions=Hangul}/u, 1.45),
  family(
    'NotoSansSC',
    /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
    1.45,
  ),
]
