import type { Client } from '../../../domain/client.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'

/** The lists of a client that are kept record by record, and what one of their records is called. */
const LIST_NAMES = { events: 'event', goals: 'goal' } as const
export type ClientList = keyof typeof LIST_NAMES
type In<L extends ClientList> = Client[L][number]

/** Keeps a record in a client's list, in the place of the one that has its id; rejects if it could not be stored. */
export async function putInList<L extends ClientList>(
  database: PalpateDatabase,
  clientId: ClientId,
  list: L,
  record: In<L>,
): Promise<void> {
  await changeClient(
    database,
    clientId,
    (client) => withRecord(client, list, record),
    `Write down ${LIST_NAMES[list]}`,
  )
}

/** Takes a record out of a client's list, with a notice in these `words` that brings it back. */
export async function removeFromList<L extends ClientList>(
  database: PalpateDatabase,
  clientId: ClientId,
  list: L,
  record: In<L>,
  words: string,
): Promise<void> {
  const name = LIST_NAMES[list]
  const without = (client: Client): Client => ({
    ...client,
    [list]: client[list].filter(({ id }) => id !== record.id),
  })
  try {
    await changeClient(database, clientId, without, `Remove ${name}`)
  } catch (thrown) {
    notifyFailed(`The ${name} was not removed`, reasonOf(thrown))
    return
  }
  notifyUndoable(words, () => {
    const back = (client: Client) => withRecord(client, list, record)
    changeClient(database, clientId, back, `Undo: remove ${name}`).catch((thrown: unknown) =>
      notifyFailed('This could not be taken back', reasonOf(thrown)),
    )
  })
}

function withRecord<L extends ClientList>(client: Client, list: L, record: In<L>): Client {
  const records: readonly { readonly id: string }[] = client[list]
  const at = records.findIndex(({ id }) => id === record.id)
  return { ...client, [list]: at < 0 ? [...records, record] : records.with(at, record) }
}
