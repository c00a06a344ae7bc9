import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Client } from '../../../../domain/client.ts'
import type { TriggerPointId } from '../../../../domain/ids.ts'
import { withIdentities } from '../../../../domain/point-identity.ts'
import {
  linkedMarksOnly,
  type ReCheck,
  reCheckSignature,
  reChecksIn,
} from '../../../../domain/review/re-checks.ts'
import type { Session } from '../../../../domain/session.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { listSessions } from '../../../storage/session-repository.ts'
import { useLiveClient } from '../signing/RecordHead.tsx'

/** Which satellites are to be looked at in the open session, and how to turn one down while it is open. */
export interface ReChecks {
  readonly list: readonly ReCheck[]
  readonly dismiss: (satellite: TriggerPointId) => void
}

const NONE: ReChecks = { list: [], dismiss: () => undefined }
const Context = createContext<ReChecks>(NONE)

/** What is to be re-checked in the open session; none where no session is open. */
export const useReChecks = (): ReChecks => useContext(Context)

/** Knows what is to be re-checked. A client without links, and a signed session, cost nothing. */
export function ReChecksProvider({
  database,
  open,
  client: clientAtStart,
  children,
}: {
  database: PalpateDatabase
  open: OpenSession
  client: Client
  children: ReactNode
}) {
  const client = useLiveClient(database, clientAtStart)
  const visits = useLinkedVisits(database, client)
  const signature = useStore(open.store, ({ session }) =>
    visits === null || session.state === 'signed' ? null : reCheckSignature(session),
  )
  const [dismissed, setDismissed] = useState<ReadonlySet<TriggerPointId>>(new Set())
  const all = useMemo(
    () =>
      signature === null || visits === null
        ? NONE.list
        : reChecksIn(open.store.getState().session, client, visits),
    [signature, visits, client, open],
  )
  const value = useMemo(() => {
    const list = all.filter(({ satellite }) => !dismissed.has(satellite.pointId))
    const dismiss = (satellite: TriggerPointId) => setDismissed((before) => new Set([...before, satellite]))
    return list.length === 0 ? NONE : { list, dismiss }
  }, [all, dismissed])
  return <Context value={value}>{children}</Context>
}

/** The client's visits with only what links are about; null while they are read, and where there is no link. */
function useLinkedVisits(database: PalpateDatabase, client: Client): readonly Session[] | null {
  const [visits, setVisits] = useState<readonly Session[] | null>(null)
  const { id, pointLinks, identityEdits } = client
  const isLinked = pointLinks.length > 0
  useEffect(() => {
    if (!isLinked) return
    let gone = false
    // One that cannot be read is left out: the client's page says so.
    listSessions(database, id, () => undefined)
      .then((read) => !gone && setVisits(read))
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [database, id, isLinked])
  return useMemo(
    () =>
      visits && isLinked
        ? linkedMarksOnly({ pointLinks, identityEdits }, withIdentities(visits, identityEdits))
        : null,
    [visits, isLinked, pointLinks, identityEdits],
  )
}
