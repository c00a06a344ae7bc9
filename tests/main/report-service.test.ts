import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { SessionSummaryInput } from '../../src/domain/report-input.ts'
import type { ComposeRequest } from '../../src/main/report-messages.ts'
import { type ReportWorker, reportService } from '../../src/main/report-service.ts'

const input = {} as SessionSummaryInput

/** A worker thread that does with each request what `work` says. */
class FakeWorker extends EventEmitter {
  readonly requests: ComposeRequest[] = []
  terminated = false
  readonly #work: (worker: FakeWorker, request: ComposeRequest) => void
  constructor(work: (worker: FakeWorker, request: ComposeRequest) => void) {
    super()
    this.#work = work
  }
  postMessage(request: ComposeRequest) {
    this.requests.push(request)
    setImmediate(() => this.#work(this, request))
  }
  async terminate() {
    this.terminated = true
    this.emit('exit', 1)
    return 1
  }
  unref() {}
}

function serviceWith(work: (worker: FakeWorker, request: ComposeRequest) => void, patience?: number) {
  const started: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker(work)
    started.push(worker)
    return worker as unknown as ReportWorker
  }
  return { started, service: reportService(start, patience) }
}

const bytesOf = (request: ComposeRequest) => new Uint8Array([request.id])
const compose = (worker: FakeWorker, request: ComposeRequest) =>
  worker.emit('message', { id: request.id, kind: 'composed', bytes: bytesOf(request) })

test('a worker that was prepared makes the first report', async () => {
  const { started, service } = serviceWith(compose)
  service.prepare()
  service.prepare()
  expect(await service.composeSummary(input)).toMatchObject({ kind: 'composed' })
  expect(started.length).toBe(1)
})

test('one worker is started for the first report and kept', async () => {
  const { started, service } = serviceWith(compose)
  expect(started).toEqual([])
  expect(await service.composeSummary(input)).toMatchObject({ bytes: new Uint8Array([1]) })
  expect(await service.composeSummary(input)).toMatchObject({ bytes: new Uint8Array([2]) })
  expect(started.length).toBe(1)
})

test('reports that are made at once do not get each other’s bytes', async () => {
  const waiting: (() => void)[] = []
  const { service } = serviceWith((worker, request) => waiting.push(() => compose(worker, request)))
  const both = [service.composeSummary(input), service.composeSummary(input)]
  while (waiting.length < 2) await new Promise(setImmediate)
  for (const finish of waiting.reverse()) finish()
  expect(await Promise.all(both)).toMatchObject([
    { bytes: new Uint8Array([1]) },
    { bytes: new Uint8Array([2]) },
  ])
})

test('a report that cannot be composed fails alone', async () => {
  const { started, service } = serviceWith((worker, { id }) =>
    worker.emit('message', { id, kind: 'failed', fault: 'RangeError' }),
  )
  expect(await service.composeSummary(input)).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('RangeError'),
  })
  expect(started[0]?.terminated).toBe(false)
})

test('a worker that crashes fails its reports, and the next one gets a new worker', async () => {
  let crashes = 0
  const { started, service } = serviceWith((worker, request) => {
    if (request.id > 2) return compose(worker, request)
    if (crashes++ === 0) worker.emit('error', new Error('Linh Nguyen'))
    worker.emit('exit', 1)
  })
  const results = await Promise.all([service.composeSummary(input), service.composeSummary(input)])
  for (const result of results) expect(result).toMatchObject({ kind: 'failed' })
  expect(JSON.stringify(results)).not.toContain('Linh')
  expect(await service.composeSummary(input)).toMatchObject({ kind: 'composed' })
  expect(started.length).toBe(2)
})

test('a report that takes too long fails and its worker is ended', async () => {
  const { started, service } = serviceWith(() => {}, 20)
  expect(await service.composeSummary(input)).toMatchObject({ why: expect.stringContaining('too long') })
  expect(started[0]?.terminated).toBe(true)
})
