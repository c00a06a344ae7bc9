import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import type { ReadClientRecord } from '../../domain/exchange/client-record-file.ts'

/** What the worker is asked, and what it answers. */
export type RecordJob =
  | { readonly kind: 'write'; readonly form: ExportKind; readonly record: ClientRecord }
  | { readonly kind: 'read'; readonly text: string }
export type RecordAnswer =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'read'; readonly outcome: ReadClientRecord }
  | { readonly kind: 'failed'; readonly why: string }

/** Writes a client's record in an open form, away from the thread that draws. Rejects if it cannot be written. */
export async function writeRecord(form: ExportKind, record: ClientRecord): Promise<string> {
  const answer = await askWorker({ kind: 'write', form, record })
  if (answer.kind !== 'written') throw new Error(whyOf(answer))
  return answer.text
}

/** Reads the text of a client's record, away from the thread that draws. Rejects only if the worker itself fails. */
export async function readRecordText(text: string): Promise<ReadClientRecord> {
  const answer = await askWorker({ kind: 'read', text })
  if (answer.kind !== 'read') throw new Error(whyOf(answer))
  return answer.outcome
}

const whyOf = (answer: RecordAnswer) =>
  answer.kind === 'failed' ? answer.why : 'The record could not be worked on. Please try again.'

async function askWorker(job: RecordJob): Promise<RecordAnswer> {
  const worker = new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<RecordAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<RecordAnswer>) => resolve(data)
      worker.onerror = () => reject(new Error('The record could not be worked on. Please try again.'))
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}
