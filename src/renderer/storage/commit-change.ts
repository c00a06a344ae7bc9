import type { Table } from 'dexie'
import type { ChangeLogEntry } from '../../domain/change-log.ts'
import type { SessionPatches } from '../../domain/edit.ts'
import { EditId } from '../../domain/ids.ts'
import type { PalpateDatabase } from './database.ts'

const ACTION_LIMIT = 1000

/** What happened to a record: the log line but for its id and time. */
export interface Change {
  readonly subject: ChangeLogEntry['subject']
  readonly action: string
  readonly patches: SessionPatches
}

/**
 * Runs `write` and adds the log line in ONE transaction over `tables` and the log; resolves when both are on the
 * disk. `write` may return what the log line should say, when that is known only inside the transaction.
 */
export async function commitChange(
  database: PalpateDatabase,
  tables: readonly Table[],
  write: () => PromiseLike<Change>,
): Promise<void> {
  await database.transaction('rw', [...tables, database.changes], async () => {
    await database.changes.add(logRow(await write()))
  })
  announceCommit(database)
}

/** Tells everyone who listens that something durable has changed. */
export function announceCommit(database: PalpateDatabase): void {
  for (const hear of database.commitListeners) hear()
}

/** A change as a row of the log, made now. */
export function logRow({ subject, action, patches }: Change): { subjectId: string; payload: ChangeLogEntry } {
  return {
    subjectId: subject.id,
    payload: {
      id: EditId.parse(crypto.randomUUID()),
      at: new Date().toISOString(),
      subject,
      // Longer than the log takes would make a line that no backup could carry.
      action: action.slice(0, ACTION_LIMIT),
      patches: patches as ChangeLogEntry['patches'],
    },
  }
}

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The fields of a record that differ, each whole, as patches. */
export function changedFields<T extends object>(before: T, after: T): SessionPatches {
  return Object.entries(after)
    .filter(([field, value]) => !sameJson(value, before[field as keyof T]))
    .map(([field, value]) => ({ op: 'replace', path: [field], value }))
}

/** A whole new record as patches. */
export function wholeRecord(record: object): SessionPatches {
  return [{ op: 'replace', path: [], value: record }]
}
