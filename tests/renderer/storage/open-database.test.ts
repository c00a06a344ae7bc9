import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { DATABASE_NAME, SCHEMA_VERSION } from '../../../src/renderer/storage/database.ts'
import { openDatabase } from '../../../src/renderer/storage/open-database.ts'
import { createPractice, loadPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { freshDisk, opened, somePractice } from './some-records.ts'

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** A database of a Palpate that does not exist yet. */
async function writeNewer(disk: ReturnType<typeof freshDisk>, schemaVersion: number) {
  const request = disk.indexedDB.open(DATABASE_NAME, schemaVersion * 10)
  request.onupgradeneeded = () => request.result.createObjectStore('practices', { keyPath: 'id' })
  const native = await done(request)
  const transaction = native.transaction('practices', 'readwrite')
  await done(transaction.objectStore('practices').put({ id: 'p', payload: { shape: 'unknown' } }))
  native.close()
}

const nativeVersion = async ({ indexedDB }: ReturnType<typeof freshDisk>) =>
  (await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME)?.version

describe('opening', () => {
  it('makes the tables on an empty disk', async () => {
    const disk = freshDisk()
    const database = await opened(disk)
    expect(database.tables.map(({ name }) => name).sort()).toEqual([
      'changes',
      'clients',
      'histories',
      'meta',
      'practices',
      'sessions',
      'visits',
    ])
    expect(await nativeVersion(disk)).toBe(SCHEMA_VERSION * 10)
  })

  it('opens what it left', async () => {
    const disk = freshDisk()
    const before = await opened(disk)
    await createPractice(before, somePractice)
    before.close()
    expect(await loadPractice(await opened(disk))).toEqual(somePractice)
  })

  it('refuses a newer database and leaves it as it is', async () => {
    const disk = freshDisk()
    await writeNewer(disk, SCHEMA_VERSION + 1)
    expect(await openDatabase(disk)).toEqual({
      kind: 'newer',
      found: SCHEMA_VERSION + 1,
      known: SCHEMA_VERSION,
    })
    expect(await nativeVersion(disk)).toBe((SCHEMA_VERSION + 1) * 10)
    const native = await done(disk.indexedDB.open(DATABASE_NAME))
    expect([...native.objectStoreNames]).toEqual(['practices'])
    expect(await done(native.transaction('practices').objectStore('practices').getAll())).toEqual([
      { id: 'p', payload: { shape: 'unknown' } },
    ])
  })

  it('would be opened in silence by Dexie alone: the reason for the guard', async () => {
    const disk = freshDisk()
    await writeNewer(disk, 7)
    const careless = new Dexie(DATABASE_NAME, disk)
    careless.version(1).stores({ practices: 'id' })
    await expect(careless.open()).resolves.toBeDefined()
  })

  it('says so when the disk cannot be asked', async () => {
    const disk = freshDisk()
    disk.indexedDB.databases = () => Promise.reject(new Error('disk on fire'))
    const outcome = await openDatabase(disk)
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringContaining('disk on fire') })
  })

  it('lets go when another Palpate upgrades the database, and never writes again', async () => {
    const disk = freshDisk()
    let lost = 0
    const outcome = await openDatabase({ ...disk, onLost: () => lost++ })
    if (outcome.kind !== 'open') throw new Error(outcome.kind)
    await done(disk.indexedDB.open(DATABASE_NAME, 990))
    expect(lost).toBe(1)
    await expect(createPractice(outcome.database, somePractice)).rejects.toThrow()
  })
})
