import type { z } from 'zod'

/** Which record cannot be read, and where in it the fault is. `path` names the field, e.g. "marks.2.side". */
export interface RecordFault {
  readonly record: 'practice' | 'client' | 'session' | 'change'
  readonly id: string
  readonly path: string
  readonly why: string
}

/** Thrown when a stored row is not the record it should be. The row stays as it is. `message` is for the therapist. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError'
  readonly fault: RecordFault

  constructor(fault: RecordFault) {
    super(describeRecordFault(fault))
    this.fault = fault
  }
}

/** What is wrong with a stored record, as a sentence. */
export function describeRecordFault({ record, id, path, why }: RecordFault): string {
  return `The stored ${record} ${id} cannot be read${path ? ` at ${path}` : ''}: ${why}. It was left as it is.`
}

/** What a reader does with a row it cannot read. Without one, reading throws. */
export type OnUnreadable = (fault: RecordFault) => void

export const throwUnreadable: OnUnreadable = (fault) => {
  throw new UnreadableRecordError(fault)
}

/** A stored payload as the record it must be, or null after telling `onUnreadable` what is wrong with it. */
export function readRecord<S extends z.ZodType>(
  schema: S,
  { record, id, payload }: Pick<RecordFault, 'record' | 'id'> & { readonly payload: unknown },
  onUnreadable: OnUnreadable = throwUnreadable,
): z.infer<S> | null {
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  onUnreadable({
    record,
    id,
    path: first?.path.map(String).join('.') ?? '',
    why: first?.message ?? 'it does not have the expected shape',
  })
  return null
}
