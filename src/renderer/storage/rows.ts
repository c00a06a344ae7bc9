import type { ChangeLogEntry } from '../../domain/change-log.ts'
import type { Client } from '../../domain/client.ts'
import type { CalendarDay, Instant } from '../../domain/dates.ts'
import type { HistoryDone, HistoryEntry } from '../../domain/history.ts'
import type { DatabaseId } from '../../domain/ids.ts'
import type { Practice } from '../../domain/practice.ts'
import type { PracticeMarker } from '../../domain/practice-marker.ts'
import type { Session } from '../../domain/session.ts'

/*
 * What the tables hold. Only what must be found by an index stands outside `payload`, and never a name, so
 * that encryption can be laid under the repositories. A payload read back is `unknown` until it is parsed.
 */

export interface PracticeRow {
  readonly id: string
  readonly payload: Practice
}
export interface ClientRow {
  readonly id: string
  readonly archived: 0 | 1
  readonly payload: Client
}
export interface SessionRow {
  readonly id: string
  readonly clientId: string
  readonly dateOfService: CalendarDay
  readonly payload: Session
}
/** A client's visits in two numbers, recomputed from the sessions' index in the same transaction as any change. */
export interface VisitsRow {
  /** The client's id. */
  readonly id: string
  readonly sessions: number
  readonly lastVisit: CalendarDay
}
/** The way back through the edits of a session: kept with it, so that undo survives a relaunch. */
export interface HistoryRow {
  /** The session's id, or that and the entry's number. */
  readonly id: string
  readonly payload: HistoryEntry | HistoryDone
}
/** `number` is given by the database, in the order of the commits, and never used twice. */
export interface ChangeRow {
  readonly number: number
  readonly subjectId: string
  readonly payload: ChangeLogEntry
}
/** Whose database this is; there is none until a practice is set up. */
export interface IdentityRow {
  readonly id: 'identity'
  readonly databaseId: DatabaseId
  readonly createdAt: Instant
}
/** The marker that was on the disk when the whole content was replaced or removed on purpose. */
export interface SupersededRow {
  readonly id: 'superseded'
  readonly marker: PracticeMarker
}
export type MetaRow = IdentityRow | SupersededRow
