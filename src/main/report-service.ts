import type { Worker } from 'node:worker_threads'
import type { SessionSummaryInput } from '../domain/report-input.ts'
import type { ComposeAnswer, ComposeRequest } from './report-messages.ts'

export type Composed =
  | { readonly kind: 'composed'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string }

/** Composes reports away from the window's thread. */
export interface ReportService {
  /** A report will probably be wanted soon: starts the worker, so that the first one need not wait for it. */
  readonly prepare: () => void
  readonly composeSummary: (input: SessionSummaryInput) => Promise<Composed>
}

/** The longest a report may take. Milliseconds; a full one takes about a second. */
const PATIENCE = 60_000

/** The part of a worker thread that is used. */
export type ReportWorker = Pick<Worker, 'postMessage' | 'on' | 'terminate' | 'unref'>

const failure = (detail: string): Composed => ({
  kind: 'failed',
  why: `The PDF could not be made (${detail}). Your records are safe. Please try again; if it happens again, restart Palpate.`,
})

/**
 * The worker is started when a report is near and kept, with its fonts. One that crashes or takes longer than
 * `patience` fails the reports it was making, and the next report gets a new one.
 */
export function reportService(start: () => ReportWorker, patience = PATIENCE): ReportService {
  let running: {
    readonly worker: ReportWorker
    readonly waiting: Map<number, (it: Composed) => void>
  } | null = null
  let lastId = 0

  const begin = () => {
    const waiting = new Map<number, (it: Composed) => void>()
    const worker = start()
    const here = { worker, waiting }
    const end = (detail: string) => {
      if (running === here) running = null
      for (const settle of waiting.values()) settle(failure(detail))
      waiting.clear()
    }
    worker.on('message', (answer: ComposeAnswer) => {
      waiting.get(answer.id)?.(answer.kind === 'composed' ? answer : failure(answer.fault))
      waiting.delete(answer.id)
    })
    worker.on('error', (error) => end(error.name))
    worker.on('exit', () => end('it stopped'))
    // It must not keep a quitting application alive.
    worker.unref()
    return here
  }

  return {
    prepare: () => {
      running ??= begin()
    },
    composeSummary: (input) =>
      new Promise((settle) => {
        running ??= begin()
        const { worker, waiting } = running
        lastId += 1
        const request: ComposeRequest = { id: lastId, input }
        const timer = setTimeout(() => {
          if (running?.worker === worker) running = null
          waiting.get(request.id)?.(failure('it took too long'))
          waiting.delete(request.id)
          void worker.terminate()
        }, patience)
        waiting.set(request.id, (it) => {
          clearTimeout(timer)
          settle(it)
        })
        worker.postMessage(request)
      }),
  }
}
