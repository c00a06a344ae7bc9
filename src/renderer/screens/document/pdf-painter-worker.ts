import { expose, transfer } from 'comlink'
import { getDocument, type PDFDocumentProxy, PDFWorker, type RenderTask, VerbosityLevel } from 'pdfjs-dist'
import type { PdfPainter } from './pdf-painter.ts'

// Runs in a worker of the page: reading and drawing a page takes longer than a frame, and the fonts of a PDF would have
// the whole window laid out anew.
let reader: PDFWorker | undefined

/** More pixels than this a picture may not have. */
const MOST_PIXELS = 16_000_000

const documents = new Map<number, PDFDocumentProxy>()
/** What is to be painted or is being painted; null before it begins. */
const paintings = new Map<number, RenderTask | null>()
let last: Promise<unknown> = Promise.resolve()

/** Gives a cancellation its turn. */
const breathe = () => new Promise<void>((go) => setTimeout(go))

/** The library's surfaces in a worker. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }
  destroy(it: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (it.canvas) it.canvas.width = it.canvas.height = 0
    it.canvas = null
    it.context = null
  }
}

const painter: PdfPainter = {
  readWith: async (port) => {
    // A port is all that the library uses of a worker.
    reader = PDFWorker.create({ port: port as unknown as Worker })
    port.start()
  },
  open: async (id, pieces) => {
    if (!reader) throw new Error('nothing reads')
    const opening = getDocument({
      data: new Uint8Array(await new Blob([...pieces]).arrayBuffer()),
      worker: reader,
      CanvasFactory,
      // A worker has fonts and no document; of a document nothing else is needed.
      ownerDocument: self as unknown as HTMLDocument,
      // The content security policy allows neither.
      isEvalSupported: false,
      useWasm: false,
      // Every font is in the document.
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    })
    const document = await opening.promise
    documents.set(id, document)
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
    return { count: document.numPages, size: { width, height } }
  },
  paint: (id, page, scale, painting) => {
    paintings.set(painting, null)
    // One after the other: two at once would both come later.
    const painted = last.then(() => paint(id, page, scale, painting))
    last = painted.catch(() => undefined)
    return painted.finally(() => paintings.delete(painting))
  },
  stop: async (painting) => {
    paintings.get(painting)?.cancel()
    paintings.delete(painting)
  },
  close: async (id) => {
    const document = documents.get(id)
    documents.delete(id)
    await document?.loadingTask.destroy()
  },
}

async function paint(
  id: number,
  number: number,
  scale: number,
  painting: number,
): Promise<ImageBitmap | null> {
  await breathe()
  const document = documents.get(id)
  if (!document || !paintings.has(painting)) return null
  const page = await document.getPage(number)
  const whole = page.getViewport({ scale: 1 })
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)))
  const viewport = page.getViewport({ scale: fitting })
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const task = page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport })
  task.onContinue = (goOn: () => void) => void breathe().then(goOn)
  paintings.set(painting, task)
  try {
    await task.promise
    const bitmap = canvas.transferToImageBitmap()
    return transfer(bitmap, [bitmap])
  } catch (error) {
    if (!paintings.has(painting)) return null
    throw error
  } finally {
    page.cleanup()
  }
}

expose(painter)
