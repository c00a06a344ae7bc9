import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Client } from '../../../src/domain/client.ts'
import { NEW_CLIENT } from '../../../src/domain/client.ts'
import { ClientId, PracticeId, SessionId } from '../../../src/domain/ids.ts'
import type { Practice } from '../../../src/domain/practice.ts'
import { NEW_PRACTICE } from '../../../src/domain/practice.ts'
import { blankSession, type Session } from '../../../src/domain/session.ts'
import type { IndexedDbChoice, PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { openDatabase } from '../../../src/renderer/storage/open-database.ts'

/** A disk of its own, with nothing on it. */
export const freshDisk = (): Required<IndexedDbChoice> & { indexedDB: IDBFactory } => ({
  indexedDB: new IDBFactory(),
  IDBKeyRange,
})

/** The database on that disk, which must open. */
export async function opened(disk: IndexedDbChoice = freshDisk()): Promise<PalpateDatabase> {
  const outcome = await openDatabase(disk)
  if (outcome.kind !== 'open') throw new Error(`it did not open: ${JSON.stringify(outcome)}`)
  return outcome.database
}

export const somePractice: Practice = {
  id: PracticeId.parse('practice-1'),
  name: 'Riverside Massage',
  therapist: 'Ana Kovač',
  credentials: 'LMT',
  registrationNumber: '',
  address: '',
  phone: '',
  email: '',
  paper: 'a4',
  ...NEW_PRACTICE,
  pressureUnit: 'kg/cm²',
  sample: false,
  createdAt: '2026-01-05T08:00:00.000Z',
}

export const someClient = (id: string, over: Partial<Client> = {}): Client => ({
  id: ClientId.parse(id),
  name: `Client ${id}`,
  dateOfBirth: null,
  phone: '',
  email: '',
  occupation: '',
  activities: '',
  background: '',
  ...NEW_CLIENT,
  archived: false,
  createdAt: '2026-01-06T08:00:00.000Z',
  ...over,
})

export const someSession = (id: string, clientId: string, over: Partial<Session> = {}): Session => ({
  ...blankSession({
    id: SessionId.parse(id),
    clientId: ClientId.parse(clientId),
    dateOfService: '2026-03-12',
    timeOfService: '09:30',
    dateOfEntry: '2026-03-12T09:31:00.000Z',
    therapist: 'Ana Kovač',
  }),
  ...over,
})

/** Every row of every table, to compare a database with itself. */
export async function everything(database: PalpateDatabase): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(rows)
}
