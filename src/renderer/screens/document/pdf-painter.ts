/** What the worker that paints pages does. Documents and paintings have numbers, given by who asks. */
export interface PdfPainter {
  /** Once, before anything else: where the library's reading half is. */
  readonly readWith: (port: MessagePort) => Promise<void>
  /** Opens a PDF that comes in pieces. Rejects if they are no PDF. */
  readonly open: (
    document: number,
    pieces: readonly Uint8Array<ArrayBuffer>[],
  ) => Promise<{
    readonly count: number
    readonly size: { readonly width: number; readonly height: number }
  }>
  /** Page `page` (from 1) at `scale` pixels a point; null if it was stopped or the document closed before. */
  readonly paint: (
    document: number,
    page: number,
    scale: number,
    painting: number,
  ) => Promise<ImageBitmap | null>
  readonly stop: (painting: number) => Promise<void>
  readonly close: (document: number) => Promise<void>
}
