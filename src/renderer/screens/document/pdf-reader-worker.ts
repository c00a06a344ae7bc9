import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.min.mjs'

// Runs in a worker of the page: the library's own half that reads a PDF. What it reads goes to the worker that paints,
// through the port that it is given.
addEventListener('message', ({ ports: [painter] }) => {
  if (!painter) return
  WorkerMessageHandler.initializeFromPort(painter)
  painter.start()
})
