import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { BYTES_A_MESSAGE, CHUNK_LENGTH } from '../../src/bridge/report-channels.ts'
import { openedCopies } from '../../src/main/opened-copies.ts'
import { type Palpate, PDF_BYTES, PIECES, palpate, plan } from './some-palpate.ts'

/** A report of one session, composed; its token. */
async function composedReport({ say }: Palpate): Promise<string> {
  const begun = await say('report.begin', { plan })
  const { token } = begun
  expect(await say('report.add', { token, ...PIECES })).toEqual({ kind: 'done' })
  expect(await say('report.compose', { token })).toEqual({
    kind: 'composed',
    length: PDF_BYTES.length,
  })
  return token
}

test('a report: saved, cancelled and failed are told apart', async () => {
  const it = await palpate()
  const { say, answers, chosen } = it
  const request = { token: await composedReport(it), suggestedName: 'Linh: summary' }
  // What is composed does not grow any more.
  expect(await say('report.add', { token: request.token, ...PIECES })).toMatchObject({ kind: 'failed' })
  expect(await say('report.save', request)).toEqual({ kind: 'saved', fileName: 'it.pdf' })
  expect([...(await readFile(join(chosen, 'it.pdf')))]).toEqual([...PDF_BYTES])
  answers.save = join(chosen, 'none', 'it.pdf')
  expect(await say('report.save', request)).toMatchObject({ kind: 'failed' })
  answers.save = null
  expect(await say('report.save', request)).toEqual({ kind: 'cancelled' })
  const broken = await palpate({ kind: 'failed', why: 'It broke.' })
  const { token } = await broken.say('report.begin', { plan })
  expect(await broken.say('report.compose', { token })).toEqual({ kind: 'failed', why: 'It broke.' })
  expect(await broken.say('report.save', { ...request, token })).toMatchObject({ kind: 'failed' })
  expect(await readdir(broken.chosen)).not.toContain('it.pdf')
})

test('what is printed and opened elsewhere are the same bytes, for this user’s eyes only', async () => {
  const it = await palpate()
  const { say, outside, given, chosen } = it
  const request = { token: await composedReport(it), suggestedName: '2026-03-12 Linh: summary.pdf' }
  expect(await say('report.openOutside', request)).toEqual({ kind: 'done' })
  expect(await say('report.print', request)).toEqual({ kind: 'done' })
  for (const path of [...outside.opened, ...outside.printed]) {
    expect(path.startsWith(given)).toBe(true)
    expect(basename(path)).toBe('2026-03-12 Linh summary.pdf')
    expect([...(await readFile(path))]).toEqual([...PDF_BYTES])
    if (process.platform !== 'win32') {
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
    }
  }
  expect(new Set([...outside.opened, ...outside.printed]).size).toBe(2)
  openedCopies(given).removeAll()
  expect(await readdir(dirname(given))).not.toContain(basename(given))

  const { token } = request
  expect(await say('report.showInFolder', { token })).toMatchObject({ kind: 'failed' })
  await say('report.save', request)
  expect(await say('report.showInFolder', { token })).toEqual({ kind: 'done' })
  expect(outside.shown).toEqual([join(chosen, 'it.pdf')])
})

test('what is composed is read piece by piece', async () => {
  const bytes = Uint8Array.from({ length: 2 * BYTES_A_MESSAGE + 7 }, (_, at) => at % 251)
  const it = await palpate({ kind: 'composed', bytes })
  const { token } = await it.say('report.begin', { plan })
  expect(await it.say('report.read', { token, from: 0 })).toMatchObject({ kind: 'failed' })
  expect(await it.say('report.compose', { token })).toEqual({ kind: 'composed', length: bytes.length })
  const pieces: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const piece = await it.say('report.read', { token, from })
    if (piece.kind !== 'read') throw new Error(piece.kind)
    expect(piece.bytes.buffer.byteLength).toBe(piece.bytes.length)
    pieces.push(piece.bytes)
    from += piece.bytes.length
  }
  expect(pieces.map(({ length }) => length)).toEqual([BYTES_A_MESSAGE, BYTES_A_MESSAGE, 7])
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  await it.say('report.close', { token })
  expect(await it.say('report.read', { token, from: 0 })).toMatchObject({ kind: 'failed' })
})

test('a report that is closed is of no use any more', async () => {
  const it = await palpate()
  const token = await composedReport(it)
  await it.say('report.close', { token })
  for (const channel of ['report.save', 'report.print', 'report.openOutside'] as const)
    expect(await it.say(channel, { token, suggestedName: 'x' })).toMatchObject({ kind: 'failed' })
  expect(await it.say('report.compose', { token })).toMatchObject({ kind: 'failed' })
})

test('an export is put together from its pieces, whole or not at all', async () => {
  const { say, answers, chosen } = await palpate()
  const begin = async (kind: string) => {
    const begun = await say('export.begin', { kind, suggestedName: 'Linh' })
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    return begun
  }
  const { token } = await begin('trigger-points-csv')
  for (const text of ['a,', 'b\n'])
    expect(await say('export.append', { token, text })).toEqual({ kind: 'done' })
  expect(await readdir(chosen)).not.toContain('it.csv')
  expect(await say('export.finish', { token })).toEqual({ kind: 'saved', fileName: 'it.csv' })
  expect(await readFile(join(chosen, 'it.csv'), 'utf8')).toBe('a,b\n')
  if (process.platform !== 'win32') expect((await stat(join(chosen, 'it.csv'))).mode & 0o777).toBe(0o600)
  expect(await say('export.append', { token, text: 'c' })).toMatchObject({ kind: 'failed' })
  expect(await say('export.finish', { token })).toMatchObject({ kind: 'failed' })

  const given = await begin('fhir')
  await say('export.append', { token: given.token, text: '{' })
  await say('export.abandon', { token: given.token })
  expect(await say('export.finish', { token: given.token })).toMatchObject({ kind: 'failed' })
  expect((await readdir(chosen)).filter((name) => name !== 'it.csv')).toEqual([
    'foreign.palpate',
    'sound.palpate',
  ])
  answers.save = join(chosen, 'none', 'it')
  expect(await say('export.begin', { kind: 'fhir', suggestedName: 'Linh' })).toMatchObject({ kind: 'failed' })
  answers.save = null
  expect(await say('export.begin', { kind: 'fhir', suggestedName: 'Linh' })).toEqual({ kind: 'cancelled' })
})

test('a client’s record is read as it stands', async () => {
  const { say, answers, chosen } = await palpate()
  answers.open = join(chosen, 'foreign.palpate')
  const opened = await say('record.open', undefined)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { token } = opened
  expect(opened).toEqual({ kind: 'opened', fileName: 'foreign.palpate', token, pieces: 1 })
  expect(await say('record.read', { token, at: 0 })).toEqual({ kind: 'read', text: 'hello' })
  expect(await say('record.read', { token, at: 1 })).toMatchObject({ kind: 'failed' })
  await say('record.close', { token })
  expect(await say('record.read', { token, at: 0 })).toMatchObject({ kind: 'failed' })

  const long = '𝒜'.repeat(CHUNK_LENGTH)
  await writeFile(join(chosen, 'long.json'), long)
  answers.open = join(chosen, 'long.json')
  const more = await say('record.open', undefined)
  if (more.kind !== 'opened') throw new Error(more.kind)
  const texts: string[] = []
  for (let at = 0; at < more.pieces; at += 1) {
    const piece = await say('record.read', { token: more.token, at })
    if (piece.kind === 'read') texts.push(piece.text)
  }
  expect(texts.length).toBeGreaterThan(1)
  expect(texts.join('') === long).toBe(true)
  await writeFile(join(chosen, 'summary.pdf'), '%PDF-1.7')
  answers.open = join(chosen, 'summary.pdf')
  expect(await say('record.open', undefined)).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('no client’s record inside this PDF'),
  })
  answers.open = join(chosen, 'not there')
  expect(await say('record.open', undefined)).toMatchObject({ kind: 'failed' })
})
