import { expose } from 'comlink'
import { CHUNK_LENGTH, type ExportKind } from '../../bridge/report-channels.ts'
import { ClientRecord } from '../../domain/exchange/client-record.ts'
import { readClientRecord, writeClientRecord } from '../../domain/exchange/client-record-file.ts'
import { writeFhirBundle } from '../../domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../domain/exchange/trigger-points-csv.ts'
import type { RecordWorker } from './record-worker-api.ts'
import { textChunks } from './text-chunks.ts'

// Runs in a worker of the page: hundreds of sessions take longer than a frame.
const WRITERS: Readonly<Record<ExportKind, (record: ClientRecord) => string>> = {
  'client-record': writeClientRecord,
  fhir: writeFhirBundle,
  'trigger-points-csv': ({ sessions, client }) => writeTriggerPointsCsv(sessions, client.identityEdits),
}

let begun: ClientRecord | undefined
let pieces: readonly string[] = []

const worker: RecordWorker = {
  begin: (record) => {
    begun = record
  },
  add: ({ sessions, changes }) => {
    if (!begun) throw new Error('no record was begun')
    begun = {
      ...begun,
      sessions: [...begun.sessions, ...sessions],
      changes: [...begun.changes, ...changes],
    }
  },
  write: (form) => {
    if (!begun) throw new Error('no record was begun')
    pieces = textChunks(WRITERS[form](ClientRecord.parse(begun)), CHUNK_LENGTH)
    return pieces.length
  },
  piece: (at) => pieces[at] ?? '',
  read: readClientRecord,
}

expose(worker)
