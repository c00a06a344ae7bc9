import { type SidePassage, sideConflicts } from '../../../../domain/laterality/side-conflicts.ts'
import type { Session } from '../../../../domain/session.ts'

const known = new WeakMap<Session, readonly SidePassage[]>()

/** Passages that say the other side, looked for once in each state of a session however many fields ask. */
export function conflictsOf(session: Session): readonly SidePassage[] {
  const found = known.get(session) ?? sideConflicts(session)
  known.set(session, found)
  return found
}
