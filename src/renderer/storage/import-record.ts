import { assertNever } from '../../domain/assert-never.ts'
import {
  alteredSessions,
  type ClientImport,
  type ClientImportPlan,
  type ExistingRecords,
  planClientImport,
  recordsToStore,
} from '../../domain/exchange/client-import.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import { Session } from '../../domain/session.ts'
import { readChanges, readSessions } from './all-sessions.ts'
import { makeBreather } from './breathe.ts'
import { clientRow, loadClient } from './client-repository.ts'
import { announceCommit, logRow } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import { sha256Of } from './digest.ts'
import { sessionRow } from './session-repository.ts'
import { readRecord } from './unreadable-record.ts'
import { recountVisits } from './visits.ts'

/** A client's record in hand, and what storing it would do. */
export interface PlannedImport {
  readonly record: ClientRecord
  readonly existing: ExistingRecords
  readonly plan: ClientImportPlan
}

/** Compares a record with what is stored; changes nothing. */
export async function planImport(database: PalpateDatabase, record: ClientRecord): Promise<PlannedImport> {
  const existing = await readExisting(database, record)
  const altered = await alteredSessions(record, sha256Of)
  const plan = await planClientImport(record, existing, altered, makeBreather())
  return { record, existing, plan }
}

async function readExisting(database: PalpateDatabase, record: ClientRecord): Promise<ExistingRecords> {
  const ids = record.sessions.map(({ id }) => id)
  return {
    client: await loadClient(database, record.client.id),
    sessions: await readSessions(database, ids),
    changes: await readChanges(database, [record.client.id, ...ids]),
  }
}

/**
 * Stores what was planned, in ONE transaction with a line in the log; it only ever adds. Throws, and changes nothing, if
 * something of it was stored meanwhile.
 */
export async function storeImport(
  database: PalpateDatabase,
  { record, existing }: PlannedImport,
  plan: ClientImport,
  fileName: string,
): Promise<void> {
  const { clients, sessions, visits, changes } = database
  const here = new Map(existing.sessions.map((session) => [session.id, session]))
  await database.transaction('rw', [clients, sessions, visits, changes], async () => {
    for (const it of recordsToStore(record, plan, existing))
      switch (it.kind) {
        case 'client':
          await clients.add(clientRow(it.record))
          break
        case 'session': {
          const before = here.get(it.record.id)
          if (!before) await sessions.add(sessionRow(it.record))
          else if (await isStill(database, before)) await sessions.put(sessionRow(it.record))
          else throw new Error(`session ${before.id} was changed since the file was read`)
          break
        }
        case 'change':
          await changes.add({ subjectId: it.record.subject.id, payload: it.record })
          break
        case 'practice':
          throw new Error('a client’s record holds no practice')
        default:
          assertNever(it)
      }
    await recountVisits(database, record.client.id)
    await changes.add(
      logRow({
        subject: { kind: 'client', id: record.client.id },
        action: `Open record ${fileName} of ${record.writtenAt}`,
        patches: [],
      }),
    )
  })
  announceCommit(database)
}

async function isStill(database: PalpateDatabase, before: Session): Promise<boolean> {
  const row = await database.sessions.get(before.id)
  const now = row && readRecord(Session, { record: 'session', ...row })
  return JSON.stringify(now) === JSON.stringify(before)
}
