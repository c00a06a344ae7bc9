/** The name of an error, or of what it was caused by in the database. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error ? [String(error.name)] : []
  return 'inner' in error ? [...name, ...namesOf(error.inner)] : name
}

/** Why a change could not be made durable, for the therapist. */
export function explainSaveFault(error: unknown): string {
  if (namesOf(error).includes('QuotaExceededError'))
    return 'The disk is full. Please free some space on this computer.'
  return error instanceof Error ? error.message : String(error)
}
