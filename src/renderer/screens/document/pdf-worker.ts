// The reader's worker as a file of our own, so that it is served from our own address.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
