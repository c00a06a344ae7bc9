import { parentPort, workerData } from 'node:worker_threads'
import { readAttachedRecord } from '../report/read-attachment.ts'

// Runs in a worker thread of its own: taking a PDF of hundreds of pages apart would hold up the window.
if (!parentPort) throw new Error('The attachment worker must run in a worker thread')
parentPort.postMessage(await readAttachedRecord(workerData as Uint8Array))
