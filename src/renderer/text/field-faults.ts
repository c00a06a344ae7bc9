import type { z } from 'zod'

/** The first fault of every field of a record, as sentences, by the field's name; empty if the record is good. */
export function fieldFaults(schema: z.ZodType, record: unknown): Record<string, string> {
  const parsed = schema.safeParse(record)
  if (parsed.success) return {}
  const faults: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? '')
    faults[field] ??= message
  }
  return faults
}
