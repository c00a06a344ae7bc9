import type { PracticeMarker } from '../../domain/practice-marker.ts'
import type { PalpateDatabase } from './database.ts'

/** What the marker file should say of the database as it is now; null while no practice is set up. */
export async function readPracticeState(database: PalpateDatabase): Promise<PracticeMarker | null> {
  const { meta, clients, sessions, changes } = database
  return database.transaction('r', [meta, clients, sessions, changes], async () => {
    const [identity, clientCount, sessionCount, last] = await Promise.all([
      meta.get('identity'),
      clients.count(),
      sessions.count(),
      changes.toCollection().last(),
    ])
    if (identity?.id !== 'identity') return null
    return {
      databaseId: identity.databaseId,
      changeNumber: last?.number ?? 0,
      clients: clientCount,
      sessions: sessionCount,
      lastChange: last?.payload.at ?? identity.createdAt,
    }
  })
}
