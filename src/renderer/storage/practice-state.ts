import type { PracticeMarker } from '../../domain/practice-marker.ts'
import type { PalpateDatabase } from './database.ts'

/** What the marker file should say of the database as it is now; null while no practice is set up. */
export async function readPracticeState(database: PalpateDatabase): Promise<PracticeMarker | null> {
  const { meta, clients, visits, changes } = database
  return database.transaction('r', [meta, clients, visits, changes], async () => {
    const [identity, clientCount, visitRows, last] = await Promise.all([
      meta.get('identity'),
      clients.count(),
      // Counting 40,000 sessions themselves takes a fifth of a second, by any index.
      visits.toArray(),
      changes.toCollection().last(),
    ])
    if (identity?.id !== 'identity') return null
    return {
      databaseId: identity.databaseId,
      changeNumber: last?.number ?? 0,
      clients: clientCount,
      sessions: visitRows.reduce((sum, { sessions }) => sum + sessions, 0),
      lastChange: last?.payload.at ?? identity.createdAt,
    }
  })
}
