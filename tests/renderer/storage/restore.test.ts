import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ClientId } from '../../../src/domain/ids.ts'
import {
  openBackup,
  openSample,
  removeSample,
  restoreBackup,
  saveBackup,
} from '../../../src/renderer/storage/backup.ts'
import { addClient, listClients } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { createPractice, loadPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { readPracticeState } from '../../../src/renderer/storage/practice-state.ts'
import { addSession, listSessions } from '../../../src/renderer/storage/session-repository.ts'
import { startUp } from '../../../src/renderer/storage/start.ts'
import { client, practice } from '../../domain/arbitrary-record.ts'
import { session } from '../../domain/arbitrary-session.ts'
import { fakeMain } from './fake-bridge.ts'
import { restore, saving, smallPractice } from './small-practice.ts'
import { everything, freshDisk, opened, someClient, somePractice } from './some-records.ts'

const idOf = ({ id }: { readonly id: string }) => id

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
})

describe('opening a backup', () => {
  it('gives back exactly what was saved, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        practice,
        fc.uniqueArray(fc.tuple(client, fc.uniqueArray(session, { maxLength: 3, selector: idOf })), {
          maxLength: 4,
          selector: ([one]) => one.id,
        }),
        async (itsPractice, itsClients) => {
          const from = await opened()
          await createPractice(from, itsPractice)
          for (const [one, sessions] of itsClients) {
            await addClient(from, one)
            for (const it of sessions) await addSession(from, { ...it, clientId: one.id })
          }
          const main = fakeMain()
          expect(await saveBackup(from, main.bridge, saving)).toMatchObject({ kind: 'saved' })
          const to = await opened()
          await smallPractice(to)
          expect(await restore(to, main)).toEqual({ kind: 'restored' })
          const [before, after] = [await everything(from), await everything(to)]
          for (const table of ['practices', 'clients', 'sessions', 'visits'])
            expect(after[table]).toEqual(before[table])
          const payloads = (rows: unknown[] = []) => rows.map((row) => (row as { payload: unknown }).payload)
          expect(payloads(after.changes).slice(0, -1)).toEqual(payloads(before.changes))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('logs where the records came from, with numbers that only grow', async () => {
    await smallPractice(database)
    const main = fakeMain()
    await saveBackup(database, main.bridge, saving)
    const before = await readPracticeState(database)
    await restore(database, main)
    const last = await database.changes.toCollection().last()
    expect(last?.payload.action).toBe(`Open backup it.palpate of ${saving.now.toISOString()}`)
    expect(last?.number).toBeGreaterThan(before?.changeNumber ?? Infinity)
    expect((await readPracticeState(database))?.databaseId).toBe(before?.databaseId)
  })

  it('says how far it is', async () => {
    await smallPractice(database)
    const main = fakeMain()
    await saveBackup(database, main.bridge, saving)
    const it = await openBackup(main.bridge)
    if (it.kind !== 'opened') throw new Error(it.kind)
    const seen: number[] = []
    await restoreBackup(database, main.bridge, it.preview, { onProgress: ({ done }) => seen.push(done) })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(32)
  })

  it('refuses with a sentence', async () => {
    const main = fakeMain()
    main.file = ['hello', 'world']
    expect(await openBackup(main.bridge)).toEqual({
      kind: 'refused',
      why: 'This file is not a Palpate backup. Please choose a file that ends in ".palpate".',
    })
  })
})

describe('the marker after everything was replaced', () => {
  it('is of the new records', async () => {
    const main = fakeMain()
    const disk = freshDisk()
    const started = await startUp(main.bridge, disk)
    if (started.kind !== 'first-start') throw new Error(started.kind)
    await smallPractice(started.database)
    await saveBackup(started.database, main.bridge, saving)
    expect(await restore(started.database, main)).toEqual({ kind: 'restored' })
    expect(main.marker).toEqual({ kind: 'marker', marker: await readPracticeState(started.database) })
  })

  it('may be the old one after a crash: the next start is no mismatch', async () => {
    // Another practice's backup over this practice, and the power fails before the marker follows.
    const source = await opened()
    await smallPractice(source)
    const files = fakeMain()
    await saveBackup(source, files.bridge, saving)

    const disk = freshDisk()
    const here = await opened(disk)
    await createPractice(here, { ...somePractice, name: 'Before' })
    const left = await readPracticeState(here)
    if (!left) throw new Error('no state')
    files.marker = { kind: 'marker', marker: left }
    // No marker keeper on this database: nothing follows.
    expect(await restore(here, files)).toEqual({ kind: 'restored' })
    expect(files.marker).toEqual({ kind: 'marker', marker: left })
    here.close()
    expect(await startUp(files.bridge, disk)).toMatchObject({ kind: 'ready' })
  })
})

describe('the sample practice', () => {
  it('is opened like a backup and removed in one step', async () => {
    const source = await opened()
    await createPractice(source, { ...somePractice, sample: true })
    await addClient(source, someClient('a'))
    const main = fakeMain()
    await saveBackup(source, main.bridge, saving)

    const started = await startUp(main.bridge, freshDisk())
    if (started.kind !== 'first-start') throw new Error(started.kind)
    const sample = await openSample(main.bridge)
    if (sample.kind !== 'opened') throw new Error(sample.kind)
    await restoreBackup(started.database, main.bridge, sample.preview)
    expect(main.marker.kind).toBe('marker')
    expect(await removeSample(started.database, main.bridge)).toEqual({ kind: 'removed' })
    expect(await loadPractice(started.database)).toBeNull()
    expect(await listClients(started.database)).toEqual([])
    expect(main.marker).toEqual({ kind: 'none' })
    await createPractice(started.database, somePractice)
  })

  it('only it can be removed', async () => {
    await smallPractice(database)
    await expect(removeSample(database, fakeMain().bridge)).rejects.toThrow(/sample/)
    expect(await listSessions(database, ClientId.parse('a'))).toHaveLength(2)
  })
})
