import { Center, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import { EMPTY_HISTORY } from '../../../domain/history.ts'
import type { SessionId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import { registerEnding, registerFlush } from '../../closing.ts'
import { createHoldTimer, type HoldTimer } from '../../editing/hold-timer.ts'
import { type OpenSession, openSession } from '../../editing/open-session.ts'
import { keepUntilSaved, unsavedSession } from '../../editing/unsaved-sessions.ts'
import { loadClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { loadHistory } from '../../storage/history-rows.ts'
import { saveChange } from '../../storage/save-change.ts'
import { loadSession } from '../../storage/session-repository.ts'
import { type OtherVisits, OtherVisitsProvider, otherVisits } from './identity/other-visits.ts'
import { ReChecksProvider } from './re-checks/ReChecksProvider.tsx'
import { SessionWorkspace } from './SessionWorkspace.tsx'
import { HoldProvider } from './treatment/hold-context.ts'
import { createHoldNotices } from './treatment/say-hold.ts'

type Loaded =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'open'
      readonly open: OpenSession
      readonly hold: HoldTimer
      readonly client: Client
      readonly others: OtherVisits
    }

// A clock that is set while somebody is held must not change how long it was.
const HOLD_CLOCK = {
  now: () => performance.now(),
  after: (ms: number, then: () => void) => {
    const waiting = setTimeout(then, ms)
    return () => clearTimeout(waiting)
  },
}

/** Finds the session and its client, opens it for editing, and sees to it that leaving loses nothing. */
export function SessionScreen({
  database,
  practice,
  sessionId,
}: {
  database: PalpateDatabase
  practice: Practice
  sessionId: SessionId
}) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })
  const [fault, setFault] = useState<Error | null>(null)

  useEffect(() => {
    let gone = false
    let leave = () => {}
    const load = async () => {
      const session = await loadSession(database, sessionId)
      const client = session && (await loadClient(database, session.clientId))
      const history = session?.state === 'draft' ? await loadHistory(database, session.id) : EMPTY_HISTORY
      if (gone) return
      if (!session || !client)
        throw new Error('This session is not in the practice. It may have been removed.')
      const open =
        unsavedSession(session.id) ??
        openSession({
          session,
          history,
          write: (save) => saveChange(database, save),
          now: () => new Date(),
        })
      const hold = createHoldTimer({ open, ...HOLD_CLOCK })
      const notices = createHoldNotices(open)
      hold.store.subscribe(({ said, watched }, before) => {
        if (said && said !== before.said && !watched) notices.show(said)
      })
      const unregister = registerFlush(open.flush)
      const unregisterEnding = registerEnding(hold.stop)
      leave = () => {
        notices.leave()
        hold.stop()
        unregisterEnding()
        keepUntilSaved(open)
        unregister()
      }
      const others = otherVisits(database, open.store.getState().session)
      setLoaded({ kind: 'open', open, hold, client, others })
    }
    load().catch((error: unknown) => setFault(error instanceof Error ? error : new Error(String(error))))
    return () => {
      gone = true
      leave()
    }
  }, [database, sessionId])

  // The screen's error boundary shows it, with the way back.
  if (fault) throw fault
  if (loaded.kind === 'loading')
    return (
      <Center h="100vh">
        <Loader role="status" aria-label="Opening the session" />
      </Center>
    )
  return (
    <HoldProvider value={loaded.hold}>
      <OtherVisitsProvider value={loaded.others}>
        <ReChecksProvider database={database} open={loaded.open} client={loaded.client}>
          <SessionWorkspace
            database={database}
            open={loaded.open}
            client={loaded.client}
            practice={practice}
          />
        </ReChecksProvider>
      </OtherVisitsProvider>
    </HoldProvider>
  )
}
