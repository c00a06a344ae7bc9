import type { SessionId } from '../../domain/ids.ts'
import { registerFlush } from '../closing.ts'
import { notifyTrouble } from '../ui/notify.ts'
import type { OpenSession } from './open-session.ts'

const unsaved = new Map<SessionId, OpenSession>()

/** A session that was left and is still being saved; the records are behind it until then. */
export function unsavedSession(id: SessionId): OpenSession | undefined {
  return unsaved.get(id)
}

/** The session is left: until all of it is durable it can be come back to, and the window does not close unasked. */
export function keepUntilSaved(open: OpenSession): void {
  open.commitTyping()
  const { session, save } = open.store.getState()
  unsaved.set(session.id, open)
  const unregister = registerFlush(() => open.flush())
  const endNotice =
    save.kind === 'failing'
      ? notifyTrouble(
          'A session is not saved yet',
          `${save.why} Palpate keeps trying: please leave it open. Nothing is lost until it is closed.`,
        )
      : () => {}
  void open.drained().then(() => {
    unregister()
    endNotice()
    if (unsaved.get(session.id) === open) unsaved.delete(session.id)
  })
}
