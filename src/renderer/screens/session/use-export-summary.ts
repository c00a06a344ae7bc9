import { useCallback, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { reasonOf } from '../../text/reason.ts'
import { dayOf } from '../../text/today.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.ts'
import { saveSummary } from './save-summary.ts'

/** "Session summary (PDF)" of the open session as it is now, with a notice of how it ended; cancelled needs none. */
export function useExportSummary({
  open,
  practice,
  client,
}: {
  open: OpenSession
  practice: Practice
  client: Client
}) {
  const [exporting, setExporting] = useState(false)
  const exportSummary = useCallback(async () => {
    setExporting(true)
    try {
      await open.flush()
      const { session } = open.store.getState()
      const outcome = await saveSummary({ practice, client, session, printedOn: dayOf(new Date()) })
      if (outcome.kind === 'saved') notifyDone('Session summary saved', outcome.fileName)
      if (outcome.kind === 'failed') notifyFailed('The session summary was not saved', outcome.why)
    } catch (thrown) {
      notifyFailed(
        'The session summary was not made',
        `The last changes could not be saved first: ${reasonOf(thrown)}`,
      )
    } finally {
      setExporting(false)
    }
  }, [open, client, practice])
  return { exporting, exportSummary }
}
