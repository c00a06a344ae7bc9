/** Letters that have no accent to strip, or that people type for each other. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  // Arabic and Persian: alef maksura and Farsi yeh as yeh, teh marbuta as heh, keheh as kaf.
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
}
const sameLetter = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu')

/** A text as it is searched: no accents, vowel marks or tatweel, no case, single spaces, one spelling of each letter. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Format}ـ]/gu, '')
    .toLowerCase()
    .replace(sameLetter, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
