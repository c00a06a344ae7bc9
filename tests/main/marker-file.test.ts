import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DatabaseId } from '../../src/domain/ids.ts'
import { markerFile } from '../../src/main/marker-file.ts'
import { temporaryFolder } from './some-backup.ts'

const marker = (changeNumber: number) => ({
  databaseId: 'database-1' as DatabaseId,
  changeNumber,
  clients: 2,
  sessions: 5,
  lastChange: '2026-03-12T14:03:22.000Z',
})

test('nothing was kept, a marker is kept, and it is forgotten', async () => {
  const folder = await temporaryFolder()
  const file = markerFile(folder)
  expect(await file.read()).toEqual({ kind: 'none' })
  expect(await file.clear()).toEqual({ kind: 'done' })
  expect(await file.write(marker(1))).toEqual({ kind: 'done' })
  expect(await file.read()).toEqual({ kind: 'marker', marker: marker(1) })
  expect(await readdir(folder)).toEqual(['practice-marker.json'])
  expect(await file.clear()).toEqual({ kind: 'done' })
  expect(await file.read()).toEqual({ kind: 'none' })
})

test('the last of many writes at once wins, and each leaves a whole file', async () => {
  const folder = await temporaryFolder()
  const file = markerFile(folder)
  await Promise.all(Array.from({ length: 30 }, (_, n) => file.write(marker(n))))
  expect(await file.read()).toEqual({ kind: 'marker', marker: marker(29) })
  await Promise.all([file.write(marker(30)), file.clear()])
  expect(await file.read()).toEqual({ kind: 'none' })
})

test.each(['', '{', '{}', 'null', '{"databaseId":"database-1","changeNumber":-1}'])(
  'a file of %j is damaged, never "none"',
  async (content) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'practice-marker.json'), content)
    expect(await markerFile(folder).read()).toEqual({ kind: 'damaged' })
    expect(await readFile(join(folder, 'practice-marker.json'), 'utf8')).toBe(content)
  },
)

test('a folder in its place is damaged, and writing says so', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'practice-marker.json'))
  const file = markerFile(folder)
  expect(await file.read()).toEqual({ kind: 'damaged' })
  expect((await file.write(marker(1))).kind).toBe('failed')
  expect((await file.clear()).kind).toBe('failed')
})

test('a data folder that is gone is said, and the next write is tried again', async () => {
  const folder = join(await temporaryFolder(), 'data')
  const file = markerFile(folder)
  expect((await file.write(marker(1))).kind).toBe('failed')
  await mkdir(folder)
  expect((await file.write(marker(2))).kind).toBe('done')
})
