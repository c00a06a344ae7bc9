import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from '@playwright/test'
import { BLANK_COMPLAINT } from '../../src/domain/complaint.ts'
import { ComplaintId, PointLinkId, TriggerPointId } from '../../src/domain/ids.ts'
import { generatedClient, generatedMarks, generatedSession } from './generated-practice.ts'
import { changing, launchOn, manyVisits, pressed, rawRead } from './many-visits.ts'
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

/** The screens: what is pressed to come there, what is on the page when they are ready, and how they are called here. */
const STEPS = [
  { press: 'Timeline', ready: 'main li canvas', name: 'timeline of 200 visits ready' },
  {
    press: 'Compare first and last',
    ready: '[role=application] canvas',
    name: 'compare, 3,000 observations, ready',
  },
  {
    back: 'Timeline',
    press: 'Points',
    ready: '[aria-label="Trigger points"] li svg path',
    name: 'points, 3,000 observations, ready',
  },
  {
    press: /^1 /,
    ready: '[aria-label="Status, treatments and pain over time"] svg path',
    name: 'history of a point in 200 visits ready',
  },
  { press: 'Key points', ready: '[role=application] canvas', name: 'key points, ten links, ready' },
  { press: 'Measures', ready: 'ul[aria-label="Measures"] svg', name: 'measures of 200 visits ready' },
] as const

const HEARD = { id: ComplaintId.parse('pain'), words: 'Aches after running', site: 'right calf', onset: '' }

test('a client with 200 visits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const file = join(folder, 'many-visits.palpate')
  const session = (n: number) => ({
    ...generatedSession(n, 1),
    marks: generatedMarks(POINTS).map((mark, point) => changing(mark, n + point)),
    complaints: [{ ...BLANK_COMPLAINT, ...HEARD, nprs: n % 11 }],
  })
  await writeFile(file, manyVisits(VISITS, session, { ...generatedClient(0), pointLinks: tenLinks() }))
  const palpate = await launchOn(file, join(folder, 'user-data'))
  const { page } = palpate
  const times = STEPS.map((): number[] => [])
  const raw: number[] = []
  for (let run = -2; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Timeline' }).waitFor()
    const read = await rawRead(page)
    if (run >= 0) raw.push(read)
    for (const [index, step] of STEPS.entries()) {
      if ('back' in step) {
        await page.getByRole('link', { name: step.back }).click()
        await page.getByRole('link', { name: step.press, exact: true }).waitFor()
      }
      const took = await pressed(page, step.press, step.ready)
      if (run >= 0) times[index]?.push(took)
    }
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nguyễn/ })
      .click()
  }
  const floor = { what: 'raw read of the same rows', median: median(raw) }
  const lines: readonly Measured[] = STEPS.map(({ name }, index) => ({
    ...within(name, times[index] ?? [], LIMIT_MS),
    floor,
  }))
  console.log(`\n${table(lines)}\n`)
  await writeResults(resolve(import.meta.dirname, '../../bench-results/visits.json'), lines)
  await palpate.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
