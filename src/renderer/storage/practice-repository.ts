import { DatabaseId } from '../../domain/ids.ts'
import { Practice, type Snippet } from '../../domain/practice.ts'
import { changedFields, commitChange, wholeRecord } from './commit-change.ts'
import type { PalpateDatabase } from './database.ts'
import { readRecord } from './unreadable-record.ts'

/** The practice, or null before the first start is over. Throws UnreadableRecordError. */
export async function loadPractice(database: PalpateDatabase): Promise<Practice | null> {
  const row = await database.practices.toCollection().first()
  return row ? readRecord(Practice, { record: 'practice', ...row }) : null
}

/** Sets up the practice and gives the database its identity. Throws if there is anything in it already. */
export async function createPractice(database: PalpateDatabase, practice: Practice): Promise<void> {
  const payload = Practice.parse(practice)
  const { meta, practices, clients, sessions } = database
  await commitChange(database, [meta, practices, clients, sessions], async () => {
    const [identity, ...counts] = await Promise.all([
      meta.get('identity'),
      practices.count(),
      clients.count(),
      sessions.count(),
    ])
    if (identity || counts.some((count) => count > 0)) throw new Error('there is a practice already')
    await meta.put({
      id: 'identity',
      databaseId: DatabaseId.parse(crypto.randomUUID()),
      createdAt: new Date().toISOString(),
    })
    await practices.add({ id: payload.id, payload })
    return {
      subject: { kind: 'practice', id: payload.id },
      action: 'Set up practice',
      patches: wholeRecord(payload),
    }
  })
}

/** Keeps the practice as it is now. `action` is what the log says, e.g. "Change paper size". */
export async function savePractice(
  database: PalpateDatabase,
  practice: Practice,
  action: string,
): Promise<void> {
  const payload = Practice.parse(practice)
  await commitChange(database, [database.practices], async () => {
    const before = await database.practices.get(payload.id)
    if (!before) throw new Error(`there is no practice ${payload.id}`)
    await database.practices.put({ id: payload.id, payload })
    return {
      subject: { kind: 'practice', id: payload.id },
      action,
      patches: changedFields(before.payload, payload),
    }
  })
}

/** Changes the practice's snippets as they are stored now, whatever a screen still shows of them. */
export async function changeSnippets(
  database: PalpateDatabase,
  change: (snippets: readonly Snippet[]) => readonly Snippet[],
  action: string,
): Promise<void> {
  const practice = await loadPractice(database)
  if (!practice) throw new Error('there is no practice')
  await savePractice(database, { ...practice, snippets: change(practice.snippets) }, action)
}
