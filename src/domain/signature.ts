import { z } from 'zod'
import { Instant } from './dates.ts'
import { AddendumId } from './ids.ts'
import { FreeText, Name } from './text.ts'

/** SHA-256 in hexadecimal. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits')

/** Who signed when, and the digest of what was signed. */
export const Signature = z.strictObject({ at: Instant, by: Name, digest: Digest }).readonly()
export type Signature = z.infer<typeof Signature>

/** What was added to a signed session afterwards. The session itself stays as it was signed. */
export const Addendum = z
  .strictObject({ id: AddendumId, at: Instant, author: Name, reason: Name, text: FreeText })
  .readonly()
export type Addendum = z.infer<typeof Addendum>
