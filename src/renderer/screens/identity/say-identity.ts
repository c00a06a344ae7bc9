import type { ClientId } from '../../../domain/ids.ts'
import type { IdentityEdit } from '../../../domain/point-identity.ts'
import type { IdentityOutcome } from '../../../domain/review/edit-identity.ts'
import { changeClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyNotTakenBack, notifyUndoable } from '../../ui/notify.ts'

/**
 * Keeps what is said of the identity of a client's points, with a notice that takes it back. `say` gets the edits as they are
 * stored now; a refusal is shown. `action` is what the log says, `done` the notice.
 */
export async function sayIdentity(
  database: PalpateDatabase,
  clientId: ClientId,
  say: (edits: readonly IdentityEdit[]) => IdentityOutcome,
  { action, done }: { readonly action: string; readonly done: string },
): Promise<void> {
  let before: readonly IdentityEdit[] = []
  let after: readonly IdentityEdit[] = []
  const change = (edits: readonly IdentityEdit[]) => {
    const outcome = say(edits)
    if (outcome.kind === 'refused') throw new Error(outcome.why)
    before = edits
    after = outcome.edits
    return after
  }
  try {
    await keep(database, clientId, change, action)
  } catch (thrown) {
    notifyFailed('Nothing was changed', reasonOf(thrown))
    return
  }
  notifyUndoable(done, () => {
    const back = (edits: readonly IdentityEdit[]) => {
      // The order counts: nothing is put back between what was said since.
      if (JSON.stringify(edits) !== JSON.stringify(after))
        throw new Error('More was said of the points since. Take it back in their list.')
      return before
    }
    keep(database, clientId, back, `Undo: ${action}`).catch(notifyNotTakenBack)
  })
}

const keep = (
  database: PalpateDatabase,
  clientId: ClientId,
  change: (edits: readonly IdentityEdit[]) => readonly IdentityEdit[],
  action: string,
) =>
  changeClient(
    database,
    clientId,
    (client) => ({ ...client, identityEdits: change(client.identityEdits) }),
    action,
  )
