import { createContext, useContext, useEffect, useState } from 'react'
import { type EarlierPoint, earlierPoints } from '../../../domain/atlas/who-refers.ts'
import type { ClientId } from '../../../domain/ids.ts'
import type { Session } from '../../../domain/session.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { listSessions } from '../../storage/session-repository.ts'

/** Asks for the points that were found in this client in earlier visits; reads them once, when first asked. */
export type AskEarlierPoints = () => Promise<readonly EarlierPoint[]>

/** The asking of one open session. A visit that cannot be read is left out: the others are still worth knowing. */
export function askEarlierPoints(
  database: PalpateDatabase,
  clientId: ClientId,
  session: Pick<Session, 'id' | 'dateOfService'>,
): AskEarlierPoints {
  let known: Promise<readonly EarlierPoint[]> | undefined
  return () => {
    known ??= listSessions(database, clientId, () => undefined).then((sessions) =>
      earlierPoints(
        sessions.filter(({ id, dateOfService: on }) => id !== session.id && on <= session.dateOfService),
      ),
    )
    return known
  }
}

/** Who asks for a client's earlier points: the session screen knows the database. */
export const EarlierPoints = createContext<AskEarlierPoints>(async () => [])

/** The client's points of earlier visits; null while they are read, none if they cannot be. */
export function useEarlierPoints(): readonly EarlierPoint[] | null {
  const ask = useContext(EarlierPoints)
  const [points, setPoints] = useState<readonly EarlierPoint[] | null>(null)
  useEffect(() => {
    let gone = false
    ask()
      .catch(() => [])
      .then((found) => !gone && setPoints(found))
    return () => {
      gone = true
    }
  }, [ask])
  return points
}
