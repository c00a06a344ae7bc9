import { expect, test } from 'vitest'
import { clientRecordOf } from '../../../src/domain/exchange/client-record.ts'
import { readClientRecord, writeClientRecord } from '../../../src/domain/exchange/client-record-file.ts'
import { AddendumId, DatabaseId } from '../../../src/domain/ids.ts'
import { signSession } from '../../../src/domain/signing.ts'
import { readAllSessions, readChanges, readVisitBefore } from '../../../src/renderer/storage/all-sessions.ts'
import { loadClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { sha256Of } from '../../../src/renderer/storage/digest.ts'
import { type PlannedImport, planImport, storeImport } from '../../../src/renderer/storage/import-record.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { addSession, loadSession } from '../../../src/renderer/storage/session-repository.ts'
import { keepAddendum, keepSigned } from '../../../src/renderer/storage/signed-sessions.ts'
import { smallPractice } from './small-practice.ts'
import { everything, opened, someClient, somePractice, someSession } from './some-records.ts'

const A = someClient('a').id

/** What another Palpate would write of client a, read from its text. */
async function recordIn(database: PalpateDatabase) {
  const client = await loadClient(database, A)
  if (!client) throw new Error('there is no client a')
  const sessions = await readAllSessions(database, A)
  const changes = await readChanges(database, [A, ...sessions.map(({ id }) => id)])
  const text = writeClientRecord(
    clientRecordOf({
      writtenAt: '2026-03-20T10:00:00.000Z',
      appVersion: '0.1.0',
      databaseId: DatabaseId.parse('elsewhere'),
      practice: somePractice,
      client,
      sessions,
      changes,
    }),
  )
  const read = readClientRecord(text)
  if (read.kind === 'fault') throw new Error(read.fault.kind)
  return read.record
}

async function store(database: PalpateDatabase, planned: PlannedImport): Promise<void> {
  if (planned.plan.kind === 'refused') throw new Error(planned.plan.why)
  await storeImport(database, planned, planned.plan, 'a.json')
}

async function twoPractices() {
  const [there, here] = [await opened(), await opened()]
  await smallPractice(there)
  await createPractice(here, somePractice)
  return { there, here }
}

test('a record from elsewhere is here as it was there, with its visits counted and its log', async () => {
  const { there, here } = await twoPractices()
  const record = await recordIn(there)
  await store(here, await planImport(here, record))
  const again = await recordIn(here)
  expect(again.client).toEqual(record.client)
  expect(again.sessions).toEqual(record.sessions)
  expect(again.sessions).toHaveLength(2)
  expect(again.changes.slice(0, -1)).toEqual(record.changes)
  expect(again.changes.at(-1)?.action).toBe('Open record a.json of 2026-03-20T10:00:00.000Z')
  expect(await here.visits.get(A)).toMatchObject({ sessions: 2 })
})

test('opened twice, it adds nothing but a line that says so', async () => {
  const { there, here } = await twoPractices()
  const record = await recordIn(there)
  await store(here, await planImport(here, record))
  const before = await everything(here)
  await store(here, await planImport(here, record))
  const after = await everything(here)
  expect({ ...after, changes: after.changes?.slice(0, -1) }).toEqual(before)
})

test('an addendum that came later is added, and what is only for the therapist stays', async () => {
  const { there, here } = await twoPractices()
  const session = someSession('s9', 'a', { reason: 'before the race' })
  await addSession(there, session)
  await keepSigned(there, await signSession(session, { by: 'Ana', at: '2026-03-12T15:00:00.000Z' }, sha256Of))
  await store(here, await planImport(here, await recordIn(there)))
  await here.sessions
    .where('id')
    .equals(session.id)
    .modify((row) => {
      Object.assign(row.payload, { privateNotes: 'only here' })
    })
  await keepAddendum(there, session.id, {
    id: AddendumId.parse('add-1'),
    at: '2026-03-13T08:00:00.000Z',
    author: 'Ana',
    reason: 'Forgotten',
    text: 'Told to drink.',
  })
  const planned = await planImport(here, await recordIn(there))
  await store(here, planned)
  // The same plan again would put the session back to what it was when it was read.
  await expect(store(here, planned)).rejects.toThrow()
  const stored = await loadSession(here, session.id)
  expect(stored?.addenda.map(({ text }) => text)).toEqual(['Told to drink.'])
  expect(stored?.privateNotes).toBe('only here')
})

test('what was stored meanwhile is not overwritten, and then nothing is added at all', async () => {
  const { there, here } = await twoPractices()
  const planned = await planImport(here, await recordIn(there))
  await here.sessions.add({
    id: 's3',
    clientId: 'a',
    dateOfService: '2026-03-12',
    payload: someSession('s3', 'a', { reason: 'written here' }),
  })
  const before = await everything(here)
  await expect(store(here, planned)).rejects.toThrow()
  expect(await everything(here)).toEqual(before)
})

test('the visit before is the one before, on another day or earlier on the same', async () => {
  const database = await opened()
  await smallPractice(database)
  const early = someSession('e1', 'a', { dateOfService: '2026-03-01' })
  const noon = someSession('e2', 'a', { dateOfService: '2026-03-20', timeOfService: '12:00' })
  const evening = someSession('e3', 'a', { dateOfService: '2026-03-20', timeOfService: '18:00' })
  for (const session of [evening, early, noon]) await addSession(database, session)
  expect((await readVisitBefore(database, evening))?.id).toBe('e2')
  expect((await readVisitBefore(database, noon))?.id).toBe('s3')
  expect(await readVisitBefore(database, early)).toBeNull()
  const all = await readAllSessions(database, A)
  expect(all.map(({ id }) => id)).toEqual(['e1', 's1', 's3', 'e2', 'e3'])
})
