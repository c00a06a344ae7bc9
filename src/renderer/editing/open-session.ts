import { createStore, type StoreApi } from 'zustand/vanilla'
import { describeEdit } from '../../domain/describe-edit.ts'
import { applyEdit, type SessionEdit } from '../../domain/edit.ts'
import { EMPTY_HISTORY, type History, recordEdit, redo, undo } from '../../domain/history.ts'
import type { Session } from '../../domain/session.ts'
import { createSaveQueue, type Save, type SaveState } from './save-queue.ts'

/** The session on the screen: what it holds, the way back, and how far it is saved. */
export interface OpenSessionState {
  readonly session: Session
  readonly history: History
  readonly save: SaveState
}

/** The open session. Its state changes through edits, undo and redo only; each is saved at once. */
export interface OpenSession {
  readonly store: StoreApi<OpenSessionState>
  apply(edit: SessionEdit): void
  undo(): void
  redo(): void
  /** Shows the session as the records have it, signed or added to. There is no way back from there. */
  showSigned(session: Session): void
  /** Text that is still being typed commits itself here before anything else happens; returns how to leave. */
  registerTyping(commit: () => void): () => void
  /** Makes edits of what is being typed, now. */
  commitTyping(): void
  /** Commits what is being typed and resolves when all of it is durable. */
  flush(): Promise<void>
  /** Commits what is being typed and resolves when all of it is durable, however long that takes. Never rejects. */
  drained(): Promise<void>
  /** Tries a write that has failed again at once. */
  retrySaving(): void
}

/** Opens a session for editing. `write` makes one change durable and rejects if it cannot. */
export function openSession(given: {
  session: Session
  /** The way back that was kept with it. */
  history?: History
  write: (save: Save) => Promise<void>
  now: () => Date
}): OpenSession {
  const store = createStore<OpenSessionState>(() => ({
    session: given.session,
    history: given.history ?? EMPTY_HISTORY,
    save: { kind: 'saved', at: null },
  }))
  const queue = createSaveQueue({
    write: given.write,
    onState: (save) => store.setState({ save }),
    now: given.now,
  })
  const typing = new Set<() => void>()
  const commitTyping = () => {
    for (const commit of typing) commit()
  }

  // What is being typed comes first: an edit may remove the very field it is typed into.
  const apply = (edit: SessionEdit) => {
    commitTyping()
    const { session, history } = store.getState()
    const result = applyEdit(session, edit)
    if (result.patches.length === 0) return
    const action = describeEdit(edit, session)
    if (session.state === 'signed') {
      store.setState({ session: result.session })
      queue.add({ session: result.session, action, patches: result.patches, step: null })
      return
    }
    const entry = { name: action, patches: result.patches, inverse: result.inverse }
    const step = { kind: 'edit', index: history.past.length, entry } as const
    store.setState({ session: result.session, history: recordEdit(history, action, result) })
    queue.add({ session: result.session, action, patches: result.patches, step })
  }
  const step = (direction: 'undo' | 'redo') => {
    commitTyping()
    if (store.getState().session.state === 'signed') return
    const stepped = (direction === 'undo' ? undo : redo)(store.getState())
    if (!stepped) return
    const { session, history, entry } = stepped
    store.setState({ session, history })
    queue.add({
      session,
      action: `${direction === 'undo' ? 'Undo' : 'Redo'}: ${entry.name}`,
      patches: direction === 'undo' ? entry.inverse : entry.patches,
      step: { kind: 'moved', done: history.past.length },
    })
  }

  return {
    store,
    apply,
    undo: () => step('undo'),
    redo: () => step('redo'),
    showSigned: (session) => store.setState({ session, history: EMPTY_HISTORY }),
    registerTyping(commit) {
      typing.add(commit)
      return () => void typing.delete(commit)
    },
    commitTyping,
    async flush() {
      commitTyping()
      await queue.settled()
    },
    async drained() {
      commitTyping()
      await queue.drained()
    },
    retrySaving: queue.retry,
  }
}
