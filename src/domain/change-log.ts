import { z } from 'zod'
import { Instant } from './dates.ts'
import { ClientId, EditId, PracticeId, SessionId } from './ids.ts'

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('practice'), id: PracticeId }),
  z.strictObject({ kind: z.literal('client'), id: ClientId }),
  z.strictObject({ kind: z.literal('session'), id: SessionId }),
])

const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.json().optional(),
})

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
    patches: z.array(patch).readonly(),
  })
  .readonly()
export type ChangeLogEntry = z.infer<typeof ChangeLogEntry>
