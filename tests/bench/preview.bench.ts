import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog } from '../e2e/launch-app.ts'
import { generatedMarks, generatedSession, withSymptomArea } from './generated-practice.ts'
import { longestTask } from './longest-task.ts'
import { changing, launchOn, manyVisits } from './many-visits.ts'
import { type Measured, table, within, writeResults } from './results.ts'

const VISITS = 200
const POINTS = 30
const lines: Measured[] = []

test('the window while documents are shown', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-bench-'))
  const file = join(folder, 'many-visits.palpate')
  const session = (n: number) =>
    withSymptomArea(
      {
        ...generatedSession(n, 1),
        marks: generatedMarks(POINTS).map((mark, point) => changing(mark, n + point)),
      },
      n,
    )
  await writeFile(file, manyVisits(VISITS, session))
  const palpate = await launchOn(file, join(folder, 'user-data'))
  const { page } = palpate
  const cdp = await page.context().newCDPSession(page)
  const measure = async (what: string, act: () => Promise<unknown>) => {
    const longest = await longestTask(cdp, act)
    lines.push(within(`${what}, longest task of the window`, [longest], 50))
  }
  const shown = async () => {
    await page
      .getByRole('dialog')
      .locator('button[aria-disabled=false]', { hasText: 'Save as PDF' })
      .waitFor({ timeout: 60_000 })
    await painted(page)
  }

  for (const item of ['All sessions as one PDF', 'The whole record (PDF)', 'Progress report']) {
    await page.getByRole('button', { name: 'Export' }).click()
    await measure(item, async () => {
      await page.getByRole('menuitem', { name: item }).click()
      await shown()
    })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

  for (const item of ['Trigger points (CSV)', 'FHIR record (JSON)', 'Record for another Palpate (JSON)']) {
    await answerSaveDialog(palpate, join(folder, `${item.slice(0, 6)}.json`))
    await page.getByRole('button', { name: 'Export' }).click()
    await measure(item, async () => {
      await page.getByRole('menuitem', { name: item }).click()
      await page.getByRole('alert').filter({ hasText: 'saved' }).waitFor({ timeout: 60_000 })
    })
    await page.getByRole('alert').getByRole('button').click()
    await page.getByRole('alert').waitFor({ state: 'hidden' })
  }

  await page.getByRole('link', { name: 'Palpate, to the clients' }).click()
  await answerOpenDialog(palpate, join(folder, 'Record.json'))
  await measure('A record opened and compared', async () => {
    await page.getByRole('button', { name: 'Open a record' }).click()
    await page.getByText(/^Here already: /).waitFor({ timeout: 60_000 })
  })
  await page.keyboard.press('Escape')
  await page.getByRole('option').first().click()
  await page
    .getByRole('link', { name: /20\d\d/ })
    .first()
    .click()
  for (const item of ['Session summary', 'Client handout']) {
    await page.getByRole('button', { name: 'Export' }).click()
    await measure(`${item} opened`, async () => {
      await page.getByRole('menuitem', { name: item }).click()
      await shown()
    })
    if (item === 'Client handout')
      await measure('A text of the handout typed', async () => {
        const text = page.getByRole('dialog').locator('aside textarea').first()
        const before = await page.getByRole('dialog').locator('canvas').first().elementHandle()
        await text.click()
        for (const letter of 'softly, twice a day') await page.keyboard.type(letter)
        await expect(text).toHaveValue(/softly, twice a day/)
        await page.waitForFunction((it) => !it?.isConnected, before)
        await shown()
      })
    await measure(`${item} zoomed`, async () => {
      for (const key of ['=', '=', '=', '=', '=', '=', '-', '0']) {
        await page.keyboard.press(`Control+${key}`)
        await painted(page)
      }
    })
    await measure(`${item} paged through`, async () => {
      for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp']) {
        await page.keyboard.press(key)
        await painted(page)
      }
    })
    await measure(`${item} in grey`, async () => {
      await page.getByText('Grey', { exact: true }).click()
      await shown()
    })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  console.log(`\n${table(lines)}\n`)
  await writeResults(resolve(import.meta.dirname, '../../bench-results/preview.json'), lines)
  await palpate.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** What can be seen of the pages is on the screen. */
const painted = (page: Page) =>
  page.waitForFunction(() => {
    const room = document.querySelector('[role=dialog] main section')?.getBoundingClientRect()
    const sheets = [...document.querySelectorAll('[role=dialog] main [role=img]')]
    return (
      room &&
      sheets.length > 0 &&
      sheets
        .filter((it) => {
          const { top, bottom } = it.getBoundingClientRect()
          return bottom > room.top && top < room.bottom
        })
        .every((it) => {
          const canvas = it.querySelector('canvas')
          return canvas && Math.abs(canvas.width - it.clientWidth * devicePixelRatio) < 2
        })
    )
  })
