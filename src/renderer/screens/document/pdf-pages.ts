import { type Remote, transfer, wrap } from 'comlink'
import { whenLost } from '../../when-lost.ts'
import type { PdfPainter } from './pdf-painter.ts'

/** The pages of a PDF, for the screen. */
export interface PdfPages {
  readonly count: number
  /** The first page's size; documents of Palpate have pages of one size. Points. */
  readonly size: { readonly width: number; readonly height: number }
  /** Page `number` (from 1) at `scale` pixels a point, or null if `signal` aborts before it is painted. */
  readonly paint: (number: number, scale: number, signal: AbortSignal) => Promise<ImageBitmap | null>
  /** Frees what was read; pages that were painted stay. */
  readonly close: () => void
}

interface Painter {
  readonly does: Remote<PdfPainter>
  /** Rejects when the worker cannot be had. */
  readonly lost: Promise<never>
}

let painter: Painter | undefined
let lastNumber = 0
const nextNumber = () => {
  lastNumber += 1
  return lastNumber
}

/** Only who looks at a document pays for what reads it. */
function startPainter(): Painter {
  const reading = new Worker(new URL('./pdf-reader-worker.ts', import.meta.url), { type: 'module' })
  const painting = new Worker(new URL('./pdf-painter-worker.ts', import.meta.url), { type: 'module' })
  const does = wrap<PdfPainter>(painting)
  const { port1, port2 } = new MessageChannel()
  // The library hears it too and looks into it.
  reading.postMessage({}, [port1])
  void does.readWith(transfer(port2, [port2]))
  const workers = [reading, painting]
  const lost = whenLost(workers, 'The pages cannot be shown. Please try again.')
  lost.catch(() => {
    painter = undefined
    for (const worker of workers) worker.terminate()
  })
  return { does, lost }
}

/** Opens a PDF for the screen, which comes in pieces; they go over to a worker and are gone here. Throws if it is no PDF. */
export async function openPdf(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<PdfPages> {
  painter ??= startPainter()
  const { does, lost } = painter
  const document = nextNumber()
  const moved = transfer(
    pieces,
    pieces.map(({ buffer }) => buffer),
  )
  const { count, size } = await Promise.race([does.open(document, moved), lost])
  return {
    count,
    size,
    paint: async (number, scale, signal) => {
      if (signal.aborted) return null
      const painting = nextNumber()
      const stop = () => void does.stop(painting)
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await Promise.race([does.paint(document, number, scale, painting), lost])
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
    close: () => void does.close(document),
  }
}
