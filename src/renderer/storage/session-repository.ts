import type { SessionPatches } from '../../domain/edit.ts'
import type { HistoryStep } from '../../domain/history.ts'
import type { ClientId, SessionId } from '../../domain/ids.ts'
import { Session } from '../../domain/session.ts'
import { SESSION_LIST_NAMES } from '../../domain/session-records.ts'
import { announceCommit, commitChange, logRow, wholeRecord } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import { forgetHistory, keepStep } from './history-rows.ts'
import type { SessionRow } from './rows.ts'
import { type OnUnreadable, readRecord } from './unreadable-record.ts'
import { recountVisits } from './visits.ts'

/**
 * A client's sessions, newest first. A row that cannot be read throws UnreadableRecordError, or is told to
 * `onUnreadable` and left out.
 */
export async function listSessions(
  database: PalpateDatabase,
  clientId: ClientId,
  onUnreadable?: OnUnreadable,
): Promise<readonly Session[]> {
  const rows = await database.sessions.where('clientId').equals(clientId).toArray()
  return rows
    .flatMap((row) => readRecord(Session, { record: 'session', ...row }, onUnreadable) ?? [])
    .sort((a, b) => (serviceOrder(a) < serviceOrder(b) ? 1 : -1))
}

const serviceOrder = (session: Session) =>
  `${session.dateOfService} ${session.timeOfService ?? ''} ${session.dateOfEntry}`

/** The session, or null if there is none of this id. Throws UnreadableRecordError. */
export async function loadSession(database: PalpateDatabase, id: SessionId): Promise<Session | null> {
  const row = await database.sessions.get(id)
  return row ? readRecord(Session, { record: 'session', ...row }) : null
}

/** Adds a session. Throws if the id is taken or its client is not there. */
export async function addSession(database: PalpateDatabase, session: Session): Promise<void> {
  const row = sessionRow(Session.parse(session))
  const { sessions, clients, visits } = database
  await commitChange(database, [sessions, clients, visits], async () => {
    const clientKnown = await clients.where('id').equals(row.clientId).count()
    if (!clientKnown) throw new Error(`there is no client ${row.clientId}`)
    await sessions.add(row)
    await recountVisits(database, row.clientId)
    return {
      subject: { kind: 'session', id: session.id },
      action: 'Start session',
      patches: wholeRecord(row.payload),
    }
  })
}

/**
 * Keeps a draft as it is now, with the change that led to it. Resolves when both are on the disk: only then
 * may "saved" be said. Throws, and changes nothing, if the session is not there, is signed or could not be read back.
 */
export async function saveSession(
  database: PalpateDatabase,
  session: Session,
  change: { readonly action: string; readonly patches: SessionPatches; readonly step?: HistoryStep | null },
): Promise<void> {
  if (session.state === 'signed')
    throw new Error(`session ${session.id} is signed by signing, not by an edit`)
  const row = sessionRow(Session.parse(session))
  const { action, patches, step } = change
  const line = logRow({ subject: { kind: 'session', id: session.id }, action, patches })
  const { sessions, changes, visits, histories } = database
  const dateMayChange = change.patches.some(({ path }) => path.length === 0 || path[0] === 'dateOfService')
  const tables = [sessions, changes, ...(step ? [histories] : []), ...(dateMayChange ? [visits] : [])]
  await database.transaction('rw', tables, async () => {
    // Asked in the same breath, answered in this order: a session that is gone is not brought back.
    const [known] = await Promise.all([
      sessions.get(row.id),
      sessions.put(row),
      changes.add(line),
      step ? keepStep(database, session.id, step) : undefined,
    ])
    if (!known) throw new Error(`there is no session ${row.id}`)
    if (known.payload.state !== 'draft') throw new Error(`session ${row.id} is signed and never changes`)
    if (dateMayChange) await recountVisits(database, row.clientId)
  })
  announceCommit(database)
}

export type DeletionOutcome = { readonly kind: 'deleted' } | { readonly kind: 'not-empty' }

/** Takes away a draft in which nothing was ever written; anything else is kept and "not-empty" is said. */
export async function deleteSession(database: PalpateDatabase, id: SessionId): Promise<DeletionOutcome> {
  const session = await loadSession(database, id)
  if (!session) throw new Error(`there is no session ${id}`)
  if (!isEmptyDraft(session)) return { kind: 'not-empty' }
  const { sessions, visits, histories } = database
  await commitChange(database, [sessions, visits, histories], async () => {
    await sessions.delete(id)
    await forgetHistory(database, id)
    await recountVisits(database, session.clientId)
    return {
      subject: { kind: 'session', id },
      action: 'Delete empty session',
      patches: [{ op: 'remove', path: [] }],
    }
  })
  return { kind: 'deleted' }
}

/** True for a draft in which nothing was ever written: the only session that may be deleted. */
export function isEmptyDraft(session: Session): boolean {
  const { state, marks, complaints, notes, reason, handout } = session
  return (
    state === 'draft' &&
    marks.length === 0 &&
    complaints.length === 0 &&
    handout === null &&
    SESSION_LIST_NAMES.every((list) => session[list].length === 0) &&
    [reason, ...Object.values(notes)].every((text) => text.trim() === '')
  )
}

/** A session as it is stored. */
export function sessionRow(session: Session): SessionRow {
  return {
    id: session.id,
    clientId: session.clientId,
    dateOfService: session.dateOfService,
    payload: session,
  }
}
