import type { Client } from '../../../domain/client.ts'
import type { ClientId, PointLinkId } from '../../../domain/ids.ts'
import type { PointLink } from '../../../domain/point-link.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'

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
    return withLink(client, link)
  }
  await changeClient(database, clientId, put, 'Link points')
  notifyUndoable(before ? `The link ${name} is changed.` : `Linked: ${name}.`, () => {
    const back = (client: Client) => (before ? withLink(client, before) : withoutLink(client, link.id))
    takeBack(database, clientId, back, 'Undo: link points')
  })
}

/** Takes a link away, with a notice that brings it back. */
export async function removeLink(
  database: PalpateDatabase,
  clientId: ClientId,
  link: PointLink,
  name: string,
): Promise<void> {
  try {
    await changeClient(database, clientId, (client) => withoutLink(client, link.id), 'Remove link')
  } catch (thrown) {
    notifyFailed('The link was not removed', reasonOf(thrown))
    return
  }
  notifyUndoable(`The link ${name} is removed.`, () =>
    takeBack(database, clientId, (client) => withLink(client, link), 'Undo: remove link'),
  )
}

function takeBack(
  database: PalpateDatabase,
  clientId: ClientId,
  back: (client: Client) => Client,
  action: string,
): void {
  changeClient(database, clientId, back, action).catch((thrown: unknown) =>
    notifyFailed('This could not be taken back', reasonOf(thrown)),
  )
}

const withoutLink = (client: Client, id: PointLinkId): Client => ({
  ...client,
  pointLinks: client.pointLinks.filter((each) => each.id !== id),
})

/** A changed link keeps its place among the others. */
const withLink = (client: Client, link: PointLink): Client => ({
  ...client,
  pointLinks: client.pointLinks.some(({ id }) => id === link.id)
    ? client.pointLinks.map((each) => (each.id === link.id ? link : each))
    : [...client.pointLinks, link],
})
