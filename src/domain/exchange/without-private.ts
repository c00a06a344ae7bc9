import type { z } from 'zod'
import type { ChangeLogEntry } from '../change-log.ts'

type Json = z.core.util.JSONType

/** The field that is for the therapist alone; no other record has a field of this name. */
const PRIVATE = 'privateNotes'

/**
 * A line of the change log as it may be handed on: it still says that and when private notes were written, and not what.
 * Field patches of them are left out, records in other patches lose them.
 */
export function withoutPrivateText(entry: ChangeLogEntry): ChangeLogEntry {
  const kept = entry.patches.filter(({ path }) => !path.includes(PRIVATE))
  const patches = kept.map((patch) =>
    patch.value === undefined ? patch : { ...patch, value: cleaned(patch.value) },
  )
  return { ...entry, patches }
}

function cleaned(value: Json): Json {
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name]) => name !== PRIVATE)
  return Object.fromEntries(fields.map(([name, field]) => [name, cleaned(field)]))
}

/** True if a line of the change log holds nothing that is for the therapist alone. */
export function hasNoPrivateText(entry: ChangeLogEntry): boolean {
  return JSON.stringify(withoutPrivateText(entry)) === JSON.stringify(entry)
}
