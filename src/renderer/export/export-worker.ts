import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import { writeClientRecord } from '../../domain/exchange/client-record-file.ts'
import { writeFhirBundle } from '../../domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../domain/exchange/trigger-points-csv.ts'
import type { ExportAnswer, ExportJob } from './export-jobs.ts'

// Runs in a worker of the page: hundreds of sessions take longer than a frame.
const WRITERS: Readonly<Record<ExportKind, (record: ClientRecord) => string>> = {
  'client-record': writeClientRecord,
  fhir: writeFhirBundle,
  'trigger-points-csv': ({ sessions }) => writeTriggerPointsCsv(sessions),
}

addEventListener('message', ({ data: { kind, record } }: MessageEvent<ExportJob>) => {
  postMessage(written(kind, record))
})

function written(kind: ExportKind, record: ClientRecord): ExportAnswer {
  try {
    return { text: WRITERS[kind](record) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
