import type { Client } from '../../../domain/client.ts'
import type { ClientId } from '../../../domain/ids.ts'
import type { PointLink } from '../../../domain/point-link.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { notifyNotTakenBack, notifyUndoable } from '../../ui/notify.ts'
import { withRecord } from '../client/keep-list.ts'

/**
 * Keeps a link, in the place of the one that has its id, with a notice that takes it back; rejects if it could not be
 * stored. `name`: the link in words.
 */
export async function putLink(
  database: PalpateDatabase,
  clientId: ClientId,
  link: PointLink,
  name: string,
): Promise<void> {
  let before: PointLink | undefined
  const put = (client: Client) => {
    before = client.pointLinks.find(({ id }) => id === link.id)
    // Pressed twice before the page knew.
    const isThere = client.pointLinks.some(
      ({ id, key, satellite }) => id !== link.id && key === link.key && satellite === link.satellite,
    )
    if (isThere) return client
    return withRecord(client, 'pointLinks', link)
  }
  await changeClient(database, clientId, put, 'Write down link')
  notifyUndoable(before ? `The link ${name} is changed.` : `Linked: ${name}.`, () => {
    const back = (client: Client): Client =>
      before
        ? withRecord(client, 'pointLinks', before)
        : { ...client, pointLinks: client.pointLinks.filter(({ id }) => id !== link.id) }
    changeClient(database, clientId, back, 'Undo: write down link').catch(notifyNotTakenBack)
  })
}
