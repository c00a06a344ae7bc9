import { useCallback, useEffect, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import { bridge } from '../../bridge.ts'
import { openDialog, useDialog } from '../../dialogs.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed } from '../../ui/notify.ts'

/** What shows a document of the open session as it is now; everything that was typed is saved before. */
export interface SessionDocuments {
  readonly preparing: boolean
  readonly showSummary: () => void
}

/** The documents of the open session, asked for on its screen or by the menu. */
export function useSessionDocuments(open: OpenSession, client: Client): SessionDocuments {
  const [preparing, setPreparing] = useState(false)
  const showSummary = useCallback(async () => {
    setPreparing(true)
    try {
      await open.flush()
      const { session } = open.store.getState()
      openDialog({ kind: 'report', request: { kind: 'session-summary', client, session } })
    } catch (thrown) {
      notifyFailed(
        'The session summary was not made',
        `The last changes could not be saved first: ${reasonOf(thrown)}`,
      )
    } finally {
      setPreparing(false)
    }
  }, [open, client])
  const mayShow = useDialog() === null
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        if (command === 'session-summary' && mayShow) void showSummary()
      }),
    [showSummary, mayShow],
  )
  return { preparing, showSummary: () => void showSummary() }
}
