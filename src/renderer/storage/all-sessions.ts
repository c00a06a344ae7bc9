import { Dexie } from 'dexie'
import { ChangeLogEntry } from '../../domain/change-log.ts'
import type { ClientId } from '../../domain/ids.ts'
import { Session } from '../../domain/session.ts'
import { compareVisitTimes, inVisitOrder, type VisitRef } from '../../domain/visit-order.ts'
import { makeBreather } from './breathe.ts'
import type { PalpateDatabase } from './database.ts'
import { type OnUnreadable, readRecord } from './unreadable-record.ts'

/** Rows read at once: a few milliseconds of work. */
const ROWS = 10

/**
 * Every session of a client, the oldest first, read in pieces so that the page stays alive. Throws
 * UnreadableRecordError: what is to be complete must not lack a visit without a word. With `onUnreadable` it is left out.
 */
export async function readAllSessions(
  database: PalpateDatabase,
  clientId: ClientId,
  onUnreadable?: OnUnreadable,
): Promise<readonly Session[]> {
  const ids = await database.sessions.where('clientId').equals(clientId).primaryKeys()
  return inVisitOrder(await readSessions(database, ids, onUnreadable))
}

/** Those of these sessions that are here, read in pieces like all of a client's. */
export async function readSessions(
  database: PalpateDatabase,
  ids: readonly string[],
  onUnreadable?: OnUnreadable,
): Promise<readonly Session[]> {
  const breathe = makeBreather()
  const sessions: Session[] = []
  for (let from = 0; from < ids.length; from += ROWS)
    for (const row of await database.sessions.bulkGet(ids.slice(from, from + ROWS))) {
      const session = row && readRecord(Session, { record: 'session', ...row }, onUnreadable)
      if (session) sessions.push(session)
      await breathe()
    }
  return sessions
}

/** The lines of the change log about these records, in the order they were made. Throws UnreadableRecordError. */
export async function readChanges(
  database: PalpateDatabase,
  subjects: readonly string[],
): Promise<readonly ChangeLogEntry[]> {
  const breathe = makeBreather()
  const numbers = await database.changes
    .where('subjectId')
    .anyOf([...subjects])
    .primaryKeys()
  const ordered = numbers.sort((a, b) => a - b)
  const changes: ChangeLogEntry[] = []
  for (let from = 0; from < ordered.length; from += 10 * ROWS)
    for (const row of await database.changes.bulkGet(ordered.slice(from, from + 10 * ROWS))) {
      const change =
        row && readRecord(ChangeLogEntry, { record: 'change', id: row.subjectId, payload: row.payload })
      if (change) changes.push(change)
      await breathe()
    }
  return changes
}

/** More visits than anybody has on one day. */
const NEAR = 20

/** The visit before this one, or null; one that cannot be read is passed over. */
export async function readVisitBefore(
  database: PalpateDatabase,
  session: VisitRef & Pick<Session, 'clientId'>,
): Promise<Session | null> {
  const rows = await database.sessions
    .where('[clientId+dateOfService]')
    .between([session.clientId, Dexie.minKey], [session.clientId, session.dateOfService], true, true)
    .reverse()
    .limit(NEAR)
    .toArray()
  const before = rows
    .flatMap((row) => readRecord(Session, { record: 'session', ...row }, () => undefined) ?? [])
    .filter((it) => compareVisitTimes(it, session) < 0)
  return inVisitOrder(before).at(-1) ?? null
}
