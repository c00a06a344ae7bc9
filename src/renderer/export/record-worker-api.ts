import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import type { ClientRecordFault } from '../../domain/exchange/client-record-file.ts'

/** What the worker for records does, one record in its life. It comes and goes in pieces. */
export interface RecordWorker {
  readonly begin: (record: ClientRecord) => void
  /** More of it, in order. */
  readonly add: (more: Pick<ClientRecord, 'sessions' | 'changes'>) => void
  /** Writes what was begun; how many pieces of text it is. Throws if it cannot be written. */
  readonly write: (form: ExportKind) => number
  readonly piece: (at: number) => string
  /** More of the text that is to be read. */
  readonly take: (text: string) => void
  /** Reads it. Of a record, sessions and lines of the log follow by `more`: so many are in it. */
  readonly read: () =>
    | { readonly kind: 'fault'; readonly fault: ClientRecordFault }
    | { readonly kind: 'read'; readonly record: ClientRecord; readonly pieces: number }
  readonly more: (at: number) => Pick<ClientRecord, 'sessions' | 'changes'>
}
