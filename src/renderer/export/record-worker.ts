import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import { readClientRecord, writeClientRecord } from '../../domain/exchange/client-record-file.ts'
import { writeFhirBundle } from '../../domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../domain/exchange/trigger-points-csv.ts'
import type { RecordAnswer, RecordJob } from './record-jobs.ts'

// Runs in a worker of the page: hundreds of sessions take longer than a frame.
const WRITERS: Readonly<Record<ExportKind, (record: ClientRecord) => string>> = {
  'client-record': writeClientRecord,
  fhir: writeFhirBundle,
  'trigger-points-csv': ({ sessions, client }) => writeTriggerPointsCsv(sessions, client.identityEdits),
}

addEventListener('message', ({ data }: MessageEvent<RecordJob>) => postMessage(answerTo(data)))

function answerTo(job: RecordJob): RecordAnswer {
  try {
    return job.kind === 'read'
      ? { kind: 'read', outcome: readClientRecord(job.text) }
      : { kind: 'written', text: WRITERS[job.form](job.record) }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}
