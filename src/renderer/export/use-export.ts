import { useState } from 'react'
import type { ExportKind } from '../../bridge/report-channels.ts'
import type { Client } from '../../domain/client.ts'
import { documentName } from '../../domain/document-name.ts'
import type { Practice } from '../../domain/practice.ts'
import type { PalpateDatabase } from '../storage/database.ts'
import { reasonOf } from '../text/reason.ts'
import { dayOf } from '../text/today.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { gatherRecord } from './gather-record.ts'
import { writeRecord } from './record-jobs.ts'
import { saveText } from './save-text.ts'

const FORMS = {
  'trigger-points-csv': { what: 'trigger points', extension: 'csv', saved: 'Trigger points saved' },
  fhir: { what: 'FHIR record', extension: 'json', saved: 'FHIR record saved' },
  'client-record': { what: 'Palpate record', extension: 'json', saved: 'Record saved' },
} as const satisfies Record<ExportKind, unknown>

/** Saves what there is of a client in an open form, with a notice of how it ended; cancelled needs none. */
export function useExport(database: PalpateDatabase, practice: Practice, client: Client) {
  const [exporting, setExporting] = useState(false)
  const run = async (kind: ExportKind) => {
    setExporting(true)
    try {
      const { what, extension } = FORMS[kind]
      const suggestedName = documentName({ day: dayOf(new Date()), client: client.name, what, extension })
      const outcome = await saveText(kind, suggestedName, async function* () {
        yield* writeRecord(kind, await gatherRecord(database, practice, client))
      })
      if (outcome.kind === 'saved') notifyDone(FORMS[kind].saved, outcome.fileName)
      if (outcome.kind === 'failed') notifyFailed('Nothing was saved', outcome.why)
    } catch (thrown) {
      notifyFailed('Nothing was saved', reasonOf(thrown))
    } finally {
      setExporting(false)
    }
  }
  return { exporting, save: (kind: ExportKind) => void run(kind) }
}
