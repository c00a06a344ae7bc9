import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alteredSessions,
  type ClientImport,
  type ExistingRecords,
  planClientImport,
  recordsToStore,
} from '../../../src/domain/exchange/client-import.ts'
import type { ClientRecord } from '../../../src/domain/exchange/client-record.ts'
import { ClientId, type SessionId } from '../../../src/domain/ids.ts'
import { forReport, type Session } from '../../../src/domain/session.ts'
import { signSession } from '../../../src/domain/signing.ts'
import { addendum } from '../arbitrary-list-record.ts'
import { clientRecord } from './arbitrary-client-record.ts'
import { sampleRecords } from './sample-record.ts'

const SIGNED_BY = { by: 'Ines Calloway', at: '2026-11-26T09:00:00.000Z' }
const NOTHING: ExistingRecords = { client: null, sessions: [], changes: [] }
const HOLDS: ReadonlySet<SessionId> = new Set()
const planned = async (
  record: ClientRecord,
  existing: ExistingRecords,
  altered = HOLDS,
): Promise<ClientImport> => {
  const plan = await planClientImport(record, existing, altered)
  if (plan.kind === 'refused') throw new Error(plan.why)
  return plan
}
const record = sampleRecords.find(({ sessions }) => sessions.some(({ state }) => state === 'signed'))
if (!record) throw new Error('nothing in the sample is signed')
/** What a practice has that the record was made from: with private notes, which the record does not know. */
const existingOf = ({ client, sessions, changes }: ClientRecord): ExistingRecords => ({
  client,
  sessions: sessions.map((session) => ({ ...session, privateNotes: 'For me alone' })),
  changes,
})
const all = existingOf(record)
const signed = all.sessions.find(({ state }) => state === 'signed') as Session
const rest = all.sessions.filter(({ id }) => id !== signed.id)
const withSession = (session: Session): ExistingRecords => ({ ...all, sessions: [...rest, session] })
const outcomeOf = (plan: ClientImport) =>
  plan.sessions.find(({ session }) => session.id === signed.id)?.outcome

describe('the import of a client’s record', () => {
  it('into a practice that knows nothing of it stores all of it', async () => {
    await fc.assert(
      fc.asyncProperty(clientRecord, async (it) => {
        const plan = await planned(it, NOTHING)
        expect(recordsToStore(it, plan, NOTHING).map(({ record }) => record)).toEqual([
          it.client,
          ...it.sessions.map((session) => ({ ...session, privateNotes: '' })),
          ...it.changes,
        ])
      }),
      { numRuns: 30 },
    )
  })

  it('a second time stores nothing', async () => {
    await fc.assert(
      fc.asyncProperty(clientRecord, async (it) => {
        const plan = await planned(it, existingOf(it))
        expect(recordsToStore(it, plan, existingOf(it))).toEqual([])
        expect(plan.client).toBe('same')
      }),
      { numRuns: 30 },
    )
  })

  it('adds the sessions that are missing and leaves the others', async () => {
    const existing = { ...all, sessions: rest }
    const stored = recordsToStore(record, await planned(record, existing), existing)
    expect(stored).toEqual([{ kind: 'session', record: { ...signed, privateNotes: '' } }])
  })

  it('never replaces a session that has another content here, and says so', async () => {
    const existing = withSession({ ...signed, reason: `${signed.reason} and more` })
    const plan = await planned(record, existing)
    expect(outcomeOf(plan)).toBe('different')
    expect(recordsToStore(record, plan, existing)).toEqual([])
    expect(plan.words.join(' ')).toContain('the one in the file is not taken: 1 session')
  })

  it('never replaces a client’s details', async () => {
    const existing = { ...all, client: { ...record.client, phone: '555 0199' } }
    const plan = await planned(record, existing)
    expect(plan.client).toBe('different')
    expect(recordsToStore(record, plan, existing)).toEqual([])
    expect(plan.words.join(' ')).toContain('The details stay as they are here.')
  })

  it('adds addenda of a signed session after those that are here', async () => {
    await fc.assert(
      fc.asyncProperty(addendum, addendum, async (here, there) => {
        fc.pre(here.id !== there.id)
        const file = {
          ...record,
          sessions: record.sessions.map((it) => (it.id === signed.id ? { ...it, addenda: [there] } : it)),
        }
        const existing = withSession({ ...signed, addenda: [here] })
        const plan = await planned(file, existing)
        expect(outcomeOf(plan)).toBe('addenda')
        expect(recordsToStore(file, plan, existing)).toEqual([
          { kind: 'session', record: { ...signed, addenda: [here, there] } },
        ])
        const changed = withSession({ ...signed, addenda: [{ ...there, text: `${there.text}!` }] })
        expect(outcomeOf(await planned(file, changed))).toBe('different')
      }),
      { numRuns: 20 },
    )
  })

  it('is refused if one of its sessions is another client’s here', async () => {
    const existing = withSession({ ...signed, clientId: ClientId.parse('somebody') })
    expect(await planClientImport(record, existing, HOLDS)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('belongs to another client here. Nothing was imported.'),
    })
  })

  it('leaves lines of the log that read differently here', async () => {
    const [change, ...others] = record.changes
    if (!change) throw new Error('the sample has no log')
    const existing = { ...all, changes: [{ ...change, action: 'Something else' }, ...others] }
    const plan = await planned(record, existing)
    expect(plan.changes).toEqual([])
    expect(plan.words.join(' ')).toContain('1 of the lines of the change log read differently here')
  })

  it('names sessions whose signature does not hold, and only these', async () => {
    const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
    const { state, ...content } = signed
    const sound = await signSession({ ...content, state: 'draft', signature: null }, SIGNED_BY, digest)
    const withSigned = (session: Session) => ({ ...record, sessions: [forReport(session)] })
    expect(await alteredSessions(withSigned(sound), digest)).toEqual(new Set())
    const forged = withSigned({ ...sound, reason: 'Something else' })
    const altered = await alteredSessions(forged, digest)
    expect(altered).toEqual(new Set([signed.id]))
    expect((await planned(forged, NOTHING, altered)).words.join(' ')).toContain('it is not what was signed')
    expect((await planned(forged, NOTHING)).words.join(' ')).not.toContain('it is not what was signed')
  })

  it('says before anything is stored what it will do', async () => {
    expect((await planned(record, NOTHING)).words).toEqual([
      'This record comes from the sample practice: the client is invented.',
      `${record.client.name} is added as a new client.`,
      expect.stringMatching(/^Added: \d+ sessions?, /),
    ])
  })
})
