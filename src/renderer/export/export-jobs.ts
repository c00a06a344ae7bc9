import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'

/** What the worker is asked, and what it answers: the text, or why there is none. */
export interface ExportJob {
  readonly kind: ExportKind
  readonly record: ClientRecord
}
export type ExportAnswer = { readonly text: string } | { readonly fault: string }

/** Writes a client's record in an open form, away from the thread that draws. Rejects if it cannot be written. */
export async function inWorker(job: ExportJob): Promise<string> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) =>
        'text' in data ? resolve(data.text) : reject(new Error(data.fault))
      worker.onerror = () => reject(new Error('The export could not be written.'))
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}
