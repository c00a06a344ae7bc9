import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Channel, channels } from '../../src/bridge/channels.ts'
import { formatBackupLine } from '../../src/domain/backup.ts'
import { countsOf, HEADER, soundFile } from './some-backup.ts'
import { palpate, plan, records, session } from './some-palpate.ts'

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
    'record.read': fc.record({ token, at: fc.oneof(fc.nat(2), fc.integer()) }),
    'record.close': fc.record({ token }),
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
