import type { Save } from '../editing/save-queue.ts'
import type { PalpateDatabase } from './database.ts'
import { saveSession } from './session-repository.ts'
import { keepHandout } from './signed-sessions.ts'

/** Makes one change of an open session durable: of a signed one only its handout can change. */
export async function saveChange(database: PalpateDatabase, { session, ...change }: Save): Promise<void> {
  if (session.state === 'signed') await keepHandout(database, session)
  else await saveSession(database, session, change)
}
