import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { type Channel, channels } from '../../src/bridge/channels.ts'
import { BYTES_A_MESSAGE } from '../../src/bridge/report-channels.ts'
import { formatBackupLine } from '../../src/domain/backup.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { forReport } from '../../src/domain/session.ts'
import { backupReader } from '../../src/main/backup-reader.ts'
import { backupWriter } from '../../src/main/backup-writer.ts'
import { pageHandlers } from '../../src/main/handlers.ts'
import { answer } from '../../src/main/ipc.ts'
import { markerFile } from '../../src/main/marker-file.ts'
import { openedCopies } from '../../src/main/opened-copies.ts'
import { plainExports } from '../../src/main/plain-export.ts'
import { reportDesk } from '../../src/main/report-desk.ts'
import type { Composed } from '../../src/main/report-service.ts'
import { draftWith, pointMark } from '../domain/some-marks.ts'
import { countsOf, HEADER, someClient, someRecords, soundFile, temporaryFolder } from './some-backup.ts'

const PDF_BYTES = new Uint8Array([37, 80])
const records = someRecords(2)
const [first] = records
const session = forReport(draftWith([pointMark({})]))
const PIECES = { sessions: [session], changes: [], record: '' }
const plan = {
  kind: 'session-summary',
  practice: first?.kind === 'practice' ? first.record : null,
  client: someClient('k1'),
  paper: 'a4',
  colour: 'colour',
  printedOn: '2026-03-12',
  choice: USUAL_CHOICES.own,
  previous: null,
}

/** The real handlers over real files, with a therapist who answers every dialog as `answers` say. */
async function palpate(composed: Composed = { kind: 'composed', bytes: PDF_BYTES }) {
  const root = await temporaryFolder()
  const [chosen = '', userData = '', documents = '', given = ''] = [
    'chosen',
    'user-data',
    'documents',
    'given',
  ].map((it) => join(root, it))
  for (const folder of [chosen, userData, documents]) await mkdir(folder)
  await writeFile(join(documents, 'letter.txt'), 'untouched')
  await writeFile(join(chosen, 'sound.palpate'), soundFile(2))
  await writeFile(join(chosen, 'foreign.palpate'), 'hello')
  const answers = {
    save: join(chosen, 'it') as string | null,
    open: join(chosen, 'sound.palpate') as string | null,
  }
  const backups = { writer: backupWriter(), reader: backupReader() }
  onTestFinished(backups.reader.closeAll)
  const choose = { toSave: async () => answers.save, toOpen: async () => answers.open }
  const outside = { opened: [] as string[], shown: [] as string[], printed: [] as string[] }
  const reports = reportDesk({
    reports: {
      prepare: () => {},
      begin: () => ({ add: () => {}, compose: async () => composed, cancel: () => {} }),
    },
    choose,
    folder: documents,
    copies: openedCopies(given),
    outside: {
      open: async (path) => {
        outside.opened.push(path)
        return null
      },
      showInFolder: (path) => outside.shown.push(path),
      print: async (path) => {
        outside.printed.push(path)
        return { kind: 'done' }
      },
    },
    sendProgress: () => {},
  })
  const exports = plainExports({ choose, folder: documents })
  const handlers = pageHandlers({
    info: { version: '0.1.0', platform: 'linux' },
    updateMenu: () => {},
    pageIsDone: () => {},
    pageStays: () => {},
    tellLastClose: () => 'properly',
    choose,
    documents,
    samplePractice: join(chosen, 'sound.palpate'),
    marker: markerFile(userData),
    backups,
    reports,
    exports,
    prepareReports: () => {},
    readAttached: async () => ({ kind: 'fault', fault: 'no-record' }),
  })
  const say = <C extends Channel>(channel: C, request: unknown) => answer(handlers, channel, request, true)
  return { root, chosen, userData, documents, given, answers, backups, exports, outside, say }
}

type Palpate = Awaited<ReturnType<typeof palpate>>

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
  expect(await say('record.open', undefined)).toEqual({
    kind: 'opened',
    fileName: 'foreign.palpate',
    text: 'hello',
  })
  await writeFile(join(chosen, 'summary.pdf'), '%PDF-1.7')
  answers.open = join(chosen, 'summary.pdf')
  expect(await say('record.open', undefined)).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('no client’s record inside this PDF'),
  })
  answers.open = join(chosen, 'not there')
  expect(await say('record.open', undefined)).toMatchObject({ kind: 'failed' })
})

test('a backup is saved under the chosen name and opened again', async () => {
  const { say, answers, chosen } = await palpate()
  const begun = await say('backup.begin', { suggestedName: 'Riverside', header: HEADER })
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  const { token } = begun
  await say('backup.append', { token, lines: records.map(formatBackupLine) })
  expect(await say('backup.finish', { token, counts: countsOf(records) })).toEqual({
    kind: 'saved',
    fileName: 'it.palpate',
  })
  answers.open = join(chosen, 'it.palpate')
  expect(await say('backup.open', undefined)).toMatchObject({ kind: 'opened', header: HEADER })
  answers.open = join(chosen, 'foreign.palpate')
  expect(await say('backup.open', undefined)).toEqual({ kind: 'refused', fault: { kind: 'not-a-backup' } })
  answers.open = answers.save = null
  expect(await say('backup.open', undefined)).toEqual({ kind: 'cancelled' })
  expect(await say('backup.begin', { suggestedName: 'R', header: HEADER })).toEqual({ kind: 'cancelled' })
})

/** Messages from nonsense to nearly right: whole ones, ones with a part replaced, and tokens that were really given. */
function message(tokens: readonly string[]): fc.Arbitrary<readonly [Channel, unknown]> {
  const token = fc.oneof(
    fc.constantFrom('never-given', '../../etc/passwd', ''),
    fc.nat(7).map((n) => tokens.at(-n) ?? 'a'),
  )
  const lines = fc.oneof(
    fc.array(fc.oneof(fc.string(), fc.constantFrom(...records.map(formatBackupLine)))),
    fc.constant(records.map(formatBackupLine)),
  )
  const counts = fc.constantFrom(countsOf(records), { ...countsOf(records), clients: -1 })
  const marker = fc.record({
    databaseId: fc.constantFrom('database-1', '__proto__', '/etc'),
    changeNumber: fc.nat(),
    clients: fc.nat(),
    sessions: fc.nat(),
    lastChange: fc.constantFrom(HEADER.createdAt, 'yesterday'),
  })
  const suggestedName = fc.oneof(
    fc.constantFrom('..', '../../evil', 'C:\\evil', 'Linh'),
    fc.string({ minLength: 1 }),
  )
  const right: { readonly [C in Channel]: fc.Arbitrary<unknown> } = {
    'app.info': fc.constant(undefined),
    'menu.update': fc.constant({ undo: 'Undo', redo: null, sessionOpen: true }),
    'window.close': fc.constant(undefined),
    'window.stay': fc.constant(undefined),
    'app.lastClose': fc.constant(undefined),
    'marker.read': fc.constant(undefined),
    'marker.write': marker,
    'marker.clear': fc.constant(undefined),
    'backup.begin': fc.record({ suggestedName, header: fc.constant(HEADER) }),
    'backup.append': fc.record({ token, lines }),
    'backup.finish': fc.record({ token, counts }),
    'backup.abandon': fc.record({ token }),
    'backup.open': fc.constant(undefined),
    'backup.openSample': fc.constant(undefined),
    'backup.read': fc.record({ token, from: fc.oneof(fc.nat(9), fc.integer(), fc.double()) }),
    'backup.close': fc.record({ token }),
    'report.begin': fc.constant({ plan }),
    'report.add': fc.record({
      token,
      sessions: fc.constantFrom([], [session]),
      changes: fc.constant([]),
      record: fc.string(),
    }),
    'report.compose': fc.record({ token }),
    'report.read': fc.record({ token, from: fc.oneof(fc.nat(9), fc.integer(), fc.double()) }),
    'report.cancel': fc.record({ token }),
    'report.save': fc.record({ token, suggestedName }),
    'report.print': fc.record({ token, suggestedName }),
    'report.openOutside': fc.record({ token, suggestedName }),
    'report.showInFolder': fc.record({ token }),
    'report.close': fc.record({ token }),
    'export.begin': fc.record({
      kind: fc.constantFrom('trigger-points-csv', 'fhir', 'client-record', 'exe'),
      suggestedName,
    }),
    'export.append': fc.record({ token, text: fc.string() }),
    'export.finish': fc.record({ token }),
    'export.abandon': fc.record({ token }),
    'record.open': fc.constant(undefined),
  }
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })
  return fc.constantFrom(...(Object.keys(channels) as Channel[])).chain((channel) => {
    const damaged = fc.tuple(right[channel], fc.string(), anything).map(([request, key, value]) => {
      if (typeof request !== 'object' || request === null) return value
      const keys = Object.keys(request)
      return { ...request, [keys[key.length % keys.length] ?? key]: value }
    })
    return fc.oneof(right[channel], damaged, anything).map((request) => [channel, request] as const)
  })
}

test('10,000 random messages: an answer or a refusal, and no file but the chosen ones', async () => {
  const { root, chosen, userData, documents, given, answers, backups, exports, say } = await palpate()
  const crashes: unknown[] = []
  const crash = (error: unknown) => crashes.push(error)
  process.on('uncaughtException', crash).on('unhandledRejection', crash)
  const tokens: string[] = []
  const outcomes = new Map<string, number>()
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const paths = ['it', 'it.palpate', 'it.pdf', 'sound.palpate', 'foreign.palpate', 'none/it', ''].map((it) =>
    join(chosen, it),
  )
  const step = fc.constant(undefined).chain(() => fc.tuple(message(tokens), fc.constantFrom(...paths, null)))
  await fc.assert(
    fc.asyncProperty(step, async ([[channel, request], path]) => {
      answers.save = path === join(chosen, 'sound.palpate') ? null : path
      answers.open = path
      try {
        const result: unknown = await say(channel, request)
        count(typeof result === 'object' && result && 'kind' in result ? String(result.kind) : 'other')
        if (typeof result === 'object' && result && 'token' in result) tokens.push(String(result.token))
      } catch (error) {
        count('refusal')
        expect(String(error)).toMatch(/^Error: refused: [a-zA-Z.]+: /)
      }
    }),
    { numRuns: 10_000 },
  )
  await backups.writer.abandonAll()
  await backups.reader.closeAll()
  await exports.abandonAll()
  process.off('uncaughtException', crash).off('unhandledRejection', crash)

  expect(crashes).toEqual([])
  // The messages were not all nonsense: every kind of answer was among them.
  for (const outcome of [
    'done',
    'begun',
    'composed',
    'saved',
    'opened',
    'lines',
    'refused',
    'cancelled',
    'failed',
    'refusal',
  ])
    expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(0)
  // Every answer of the therapist with the ending it may have got, the marker, and what was there before.
  const allowed = [
    chosen,
    userData,
    documents,
    join(documents, 'letter.txt'),
    join(userData, 'practice-marker.json'),
  ]
  for (const path of paths)
    allowed.push(path, ...['pdf', 'palpate', 'csv', 'json'].map((ending) => `${path}.${ending}`))
  const there = (await readdir(root, { recursive: true })).map((path) => join(root, path))
  expect(there.filter((path) => !allowed.includes(path) && !path.startsWith(given))).toEqual([])
  expect(await readFile(join(documents, 'letter.txt'), 'utf8')).toBe('untouched')
  expect(await readFile(join(chosen, 'sound.palpate'), 'utf8')).toBe(soundFile(2))
})
