import { beforeEach, describe, expect, it } from 'vitest'
import { type BackupRecord, formatBackupLine } from '../../../src/domain/backup.ts'
import { BLANK_OBSERVATION } from '../../../src/domain/trigger-point.ts'
import { saveBackup } from '../../../src/renderer/storage/backup.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { fakeMain, sealed, someHeader } from './fake-bridge.ts'
import { restore, saving, smallPractice } from './small-practice.ts'
import { everything, opened, someClient, somePractice, someSession } from './some-records.ts'

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
})

/** A trigger point of which the words say left and the place says right. */
const wrongSide = () => ({
  ...someSession('s1', 'a'),
  marks: [
    {
      kind: 'trigger-point',
      id: 'm',
      triggerPointId: 't',
      muscleId: 'infraspinatus',
      side: 'left',
      at: { view: 'posterior', x: 60, y: 230 },
      observation: BLANK_OBSERVATION,
      unconfirmed: false,
    },
  ],
})

describe('a backup that cannot be taken in leaves everything as it was', () => {
  const lineOf = (kind: BackupRecord['kind'], record: unknown) => JSON.stringify({ kind, record })
  const practiceLine = lineOf('practice', somePractice)
  const a = lineOf('client', someClient('a'))
  const s1 = lineOf('session', someSession('s1', 'a'))
  const counts = { practices: 1, clients: 1, sessions: 1, changes: 0 }

  it.each([
    { name: 'fewer records than promised', lines: [practiceLine, a], counts, why: /fewer or more/ },
    { name: 'no practice', lines: [a], counts: { ...counts, practices: 0, sessions: 0 }, why: /0 practices/ },
    {
      name: 'two practices',
      lines: [practiceLine, lineOf('practice', { ...somePractice, id: 'other' }), a, s1],
      counts: { ...counts, practices: 2 },
      why: /2 practices/,
    },
    {
      name: 'a client twice',
      lines: [practiceLine, a, a, s1],
      counts: { ...counts, clients: 2 },
      why: /same id, a/,
    },
    {
      name: 'a session of nobody',
      lines: [practiceLine, a, lineOf('session', someSession('s1', 'x'))],
      counts,
      why: /client of its session s1 is missing/,
    },
    {
      name: 'a record of another shape',
      lines: [practiceLine, a, lineOf('session', { ...someSession('s1', 'a'), state: 'eaten' })],
      counts,
      why: /line 4, record\.state/,
    },
    {
      name: 'right and left confused',
      lines: [practiceLine, a, lineOf('session', wrongSide())],
      counts,
      why: /line 4, record\.marks\.0\.side: the side in words and the place/,
    },
    { name: 'no JSON', lines: [practiceLine, a, '{"kind":'], counts, why: /line 4: the line is not JSON/ },
  ])('$name', async ({ lines, counts: promised, why }) => {
    await smallPractice(database)
    const before = await everything(database)
    const main = fakeMain()
    main.file = sealed([formatBackupLine(someHeader('other')), ...lines], promised)
    const outcome = await restore(database, main)
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringMatching(why) })
    expect(await everything(database)).toEqual(before)
    expect(main.calls).toContain('backup.close')
  })

  it('a disk that fails while it is stored', async () => {
    await smallPractice(database)
    const main = fakeMain()
    await saveBackup(database, main.bridge, saving)
    await addClient(database, someClient('new'))
    const before = await everything(database)
    database.sessions.hook('creating', (id) => {
      if (id === 's3') throw new Error('the disk is full')
    })
    expect(await restore(database, main)).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(/disk is full.*Your records are unchanged/),
    })
    expect(await everything(database)).toEqual(before)
  })

  it('a main process that goes away', async () => {
    await smallPractice(database)
    const main = fakeMain()
    await saveBackup(database, main.bridge, saving)
    const before = await everything(database)
    const gone = fakeMain({
      'backup.read': () => {
        throw new Error('gone')
      },
    })
    gone.file = main.file
    expect(await restore(database, gone)).toMatchObject({ kind: 'failed' })
    expect(await everything(database)).toEqual(before)
  })
})
