import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatBackupLine } from '../../src/domain/backup.ts'
import { backupReader } from '../../src/main/backup-reader.ts'
import { backupWriter } from '../../src/main/backup-writer.ts'
import { countsOf, HEADER, someRecords, soundFile, temporaryFolder } from './some-backup.ts'

const records = someRecords(2)
const lines = records.map(formatBackupLine)
const counts = countsOf(records)

async function begun() {
  const folder = await temporaryFolder()
  const target = join(folder, 'it.palpate')
  const writer = backupWriter()
  const result = await writer.begin(target, HEADER)
  if (result.kind !== 'begun') throw new Error(result.why)
  return { folder, target, writer, token: result.token }
}

test('what is written is what the format says, and the reader opens it', async () => {
  const { folder, target, writer, token } = await begun()
  expect(await writer.append({ token, lines: lines.slice(0, 2) })).toEqual({ kind: 'done' })
  expect(await writer.append({ token, lines: [] })).toEqual({ kind: 'done' })
  expect(await writer.append({ token, lines: lines.slice(2) })).toEqual({ kind: 'done' })
  expect(await writer.finish({ token, counts })).toEqual({ kind: 'saved', fileName: 'it.palpate' })
  expect(await readFile(target, 'utf8')).toBe(soundFile(2))
  expect(await readdir(folder)).toEqual(['it.palpate'])
  const reader = backupReader()
  const opened = await reader.open(target)
  expect(opened).toMatchObject({ kind: 'opened', header: HEADER, counts })
  await reader.closeAll()
})

test('messages that overtake each other keep their order', async () => {
  const { target, writer, token } = await begun()
  const said = [
    ...lines.map((line) => writer.append({ token, lines: [line] })),
    writer.finish({ token, counts }),
  ]
  expect((await Promise.all(said)).at(-1)).toMatchObject({ kind: 'saved' })
  expect(await readFile(target, 'utf8')).toBe(soundFile(2))
})

test('until it is finished an older backup of the name is untouched, and abandoning leaves nothing', async () => {
  const { folder, target, writer, token } = await begun()
  await writeFile(target, 'older')
  await writer.append({ token, lines })
  expect(await readFile(target, 'utf8')).toBe('older')
  await writer.abandon(token)
  expect(await readFile(target, 'utf8')).toBe('older')
  expect(await readdir(folder)).toEqual(['it.palpate'])
})

test.each([
  ['counts that are not true', lines, { ...counts, clients: 7 }, 'counts-differ'],
  ['a record the reader would refuse', [...lines, '{"kind":"client","record":{}}'], counts, 'line 8, record'],
])('%s: nothing is saved, and the older file stays', async (_name, written, said, why) => {
  const { folder, target, writer, token } = await begun()
  await writeFile(target, 'older')
  await writer.append({ token, lines: written })
  const result = await writer.finish({ token, counts: said })
  expect(result).toMatchObject({ kind: 'failed', why: expect.stringContaining(why) })
  expect(await readFile(target, 'utf8')).toBe('older')
  expect(await readdir(folder)).toEqual(['it.palpate'])
})

test('a line with a line end in it ends the backup', async () => {
  const { folder, writer, token } = await begun()
  expect(await writer.append({ token, lines: ['{}\n{}'] })).toMatchObject({ kind: 'failed' })
  expect(await writer.finish({ token, counts })).toMatchObject({ kind: 'failed' })
  expect(await readdir(folder)).toEqual([])
})

test('a token that was never given, or is used up, does nothing', async () => {
  const { writer, token } = await begun()
  expect(await writer.append({ token: 'never-given', lines })).toMatchObject({ kind: 'failed' })
  expect(await writer.finish({ token: 'never-given', counts })).toMatchObject({ kind: 'failed' })
  await writer.append({ token, lines })
  const [first, second] = await Promise.all([
    writer.finish({ token, counts }),
    writer.finish({ token, counts }),
  ])
  expect([first.kind, second.kind]).toEqual(['saved', 'failed'])
  expect(await writer.append({ token, lines })).toMatchObject({ kind: 'failed' })
  await writer.abandon(token)
})

test('more backups at once than any honest page makes push the oldest out', async () => {
  const { folder, writer, token } = await begun()
  for (let n = 0; n < 10; n++) await writer.begin(join(folder, `${n}.palpate`), HEADER)
  expect((await readdir(folder)).length).toBe(4)
  expect(await writer.append({ token, lines })).toMatchObject({ kind: 'failed' })
  await writer.abandonAll()
  expect(await readdir(folder)).toEqual([])
})

test('a folder in place of the name, and a folder that is not there, are said in a sentence', async () => {
  const { folder, writer } = await begun()
  expect(await writer.begin(join(folder, 'none/it.palpate'), HEADER)).toMatchObject({
    why: expect.stringContaining('The folder is not there any more'),
  })
  const result = await writer.begin(folder, HEADER)
  if (result.kind !== 'begun') throw new Error(result.why)
  await writer.append({ token: result.token, lines })
  expect(await writer.finish({ token: result.token, counts })).toMatchObject({
    why: 'There is a folder with this name. Please choose another name.',
  })
})
