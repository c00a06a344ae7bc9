import LineBreaker from 'linebreak'

/** A stretch after which a line may end: visible letters, then the blanks that vanish at a line's end. */
export interface Stretch {
  readonly start: number
  /** End of the visible letters; UTF-16 units. */
  readonly end: number
  /** End of the blanks after them: where the next line begins. */
  readonly next: number
}

// Languages written without spaces need a dictionary, which the line breaking rules leave out.
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const words = new Intl.Segmenter('th', { granularity: 'word' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const BLANKS = /[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]*$/

/**
 * Words of Western letters and digits, with dots, commas, colons and semicolons in or after them: of all the rules, only
 * that lines end at blanks matters to these, and they are most of what is written.
 */
const PLAIN_WORDS =
  /^[\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.,:;]*(?: +[\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.,:;]*)* *$/
const PLAIN_WORD = /([^ ]+) */g

/** The stretches of one paragraph by the Unicode line breaking rules, in order and without gaps. */
export function stretchesOf(paragraph: string): readonly Stretch[] {
  if (PLAIN_WORDS.test(paragraph))
    return [...paragraph.matchAll(PLAIN_WORD)].map(({ 0: all, 1: visible = '', index }) => ({
      start: index,
      end: index + visible.length,
      next: index + all.length,
    }))
  const stretches: Stretch[] = []
  const add = (start: number, next: number) => {
    const visible = paragraph.slice(start, next).replace(BLANKS, '')
    stretches.push({ start, end: start + visible.length, next })
  }
  const breaker = new LineBreaker(paragraph)
  let start = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const piece = paragraph.slice(start, found.position)
    if (UNSPACED.test(piece))
      for (const { segment, index } of joinedToWords(piece))
        add(start + index, start + index + segment.length)
    else add(start, found.position)
    start = found.position
  }
  return stretches
}

// Blanks and closing signs go with the word before them.
function joinedToWords(piece: string): readonly { readonly segment: string; readonly index: number }[] {
  const joined: { segment: string; index: number }[] = []
  for (const { segment, index, isWordLike } of words.segment(piece)) {
    const last = joined.at(-1)
    if (last && !isWordLike) last.segment += segment
    else joined.push({ segment, index })
  }
  return joined
}

/** Where a word that is too long for a line may be broken: after every whole letter with its marks. */
export function letterEnds(text: string, start: number, end: number): readonly number[] {
  const ends: number[] = []
  for (const { segment, index } of graphemes.segment(text.slice(start, end)))
    ends.push(start + index + segment.length)
  return ends
}
