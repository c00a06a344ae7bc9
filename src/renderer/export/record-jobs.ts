import { type Remote, wrap } from 'comlink'
import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import type { ReadClientRecord } from '../../domain/exchange/client-record-file.ts'
import { inPieces } from './in-pieces.ts'
import type { RecordWorker } from './record-worker-api.ts'

/**
 * A client's record in an open form, written away from the thread that draws, in pieces of which one is quickly handed
 * on. Throws if it cannot be written.
 */
export async function* writeRecord(form: ExportKind, record: ClientRecord): AsyncGenerator<string> {
  const { does, lost, end } = startWorker()
  try {
    const { sessions, changes, ...rest } = record
    await Promise.race([does.begin({ ...rest, sessions: [], changes: [] }), lost])
    for (const piece of inPieces(sessions, changes)) await does.add(piece)
    const count = await Promise.race([does.write(form), lost])
    for (let at = 0; at < count; at += 1) yield await does.piece(at)
  } finally {
    end()
  }
}

/** Reads the text of a client's record, away from the thread that draws. Rejects only if the worker itself fails. */
export async function readRecordText(text: string): Promise<ReadClientRecord> {
  const { does, lost, end } = startWorker()
  try {
    return await Promise.race([does.read(text), lost])
  } finally {
    end()
  }
}

function startWorker(): {
  readonly does: Remote<RecordWorker>
  readonly lost: Promise<never>
  readonly end: () => void
} {
  const worker = new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('The record could not be worked on. Please try again.'))
  })
  lost.catch(() => undefined)
  return { does: wrap<RecordWorker>(worker), lost, end: () => worker.terminate() }
}
