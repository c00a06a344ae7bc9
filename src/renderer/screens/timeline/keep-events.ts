import type { Client } from '../../../domain/client.ts'
import type { ClientEvent } from '../../../domain/client-event.ts'
import type { ClientEventId, ClientId } from '../../../domain/ids.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'

/** Keeps an event of a client, in the place of the one that has its id; rejects if it could not be stored. */
export async function putEvent(
  database: PalpateDatabase,
  clientId: ClientId,
  event: ClientEvent,
): Promise<void> {
  await changeClient(database, clientId, (client) => withEvent(client, event), 'Write down event')
}

/** Takes an event away, with a notice that brings it back. */
export async function removeEvent(
  database: PalpateDatabase,
  clientId: ClientId,
  event: ClientEvent,
): Promise<void> {
  try {
    await changeClient(database, clientId, (client) => withoutEvent(client, event.id), 'Remove event')
  } catch (thrown) {
    notifyFailed('The event was not removed', reasonOf(thrown))
    return
  }
  notifyUndoable(`“${event.words}” is removed.`, () => {
    const back = (client: Client) => withEvent(client, event)
    changeClient(database, clientId, back, 'Undo: remove event').catch((thrown: unknown) =>
      notifyFailed('This could not be taken back', reasonOf(thrown)),
    )
  })
}

const withoutEvent = (client: Client, id: ClientEventId): Client => ({
  ...client,
  events: client.events.filter((each) => each.id !== id),
})

const withEvent = (client: Client, event: ClientEvent): Client => ({
  ...client,
  events: [...withoutEvent(client, event.id).events, event],
})
