import type { Table } from 'dexie'
import type { DatabaseId } from '../../domain/ids.ts'
import type { MarkerFile } from '../../domain/practice-marker.ts'
import type { Intake } from './backup-intake.ts'
import { announceCommit, type Change, logRow } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import { countVisits } from './visits.ts'

/** Rows stored at once: a few milliseconds of work. */
const ROWS = 100

export interface Replacement {
  readonly databaseId: DatabaseId
  readonly intake: Intake
  /** The last line of the new log: that, and from where, the records were replaced. */
  readonly change: Change
}

/**
 * Puts other records (or none) in the place of all that is stored, in ONE transaction: whatever goes wrong,
 * the old records are still there. `file` is what the marker file says now; it is kept in mind, so that a
 * crash before the marker follows is not taken for a lost practice at the next start.
 */
export async function replaceRecords(
  database: PalpateDatabase,
  replacement: Replacement | null,
  file: MarkerFile,
  onRecords: (done: number) => void = () => {},
): Promise<void> {
  const { meta, practices, clients, sessions, visits, changes } = database
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()))
    if (file.kind === 'marker') await meta.put({ id: 'superseded', marker: file.marker })
    if (!replacement) return
    const { databaseId, intake, change } = replacement
    await meta.put({ id: 'identity', databaseId, createdAt: new Date().toISOString() })
    let done = 0
    const count = (stored: number) => {
      done += stored
      onRecords(done)
    }
    await fill(practices, intake.practices, count)
    await fill(clients, intake.clients, count)
    await fill(visits, countVisits(intake.sessions))
    await fill(sessions, intake.sessions, count)
    await fill(changes, intake.changes, count)
    await changes.add(logRow(change))
  })
  announceCommit(database)
}

async function fill<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  rows: readonly Insert[],
  onStored?: (rows: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS)
    await table.bulkAdd(some)
    onStored?.(some.length)
  }
}
