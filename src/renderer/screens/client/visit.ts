import type { Session } from '../../../domain/session.ts'
import { isEmptyDraft } from '../../storage/session-repository.ts'

/** What the list of visits says of one. */
export interface VisitLine {
  readonly points: number
  readonly active: number
  readonly latent: number
  /** The first complaint in the client's words, else its site; null if none was written. */
  readonly complaint: string | null
  /** A draft in which nothing was ever written: the only visit that may be deleted. */
  readonly empty: boolean
}

/** The newest visit in which something was written, or null; `sessions` are newest first. */
export function lastVisit(sessions: readonly Session[]): Session | null {
  return sessions.find((session) => !isEmptyDraft(session)) ?? null
}

/** Sums a visit up for the list. */
export function visitLine(session: Session): VisitLine {
  const { marks, complaints } = session
  const statuses = marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.observation.status] : []))
  const complaint = complaints
    .map(({ words, site }) => words.trim() || site.trim())
    .find((text) => text !== '')
  return {
    points: statuses.length,
    active: statuses.filter((status) => status === 'active').length,
    latent: statuses.filter((status) => status === 'latent').length,
    complaint: complaint ?? null,
    empty: isEmptyDraft(session),
  }
}
