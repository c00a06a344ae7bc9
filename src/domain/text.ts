import { z } from 'zod'

/** The longest name the practice can keep: longer ones are refused with a sentence, never cut. */
export const NAME_LIMIT = 300
export const LINE_LIMIT = 500
export const TEXT_LIMIT = 50_000

/** True if the text is not longer, as a reader counts it roughly: in code points, so an emoji is not two characters. */
const within = (limit: number) => (text: string) =>
  text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit)

// Unpaired surrogates cannot be written to UTF-8 and read back the same.
const wellFormed = z.refine<string>(
  (text) => !/\p{Surrogate}/u.test(text),
  'This text has a broken character. Please type it again.',
)
const oneLine = z.refine<string>(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  (text) => !/[\0-\x1F\x7F]/.test(text),
  'Please use one line only: there is a line break, a tab or a control character in this text.',
)
// Zero-width characters and direction marks are in names, but are not a name.
const somethingToRead = /[^\p{White_Space}\p{Control}\p{Format}]/u

/** A name: anything a person can be called, in any script, but not empty and not only spaces. */
export const Name = z
  .string()
  .check(wellFormed)
  .refine((name) => somethingToRead.test(name), 'Please enter a name. Only spaces is not a name.')
  .refine(within(NAME_LIMIT), `Please use at most ${NAME_LIMIT} characters for a name.`)
  .check(oneLine)

/** One optional line of free text (a telephone number, an occupation). */
export const Line = z
  .string()
  .check(wellFormed)
  .refine(within(LINE_LIMIT), `Please use at most ${LINE_LIMIT} characters here.`)
  .check(oneLine)

/** Free text of any number of lines. */
export const FreeText = z
  .string()
  .check(wellFormed)
  .refine((text) => text.length <= TEXT_LIMIT, `Please use at most ${TEXT_LIMIT} characters here.`)

/**
 * What was typed or pasted as free text, made storable: half a character (a broken emoji) becomes the replacement
 * character. A text that can be stored as it is comes back unchanged.
 */
export function asFreeText(typed: string): string {
  return typed.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The same for one line: line breaks, tabs and control characters become spaces, as a pasted table cell needs. */
export function asLine(typed: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return asFreeText(typed).replace(/[\0-\x1F\x7F]/g, ' ')
}

/** Keeps a text's own direction from leaking into the words beside it on the same line. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** Whether a text says anything: only blanks is nothing. */
export function filled(text: string): boolean {
  return text.trim() !== ''
}
