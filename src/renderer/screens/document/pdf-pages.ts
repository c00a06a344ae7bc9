import type * as PdfJs from 'pdfjs-dist'

/** The pages of a PDF, for the screen. */
export interface PdfPages {
  readonly count: number
  /** The first page's size; documents of Palpate have pages of one size. Points. */
  readonly size: { readonly width: number; readonly height: number }
  /** Page `number` (from 1) as a canvas of `scale` pixels a point, or null if `signal` aborts before it is painted. */
  readonly paint: (number: number, scale: number, signal: AbortSignal) => Promise<HTMLCanvasElement | null>
  /** Frees what was read; pages that were painted stay. */
  readonly close: () => void
}

/** More pixels than this a canvas may not have. */
const MOST_PIXELS = 16_000_000

interface Reader {
  readonly library: typeof PdfJs
  readonly worker: PdfJs.PDFWorker
}
let reader: Promise<Reader> | undefined

/** Only who looks at a document pays for the library that reads it. */
async function loadReader(): Promise<Reader> {
  const library = await import('pdfjs-dist')
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  return { library, worker: library.PDFWorker.create({ port }) }
}

/** Opens a PDF for the screen. Throws if the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  reader ??= loadReader()
  const { library, worker } = await reader
  const opening = library.getDocument({
    // The bytes go over to the worker and would be gone here.
    data: bytes.slice(),
    worker,
    // The content security policy allows neither.
    isEvalSupported: false,
    useWasm: false,
    // Every font is in the document.
    useSystemFonts: false,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  const document = await opening.promise
  const first = (await document.getPage(1)).getViewport({ scale: 1 })
  return {
    count: document.numPages,
    size: { width: first.width, height: first.height },
    paint: (number, scale, signal) => paintPage(document, number, scale, signal),
    close: () => void opening.destroy(),
  }
}

async function paintPage(
  document: PdfJs.PDFDocumentProxy,
  number: number,
  scale: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> {
  const page = await document.getPage(number)
  if (signal.aborted) return null
  const whole = page.getViewport({ scale: 1 })
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)))
  const viewport = page.getViewport({ scale: fitting })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const painting = page.render({ canvas, viewport })
  const stop = () => painting.cancel()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await painting.promise
    return canvas
  } catch (error) {
    if (signal.aborted) return null
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    page.cleanup()
  }
}
