import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginDurableFile, writeDurably } from '../../src/main/durable-file.ts'
import { explainReadError, explainWriteError } from '../../src/main/file-error.ts'
import { temporaryFolder } from './some-backup.ts'

test('the file is there as a whole, for its owner only, and nothing else is', async () => {
  const folder = await temporaryFolder()
  const target = join(folder, 'it.pdf')
  await writeFile(target, 'older and longer')
  expect(await writeDurably(target, new Uint8Array([1, 2, 3]))).toEqual({ kind: 'written' })
  expect([...(await readFile(target))]).toEqual([1, 2, 3])
  expect(await readdir(folder)).toEqual(['it.pdf'])
  if (process.platform !== 'win32') expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('a folder in place of the target is kept, and said', async () => {
  const folder = await temporaryFolder()
  const target = join(folder, 'it.pdf')
  await mkdir(target)
  expect(await writeDurably(target, 'new')).toEqual({
    kind: 'failed',
    why: 'There is a folder with this name. Please choose another name.',
  })
  expect(await readdir(folder)).toEqual(['it.pdf'])
})

test.each(['none/it.pdf', 'file/it.pdf'])('%s: a folder that is not one is said', async (path) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'file'), '')
  const result = await writeDurably(join(folder, path), 'new')
  expect(result).toMatchObject({ why: expect.stringMatching(/^The folder is not there any more/) })
  expect(await readdir(folder)).toEqual(['file'])
})

test.runIf(process.platform === 'linux')('a read-only file system is said', async () => {
  const result = await writeDurably('/sys/it.pdf', 'new')
  expect(result).toMatchObject({ kind: 'failed', why: expect.stringMatching(/cannot be written|read-only/) })
})

test.runIf(process.platform === 'linux')('a full disk leaves what was there', async () => {
  const folder = await temporaryFolder()
  const target = join(folder, 'it.pdf')
  await writeFile(target, 'older')
  const file = await beginDurableFile(target, () => open('/dev/full', 'w'))
  const error = await file.append('new').catch((it: unknown) => it)
  await file.discard()
  expect(explainWriteError(error)).toBe('The disk is full. Please free some space or choose another disk.')
  expect(await readFile(target, 'utf8')).toBe('older')
})

test('a file that is discarded twice, or after it is in place, is no fault', async () => {
  const folder = await temporaryFolder()
  const target = join(folder, 'it.pdf')
  const dropped = await beginDurableFile(target)
  await dropped.discard()
  await dropped.discard()
  expect(await readdir(folder)).toEqual([])
  const kept = await beginDurableFile(target)
  await kept.settle()
  await kept.putInPlace()
  await kept.discard()
  expect(await readdir(folder)).toEqual(['it.pdf'])
})

test('no sentence about an error holds a path', async () => {
  const error = await open('/nowhere/Linh Nguyen.pdf').catch((it: unknown) => it)
  expect(explainWriteError(error)).not.toContain('Linh')
  expect(explainReadError(error)).not.toContain('Linh')
})
