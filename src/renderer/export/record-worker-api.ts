import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import type { ReadClientRecord } from '../../domain/exchange/client-record-file.ts'

/** What the worker for records does, one record in its life. It comes and goes in pieces. */
export interface RecordWorker {
  readonly begin: (record: ClientRecord) => void
  /** More of it, in order. */
  readonly add: (more: Pick<ClientRecord, 'sessions' | 'changes'>) => void
  /** Writes what was begun; how many pieces of text it is. Throws if it cannot be written. */
  readonly write: (form: ExportKind) => number
  readonly piece: (at: number) => string
  readonly read: (text: string) => ReadClientRecord
}
