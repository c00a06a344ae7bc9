import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, use, useEffect, useMemo, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type EarlierPoint, earlierPoints } from '../../../../domain/atlas/who-refers.ts'
import { type IdentityEdit, withIdentities } from '../../../../domain/point-identity.ts'
import { type FormerPoint, formerPoints } from '../../../../domain/review/same-point.ts'
import type { Session } from '../../../../domain/session.ts'
import { readAllSessions } from '../../../storage/all-sessions.ts'
import { loadClient } from '../../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { type Asked, askedAtOpening } from './asked.ts'

/** The other visits of the open session's client, and what was answered about its points. */
export interface OtherVisits {
  readonly database: PalpateDatabase
  /** The session as it was opened. */
  readonly session: Session
  /** The others as recorded, the oldest first; read once, in pieces, when first asked: opening a session waits for nothing. */
  readonly read: () => Promise<readonly Session[]>
  readonly asked: StoreApi<Asked>
}

/** The other visits for an open session. A visit that cannot be read is left out: the others are still worth knowing. */
export function otherVisits(database: PalpateDatabase, session: Session): OtherVisits {
  let known: Promise<readonly Session[]> | undefined
  const others = async () =>
    (await readAllSessions(database, session.clientId, () => undefined)).filter(({ id }) => id !== session.id)
  return {
    database,
    session,
    read: () => {
      known ??= others()
      return known
    },
    asked: createStore(() => askedAtOpening(session.marks)),
  }
}

const OthersContext = createContext<OtherVisits | null>(null)

/** Hands the other visits to everything inside. */
export const OtherVisitsProvider = OthersContext.Provider

/** The other visits of the open session. Throws outside of one. */
export function useOtherVisits(): OtherVisits {
  const others = use(OthersContext)
  if (!others) throw new Error('there are no other visits outside a session')
  return others
}

/** The other visits with their points as they are known now, the edits that say so, and the points. */
export interface KnownVisits {
  readonly visits: readonly Session[]
  readonly edits: readonly IdentityEdit[]
  readonly former: readonly FormerPoint[]
}

/** The other visits; null until they are wanted and read, empty if they cannot be. */
export function useKnownVisits(wanted: boolean): KnownVisits | null {
  const { database, session, read } = useOtherVisits()
  const [recorded, setRecorded] = useState<readonly Session[] | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    read()
      .catch(() => [])
      .then((found) => !gone && setRecorded(found))
    return () => {
      gone = true
    }
  }, [wanted, read])
  const client = useLiveQuery(() => loadClient(database, session.clientId), [database, session.clientId])
  const edits = client?.identityEdits
  return useMemo(() => {
    if (!recorded || !edits) return null
    const visits = withIdentities(recorded, edits)
    return { visits, edits, former: formerPoints(visits) }
  }, [recorded, edits])
}

/** The points found up to the day of a session, and its marks, all with their points as known now; null while they are read. */
export function useEarlierPoints(
  session: Session,
): { readonly earlier: readonly EarlierPoint[]; readonly marks: Session['marks'] } | null {
  const known = useKnownVisits(true)
  return useMemo(() => {
    if (!known) return null
    const earlier = known.visits.filter(({ dateOfService: on }) => on <= session.dateOfService)
    const [{ marks } = session] = withIdentities([session], known.edits)
    return { earlier: earlierPoints(earlier), marks }
  }, [known, session])
}
