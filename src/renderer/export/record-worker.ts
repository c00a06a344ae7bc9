import { expose } from 'comlink'
import { CHUNK_LENGTH, type ExportKind } from '../../bridge/report-channels.ts'
import { ClientRecord } from '../../domain/exchange/client-record.ts'
import { readClientRecord, writeClientRecord } from '../../domain/exchange/client-record-file.ts'
import { writeFhirBundle } from '../../domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../domain/exchange/trigger-points-csv.ts'
import { textChunks } from '../../domain/text-chunks.ts'
import { inPieces } from './in-pieces.ts'
import type { RecordWorker } from './record-worker-api.ts'

// Runs in a worker of the page: hundreds of sessions take longer than a frame.
const WRITERS: Readonly<Record<ExportKind, (record: ClientRecord) => string>> = {
  'client-record': writeClientRecord,
  fhir: writeFhirBundle,
  'trigger-points-csv': ({ sessions, client }) => writeTriggerPointsCsv(sessions, client.identityEdits),
}

let begun: ClientRecord | undefined
let pieces: readonly string[] = []
const taken: string[] = []
let found: readonly Pick<ClientRecord, 'sessions' | 'changes'>[] = []

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
  take: (text) => {
    taken.push(text)
  },
  read: () => {
    const outcome = readClientRecord(taken.splice(0).join(''))
    if (outcome.kind === 'fault') return outcome
    const { sessions, changes, ...rest } = outcome.record
    found = [...inPieces(sessions, changes)]
    return { kind: 'read', record: { ...rest, sessions: [], changes: [] }, pieces: found.length }
  },
  more: (at) => found[at] ?? { sessions: [], changes: [] },
}

expose(worker)
