import type { Session } from './session.ts'
import { LIST_LIMIT } from './session-records.ts'
import type { Addendum } from './signature.ts'

/** The signed session with an addendum after the others; what was signed stays as it was. Throws on a draft. */
export function addAddendum(session: Session, addendum: Addendum): Session {
  if (session.state !== 'signed')
    throw new Error(`session ${session.id} is a draft: it is changed, not added to`)
  if (session.addenda.some(({ id }) => id === addendum.id))
    throw new Error(`addendum ${addendum.id} is there already`)
  if (session.addenda.length >= LIST_LIMIT) throw new Error(`there is no room after ${LIST_LIMIT} addenda`)
  return { ...session, addenda: [...session.addenda, addendum] }
}
