import type { AppBridge } from '../../bridge/app-bridge.ts'
import type { Result } from '../../bridge/channels.ts'
import type { PalpateDatabase } from './database.ts'
import { readPracticeState } from './practice-state.ts'

export type MarkerOutcome = Result<'marker.write'>

/** At most this long does the marker file lag behind the records. Milliseconds. */
const LAG = 400

interface Keeper {
  readonly flush: () => Promise<MarkerOutcome>
}
const keepers = new WeakMap<PalpateDatabase, Keeper>()

/** From now on the marker file follows every durable change of the database. Calling it again does nothing. */
export function keepMarker(database: PalpateDatabase, bridge: AppBridge): void {
  if (keepers.has(database)) return
  let behind = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<MarkerOutcome> = Promise.resolve({ kind: 'done' })

  const write = async (): Promise<MarkerOutcome> => {
    if (!behind) return { kind: 'done' }
    behind = false
    const outcome = await writeMarker(database, bridge)
    if (outcome.kind === 'failed') behind = true
    return outcome
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    // One at a time and in order, so that an older state is never written over a newer one.
    writing = writing.then(write)
    return writing
  }
  database.commitListeners.add(() => {
    behind = true
    timer ??= setTimeout(flush, LAG)
  })
  keepers.set(database, { flush })
}

/** Resolves when the marker file knows of everything that is durable now, or says why it could not be written. */
export async function flushMarker(database: PalpateDatabase): Promise<MarkerOutcome> {
  return keepers.get(database)?.flush() ?? { kind: 'done' }
}

/** Writes the marker file from what the database holds; an empty database has no marker. Never rejects. */
export async function writeMarker(database: PalpateDatabase, bridge: AppBridge): Promise<MarkerOutcome> {
  try {
    const state = await readPracticeState(database)
    return state ? await bridge.call('marker.write', state) : { kind: 'done' }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}
