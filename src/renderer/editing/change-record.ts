import type { ListedRecord, SessionList } from '../../domain/session-records.ts'
import type { OpenSession } from './open-session.ts'

/** A record of one of the session's lists. */
export type RecordOf<L extends SessionList> = Extract<ListedRecord, { readonly list: L }>['record']

/** Puts a new record at the end of its list. */
export function addRecord<L extends SessionList>(open: OpenSession, list: L, record: RecordOf<L>): void {
  open.apply({ type: 'put-record', put: { list, record } as ListedRecord })
}

/** Puts new records at the end of a list in one step. Does nothing for none. */
export function addRecords<L extends SessionList>(
  open: OpenSession,
  list: L,
  records: readonly RecordOf<L>[],
): void {
  const edits = records.map(
    (record) => ({ type: 'put-record', put: { list, record } as ListedRecord }) as const,
  )
  if (edits.length > 0) open.apply({ type: 'together', edits })
}

/**
 * Changes a record as it is now: what is still being typed into its other fields is kept first, so that no change takes
 * back another. Does nothing if the record is gone.
 */
export function changeRecord<L extends SessionList>(
  open: OpenSession,
  list: L,
  id: RecordOf<L>['id'],
  change: (record: RecordOf<L>) => RecordOf<L>,
): void {
  open.commitTyping()
  const records: readonly { readonly id: string }[] = open.store.getState().session[list]
  const record = records.find((each) => each.id === id) as RecordOf<L> | undefined
  if (record) addRecord(open, list, change(record))
}

/** Takes a record off its list; undo brings it back. */
export function removeRecord<L extends SessionList>(open: OpenSession, list: L, id: RecordOf<L>['id']): void {
  open.apply({ type: 'remove-record', list, id })
}
