import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Page, test } from '@playwright/test'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../src/domain/backup.ts'
import { DatabaseId } from '../../src/domain/ids.ts'
import type { Mark } from '../../src/domain/mark.ts'
import { launchPalpate } from '../../tools/launch.mjs'
import { backupText } from '../../tools/sample-practice/backup-text.ts'
import { answerOpenDialog } from '../e2e/launch-app.ts'
import {
  GENERATED_PRACTICE,
  generatedClient,
  generatedMarks,
  generatedSession,
} from './generated-practice.ts'
import { type Measured, table, within, writeResults } from './results.ts'
import { median } from './statistics.ts'

const VISITS = 200
/** Fifteen points a visit: 3,000 observations. */
const POINTS = 15
const RUNS = 7
const LIMIT_MS = 150

function manyVisits(): string {
  const header = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: '2026-03-12T08:00:00.000Z',
    appVersion: '0.0.0',
    databaseId: DatabaseId.parse('bench'),
    practiceName: GENERATED_PRACTICE.name,
    sample: false,
  } as const
  const sessions = Array.from({ length: VISITS }, (_, n) => ({
    ...generatedSession(n, 1),
    marks: generatedMarks(POINTS).map((mark, point) => measured(mark, n + point)),
  }))
  return backupText(header, [
    { kind: 'practice', record: GENERATED_PRACTICE },
    { kind: 'client', record: generatedClient(0) },
    ...sessions.map((record) => ({ kind: 'session', record }) as const),
  ])
}

const STATUSES = ['active', 'active', 'latent', 'not-found'] as const

/** As one visit of many recorded it: points that come and go, with pain and threshold that change. */
function measured(mark: Mark, n: number): Mark {
  if (mark.kind !== 'trigger-point') return mark
  const observation = {
    ...mark.observation,
    status: STATUSES[Math.floor(n / 3) % STATUSES.length] ?? 'active',
    nprsBefore: 4 + (n % 5),
    nprsAfter: 2 + (n % 3),
    pressureThresholdBefore: 150 + 10 * (n % 11),
    pressureThresholdAfter: 180 + 10 * (n % 11),
  }
  return { ...mark, observation }
}

/** Presses what has this text and waits until `ready` is on the page and painted. Milliseconds. */
const pressed = (page: Page, text: string | RegExp, ready: string) =>
  page.evaluate(
    async ([words, selector]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const target = [...document.querySelectorAll<HTMLElement>('a, button')].find((each) =>
        typeof words === 'string' ? each.textContent === words : words.test(each.textContent ?? ''),
      )
      if (!target) throw new Error(`nothing says ${words}`)
      const started = performance.now()
      target.click()
      while (!document.querySelector(selector)) await frame()
      await frame()
      return performance.now() - started
    },
    [text, ready] as const,
  )

/** The same rows out of the bare database, without a look at them. Milliseconds. */
const rawRead = (page: Page) =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const database = await wait(indexedDB.open(name))
    const started = performance.now()
    await wait(database.transaction('sessions').objectStore('sessions').getAll())
    const took = performance.now() - started
    database.close()
    return took
  })

test('a client with 200 visits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const file = join(folder, 'many-visits.palpate')
  await writeFile(file, manyVisits())
  const palpate = await launchPalpate({ userDataDir: join(folder, 'user-data') })
  const { page } = palpate
  await answerOpenDialog(palpate, file)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('option').first().click()
  const times = {
    timeline: [] as number[],
    compare: [] as number[],
    points: [] as number[],
    point: [] as number[],
    raw: [] as number[],
  }
  for (let run = -2; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Timeline' }).waitFor()
    const raw = await rawRead(page)
    const timeline = await pressed(page, 'Timeline', 'main li canvas')
    const compare = await pressed(page, 'Compare first and last', '[role=application] canvas')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('link', { name: 'Points' }).waitFor()
    const points = await pressed(page, 'Points', '[aria-label="Trigger points"] li svg path')
    const point = await pressed(page, /^1 /, '[aria-label="Status, treatments and pain over time"] svg path')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nguyễn/ })
      .click()
    if (run < 0) continue
    times.timeline.push(timeline)
    times.compare.push(compare)
    times.points.push(points)
    times.point.push(point)
    times.raw.push(raw)
  }
  const floor = { what: 'raw read of the same rows', median: median(times.raw) }
  const lines: readonly Measured[] = [
    { ...within('timeline of 200 visits ready', times.timeline, LIMIT_MS), floor },
    { ...within('compare, 3,000 observations, ready', times.compare, LIMIT_MS), floor },
    { ...within('points, 3,000 observations, ready', times.points, LIMIT_MS), floor },
    { ...within('history of a point in 200 visits ready', times.point, LIMIT_MS), floor },
  ]
  console.log(`\n${table(lines)}\n`)
  await writeResults(resolve(import.meta.dirname, '../../bench-results/visits.json'), lines)
  await palpate.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
