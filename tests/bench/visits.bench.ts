import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from '@playwright/test'
import { PointLinkId, TriggerPointId } from '../../src/domain/ids.ts'
import { launchPalpate } from '../../tools/launch.mjs'
import { answerOpenDialog } from '../e2e/launch-app.ts'
import { generatedClient, generatedMarks, generatedSession } from './generated-practice.ts'
import { manyVisits, pressed, rawRead } from './many-visits.ts'
import { type Measured, table, within, writeResults } from './results.ts'
import { median } from './statistics.ts'

const VISITS = 200
/** Fifteen points a visit: 3,000 observations. */
const POINTS = 15
const RUNS = 7
const LIMIT_MS = 150

function tenLinks() {
  const end = (n: number) => TriggerPointId.parse(`point-${n}`)
  return Array.from({ length: 10 }, (_, n) => ({
    id: PointLinkId.parse(`link-${n}`),
    key: end(n),
    satellite: end(n + 5),
    since: null,
    note: '',
  }))
}

test('a client with 200 visits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const file = join(folder, 'many-visits.palpate')
  await writeFile(
    file,
    manyVisits(VISITS, (n) => ({ ...generatedSession(n, 1), marks: generatedMarks(POINTS) }), {
      ...generatedClient(0),
      pointLinks: tenLinks(),
    }),
  )
  const palpate = await launchPalpate({ userDataDir: join(folder, 'user-data') })
  const { page } = palpate
  await answerOpenDialog(palpate, file)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('option').first().click()
  const times = {
    timeline: [] as number[],
    compare: [] as number[],
    keyPoints: [] as number[],
    raw: [] as number[],
  }
  for (let run = -2; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Timeline' }).waitFor()
    const raw = await rawRead(page)
    const timeline = await pressed(page, 'Timeline', 'main li canvas')
    const compare = await pressed(page, 'Compare first and last', '[role=application] canvas')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('link', { name: 'Key points' }).waitFor()
    const keyPoints = await pressed(page, 'Key points', '[role=application] canvas')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nguyễn/ })
      .click()
    if (run < 0) continue
    times.timeline.push(timeline)
    times.compare.push(compare)
    times.keyPoints.push(keyPoints)
    times.raw.push(raw)
  }
  const floor = { what: 'raw read of the same rows', median: median(times.raw) }
  const lines: readonly Measured[] = [
    { ...within('timeline of 200 visits ready', times.timeline, LIMIT_MS), floor },
    { ...within('compare, 3,000 observations, ready', times.compare, LIMIT_MS), floor },
    { ...within('key points, ten links, ready', times.keyPoints, LIMIT_MS), floor },
  ]
  console.log(`\n${table(lines)}\n`)
  await writeResults(resolve(import.meta.dirname, '../../bench-results/visits.json'), lines)
  await palpate.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
