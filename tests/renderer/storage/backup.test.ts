import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type BackupRecord, formatBackupLine, parseBackupRecord } from '../../../src/domain/backup.ts'
import { type Progress, saveBackup } from '../../../src/renderer/storage/backup.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { changeLogEntry, client, practice } from '../../domain/arbitrary-record.ts'
import { session } from '../../domain/arbitrary-session.ts'
import { fakeMain } from './fake-bridge.ts'
import { saving, smallPractice } from './small-practice.ts'
import { opened, someClient, somePractice, someSession } from './some-records.ts'

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
})

describe('a backup line', () => {
  it('is read back as it was written, whatever the record', () => {
    const record: fc.Arbitrary<BackupRecord> = fc.oneof(
      practice.map((it) => ({ kind: 'practice' as const, record: it })),
      client.map((it) => ({ kind: 'client' as const, record: it })),
      session.map((it) => ({ kind: 'session' as const, record: it })),
      changeLogEntry.map((it) => ({ kind: 'change' as const, record: it })),
    )
    fc.assert(
      fc.property(record, (it) => {
        const line = formatBackupLine(it)
        expect(line).not.toMatch(/[\r\n]/)
        expect(parseBackupRecord(line, 2)).toEqual({ kind: 'parsed', value: it })
      }),
    )
  })
})

describe('saving a backup', () => {
  it('writes every record in order, and says how far it is', async () => {
    await smallPractice(database)
    const main = fakeMain()
    const seen: Progress[] = []
    const onProgress = (it: Progress) => seen.push(it)
    expect(await saveBackup(database, main.bridge, { ...saving, onProgress })).toEqual({
      kind: 'saved',
      fileName: 'it.palpate',
    })
    const kinds = main.file.slice(1, -1).map((line) => (JSON.parse(line) as { kind: string }).kind)
    const expected = [
      'practice',
      ...Array(3).fill('client'),
      ...Array(4).fill('session'),
      ...Array(8).fill('change'),
    ]
    expect(kinds).toEqual(expected)
    expect(seen.at(-1)).toEqual({ done: 16, total: 16 })
    expect(JSON.parse(main.file[0] ?? '')).toMatchObject({
      practiceName: 'Riverside Massage',
      createdAt: saving.now.toISOString(),
    })
    expect(main.calls).not.toContain('backup.abandon')
  })

  it('suggests a name with the practice and the day, and without a folder', async () => {
    await createPractice(database, { ...somePractice, name: 'Hands/On \\ Co' })
    const names: string[] = []
    const main = fakeMain({
      'backup.begin': ({ suggestedName }) => {
        names.push(suggestedName)
        return { kind: 'cancelled' }
      },
    })
    expect(await saveBackup(database, main.bridge, saving)).toEqual({ kind: 'cancelled' })
    expect(names).toEqual(['Hands On   Co 2026-03-12.palpate'])
    expect(main.calls).toEqual(['backup.begin'])
  })

  it('abandons the file when it cannot be written', async () => {
    await smallPractice(database)
    const main = fakeMain({ 'backup.append': () => ({ kind: 'failed', why: 'The disk is full.' }) })
    expect(await saveBackup(database, main.bridge, saving)).toEqual({
      kind: 'failed',
      why: 'The disk is full.',
    })
    expect(main.calls.at(-1)).toBe('backup.abandon')
    expect(main.file).toEqual([])
  })

  it('never writes what could not be opened again', async () => {
    await smallPractice(database)
    const payload = { ...someSession('s9', 'a'), state: 'eaten' } as unknown as ReturnType<typeof someSession>
    await database.sessions.add({ id: 's9', clientId: 'a', dateOfService: '2026-01-01', payload })
    const main = fakeMain()
    const outcome = await saveBackup(database, main.bridge, saving)
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringMatching(/s9.*record\.state/) })
    expect(main.calls).toContain('backup.abandon')
    expect(main.calls).not.toContain('backup.finish')
  })

  it('is a picture of one moment, although work goes on', async () => {
    await smallPractice(database)
    const main = fakeMain()
    const saved = saveBackup(database, main.bridge, saving)
    const work = (async () => {
      for (let n = 10; n < 60; n++) await addClient(database, someClient(`c${n}`))
    })()
    await Promise.all([saved, work])
    const records = main.file.slice(1, -1).map((line) => JSON.parse(line) as BackupRecord)
    const clients = records.filter(({ kind }) => kind === 'client').length
    const additions = records.filter((it) => it.kind === 'change' && it.record.action === 'Add client').length
    expect(clients).toBe(additions)
  })
})
