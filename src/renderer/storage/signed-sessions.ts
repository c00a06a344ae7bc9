import { addAddendum } from '../../domain/addendum.ts'
import type { SessionPatches } from '../../domain/edit.ts'
import type { SessionId } from '../../domain/ids.ts'
import { Session } from '../../domain/session.ts'
import type { Addendum } from '../../domain/signature.ts'
import { changedFields, commitChange } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import { forgetHistory } from './history-rows.ts'
import { sessionRow } from './session-repository.ts'
import { readRecord } from './unreadable-record.ts'

/**
 * Locks a draft: keeps it signed, with its line in the log, and forgets the way back through its edits, all in one
 * transaction. Throws, and changes nothing, if the stored draft is not what was signed or is signed already.
 */
export async function keepSigned(database: PalpateDatabase, signed: Session): Promise<void> {
  const session = Session.parse(signed)
  if (session.state !== 'signed' || session.signature === null)
    throw new Error(`session ${session.id} is not signed`)
  const { sessions, histories } = database
  await commitChange(database, [sessions, histories], async () => {
    const draft = await storedSession(database, session.id)
    if (draft.state !== 'draft') throw new Error(`session ${session.id} is signed already`)
    const patches = changedFields(draft, session)
    if (patches.some(({ path }) => path[0] !== 'state' && path[0] !== 'signature'))
      throw new Error(`session ${session.id} was changed since it was signed`)
    await sessions.put(sessionRow(session))
    await forgetHistory(database, session.id)
    return { subject: { kind: 'session', id: session.id }, action: 'Sign session', patches }
  })
}

/** Adds to a signed session and resolves with it as it is stored now. Throws, and changes nothing, on a draft. */
export async function keepAddendum(
  database: PalpateDatabase,
  sessionId: SessionId,
  addendum: Addendum,
): Promise<Session> {
  let kept: Session | null = null
  await commitChange(database, [database.sessions], async () => {
    const signed = await storedSession(database, sessionId)
    kept = Session.parse(addAddendum(signed, addendum))
    await database.sessions.put(sessionRow(kept))
    const patches: SessionPatches = [
      { op: 'add', path: ['addenda', signed.addenda.length], value: kept.addenda.at(-1) },
    ]
    return { subject: { kind: 'session', id: sessionId }, action: 'Add addendum', patches }
  })
  if (!kept) throw new Error(`the addendum of session ${sessionId} was not written`)
  return kept
}

/**
 * Keeps the handout of a signed session, with its line in the log; what was signed, and what was added to it meanwhile, stays
 * as it is stored. Throws, and changes nothing, on a draft.
 */
export async function keepHandout(
  database: PalpateDatabase,
  { id, handout }: Pick<Session, 'id' | 'handout'>,
): Promise<void> {
  await commitChange(database, [database.sessions], async () => {
    const signed = await storedSession(database, id)
    if (signed.state !== 'signed') throw new Error(`session ${id} is a draft: it is changed by an edit`)
    const kept = Session.parse({ ...signed, handout })
    await database.sessions.put(sessionRow(kept))
    return {
      subject: { kind: 'session', id },
      action: 'Write handout',
      patches: [{ op: 'replace', path: ['handout'], value: kept.handout }],
    }
  })
}

async function storedSession(database: PalpateDatabase, id: SessionId): Promise<Session> {
  const row = await database.sessions.get(id)
  const session = row && readRecord(Session, { record: 'session', ...row })
  if (!session) throw new Error(`there is no session ${id}`)
  return session
}
