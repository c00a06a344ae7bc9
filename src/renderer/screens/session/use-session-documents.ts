import { useCallback, useEffect, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import { REPORT_WORDS } from '../../../domain/report-words.ts'
import { bridge } from '../../bridge.ts'
import { openDialog, useDialog } from '../../dialogs.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed } from '../../ui/notify.ts'
import type { AskedReport } from '../document/report-request.ts'
import type { SessionCommand } from './session-command.ts'

/** What can be made of an open session, in the order of the menu. The names are those of the menu's commands, too. */
export const SESSION_DOCUMENTS = ['session-summary', 'handout', 'progress-report'] as const
export type SessionDocument = (typeof SESSION_DOCUMENTS)[number]

/** What shows a document of the open session as it is now; everything that was typed is saved before. */
export interface SessionDocuments {
  readonly preparing: boolean
  readonly show: (kind: SessionDocument) => void
  readonly commands: readonly SessionCommand[]
}

/** The documents of the open session, asked for on its screen or by the menu. */
export function useSessionDocuments(open: OpenSession, client: Client): SessionDocuments {
  const [preparing, setPreparing] = useState(false)
  const prepare = useCallback(
    async (kind: SessionDocument) => {
      setPreparing(true)
      try {
        await open.flush()
        openDialog({ kind: 'report', asked: asked(kind, open, client) })
      } catch (thrown) {
        notifyFailed(
          `The ${REPORT_WORDS[kind].toLowerCase()} was not made`,
          `The last changes could not be saved first: ${reasonOf(thrown)}`,
        )
      } finally {
        setPreparing(false)
      }
    },
    [open, client],
  )
  const mayShow = useDialog() === null
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        const kind = SESSION_DOCUMENTS.find((it) => it === command)
        if (kind && mayShow) void prepare(kind)
      }),
    [prepare, mayShow],
  )
  const show = (kind: SessionDocument) => void prepare(kind)
  const commands = SESSION_DOCUMENTS.map(
    (kind): SessionCommand => ({
      group: 'Session',
      name: REPORT_WORDS[kind],
      keys: [],
      run: () => show(kind),
    }),
  )
  return { preparing, show, commands }
}

function asked(kind: SessionDocument, open: OpenSession, client: Client): AskedReport {
  switch (kind) {
    case 'session-summary':
      return { kind, client, session: open.store.getState().session }
    case 'handout':
      return { kind, client, open }
    case 'progress-report':
      return { kind, client, askedOn: 'session' }
  }
}
