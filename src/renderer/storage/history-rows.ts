import {
  doneAfter,
  EMPTY_HISTORY,
  type History,
  HistoryDone,
  HistoryEntry,
  type HistoryStep,
} from '../../domain/history.ts'
import type { SessionId } from '../../domain/ids.ts'
import type { PalpateDatabase } from './database.ts'

/*
 * The way back through a session's edits, a row an edit (so that one more edit writes one more row), and one row that
 * says how many of them are done.
 */
const DIGITS = 9
const entryId = (id: SessionId, index: number) => `${id} ${String(index).padStart(DIGITS, '0')}`
const entriesFrom = (id: SessionId, index: number) =>
  [entryId(id, index), `${id} ${'9'.repeat(DIGITS)}`] as const

/** Keeps a step of the history; inside the transaction that keeps the session as it is after it. */
export async function keepStep(database: PalpateDatabase, id: SessionId, step: HistoryStep): Promise<void> {
  const { histories } = database
  if (step.kind === 'edit') {
    const [from, to] = entriesFrom(id, step.index)
    // What was undone cannot be redone after another edit.
    await histories.where('id').between(from, to, true, true).delete()
    await histories.put({ id: entryId(id, step.index), payload: step.entry })
  }
  await histories.put({ id, payload: { done: doneAfter(step) } })
}

/** The way back and forth through a session's edits; empty if there is none or it cannot be read. */
export async function loadHistory(database: PalpateDatabase, id: SessionId): Promise<History> {
  const [from, to] = entriesFrom(id, 0)
  const rows = await database.histories.where('id').between(from, to, true, true).toArray()
  const state = await database.histories.get(id)
  const entries = rows.map(({ payload }) => HistoryEntry.safeParse(payload))
  const read = entries.flatMap(({ data }) => data ?? [])
  const done = HistoryDone.safeParse(state?.payload).data?.done ?? 0
  if (read.length !== rows.length || done > read.length) return EMPTY_HISTORY
  return { past: read.slice(0, done), future: read.slice(done).toReversed() }
}

/** Forgets the way back: of a session that is gone or signed. */
export async function forgetHistory(database: PalpateDatabase, id: SessionId): Promise<void> {
  const [from, to] = entriesFrom(id, 0)
  await database.histories.where('id').between(from, to, true, true).delete()
  await database.histories.delete(id)
}
