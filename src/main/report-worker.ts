import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { composeSessionSummary } from '../report/compose.ts'
import type { FontFiles } from '../report/font-files.ts'
import type { ComposeAnswer, ComposeRequest, WorkerSettings } from './report-messages.ts'

// Runs in a worker thread: composing a PDF would hold up the window.
if (!parentPort) throw new Error('The report worker must run in a worker thread')
const port = parentPort
const settings = workerData as WorkerSettings
const fonts = readFonts(settings.fonts)

port.on('message', async ({ id, input }: ComposeRequest) => {
  const answer = await compose(id, input)
  port.postMessage(answer)
})

async function compose(id: number, input: ComposeRequest['input']): Promise<ComposeAnswer> {
  try {
    return { id, kind: 'composed', bytes: await composeSessionSummary(input, fonts) }
  } catch (error) {
    return { id, kind: 'failed', fault: error instanceof Error ? error.name : typeof error }
  }
}

function readFonts(folder: string): FontFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}
