import type { SessionPatches } from '../../domain/edit.ts'
import type { HistoryStep } from '../../domain/history.ts'
import type { Session } from '../../domain/session.ts'
import { explainSaveFault } from './save-fault.ts'

/** One change on its way to the disk: the session after it, and its line for the change log. */
export interface Save {
  readonly session: Session
  readonly action: string
  readonly patches: SessionPatches
  /** What it is in the way back through the session's edits; null where there is none, in a signed session. */
  readonly step: HistoryStep | null
}

/** What the autosave indicator shows. `at` is when the last save became durable (null: nothing to save yet). */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failing'; readonly why: string }

/** Changes on their way to the disk, one after the other. */
export interface SaveQueue {
  add(save: Save): void
  /** Resolves when everything added so far is durable; rejects with the reason when a write keeps failing. */
  settled(): Promise<void>
  /** Resolves when everything added so far is durable, however long that takes. Never rejects. */
  drained(): Promise<void>
  /** Tries again at once, where a write has failed and its next try is waited for. */
  retry(): void
}

/** Pauses before the next try, growing; the last one is for all that follow. */
const RETRY_DELAYS_MS = [250, 1000, 2000, 5000]

/**
 * Writes changes one after the other, in order, each durable before the next. A write that fails is retried
 * until it succeeds; nothing is ever dropped from the queue.
 */
export function createSaveQueue(given: {
  write: (save: Save) => Promise<void>
  onState: (state: SaveState) => void
  now: () => Date
  wait?: (ms: number) => Promise<void>
}): SaveQueue {
  const { write, onState, now } = given
  const wait = given.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))
  const queue: Save[] = []
  let running: Promise<void> | null = null
  let lastFailure: Error | null = null
  let goOn = () => {}

  const run = async () => {
    let failures = 0
    for (let next = queue[0]; next; next = queue[0]) {
      try {
        await write(next)
        queue.shift()
        failures = 0
        lastFailure = null
      } catch (error) {
        const why = explainSaveFault(error)
        lastFailure = new Error(why, { cause: error })
        onState({ kind: 'failing', why })
        const pause = wait(RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? 5000)
        await Promise.race([pause, new Promise<void>((now) => (goOn = now))])
        failures += 1
      }
    }
    running = null
    onState({ kind: 'saved', at: now() })
  }

  return {
    add(save) {
      queue.push(save)
      if (!lastFailure) onState({ kind: 'saving' })
      running ??= run()
    },
    async settled() {
      while (running) {
        if (lastFailure) throw lastFailure
        await Promise.race([running, wait(100)])
      }
    },
    async drained() {
      while (running) await running
    },
    retry: () => goOn(),
  }
}
