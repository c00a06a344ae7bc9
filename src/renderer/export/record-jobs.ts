import { type Remote, wrap } from 'comlink'
import type { ExportKind } from '../../bridge/report-channels.ts'
import type { ClientRecord } from '../../domain/exchange/client-record.ts'
import type { ReadClientRecord } from '../../domain/exchange/client-record-file.ts'
import { whenLost } from '../when-lost.ts'
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

/**
 * Reads the text of a client's record that comes in pieces, away from the thread that draws. Rejects only if the worker
 * itself or `text` fails.
 */
export async function readRecordText(text: AsyncIterable<string>): Promise<ReadClientRecord> {
  const { does, lost, end } = startWorker()
  try {
    for await (const piece of text) await Promise.race([does.take(piece), lost])
    const outcome = await Promise.race([does.read(), lost])
    if (outcome.kind === 'fault') return outcome
    const sessions: ClientRecord['sessions'][number][] = []
    const changes: ClientRecord['changes'][number][] = []
    for (let at = 0; at < outcome.pieces; at += 1) {
      const more = await does.more(at)
      sessions.push(...more.sessions)
      changes.push(...more.changes)
    }
    return { kind: 'read', record: { ...outcome.record, sessions, changes } }
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
  const lost = whenLost([worker], 'The record could not be worked on. Please try again.')
  return { does: wrap<RecordWorker>(worker), lost, end: () => worker.terminate() }
}
