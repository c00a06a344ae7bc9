import { readdirSync } from 'node:fs'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { NEW_CLIENT } from '../../../src/domain/client.ts'
import { NEW_PRACTICE } from '../../../src/domain/practice.ts'
import { loadClient } from '../../../src/renderer/storage/client-repository.ts'
import { DATABASE_NAME, MIGRATIONS, SCHEMA_VERSION } from '../../../src/renderer/storage/database.ts'
import { createPractice, loadPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { loadSession } from '../../../src/renderer/storage/session-repository.ts'
import { freshDisk, opened, someClient, somePractice, someSession } from './some-records.ts'

/** The database as the Palpate of that schema version left it. */
async function openAtVersion(disk: ReturnType<typeof freshDisk>, version: number): Promise<Dexie> {
  const old = new Dexie(DATABASE_NAME, disk)
  for (const migrate of MIGRATIONS.slice(0, version)) migrate(old)
  return old.open()
}

const ran = new Set<number>()

describe('every old schema version is brought up to date', () => {
  it('0001-first-tables: from nothing to a practice that is kept', async () => {
    const disk = freshDisk()
    const old = await openAtVersion(disk, 1)
    expect(old.verno).toBe(1)
    expect(Object.fromEntries(old.tables.map(({ name, schema }) => [name, describeSchema(schema)]))).toEqual({
      meta: 'id',
      practices: 'id',
      clients: 'id, archived',
      sessions: 'id, clientId, [clientId+dateOfService]',
      visits: 'id',
      changes: '++number, subjectId',
    })
    old.close()
    const database = await opened(disk)
    await createPractice(database, somePractice)
    expect(await loadPractice(database)).toEqual(somePractice)
    ran.add(1)
  })

  it('0002-session-around-the-chart: records of version 1 are read, with nothing new said of them', async () => {
    const disk = freshDisk()
    const old = await openAtVersion(disk, 1)
    const {
      snippets: _s,
      signingChecks: _c,
      pedalKey: _k,
      findingNames: _n,
      reportChoices: _r,
      ...practice
    } = somePractice
    const { consents: _o, contraindications: _i, ...client } = someClient('a')
    const { complaints, marks, notes, ...session } = someSession('s1', 'a')
    const { id, clientId, dateOfService, timeOfService, dateOfEntry, therapist, state } = session
    const visit = { id, clientId, dateOfService, timeOfService, dateOfEntry, therapist, state }
    await old.table('practices').add({ id: practice.id, payload: practice })
    await old.table('clients').add({ id: client.id, archived: 0, payload: client })
    const payload = { ...visit, complaints, marks, notes }
    await old.table('sessions').add({ id, clientId, dateOfService, payload })
    old.close()

    const database = await opened(disk)
    expect(await loadPractice(database)).toEqual({ ...practice, ...NEW_PRACTICE })
    expect(await loadClient(database, client.id)).toEqual({ ...client, ...NEW_CLIENT })
    expect(await loadSession(database, id)).toEqual(someSession('s1', 'a'))
    expect(await database.table('histories').count()).toBe(0)
    ran.add(2)
  })

  it('every migration there is has its test above', () => {
    const files = readdirSync(new URL('../../../src/renderer/storage/migrations', import.meta.url))
    expect(files.map((file) => Number(file.slice(0, 4))).sort()).toEqual([...ran].sort())
    expect(ran.size).toBe(SCHEMA_VERSION)
  })
})

function describeSchema({ primKey, indexes }: Dexie['tables'][number]['schema']): string {
  return [primKey, ...indexes].map(({ src }) => src).join(', ')
}
