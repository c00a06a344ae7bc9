import type { Client } from '../../domain/client.ts'
import { type ClientRecord, uncheckedRecordOf } from '../../domain/exchange/client-record.ts'
import type { Practice } from '../../domain/practice.ts'
import { appInfo } from '../app-info.ts'
import { readAllSessions, readChanges } from '../storage/all-sessions.ts'
import type { PalpateDatabase } from '../storage/database.ts'

/**
 * Everything the practice keeps of a client, as of now. Every session and line was checked when it was read; the whole
 * is by `writeRecord`. Throws with a sentence if a record cannot be read.
 */
export async function gatherRecord(
  database: PalpateDatabase,
  practice: Practice,
  client: Client,
): Promise<ClientRecord> {
  const [{ version }, identity] = await Promise.all([appInfo(), database.meta.get('identity')])
  if (identity?.id !== 'identity') throw new Error('There is no practice here.')
  const sessions = await readAllSessions(database, client.id)
  const changes = await readChanges(database, [client.id, ...sessions.map(({ id }) => id)])
  return uncheckedRecordOf({
    writtenAt: new Date().toISOString(),
    appVersion: version,
    databaseId: identity.databaseId,
    practice,
    client,
    sessions,
    changes,
  })
}
