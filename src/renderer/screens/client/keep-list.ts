import type { Client } from '../../../domain/client.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { withoutSince, withSinceAgain } from '../../../domain/link-since.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyNotTakenBack, notifyUndoable } from '../../ui/notify.ts'

/** The lists of a client that are kept record by record, and what one of their records is called. */
const LIST_NAMES = { events: 'event', goals: 'goal', pointLinks: 'link' } as const
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

/**
 * Takes a record out of a client's list, with a notice in these `words` that brings it back. Links that began with an event
 * lose it, and get it back.
 */
export async function removeFromList<L extends ClientList>(
  database: PalpateDatabase,
  clientId: ClientId,
  list: L,
  record: In<L>,
  words: string,
): Promise<void> {
  const name = LIST_NAMES[list]
  let before: Client | null = null
  const without = (client: Client): Client => {
    before = client
    const rest = { ...client, [list]: client[list].filter(({ id }) => id !== record.id) }
    return list === 'events' ? withoutSince(rest, record.id) : rest
  }
  try {
    await changeClient(database, clientId, without, `Remove ${name}`)
  } catch (thrown) {
    notifyFailed(`The ${name} was not removed`, reasonOf(thrown))
    return
  }
  notifyUndoable(words, () => {
    const back = (client: Client) => {
      const whole = withRecord(client, list, record)
      return list === 'events' && before ? withSinceAgain(whole, record.id, before) : whole
    }
    changeClient(database, clientId, back, `Undo: remove ${name}`).catch(notifyNotTakenBack)
  })
}

/** The client with the record in this list, in the place of the one that has its id. */
export function withRecord<L extends ClientList>(client: Client, list: L, record: In<L>): Client {
  const records: readonly { readonly id: string }[] = client[list]
  const at = records.findIndex(({ id }) => id === record.id)
  return { ...client, [list]: at < 0 ? [...records, record] : records.with(at, record) }
}
