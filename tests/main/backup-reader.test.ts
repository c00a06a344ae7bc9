import { randomBytes } from 'node:crypto'
import { open, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { BACKUP_LINE_LIMIT, formatBackupLine } from '../../src/domain/backup.ts'
import { backupReader } from '../../src/main/backup-reader.ts'
import { countsOf, HEADER, sealedFile, someRecords, soundFile, temporaryFolder } from './some-backup.ts'

async function opening(content: string | Uint8Array) {
  const path = join(await temporaryFolder(), 'it.palpate')
  await writeFile(path, content)
  return openPath(path)
}

async function openPath(path: string) {
  const reader = backupReader()
  onTestFinished(reader.closeAll)
  return { reader, path, result: await reader.open(path) }
}

async function refusal(content: string | Uint8Array) {
  const { result } = await opening(content)
  return result.kind === 'refused' ? result.fault : result.kind
}

async function tokenOf(content: string) {
  const { reader, path, result } = await opening(content)
  if (result.kind !== 'opened') throw new Error(`not opened: ${JSON.stringify(result)}`)
  return { reader, path, token: result.token }
}

/** The lines of `someRecords(2)` with the header; what `change` makes of them is sealed with a right checksum. */
function tampered(change: (lines: string[]) => string[]): string {
  const records = someRecords(2)
  return sealedFile(change([HEADER, ...records].map(formatBackupLine)), countsOf(records))
}

test('a sound file is opened with its header and counts', async () => {
  const { result } = await opening(soundFile(3))
  expect(result).toMatchObject({
    kind: 'opened',
    fileName: 'it.palpate',
    header: HEADER,
    counts: { practices: 1, clients: 3, sessions: 3, changes: 1 },
  })
})

test('its records come back line for line, in pieces, from any place', async () => {
  const expected = someRecords(1300).map(formatBackupLine)
  const { reader, token } = await tokenOf(soundFile(1300))
  const read: string[] = []
  for (let next: number | null = 0; next !== null; ) {
    const piece = await reader.read(token, next)
    if (piece.kind === 'failed') throw new Error(piece.why)
    read.push(...piece.lines)
    next = piece.next
  }
  expect(read).toEqual(expected)
  for (const from of [0, 1, 499, 500, 501, 1234, expected.length - 1]) {
    const piece = await reader.read(token, from)
    if (piece.kind === 'failed') throw new Error(piece.why)
    expect(piece.lines[0]).toBe(expected[from])
  }
  expect(await reader.read(token, expected.length)).toEqual({ kind: 'lines', lines: [], next: null })
  expect(await reader.read(token, Number.MAX_SAFE_INTEGER)).toMatchObject({ lines: [], next: null })
})

test('a file without a line end after the footer is still whole', async () => {
  expect((await opening(soundFile(1).trimEnd())).result.kind).toBe('opened')
})

test.each([
  ['an empty file', '', { kind: 'empty' }],
  ['a text', 'Dear diary\nToday\n', { kind: 'not-a-backup' }],
  ['a JSON of something else', '{"format":"other","version":1}\n', { kind: 'not-a-backup' }],
  ['a picture', randomBytes(300_000), { kind: 'not-a-backup' }],
  ['zeros after a power cut', new Uint8Array(4096), { kind: 'not-a-backup' }],
  ['a newer format', '{"format":"palpate-backup","version":7,"more":1}\n', { kind: 'newer', version: 7 }],
  ['a header alone', `${formatBackupLine(HEADER)}\n`, { kind: 'truncated' }],
])('%s is refused by name', async (_name, content, fault) => {
  expect(await refusal(content)).toEqual(fault)
})

test('a file cut off anywhere is refused, at a line end, too', async () => {
  const whole = Buffer.from(soundFile(2))
  const headerEnd = whole.indexOf('\n') + 1
  const lineEnds = [...whole.keys()].filter((at) => whole[at] === 0x0a).slice(0, -1)
  const cuts = [...lineEnds.map((at) => at + 1), headerEnd + 5, whole.length - 2, whole.length - 60]
  for (const cut of cuts)
    expect(await refusal(whole.subarray(0, cut)), `cut at ${cut}`).toEqual({ kind: 'truncated' })
  expect(await refusal(whole.subarray(0, headerEnd - 9))).toEqual({ kind: 'not-a-backup' })
})

test('any change of a byte is refused', async () => {
  const whole = Buffer.from(soundFile(1))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const altered = Buffer.from(whole)
      altered[at] = (altered[at] ?? 0) ^ by
      expect(typeof (await refusal(altered))).toBe('object')
    }),
    { numRuns: 300 },
  )
})

test('a letter changed in a name is "altered", and so is a broken record', async () => {
  expect(await refusal(soundFile(2).replace('violinist', 'violonist'))).toEqual({ kind: 'altered' })
  expect(await refusal(soundFile(2).replace('{"kind":"client"', '["kind":"client"'))).toEqual({
    kind: 'altered',
  })
})

test('a record that does not parse is named with its line and its path', async () => {
  const swapped = tampered((lines) => lines.map((line) => line.replace('"side":"right"', '"side":"left"')))
  expect(await refusal(swapped)).toMatchObject({ kind: 'bad-record', line: 4, path: 'record.marks.0.side' })
  const unknown = tampered((lines) => [...lines, '{"kind":"invoice","record":{}}'])
  expect(await refusal(unknown)).toMatchObject({ kind: 'bad-record', line: 8, path: 'kind' })
  const notJson = tampered(([header = '', ...rest]) => [header, 'hello', ...rest])
  expect(await refusal(notJson)).toMatchObject({ kind: 'bad-record', line: 2, path: '' })
})

test('a record too many or too few is refused although the checksum is right', async () => {
  expect(await refusal(tampered((lines) => lines.slice(0, -1)))).toEqual({ kind: 'counts-differ' })
})

test('a line longer than any record is refused without holding it in memory', async () => {
  const long = (size: number) => tampered(([header = '', ...rest]) => [header, 'x'.repeat(size), ...rest])
  expect(await refusal(long(BACKUP_LINE_LIMIT + 1))).toEqual({ kind: 'line-too-long', line: 2 })
  const path = join(await temporaryFolder(), 'huge.palpate')
  await writeFile(path, `${formatBackupLine(HEADER)}\n`)
  await truncate(path, 4_000_000_000)
  const before = process.memoryUsage().rss
  expect((await openPath(path)).result).toEqual({
    kind: 'refused',
    fault: { kind: 'line-too-long', line: 2 },
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
})

test('a folder and a file that is not there are unreadable, and say why', async () => {
  const folder = await temporaryFolder()
  const fault = async (path: string) => (await openPath(path)).result
  expect(await fault(folder)).toEqual({
    kind: 'refused',
    fault: { kind: 'unreadable', why: 'it is a folder' },
  })
  expect(await fault(join(folder, 'none.palpate'))).toEqual({
    kind: 'refused',
    fault: { kind: 'unreadable', why: 'it is not there any more' },
  })
})

test('a token that was never given or was closed reads nothing', async () => {
  const { reader, token } = await tokenOf(soundFile(1))
  expect((await reader.read('never-given', 0)).kind).toBe('failed')
  await reader.close(token)
  await reader.close(token)
  expect((await reader.read(token, 0)).kind).toBe('failed')
})

test('a file that is changed after it was verified is read no further', async () => {
  const { reader, path, token } = await tokenOf(soundFile(1))
  const file = await open(path, 'a')
  await file.appendFile('more')
  await file.close()
  expect(await reader.read(token, 0)).toMatchObject({ kind: 'failed' })
})
