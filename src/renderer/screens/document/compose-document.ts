import type { Result } from '../../../bridge/channels.ts'
import { bridge } from '../../bridge.ts'
import type { GatheredReport } from './gather-report.ts'

/** A document that main has composed and holds under `token` until `report.close`. */
export interface ComposedDocument {
  readonly token: string
  /** Its bytes, in pieces. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}

/**
 * Sends everything a document is made of, in pieces, and has it composed. When `signal` aborts, the answer is "cancelled"
 * and main forgets it; so it does after a failure.
 */
export async function composeDocument(
  { plan, pieces }: GatheredReport,
  {
    signal,
    onProgress,
  }: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
): Promise<
  | { readonly kind: 'composed'; readonly document: ComposedDocument }
  | Exclude<Result<'report.compose'>, { readonly kind: 'composed' }>
> {
  if (signal.aborted) return { kind: 'cancelled' }
  const { token } = await bridge.call('report.begin', { plan })
  const cancel = () => void bridge.call('report.cancel', { token })
  signal.addEventListener('abort', cancel, { once: true })
  const stopListening = bridge.listen('report.progress', ({ token: of, ...progress }) => {
    if (of === token) onProgress(progress.done, progress.of)
  })
  let kept = false
  try {
    for await (const piece of pieces()) {
      if (signal.aborted) return { kind: 'cancelled' }
      const sent = await bridge.call('report.add', { token, ...piece })
      if (sent.kind === 'failed') return sent
    }
    if (signal.aborted) return { kind: 'cancelled' }
    const composed = await bridge.call('report.compose', { token })
    if (composed.kind !== 'composed') return composed
    const read: Uint8Array<ArrayBuffer>[] = []
    for (let from = 0; from < composed.length; ) {
      if (signal.aborted) return { kind: 'cancelled' }
      const piece = await bridge.call('report.read', { token, from })
      if (piece.kind === 'failed') return piece
      read.push(piece.bytes)
      from += piece.bytes.length
    }
    if (signal.aborted) return { kind: 'cancelled' }
    kept = true
    return { kind: 'composed', document: { token, pieces: read } }
  } finally {
    stopListening()
    signal.removeEventListener('abort', cancel)
    if (!kept) await bridge.call('report.close', { token })
  }
}
