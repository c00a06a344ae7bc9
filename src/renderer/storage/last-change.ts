import { ChangeLogEntry } from '../../domain/change-log.ts'
import type { PalpateDatabase } from './database.ts'

/** The change that was made durable last, or null if there is none or its line cannot be read. */
export async function readLastChange(database: PalpateDatabase): Promise<ChangeLogEntry | null> {
  const row = await database.changes.toCollection().last()
  return ChangeLogEntry.safeParse(row?.payload).data ?? null
}
