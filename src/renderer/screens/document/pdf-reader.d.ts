// The library publishes this half without types.
declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void }
}
