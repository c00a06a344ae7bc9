import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page, test } from '@playwright/test'
import { findChromium } from '../../tools/find-chromium.mjs'
import { serveBenchPages } from './bench-page-server.ts'
import { generatedMarks, generatedSession, withSymptomArea } from './generated-practice.ts'
import { longestTask } from './longest-task.ts'
import { launchOn, manyVisits, pressed, rawRead } from './many-visits.ts'
import { against, type Measured, table, within, writeResults } from './results.ts'
import { median } from './statistics.ts'

const SESSIONS = 40_000
const CLIENTS = 2000
const VISITS = 200
const RUNS = 5
const lines: Measured[] = []

test.describe.configure({ mode: 'serial' })
test.afterEach(() => console.log(`\n${table(lines)}\n`))
test.afterAll(async () => {
  await writeResults(resolve(import.meta.dirname, '../../bench-results/heat.json'), lines)
})

test('the heat map of a practice with 40,000 sessions', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const server = await serveBenchPages(join(folder, 'pages'))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium() ?? '',
  })
  const page = await context.newPage()
  await page.goto(`${server.url}/index.html`)
  await page.evaluate((sessions) => window.bench.fill(sessions), SESSIONS)
  await page.evaluate(([sessions, clients]) => window.bench.paintSome(sessions, clients), [
    SESSIONS,
    CLIENTS,
  ] as const)
  const timings = await page.evaluate((runs) => window.bench.countWholePractice(runs), RUNS)
  lines.push(
    against(
      `practice heat map, ${timings.visits} sessions`,
      'one getAll of the same rows in a worker',
      timings,
      3,
    ),
  )
  await context.close()
  server.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const CHART = '[role=application] canvas'

test('the window while 40,000 sessions are counted, the second look, and a client with 200 visits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const file = join(folder, 'many-visits.palpate')
  await writeFile(
    file,
    manyVisits(VISITS, (n) => withSymptomArea({ ...generatedSession(n, 1), marks: generatedMarks(15) }, n)),
  )
  const palpate = await launchOn(file, join(folder, 'user-data'))
  const { page } = palpate
  const client: number[] = []
  const raw: number[] = []
  for (let run = -2; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('link', { name: 'Heat map' }).waitFor()
    const rawTime = await rawRead(page)
    const time = await pressed(page, 'Heat map', CHART)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nguyễn/ })
      .click()
    if (run < 0) continue
    client.push(time)
    raw.push(rawTime)
  }
  const floor = { what: 'raw read of the same rows', median: median(raw) }
  lines.push({ ...within(`client heat map, ${VISITS} visits, ready`, client, 150), floor })

  await page.getByRole('link', { name: 'Palpate, to the clients' }).click()
  await page.getByRole('link', { name: 'Practice heat map' }).waitFor()
  await fillPractice(page)
  const cdp = await page.context().newCDPSession(page)
  const longest = await longestTask(cdp, async () => {
    await page.getByRole('link', { name: 'Practice heat map' }).click()
    await page.locator(CHART).first().waitFor({ timeout: 120_000 })
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))))
  })
  lines.push(within('practice heat map, longest task of the window', [longest], 50))
  const again: number[] = []
  for (let run = -1; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Palpate, to the clients' }).click()
    await page.getByRole('link', { name: 'Practice heat map' }).waitFor()
    const time = await pressed(page, 'Practice heat map', CHART)
    if (run >= 0) again.push(time)
  }
  lines.push(within('practice heat map, second look', again, 150))
  await palpate.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Copies what is stored until there are as many sessions as asked: directly into the tables, this is not what is measured. */
const fillPractice = (page: Page) =>
  page.evaluate(
    async ([sessions, clients]) => {
      const [{ name = '' } = {}] = await indexedDB.databases()
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result)
          request.onerror = () => fail(request.error)
        })
      const database = await wait(indexedDB.open(name))
      const read = (store: string) => wait(database.transaction(store).objectStore(store).getAll())
      const [client] = await read('clients')
      const stored = (await read('sessions')).map((row) => ({
        ...row,
        payload: { ...row.payload, marks: row.payload.marks.slice(-5) },
      }))
      for (let from = 0; from < sessions; from += 1000) {
        const transaction = database.transaction(['clients', 'sessions'], 'readwrite')
        if (from < clients)
          for (let n = from; n < from + 1000; n += 1) {
            const id = `copy-${n}`
            transaction.objectStore('clients').put({ ...client, id, payload: { ...client.payload, id } })
          }
        for (let n = from; n < from + 1000; n += 1) {
          const [id, clientId, row] = [`copy-${n}`, `copy-${n % clients}`, stored[n % stored.length]]
          const payload = { ...row.payload, id, clientId }
          transaction.objectStore('sessions').put({ ...row, id, clientId, payload })
        }
        await new Promise<void>((done, fail) => {
          transaction.oncomplete = () => done()
          transaction.onerror = () => fail(transaction.error)
        })
      }
      database.close()
    },
    [SESSIONS, CLIENTS] as const,
  )
