import { countInWorker, mapOfPractice } from '../../../src/renderer/screens/heat-map/kept-practice.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { openDatabase } from '../../../src/renderer/storage/open-database.ts'
import { sessionRow } from '../../../src/renderer/storage/session-repository.ts'
import { generatedSession, withSymptomArea } from '../generated-practice.ts'
import type { Timings } from './storage-bench.ts'

/** Every second of the stored sessions gets a symptom area: a practice whose clients also paint. */
export async function paintSome(sessions: number, clients: number): Promise<void> {
  const db = await database()
  for (let from = 0; from < sessions; from += 4000)
    await db.sessions.bulkPut(
      Array.from({ length: 2000 }, (_, n) =>
        sessionRow(withSymptomArea(generatedSession(from + 2 * n, clients), from + 2 * n)),
      ),
    )
  db.close()
}

/** The practice counted from nothing to its first map, against one getAll of the same rows in a worker of its own. */
export async function countWholePractice(runs: number): Promise<Timings & { readonly visits: number }> {
  const db = await database()
  const ours: number[] = []
  const floor: number[] = []
  let visits = 0
  for (let run = -1; run < runs; run += 1) {
    const started = performance.now()
    const practice = await countInWorker(db, () => undefined, new AbortController().signal)
    const { map } = await mapOfPractice(practice, null, 'both')
    const between = performance.now()
    visits = map.visits
    practice.worker.terminate()
    const read = await rawRead()
    if (read !== visits) throw new Error(`${visits} of ${read} visits`)
    if (run < 0) continue
    ours.push(between - started)
    floor.push(performance.now() - between)
  }
  db.close()
  return { ours, floor, visits }
}

async function rawRead(): Promise<number> {
  const worker = new Worker(new URL('./raw-read-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<number>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data)
      worker.onerror = () => reject(new Error('the raw read failed'))
      worker.postMessage(null)
    })
  } finally {
    worker.terminate()
  }
}

async function database(): Promise<PalpateDatabase> {
  const outcome = await openDatabase()
  if (outcome.kind !== 'open') throw new Error(`the database did not open: ${outcome.kind}`)
  return outcome.database
}
