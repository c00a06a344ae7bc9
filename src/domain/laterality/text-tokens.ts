/** A word, number or sign of a text with its place in it. */
export interface Token {
  /** As it stands in the text. */
  readonly raw: string
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A sentence as tokens: one statement, as far as punctuation tells. */
export type Sentence = readonly Token[]

const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\p{N}+|\n|[^\s\p{L}\p{N}]/gu
const ENDS = new Set(['.', '!', '?', ';', '\n'])

/** A text's sentences. The dot of "lt.", "rt.", "L." and of a decimal ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Token[][] = [[]]
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const sentence = sentences.at(-1)
    if (ENDS.has(raw) && !(raw === '.' && isAbbreviating(sentence?.at(-1), text.slice(index + 1))))
      sentences.push([])
    else sentence?.push({ raw, word: raw.toLowerCase(), start: index, end: index + raw.length })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

function isAbbreviating(before: Token | undefined, after: string): boolean {
  if (!before) return false
  return /^(lt|rt|l|r|dr)$/.test(before.word) || (/^\d+$/.test(before.raw) && /^\d/.test(after))
}
