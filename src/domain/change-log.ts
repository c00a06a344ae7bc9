import { z } from 'zod'
import { Instant } from './dates.ts'
import { ClientId, EditId, PracticeId, SessionId } from './ids.ts'

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('practice'), id: PracticeId }),
  z.strictObject({ kind: z.literal('client'), id: ClientId }),
  z.strictObject({ kind: z.literal('session'), id: SessionId }),
])

/** Deeper than any record is nested, shallow enough to be read without exhausting the stack. */
const DEEPEST_VALUE = 40

/** True for what JSON can say and no more: no `undefined`, NaN or "__proto__" key anywhere, not nested too deeply. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === DEEPEST_VALUE) return false
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1))
  return Object.entries(value).every(([key, item]) => key !== '__proto__' && isJson(item, depth + 1))
}

const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.custom<z.core.util.JSONType>((value) => isJson(value), 'this is not a JSON value').optional(),
})

/** A change as JSON patches. */
export const Patches = z.array(patch).readonly()

/**
 * One line of the change log: what happened to which record, when, in words and as patches. Written in the
 * same transaction as the change itself and never changed afterwards.
 */
export const ChangeLogEntry = z
  .strictObject({
    id: EditId,
    at: Instant,
    subject,
    /** "Move R infraspinatus", "Undo move R infraspinatus", "Add client". */
    action: z.string().max(1000),
    patches: Patches,
  })
  .readonly()
export type ChangeLogEntry = z.infer<typeof ChangeLogEntry>
