import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { ReportPlan } from '../../src/domain/report-input.ts'
import type { WorkerRequest } from '../../src/main/report-messages.ts'
import { type ReportService, type ReportWorker, reportService } from '../../src/main/report-service.ts'

const plan = {} as ReportPlan
const ignore = () => {}
type Work = (worker: FakeWorker, request: WorkerRequest) => void

/** A worker thread that does what `work` says when it is to compose. */
class FakeWorker extends EventEmitter {
  readonly requests: WorkerRequest[] = []
  terminated = false
  readonly #work: Work
  constructor(work: Work) {
    super()
    this.#work = work
  }
  postMessage(request: WorkerRequest) {
    this.requests.push(request)
    if (request.kind === 'compose') setImmediate(() => this.#work(this, request))
  }
  async terminate() {
    this.terminated = true
    this.emit('exit', 1)
    return 1
  }
  unref() {}
}

function serviceWith(work: Work, patience?: number) {
  const started: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker(work)
    started.push(worker)
    return worker as unknown as ReportWorker
  }
  return { started, service: reportService(start, patience) }
}

const bytesOf = ({ id }: WorkerRequest) => new Uint8Array([id])
const compose: Work = (worker, request) =>
  worker.emit('message', { id: request.id, kind: 'composed', bytes: bytesOf(request) })
const composeOne = (service: ReportService) => service.begin(plan).compose(ignore)

test('a worker that was prepared makes the first report', async () => {
  const { started, service } = serviceWith(compose)
  service.prepare()
  service.prepare()
  expect(await composeOne(service)).toMatchObject({ kind: 'composed' })
  expect(started.length).toBe(1)
})

test('one worker is started for the first report and kept', async () => {
  const { started, service } = serviceWith(compose)
  expect(started).toEqual([])
  expect(await composeOne(service)).toMatchObject({ bytes: new Uint8Array([1]) })
  expect(await composeOne(service)).toMatchObject({ bytes: new Uint8Array([2]) })
  expect(started.length).toBe(1)
})

test('reports that are made at once do not get each other’s bytes', async () => {
  const waiting: (() => void)[] = []
  const { service } = serviceWith((worker, request) => waiting.push(() => compose(worker, request)))
  const both = [composeOne(service), composeOne(service)]
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
  expect(await composeOne(service)).toMatchObject({
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
  const results = await Promise.all([composeOne(service), composeOne(service)])
  for (const result of results) expect(result).toMatchObject({ kind: 'failed' })
  expect(JSON.stringify(results)).not.toContain('Linh')
  expect(await composeOne(service)).toMatchObject({ kind: 'composed' })
  expect(started.length).toBe(2)
})

test('a report that takes too long fails and its worker is ended', async () => {
  const { started, service } = serviceWith(() => {}, 20)
  expect(await composeOne(service)).toMatchObject({ why: expect.stringContaining('too long') })
  expect(started[0]?.terminated).toBe(true)
})

test('what a report is made of goes on to the worker as it comes, under one id', async () => {
  const { started, service } = serviceWith(compose)
  const job = service.begin(plan)
  for (const record of ['{', '}']) job.add({ sessions: [], changes: [], record })
  await job.compose(ignore)
  expect(started[0]?.requests.map(({ id, kind }) => [id, kind])).toEqual([
    [1, 'begin'],
    [1, 'add'],
    [1, 'add'],
    [1, 'compose'],
  ])
})

test('progress is told, and each step of it renews the patience', async () => {
  const { service } = serviceWith((worker, request) => {
    let done = 0
    const step = () => {
      done += 1
      if (done > 4) return compose(worker, request)
      worker.emit('message', { id: request.id, kind: 'progress', done, of: 4 })
      setTimeout(step, 25)
    }
    step()
  }, 60)
  const heard: string[] = []
  const composed = await service.begin(plan).compose((done, of) => heard.push(`${done} of ${of}`))
  expect(composed).toMatchObject({ kind: 'composed' })
  expect(heard).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4'])
})

test('a cancelled report answers at once, tells the worker to stop, and what still comes is dropped', async () => {
  let finish = ignore
  const { started, service } = serviceWith((worker, request) => {
    finish = () => compose(worker, request)
  })
  const job = service.begin(plan)
  const composing = job.compose(ignore)
  await new Promise(setImmediate)
  job.cancel()
  expect(await composing).toEqual({ kind: 'cancelled' })
  const begun = started[0]?.requests[0]
  if (begun?.kind !== 'begin') throw new Error('the report was not begun')
  expect(Atomics.load(begun.stop, 0)).toBe(1)
  finish()
  expect(started[0]?.terminated).toBe(false)
})

test('a report whose worker ended before it was composed says so', async () => {
  const { started, service } = serviceWith(compose)
  const job = service.begin(plan)
  started[0]?.emit('exit', 1)
  expect(await job.compose(ignore)).toMatchObject({ kind: 'failed' })
  expect(await composeOne(service)).toMatchObject({ kind: 'composed' })
})
