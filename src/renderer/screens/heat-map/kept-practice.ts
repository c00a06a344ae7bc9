import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { SportGroup } from '../../../domain/sports.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { readLastChange } from '../../storage/last-change.ts'
import type { PracticeFacts, PracticeMap } from './practice-count.ts'
import type { PracticeAnswer, PracticeQuestion } from './practice-messages.ts'

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
  try {
    const facts = await new Promise<PracticeFacts>((resolve, reject) => {
      const cancel = () => reject(new DOMException('Cancelled', 'AbortError'))
      if (signal.aborted) cancel()
      signal.addEventListener('abort', cancel, { once: true })
      worker.onmessage = ({ data }: MessageEvent<PracticeAnswer>) => {
        if (data.kind === 'read') onRead(data.done, data.of)
        if (data.kind === 'counted') resolve(data.facts)
        if (data.kind === 'failed') reject(new Error(data.why))
      }
      worker.onerror = () => reject(new Error(FAILED))
      ask(worker, { kind: 'count' })
    })
    kept?.worker.terminate()
    kept = { database, asOf, facts, worker, maps: new Map() }
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
  { worker, maps }: KeptPractice,
  sport: SportGroup | null,
  shown: HeatShown,
): Promise<PracticeMap> {
  const asked = mapKey(sport, shown)
  const known = maps.get(asked)
  if (known) return known
  const made = await new Promise<PracticeMap>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<PracticeAnswer>) => {
      if (data.kind === 'failed') reject(new Error(data.why))
      else if (data.kind === 'map' && data.asked === asked) resolve({ map: data.map, drawing: data.drawing })
      else return
      worker.removeEventListener('message', hear)
    }
    worker.addEventListener('message', hear)
    ask(worker, { kind: 'map', sport, shown, asked })
  })
  maps.set(asked, made)
  return made
}

const ask = (worker: Worker, question: PracticeQuestion) => worker.postMessage(question)
