/** A sentence ends with . ! ? or : and a space or the end, or with the line. */
const SENTENCES = /[.!?:](?:\s|$)|\n/

/** The syllables that an English word is spoken with, by its vowels: near enough for a mean. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.slice(0, 1))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/** The Flesch–Kincaid grade of a text: the years of school (US) that it asks for; 6 is a reading age of about 12. */
export function readingGrade(text: string): number {
  const sentences = text.split(SENTENCES).filter((part) => /\p{L}/u.test(part))
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (spoken / words.length) - 15.59
}
