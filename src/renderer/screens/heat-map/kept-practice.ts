import { proxy, type Remote, wrap } from 'comlink'
import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { SportGroup } from '../../../domain/sports.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { readLastChange } from '../../storage/last-change.ts'
import { whenLost } from '../../when-lost.ts'
import type { PracticeFacts, PracticeMap } from './practice-count.ts'
import type { PracticeCounter } from './practice-counter.ts'

/**
 * A practice as it was counted at one moment. Kept in memory only, until the window closes: nothing of it needs to be stored,
 * for counting anew takes seconds. A later change makes it stale; it is counted anew when the therapist wants it.
 */
export interface KeptPractice {
  readonly database: PalpateDatabase
  /** The last change that may be in it; null where there was none. */
  readonly asOf: string | null
  readonly facts: PracticeFacts
  readonly worker: Worker
  readonly counter: Remote<PracticeCounter>
  /** The maps that were asked for. */
  readonly maps: Map<string, PracticeMap>
}

let kept: KeptPractice | null = null

/** The practice as it was counted last, or null. */
export const keptPractice = (database: PalpateDatabase): KeptPractice | null =>
  kept?.database === database ? kept : null

/** Which change is the last one now. */
export const lastChangeOf = async (database: PalpateDatabase): Promise<string | null> =>
  (await readLastChange(database))?.id ?? null

const FAILED = 'The practice could not be counted. Please try again.'

/** Counts the practice in a worker and keeps it in the place of what was kept. Rejects when it fails or is cancelled. */
export async function countInWorker(
  database: PalpateDatabase,
  onRead: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<KeptPractice> {
  // Before anything is read: what is saved meanwhile may be missing, and then the count is known to be stale.
  const asOf = await lastChangeOf(database)
  const worker = new Worker(new URL('./practice-worker.ts', import.meta.url), { type: 'module' })
  const counter = wrap<PracticeCounter>(worker)
  try {
    const cut = new Promise<never>((_, reject) => {
      const cancel = () => reject(new DOMException('Cancelled', 'AbortError'))
      if (signal.aborted) cancel()
      signal.addEventListener('abort', cancel, { once: true })
    })
    const facts = await Promise.race([counter.count(proxy(onRead)), cut, whenLost([worker], FAILED)])
    kept?.worker.terminate()
    kept = { database, asOf, facts, worker, counter, maps: new Map() }
    return kept
  } catch (error) {
    worker.terminate()
    throw error
  }
}

/** The name under which a map is kept. */
export const mapKey = (sport: SportGroup | null, shown: HeatShown): string => `${sport ?? ''} ${shown}`

/** One map of a counted practice; asked for once. Rejects if the worker cannot make it. */
export async function mapOfPractice(
  { counter, maps }: KeptPractice,
  sport: SportGroup | null,
  shown: HeatShown,
): Promise<PracticeMap> {
  const asked = mapKey(sport, shown)
  const known = maps.get(asked)
  if (known) return known
  const made = await counter.map(sport, shown)
  maps.set(asked, made)
  return made
}
