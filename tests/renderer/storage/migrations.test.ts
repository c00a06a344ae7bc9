import { readdirSync } from 'node:fs'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { DATABASE_NAME, MIGRATIONS, SCHEMA_VERSION } from '../../../src/renderer/storage/database.ts'
import { createPractice, loadPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { freshDisk, opened, somePractice } from './some-records.ts'

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

  it('every migration there is has its test above', () => {
    const files = readdirSync(new URL('../../../src/renderer/storage/migrations', import.meta.url))
    expect(files.map((file) => Number(file.slice(0, 4))).sort()).toEqual([...ran].sort())
    expect(ran.size).toBe(SCHEMA_VERSION)
  })
})

function describeSchema({ primKey, indexes }: Dexie['tables'][number]['schema']): string {
  return [primKey, ...indexes].map(({ src }) => src).join(', ')
}
