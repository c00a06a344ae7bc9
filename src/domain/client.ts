import { z } from 'zod'
import { CalendarDay, Instant } from './dates.ts'
import { ClientId } from './ids.ts'
import { FreeText, Line, Name } from './text.ts'

/** A person the practice treats. One name field, because names do not have one order in the world. */
export const Client = z
  .strictObject({
    id: ClientId,
    name: Name,
    dateOfBirth: CalendarDay.nullable(),
    phone: Line,
    email: Line,
    occupation: Line,
    /** What the body is used for: "marathon, 70 km a week", "violin". */
    activities: Line,
    /** Background the therapist wants in sight: history, cautions. */
    background: FreeText,
    archived: z.boolean(),
    createdAt: Instant,
  })
  .readonly()
export type Client = z.infer<typeof Client>

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

/** True if every word of `query` begins a word of the name or stands inside it. Both folded with `foldForSearch`. */
export function matchesName(foldedName: string, foldedQuery: string): boolean {
  return foldedQuery.split(' ').every((word) => foldedName.includes(word))
}
