import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Handout } from '../../../src/domain/handout/handout.ts'
import { AddendumId } from '../../../src/domain/ids.ts'
import type { Session } from '../../../src/domain/session.ts'
import type { Addendum } from '../../../src/domain/signature.ts'
import { signSession, verifyDigest } from '../../../src/domain/signing.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { sha256Of } from '../../../src/renderer/storage/digest.ts'
import { keepStep } from '../../../src/renderer/storage/history-rows.ts'
import { saveChange } from '../../../src/renderer/storage/save-change.ts'
import { addSession, loadSession, saveSession } from '../../../src/renderer/storage/session-repository.ts'
import { keepAddendum, keepHandout, keepSigned } from '../../../src/renderer/storage/signed-sessions.ts'
import { everything, opened, someClient, someSession } from './some-records.ts'

const draft = someSession('s1', 'a', { reason: 'before the race' })
const sign = (session: Session) =>
  signSession(session, { by: 'Ana Kovač', at: '2026-03-12T15:00:00.000Z' }, sha256Of)
const addendum = (id: string): Addendum => ({
  id: AddendumId.parse(id),
  at: '2026-03-13T08:00:00.000Z',
  author: 'Ana Kovač',
  reason: 'Forgotten',
  text: 'Told to drink.',
})
const edited = applyEdit(draft, { type: 'set-reason', reason: 'after the race' })
const save = { action: 'Write reason', patches: edited.patches }

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
  await addClient(database, someClient('a'))
  await addSession(database, draft)
  const entry = { name: 'Write reason', patches: edited.patches, inverse: edited.inverse }
  await database.transaction('rw', database.histories, () =>
    keepStep(database, draft.id, { kind: 'edit', index: 0, entry }),
  )
})
const actions = async () => (await database.changes.toArray()).map(({ payload }) => payload.action)

it('the digest is SHA-256', async () => {
  const text = 'Linh Nguyễn 𝒳'
  expect(await sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

describe('signing', () => {
  it('locks the session with its line in the log, and forgets the way back', async () => {
    const signed = await sign(draft)
    await keepSigned(database, signed)
    const stored = await loadSession(database, draft.id)
    expect(stored).toEqual(signed)
    expect(stored && (await verifyDigest(stored, sha256Of))).toBe('verified')
    expect(await database.histories.count()).toBe(0)
    expect((await actions()).at(-1)).toBe('Sign session')
  })

  it('refuses every save afterwards, and changes nothing', async () => {
    await keepSigned(database, await sign(draft))
    const before = await everything(database)
    await expect(saveSession(database, edited.session, save)).rejects.toThrow(/signed and never changes/)
    await expect(keepSigned(database, await sign(draft))).rejects.toThrow(/already/)
    expect(await everything(database)).toEqual(before)
  })

  it('is not done by the back door, nor over changes that were not signed', async () => {
    const signed = await sign(draft)
    await expect(saveSession(database, signed, save)).rejects.toThrow(/by signing/)
    await saveSession(database, edited.session, save)
    const before = await everything(database)
    await expect(keepSigned(database, signed)).rejects.toThrow(/changed since/)
    await expect(keepSigned(database, draft)).rejects.toThrow(/not signed/)
    expect(await everything(database)).toEqual(before)
  })

  it('happens together with its line in the log, or not at all', async () => {
    database.changes.hook('creating', () => {
      throw new Error('the log is full')
    })
    await expect(keepSigned(database, await sign(draft))).rejects.toThrow(/full/)
    expect(await loadSession(database, draft.id)).toEqual(draft)
    expect(await database.histories.count()).toBe(2)
  })
})

describe('addenda', () => {
  it('come one after the other, and what was signed stays', async () => {
    const signed = await sign(draft)
    await keepSigned(database, signed)
    await keepAddendum(database, draft.id, addendum('a1'))
    const kept = await keepAddendum(database, draft.id, addendum('a2'))
    expect(kept).toEqual({ ...signed, addenda: [addendum('a1'), addendum('a2')] })
    expect(await loadSession(database, draft.id)).toEqual(kept)
    expect(await verifyDigest(kept, sha256Of)).toBe('verified')
    expect((await actions()).slice(-2)).toEqual(['Add addendum', 'Add addendum'])
    await expect(keepAddendum(database, draft.id, addendum('a2'))).rejects.toThrow(/already/)
  })

  it('are for signed sessions only', async () => {
    const before = await everything(database)
    await expect(keepAddendum(database, draft.id, addendum('a1'))).rejects.toThrow(/draft/)
    expect(await everything(database)).toEqual(before)
  })
})

describe('the handout', () => {
  const handout: Handout = {
    greeting: 'Hello',
    muscles: [],
    care: [],
    training: [],
    takeCare: '',
    callUs: '',
    seeDoctor: '',
    nextVisit: 'Thursday',
  }

  it('of a signed session is written with its line in the log; what was signed and added stays', async () => {
    const signed = await sign(draft)
    await keepSigned(database, signed)
    await keepAddendum(database, draft.id, addendum('a1'))
    // The page does not know of the addendum yet.
    await saveChange(database, { session: { ...signed, handout }, action: 'x', patches: [], step: null })
    const kept = await loadSession(database, draft.id)
    expect(kept).toEqual({ ...signed, addenda: [addendum('a1')], handout })
    expect(kept && (await verifyDigest(kept, sha256Of))).toBe('verified')
    expect((await actions()).at(-1)).toBe('Write handout')
  })

  it('of a draft is written by an edit only', async () => {
    const before = await everything(database)
    await expect(keepHandout(database, { id: draft.id, handout })).rejects.toThrow(/draft/)
    expect(await everything(database)).toEqual(before)
  })
})
