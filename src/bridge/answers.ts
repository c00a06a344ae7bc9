import { z } from 'zod'

/** Names something that main holds for the page, a file or a report; main alone knows the path. */
export const Token = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)

/** What was asked for is done; there is nothing more to say. */
export const done = z.strictObject({ kind: z.literal('done') })
/** It was begun; what follows names it by this token. */
export const begun = z.strictObject({ kind: z.literal('begun'), token: Token })
/** The therapist did not want it after all. */
export const cancelled = z.strictObject({ kind: z.literal('cancelled') })
/** `why` is a sentence for the therapist: what went wrong and what to do. */
export const failed = z.strictObject({ kind: z.literal('failed'), why: z.string() })
/** A file that is complete on the disk; `fileName` is its name without the folder. */
export const saved = z.strictObject({ kind: z.literal('saved'), fileName: z.string() })

/** A suggested file name: a name, never a path. */
export const FileName = z
  .string()
  .min(1)
  .max(400)
  .refine((name) => !/[/\\\0]/.test(name), 'a file name, not a path')
