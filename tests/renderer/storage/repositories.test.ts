import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ChangeLogEntry } from '../../../src/domain/change-log.ts'
import type { CalendarDay } from '../../../src/domain/dates.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { ClientId, HomeCareId, SessionId, SnippetId } from '../../../src/domain/ids.ts'
import {
  addClient,
  changeClient,
  listClients,
  loadClient,
  saveClient,
} from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import {
  changeSnippets,
  createPractice,
  loadPractice,
  savePractice,
} from '../../../src/renderer/storage/practice-repository.ts'
import {
  addSession,
  deleteSession,
  listSessions,
  loadSession,
  saveSession,
} from '../../../src/renderer/storage/session-repository.ts'
import type { RecordFault } from '../../../src/renderer/storage/unreadable-record.ts'
import { countVisits } from '../../../src/renderer/storage/visits.ts'
import { session as anySession } from '../../domain/arbitrary-session.ts'
import { everything, opened, someClient, somePractice, someSession } from './some-records.ts'

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
})

const log = async () => (await database.changes.toArray()).map(({ payload }) => ChangeLogEntry.parse(payload))
const visit = (day: CalendarDay) => ({ dateOfService: day })

describe('practice', () => {
  it('is kept with its identity and log lines', async () => {
    expect(await loadPractice(database)).toBeNull()
    await createPractice(database, somePractice)
    await savePractice(database, { ...somePractice, paper: 'letter' }, 'Change paper')
    expect((await loadPractice(database))?.paper).toBe('letter')
    expect(await database.meta.get('identity')).toMatchObject({ databaseId: expect.any(String) })
    expect((await log()).map(({ action, patches }) => [action, patches])).toEqual([
      ['Set up practice', [{ op: 'replace', path: [], value: somePractice }]],
      ['Change paper', [{ op: 'replace', path: ['paper'], value: 'letter' }]],
    ])
  })

  it('has its snippets changed as they are stored, not as a screen still shows them', async () => {
    await createPractice(database, somePractice)
    const snippet = (id: string) => ({ id: SnippetId.parse(id), shortcut: id, text: 'Rest.' })
    await changeSnippets(database, (now) => [...now, snippet('a')], 'Add snippet')
    await changeSnippets(database, (now) => [...now, snippet('b')], 'Add snippet')
    await savePractice(
      database,
      { ...((await loadPractice(database)) ?? somePractice), paper: 'letter' },
      'Change paper',
    )
    await changeSnippets(database, (now) => now.filter(({ id }) => id !== 'a'), 'Delete snippet')
    const practice = await loadPractice(database)
    expect([practice?.paper, practice?.snippets]).toEqual(['letter', [snippet('b')]])
    expect((await log()).map(({ action }) => action)).toEqual([
      'Set up practice',
      'Add snippet',
      'Add snippet',
      'Change paper',
      'Delete snippet',
    ])
  })

  it('is never set up over another', async () => {
    await createPractice(database, somePractice)
    const before = await everything(database)
    await expect(createPractice(database, { ...somePractice, name: 'Other' })).rejects.toThrow()
    expect(await everything(database)).toEqual(before)
  })
})

describe('clients', () => {
  it('are listed by name with their visits', async () => {
    await addClient(database, someClient('a', { name: 'Zoë' }))
    await addClient(database, someClient('b', { name: 'Ádám', archived: true }))
    await addSession(database, someSession('s1', 'a', visit('2026-02-01')))
    await addSession(database, someSession('s2', 'a', visit('2026-01-01')))
    expect(
      (await listClients(database)).map(({ client, sessions, lastVisit }) => [
        client.name,
        sessions,
        lastVisit,
      ]),
    ).toEqual([
      ['Ádám', 0, null],
      ['Zoë', 2, '2026-02-01'],
    ])
  })

  it('change with a log line of the fields that changed', async () => {
    await addClient(database, someClient('a'))
    await saveClient(database, someClient('a', { archived: true }), 'Archive client')
    expect(await loadClient(database, ClientId.parse('a'))).toMatchObject({ archived: true })
    expect(await database.clients.where('archived').equals(1).primaryKeys()).toEqual(['a'])
    expect((await log()).at(-1)).toMatchObject({
      action: 'Archive client',
      subject: { kind: 'client', id: 'a' },
      patches: [{ op: 'replace', path: ['archived'], value: true }],
    })
  })

  it('change as they are stored now, so that two changes at once are both kept', async () => {
    await addClient(database, someClient('a'))
    const id = ClientId.parse('a')
    await Promise.all([
      changeClient(database, id, (client) => ({ ...client, phone: '555' }), 'Change phone'),
      changeClient(database, id, (client) => ({ ...client, archived: true }), 'Archive client'),
    ])
    expect(await loadClient(database, id)).toMatchObject({ phone: '555', archived: true })
    expect(await database.clients.where('archived').equals(1).count()).toBe(1)
    expect((await log()).map(({ patches }) => patches.map(({ path }) => path)).slice(1)).toEqual([
      [['phone']],
      [['archived']],
    ])
    await expect(changeClient(database, ClientId.parse('nobody'), (it) => it, 'x')).rejects.toThrow(/nobody/)
  })

  it('have no name outside the payload', async () => {
    await addClient(database, someClient('a', { name: 'Secret Name' }))
    const [row] = await database.clients.toArray()
    expect(JSON.stringify({ ...row, payload: null })).not.toContain('Secret')
  })

  it('that cannot be kept are refused and nothing is written', async () => {
    await expect(addClient(database, someClient('a', { name: '   ' }))).rejects.toThrow(/name/)
    await addClient(database, someClient('a'))
    await expect(addClient(database, someClient('a', { name: 'Twin' }))).rejects.toThrow()
    await expect(saveClient(database, someClient('nobody'), 'x')).rejects.toThrow(/nobody/)
    expect(await log()).toHaveLength(1)
    expect((await listClients(database)).map(({ client }) => client.name)).toEqual(['Client a'])
  })
})

describe('sessions', () => {
  beforeEach(() => addClient(database, someClient('a')))

  it('are listed newest first', async () => {
    await addSession(database, someSession('s1', 'a', visit('2026-01-01')))
    await addSession(database, someSession('s2', 'a', { ...visit('2026-03-01'), timeOfService: '08:00' }))
    await addSession(database, someSession('s3', 'a', { ...visit('2026-03-01'), timeOfService: '17:00' }))
    const ids = (await listSessions(database, ClientId.parse('a'))).map(({ id }) => id)
    expect(ids).toEqual(['s3', 's2', 's1'])
  })

  it('of nobody are refused', async () => {
    await expect(addSession(database, someSession('s1', 'nobody'))).rejects.toThrow(/nobody/)
    expect(await database.sessions.count()).toBe(0)
    expect(await log()).toHaveLength(1)
  })

  it('change together with their log line, or not at all', async () => {
    const before = someSession('s1', 'a')
    await addSession(database, before)
    const edited = applyEdit(before, { type: 'set-soap-text', section: 'plan', text: 'Again in a week.' })
    await saveSession(database, edited.session, { action: 'Write Plan', patches: edited.patches })
    expect(await loadSession(database, before.id)).toEqual(edited.session)
    expect((await log()).at(-1)).toMatchObject({ action: 'Write Plan', patches: edited.patches })

    database.changes.hook('creating', () => {
      throw new Error('the log is full')
    })
    const further = applyEdit(edited.session, { type: 'set-soap-text', section: 'plan', text: 'Never.' })
    await expect(
      saveSession(database, further.session, { action: 'Write Plan', patches: further.patches }),
    ).rejects.toThrow(/full/)
    expect(await loadSession(database, before.id)).toEqual(edited.session)
  })

  it('that are gone are not brought back by a late save', async () => {
    const gone = someSession('s1', 'a')
    await addSession(database, gone)
    await deleteSession(database, gone.id)
    const before = await everything(database)
    await expect(saveSession(database, gone, { action: 'x', patches: [] })).rejects.toThrow(/s1/)
    expect(await everything(database)).toEqual(before)
  })

  it('that could not be read back are never written', async () => {
    const before = someSession('s1', 'a')
    await addSession(database, before)
    const broken = { ...before, dateOfService: '2026-02-30' }
    await expect(saveSession(database, broken, { action: 'x', patches: [] })).rejects.toThrow(/calendar/)
    expect(await loadSession(database, before.id)).toEqual(before)
  })

  it('are deleted only while nothing is in them', async () => {
    const empty = someSession('s1', 'a')
    const written = someSession('s2', 'a', { notes: { ...empty.notes, plan: 'x' } })
    const signed = someSession('s3', 'a', { state: 'signed' })
    const homeCare = [{ id: HomeCareId.parse('h1'), words: 'Stretch', muscleId: null, dose: '' }]
    const listed = someSession('s4', 'a', { homeCare })
    for (const session of [empty, written, signed, listed]) await addSession(database, session)
    expect(await deleteSession(database, empty.id)).toEqual({ kind: 'deleted' })
    expect(await deleteSession(database, written.id)).toEqual({ kind: 'not-empty' })
    expect(await deleteSession(database, signed.id)).toEqual({ kind: 'not-empty' })
    expect(await deleteSession(database, listed.id)).toEqual({ kind: 'not-empty' })
    expect((await listSessions(database, empty.clientId)).map(({ id }) => id).sort()).toEqual([
      's2',
      's3',
      's4',
    ])
    expect((await listClients(database))[0]).toMatchObject({ sessions: 3, lastVisit: '2026-03-12' })
  })

  it('of any shape are read back as they were written', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(anySession, async (any) => {
        const session = { ...any, id: SessionId.parse(`run-${n++}`), clientId: ClientId.parse('a') }
        await addSession(database, session)
        expect(await loadSession(database, session.id)).toEqual(session)
      }),
      { numRuns: 50 },
    )
  })

  it('are counted by client as their index has them, whatever happens', async () => {
    await addClient(database, someClient('b'))
    const day = fc.constantFrom<CalendarDay[]>('2026-01-01', '2026-02-02', '2026-03-03')
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), client: fc.constantFrom('a', 'b'), day, n: fc.nat(5) }),
      fc.record({ do: fc.constant('date' as const), day, n: fc.nat(5) }),
      fc.record({ do: fc.constant('delete' as const), n: fc.nat(5) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const step of steps) {
          const session = await loadSession(database, SessionId.parse(`s${step.n}`))
          if (step.do === 'add' && !session)
            await addSession(database, someSession(`s${step.n}`, step.client, visit(step.day)))
          if (step.do === 'delete' && session) await deleteSession(database, session.id)
          if (step.do === 'date' && session) {
            const edited = applyEdit(session, {
              type: 'set-date-of-service',
              dateOfService: step.day,
              timeOfService: null,
            })
            await saveSession(database, edited.session, { action: 'x', patches: edited.patches })
          }
        }
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
        const counted = countVisits(await database.sessions.toArray()).sort(byId)
        expect((await database.visits.toArray()).sort(byId)).toEqual(counted)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a row that is not a record', () => {
  const broken = { ...someClient('bad'), dateOfBirth: 17 }
  beforeEach(async () => {
    await addClient(database, someClient('good'))
    const row = {
      id: 'bad',
      archived: 0 as const,
      payload: broken as unknown as ReturnType<typeof someClient>,
    }
    await database.clients.add(row)
  })

  it('is named with its field, and left as it is', async () => {
    const loading = loadClient(database, ClientId.parse('bad'))
    await expect(loading).rejects.toMatchObject({
      name: 'UnreadableRecordError',
      fault: { record: 'client', id: 'bad', path: 'dateOfBirth' },
      message: expect.stringContaining('client bad cannot be read at dateOfBirth'),
    })
    await expect(listClients(database)).rejects.toThrow(/bad/)
    expect((await database.clients.get('bad'))?.payload).toEqual(broken)
  })

  it('does not hide the others from whoever asks to be told', async () => {
    const faults: RecordFault[] = []
    const entries = await listClients(database, (fault) => faults.push(fault))
    expect(entries.map(({ client }) => client.id)).toEqual(['good'])
    expect(faults.map(({ id, path }) => [id, path])).toEqual([['bad', 'dateOfBirth']])
  })
})
