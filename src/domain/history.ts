import { z } from 'zod'
import { Patches } from './change-log.ts'
import { applyPatches, type EditResult, type SessionPatches } from './edit.ts'
import type { Session } from './session.ts'

/** One edit that can be undone and done again. `name` is shown: "Undo Move R infraspinatus". */
export const HistoryEntry = z
  .strictObject({ name: z.string(), patches: Patches, inverse: Patches })
  .readonly()
  // The schema of logged patches is the one of immer's.
  .transform((entry) => entry as { readonly name: string } & Record<'patches' | 'inverse', SessionPatches>)
export type HistoryEntry = z.output<typeof HistoryEntry>

/** How many of the kept entries are done; the others were undone. */
export const HistoryDone = z.strictObject({ done: z.int().min(0) }).readonly()
export type HistoryDone = z.infer<typeof HistoryDone>

/** A step as it is kept: another edit as entry `index` with nothing after it, or only more or fewer entries done. */
export type HistoryStep =
  | { readonly kind: 'edit'; readonly index: number; readonly entry: HistoryEntry }
  | { readonly kind: 'moved'; readonly done: number }

/** How many entries are done after a step. */
export const doneAfter = (step: HistoryStep): number => (step.kind === 'edit' ? step.index + 1 : step.done)

/** What can be undone (last is next) and redone (last is next). A value: undoing makes a new one. */
export interface History {
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

/** A session together with the way back. */
export interface Undoable {
  readonly session: Session
  readonly history: History
}

/** The history after an edit. An edit that changed nothing leaves no entry; a new edit forgets what was undone. */
export function recordEdit(history: History, name: string, { patches, inverse }: EditResult): History {
  if (patches.length === 0) return history
  return { past: [...history.past, { name, patches, inverse }], future: [] }
}

/** One step back, or null if there is none. */
export function undo({ session, history }: Undoable): (Undoable & { readonly entry: HistoryEntry }) | null {
  const entry = history.past.at(-1)
  if (!entry) return null
  return {
    session: applyPatches(session, entry.inverse),
    history: { past: history.past.slice(0, -1), future: [...history.future, entry] },
    entry,
  }
}

/** One step forward again, or null if nothing was undone. */
export function redo({ session, history }: Undoable): (Undoable & { readonly entry: HistoryEntry }) | null {
  const entry = history.future.at(-1)
  if (!entry) return null
  return {
    session: applyPatches(session, entry.patches),
    history: { past: [...history.past, entry], future: history.future.slice(0, -1) },
    entry,
  }
}
