import type { Client } from '../../../domain/client.ts'
import type { ClientEvent } from '../../../domain/client-event.ts'
import { withEvent, withEventBack, withoutEvent } from '../../../domain/client-events.ts'
import type { ClientId } from '../../../domain/ids.ts'
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

/** Takes an event away, and from the links that began with it, with a notice that brings both back. */
export async function removeEvent(
  database: PalpateDatabase,
  clientId: ClientId,
  event: ClientEvent,
): Promise<void> {
  let before: Client | null = null
  const remove = (client: Client) => {
    before = client
    return withoutEvent(client, event.id)
  }
  try {
    await changeClient(database, clientId, remove, 'Remove event')
  } catch (thrown) {
    notifyFailed('The event was not removed', reasonOf(thrown))
    return
  }
  notifyUndoable(`“${event.words}” is removed.`, () => {
    const back = (client: Client) => withEventBack(client, event, before ?? client)
    changeClient(database, clientId, back, 'Undo: remove event').catch((thrown: unknown) =>
      notifyFailed('This could not be taken back', reasonOf(thrown)),
    )
  })
}
