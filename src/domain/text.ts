import { z } from 'zod'

/** The longest name the practice can keep: longer ones are refused with a sentence, never cut. */
export const NAME_LIMIT = 300
const LINE_LIMIT = 500
const TEXT_LIMIT = 50_000

/** Length as a reader counts it roughly: in code points, so an emoji is not two characters. */
const length = (text: string) => [...text].length

// Unpaired surrogates cannot be written to UTF-8 and read back the same.
const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text)

/** A name: anything a person can be called, in any script, but not empty and not only spaces. */
export const Name = z
  .string()
  .refine(wellFormed, 'This text has a broken character. Please type it again.')
  .refine((name) => name.trim() !== '', 'Please enter a name. Only spaces is not a name.')
  .refine((name) => length(name) <= NAME_LIMIT, `Please use at most ${NAME_LIMIT} characters for a name.`)

/** One optional line of free text (a telephone number, an occupation). */
export const Line = z
  .string()
  .refine(wellFormed, 'This text has a broken character. Please type it again.')
  .refine((text) => length(text) <= LINE_LIMIT, `Please use at most ${LINE_LIMIT} characters here.`)

/** Free text of any number of lines. */
export const FreeText = z
  .string()
  .refine(wellFormed, 'This text has a broken character. Please type it again.')
  .refine((text) => text.length <= TEXT_LIMIT, `Please use at most ${TEXT_LIMIT} characters here.`)
