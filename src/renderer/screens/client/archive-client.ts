import type { Client } from '../../../domain/client.ts'
import { saveClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyNotTakenBack, notifyUndoable } from '../../ui/notify.ts'

/** Puts a client into the archive or takes the client out; both can be taken back for a while. */
export async function archiveClient(
  database: PalpateDatabase,
  client: Client,
  archived: boolean,
): Promise<void> {
  try {
    await saveClient(database, { ...client, archived }, archived ? 'Archive client' : 'Unarchive client')
  } catch (thrown) {
    notifyFailed(archived ? 'The client was not archived' : 'The client is still archived', reasonOf(thrown))
    return
  }
  const text = archived ? `${client.name} is archived.` : `${client.name} is out of the archive.`
  notifyUndoable(text, () => void takeBack(database, client))
}

async function takeBack(database: PalpateDatabase, before: Client): Promise<void> {
  try {
    await saveClient(database, before, before.archived ? 'Undo: unarchive client' : 'Undo: archive client')
  } catch (thrown) {
    notifyNotTakenBack(thrown)
  }
}
