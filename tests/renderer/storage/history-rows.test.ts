import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeEdit } from '../../../src/domain/describe-edit.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { EMPTY_HISTORY } from '../../../src/domain/history.ts'
import { openSession } from '../../../src/renderer/editing/open-session.ts'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import { loadHistory } from '../../../src/renderer/storage/history-rows.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import {
  addSession,
  deleteSession,
  loadSession,
  saveSession,
} from '../../../src/renderer/storage/session-repository.ts'
import { editOf } from '../../domain/arbitrary-edit.ts'
import { opened, someClient, somePractice, someSession } from './some-records.ts'

async function openOnDisk() {
  const database = await opened()
  await createPractice(database, somePractice)
  await addClient(database, someClient('a'))
  const session = someSession('s1', 'a')
  await addSession(database, session)
  const open = openSession({
    session,
    write: ({ session: next, ...change }) => saveSession(database, next, change),
    now: () => new Date(),
  })
  return { database, session, open }
}

describe('the way back through the edits of a session', () => {
  it('is kept with it: after any edits, undos and redos the same as in the open session', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.gen(),
        fc.array(fc.constantFrom('edit', 'edit', 'undo', 'redo'), { maxLength: 14 }),
        async (g, steps) => {
          const { database, session, open } = await openOnDisk()
          for (const step of steps) {
            if (step !== 'edit') open[step as 'undo' | 'redo']()
            else open.apply(g(editOf, open.store.getState().session))
          }
          await open.flush()
          const { history, session: now } = open.store.getState()
          expect(await loadHistory(database, session.id)).toEqual(JSON.parse(JSON.stringify(history)))
          expect(await loadSession(database, session.id)).toEqual(now)

          const again = openSession({
            session: now,
            history: await loadHistory(database, session.id),
            write: async () => undefined,
            now: () => new Date(),
          })
          for (let i = 0; i < history.past.length; i += 1) again.undo()
          expect(again.store.getState().session).toEqual(session)
          database.close()
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('goes with a session that is deleted, and is nothing where it cannot be read', async () => {
    const { database, session, open } = await openOnDisk()
    open.apply({ type: 'set-reason', reason: 'Race on Sunday' })
    open.undo()
    await open.flush()
    expect((await loadHistory(database, session.id)).future).toHaveLength(1)
    await database.histories.put({ id: `${session.id} 000000000`, payload: { broken: true } as never })
    expect(await loadHistory(database, session.id)).toEqual(EMPTY_HISTORY)
    await deleteSession(database, session.id)
    expect(await database.histories.count()).toBe(0)
  })

  it('is not written where the session is not', async () => {
    const { database, session } = await openOnDisk()
    const edit = { type: 'set-reason', reason: 'x' } as const
    const result = applyEdit(session, edit)
    const entry = { name: describeEdit(edit, session), patches: result.patches, inverse: result.inverse }
    const step = { kind: 'edit', index: 0, entry } as const
    const elsewhere = { ...result.session, id: 'gone' as never }
    await expect(
      saveSession(database, elsewhere, { action: 'x', patches: result.patches, step }),
    ).rejects.toThrow(/gone/)
    expect(await database.histories.count()).toBe(0)
  })
})
