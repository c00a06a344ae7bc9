import { describe, expect, it } from 'vitest'
import type { DatabaseId } from '../../../src/domain/ids.ts'
import type { MarkerFile, PracticeMarker } from '../../../src/domain/practice-marker.ts'
import { removeSample } from '../../../src/renderer/storage/backup.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { readPracticeState } from '../../../src/renderer/storage/practice-state.ts'
import { acceptAsFound, startUp } from '../../../src/renderer/storage/start.ts'
import { fakeMain } from './fake-bridge.ts'
import { freshDisk, opened, someClient, somePractice } from './some-records.ts'

/** A disk with a practice of one client, closed again, and what its marker should say. */
async function leftPractice(practice = somePractice) {
  const disk = freshDisk()
  const database = await opened(disk)
  await createPractice(database, practice)
  await addClient(database, someClient('a'))
  const state = await readPracticeState(database)
  if (!state) throw new Error('the practice has no state')
  database.close()
  return { disk, state }
}

const marker = (it: PracticeMarker): MarkerFile => ({ kind: 'marker', marker: it })
const other = 'another-database' as DatabaseId

describe('start', () => {
  it.each<{ name: string; file: (left: PracticeMarker) => MarkerFile; empty?: true; outcome: object }>([
    {
      name: 'nothing anywhere',
      empty: true,
      file: () => ({ kind: 'none' }),
      outcome: { kind: 'first-start' },
    },
    {
      name: 'an emptied database',
      empty: true,
      file: marker,
      outcome: { kind: 'mismatch', check: { kind: 'emptied', expected: { clients: 1 } } },
    },
    {
      name: 'an emptied database beside a damaged marker',
      empty: true,
      file: () => ({ kind: 'damaged' }),
      outcome: { kind: 'mismatch', check: { kind: 'emptied', expected: null } },
    },
    { name: 'all as it was left', file: marker, outcome: { kind: 'ready', practice: somePractice } },
    { name: 'no marker', file: () => ({ kind: 'none' }), outcome: { kind: 'ready' } },
    { name: 'a damaged marker', file: () => ({ kind: 'damaged' }), outcome: { kind: 'ready' } },
    {
      name: 'a marker that lags after a crash',
      file: (left) => marker({ ...left, changeNumber: 1, clients: 0 }),
      outcome: { kind: 'ready' },
    },
    {
      name: 'an older state of the database',
      file: (left) => marker({ ...left, changeNumber: 9 }),
      outcome: { kind: 'mismatch', check: { kind: 'behind', expected: { changeNumber: 9 } } },
    },
    {
      name: 'fewer records at the same change',
      file: (left) => marker({ ...left, clients: 2 }),
      outcome: { kind: 'mismatch', check: { kind: 'behind' } },
    },
    {
      name: 'another practice',
      file: (left) => marker({ ...left, databaseId: other }),
      outcome: { kind: 'mismatch', check: { kind: 'exchanged', expected: { databaseId: other } } },
    },
  ])('with $name', async ({ file, empty, outcome }) => {
    const { disk, state } = await leftPractice()
    const main = fakeMain()
    main.marker = file(state)
    const before = main.marker
    const started = await startUp(main.bridge, empty ? freshDisk() : disk)
    expect(started).toMatchObject(outcome)
    // A good start leaves a true marker; a mismatch leaves everything as it is.
    if (started.kind === 'ready') expect(main.marker).toEqual(marker(state))
    else expect(main.marker).toEqual(before)
  })

  it('does not rewrite a marker that is right', async () => {
    const { disk, state } = await leftPractice()
    const main = fakeMain()
    main.marker = marker(state)
    await startUp(main.bridge, disk)
    expect(main.calls).toEqual(['marker.read'])
  })

  it('says plainly when the marker cannot be asked for', async () => {
    const main = fakeMain({
      'marker.read': () => {
        throw new Error('main is gone')
      },
    })
    expect(await startUp(main.bridge, freshDisk())).toEqual({ kind: 'failed', why: 'main is gone' })
  })

  it('goes on with what is there once the therapist has said so', async () => {
    const { disk, state } = await leftPractice()
    const main = fakeMain()
    main.marker = marker({ ...state, databaseId: other })
    const started = await startUp(main.bridge, disk)
    if (started.kind !== 'mismatch') throw new Error(started.kind)
    expect(await acceptAsFound(started.database, main.bridge)).toMatchObject({ kind: 'ready' })
    expect(main.marker).toEqual(marker(state))
  })

  it('begins anew beside an emptied database once the therapist has said so', async () => {
    const main = fakeMain()
    main.marker = { kind: 'damaged' }
    const started = await startUp(main.bridge, freshDisk())
    if (started.kind !== 'mismatch') throw new Error(started.kind)
    expect(await acceptAsFound(started.database, main.bridge)).toMatchObject({ kind: 'first-start' })
    expect(main.marker).toEqual({ kind: 'none' })
  })

  it('is a first start after the sample practice was removed, even if the marker could not be cleared', async () => {
    const { disk, state } = await leftPractice({ ...somePractice, sample: true })
    const main = fakeMain({ 'marker.clear': () => ({ kind: 'failed', why: 'the disk is full' }) })
    main.marker = marker(state)
    const started = await startUp(main.bridge, disk)
    if (started.kind !== 'ready') throw new Error(started.kind)
    expect(await removeSample(started.database, main.bridge)).toEqual({ kind: 'removed' })
    expect(main.marker).toEqual(marker(state))
    started.database.close()
    expect(await startUp(main.bridge, disk)).toMatchObject({ kind: 'first-start' })
  })
})
