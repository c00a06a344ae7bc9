import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { ChangeLogEntry } from '../domain/change-log.ts'
import type { ReportPlan } from '../domain/report-input.ts'
import type { ReportSession } from '../domain/session.ts'
import { composeReport } from '../report/compose.ts'
import type { FontFiles } from '../report/font-files.ts'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './report-messages.ts'

interface Begun {
  readonly plan: ReportPlan
  readonly stop: Int32Array<SharedArrayBuffer>
  readonly sessions: ReportSession[]
  readonly changes: ChangeLogEntry[]
  record: string
}

// Runs in a worker thread: composing a PDF would hold up the window.
if (!parentPort) throw new Error('The report worker must run in a worker thread')
const port = parentPort
const settings = workerData as WorkerSettings
const fonts = readFonts(settings.fonts)
const begun = new Map<number, Begun>()

class Stopped extends Error {
  override readonly name = 'Stopped'
}

const say = (answer: WorkerAnswer) => port.postMessage(answer)

port.on('message', (request: WorkerRequest) => {
  const { id } = request
  switch (request.kind) {
    case 'begin':
      begun.set(id, { plan: request.plan, stop: request.stop, sessions: [], changes: [], record: '' })
      return
    case 'add': {
      const report = begun.get(id)
      report?.sessions.push(...request.sessions)
      report?.changes.push(...request.changes)
      if (report) report.record += request.record
      return
    }
    case 'compose':
      void compose(id)
      return
    case 'forget':
      begun.delete(id)
  }
})

async function compose(id: number): Promise<void> {
  const report = begun.get(id)
  begun.delete(id)
  try {
    if (!report) throw new Error('this report was never begun')
    const { sessions, changes, record, stop } = report
    const plan = report.plan.kind === 'whole-record' ? { ...report.plan, changes, record } : report.plan
    const bytes = await composeReport(plan, sessions, fonts, (done) => {
      if (Atomics.load(stop, 0) === 1) throw new Stopped()
      say({ id, kind: 'progress', done, of: sessions.length })
    })
    say({ id, kind: 'composed', bytes })
  } catch (error) {
    if (error instanceof Stopped) say({ id, kind: 'stopped' })
    else say({ id, kind: 'failed', fault: error instanceof Error ? error.name : typeof error })
  }
}

function readFonts(folder: string): FontFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}
