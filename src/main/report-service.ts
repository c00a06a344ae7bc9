import type { Worker } from 'node:worker_threads'
import type { ReportPlan } from '../domain/report-input.ts'
import type { ReportPieces, WorkerAnswer, WorkerRequest } from './report-messages.ts'

export type Composed =
  | { readonly kind: 'composed'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }

/** One report on its way. Everything goes straight on to the worker. */
export interface ReportJob {
  readonly add: (pieces: ReportPieces) => void
  /** Once. `onProgress` hears how many sessions of how many are done. */
  readonly compose: (onProgress: (done: number, of: number) => void) => Promise<Composed>
  /** Not wanted any more: what is still composing answers "cancelled" at once. */
  readonly cancel: () => void
}

/** Composes reports away from the window's thread. */
export interface ReportService {
  /** A report will probably be wanted soon: starts the worker, so that the first one need not wait for it. */
  readonly prepare: () => void
  readonly begin: (plan: ReportPlan) => ReportJob
}

/** The longest one session may take. Milliseconds; a full one takes about a second. */
const PATIENCE = 60_000

/** The part of a worker thread that is used. */
export type ReportWorker = Pick<Worker, 'postMessage' | 'on' | 'terminate' | 'unref'>

interface Waiting {
  readonly settle: (it: Composed) => void
  readonly progress: (done: number, of: number) => void
}
interface Running {
  readonly worker: ReportWorker
  readonly waiting: Map<number, Waiting>
}

const failure = (detail: string): Composed => ({
  kind: 'failed',
  why: `The PDF could not be made (${detail}). Your records are safe. Please try again; if it happens again, restart Palpate.`,
})

/**
 * The worker is started when a report is near and kept, with its fonts. One that crashes, or is silent for longer than
 * `patience`, fails the reports it was making, and the next report gets a new one.
 */
export function reportService(start: () => ReportWorker, patience = PATIENCE): ReportService {
  let running: Running | null = null
  let lastId = 0

  const begin = (): Running => {
    const worker = start()
    const here: Running = { worker, waiting: new Map() }
    const end = (detail: string) => {
      if (running === here) running = null
      for (const { settle } of here.waiting.values()) settle(failure(detail))
    }
    worker.on('message', (answer: WorkerAnswer) => hear(here, answer))
    worker.on('error', (error) => end(error.name))
    worker.on('exit', () => end('it stopped'))
    // It must not keep a quitting application alive.
    worker.unref()
    return here
  }
  const giveUp = (it: Running) => {
    if (running === it) running = null
    void it.worker.terminate()
  }

  return {
    prepare: () => {
      running ??= begin()
    },
    begin: (plan) => {
      running ??= begin()
      lastId += 1
      return job(running, lastId, plan, { patience, isLost: (it) => running !== it, giveUp })
    },
  }
}

function job(
  it: Running,
  id: number,
  plan: ReportPlan,
  rules: {
    readonly patience: number
    readonly isLost: (it: Running) => boolean
    readonly giveUp: (it: Running) => void
  },
): ReportJob {
  const { worker, waiting } = it
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const say = (request: WorkerRequest) => worker.postMessage(request)
  say({ id, kind: 'begin', plan, stop })
  return {
    add: (pieces) => say({ id, kind: 'add', ...pieces }),
    compose: (onProgress) =>
      new Promise((resolve) => {
        if (rules.isLost(it)) return resolve(failure('it stopped'))
        const tooLong = () => {
          waiting.get(id)?.settle(failure('it took too long'))
          rules.giveUp(it)
        }
        let timer = setTimeout(tooLong, rules.patience)
        waiting.set(id, {
          settle: (composed) => {
            clearTimeout(timer)
            waiting.delete(id)
            resolve(composed)
          },
          progress: (done, of) => {
            clearTimeout(timer)
            timer = setTimeout(tooLong, rules.patience)
            onProgress(done, of)
          },
        })
        say({ id, kind: 'compose' })
      }),
    cancel: () => {
      Atomics.store(stop, 0, 1)
      say({ id, kind: 'forget' })
      waiting.get(id)?.settle({ kind: 'cancelled' })
    },
  }
}

function hear({ waiting }: Running, answer: WorkerAnswer): void {
  const report = waiting.get(answer.id)
  switch (answer.kind) {
    case 'progress':
      report?.progress(answer.done, answer.of)
      return
    case 'composed':
      report?.settle({ kind: 'composed', bytes: answer.bytes })
      return
    case 'stopped':
      report?.settle({ kind: 'cancelled' })
      return
    case 'failed':
      report?.settle(failure(answer.fault))
  }
}
