import type { Table } from 'dexie'
import { type BackupCounts, type BackupRecord, formatBackupLine } from '../../domain/backup.ts'
import type { PalpateDatabase } from './database.ts'

export interface BackupSnapshot {
  /** Record lines in the file's order, without line ends. */
  readonly lines: readonly string[]
  readonly counts: BackupCounts
}

/** Rows read at once: a few milliseconds of work. */
const ROWS = 50

/**
 * Every record at one moment, as lines. All is read in ONE transaction, which is the only way IndexedDB gives a
 * consistent picture; a transaction ends with the first wait for anything else, so nothing is sent meanwhile
 * and the lines are kept in memory (about the size of the file). Changes made during it wait until it is over.
 */
export async function takeSnapshot(database: PalpateDatabase): Promise<BackupSnapshot> {
  const { practices, clients, sessions, changes } = database
  const lines: string[] = []
  return database.transaction('r', [practices, clients, sessions, changes], async () => ({
    lines,
    counts: {
      practices: await addLines(lines, practices, 'practice'),
      clients: await addLines(lines, clients, 'client'),
      sessions: await addLines(lines, sessions, 'session'),
      changes: await addLines(lines, changes, 'change'),
    },
  }))
}

/** Adds a table's records in the order of their keys; returns how many. */
async function addLines<Row extends { readonly payload: BackupRecord['record'] }, Key, Insert>(
  lines: string[],
  table: Table<Row, Key, Insert>,
  kind: BackupRecord['kind'],
): Promise<number> {
  const before = lines.length
  const key = String(table.schema.primKey.keyPath)
  let rows = await table.orderBy(key).limit(ROWS).toArray()
  while (rows.length > 0) {
    // Stored payloads are trusted here and checked, as lines, before they are sent.
    for (const { payload } of rows) lines.push(formatBackupLine({ kind, record: payload } as BackupRecord))
    const last = (rows.at(-1) as Record<string, string | number> | undefined)?.[key]
    rows = await table.where(key).above(last).limit(ROWS).toArray()
  }
  return lines.length - before
}
