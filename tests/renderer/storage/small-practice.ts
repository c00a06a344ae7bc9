import { openBackup, type RestoreOutcome, restoreBackup } from '../../../src/renderer/storage/backup.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { addSession } from '../../../src/renderer/storage/session-repository.ts'
import type { FakeMain } from './fake-bridge.ts'
import { someClient, somePractice, someSession } from './some-records.ts'

/** Three clients, four sessions, eight log lines. */
export async function smallPractice(database: PalpateDatabase): Promise<void> {
  await createPractice(database, somePractice)
  for (const id of ['a', 'b', 'c']) await addClient(database, someClient(id))
  for (const n of [1, 2, 3, 4]) await addSession(database, someSession(`s${n}`, n % 2 ? 'a' : 'b'))
}

/** What every backup in the tests is saved with. */
export const saving = { now: new Date(2026, 2, 12, 9), appVersion: '0.1.0' }

/** Opens the file and restores it, as the therapist does who agrees to the preview. */
export async function restore(database: PalpateDatabase, main: FakeMain): Promise<RestoreOutcome> {
  const it = await openBackup(main.bridge)
  if (it.kind !== 'opened') throw new Error(JSON.stringify(it))
  return restoreBackup(database, main.bridge, it.preview)
}
