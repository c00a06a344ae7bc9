import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { textOf } from '../report/read-pdf.ts'
import { answerSaveDialog, expect, test } from './launch-app.ts'
import { addClient, chartPoint, expectSaved, marksOf, setUpPractice, startSession } from './practice-steps.ts'

const NAME = 'Linh Nguyễn'
const RIGHT: ViewPoint = { view: 'posterior', x: 60, y: 215 }
const LEFT: ViewPoint = { view: 'anterior', x: 60, y: 600 }

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, NAME)
  await startSession(page)
})

async function exportSummary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Session summary (PDF)' }).click()
}

test('the summary is saved where the dialog says, with what is on the chart', async ({
  running,
  page,
  userDataDir,
}) => {
  for (const at of [RIGHT, LEFT]) await chartPoint(page, at)
  await expect(marksOf(page)).toHaveCount(2)
  await expectSaved(page)
  const file = join(userDataDir, 'summary.pdf')
  await writeFile(file, 'an older file of the same name')
  await answerSaveDialog(running, file)
  await exportSummary(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Session summary saved' })).toContainText(
    'summary.pdf',
  )

  const text = textOf(await readFile(file))
  expect(text).toContain(NAME)
  expect(text).toContain('Riverside Massage')
  expect(text).toMatch(/ 1 Right \p{L}/u)
  expect(text).toMatch(/ 2 Left \p{L}/u)
  expect(text).toMatch(/Page 1 of \d/)
  expect(text).toContain('Draft – not signed')
  // Nothing half-written is left beside it.
  expect((await readdir(userDataDir)).filter((name) => name.includes('summary'))).toEqual(['summary.pdf'])
})

test('a cancelled dialog writes nothing and says nothing', async ({ running, page, userDataDir }) => {
  await answerSaveDialog(running, null)
  const before = await readdir(userDataDir)
  await exportSummary(page)
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect((await readdir(userDataDir)).filter((name) => name.endsWith('.pdf'))).toEqual(
    before.filter((name) => name.endsWith('.pdf')),
  )

  // And the next one works.
  await answerSaveDialog(running, join(userDataDir, 'second.pdf'))
  await exportSummary(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Session summary saved' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(1)
})

test('a place that cannot be written to is told, with the reason', async ({ running, page, userDataDir }) => {
  await answerSaveDialog(running, join(userDataDir, 'no such folder', 'summary.pdf'))
  await exportSummary(page)
  const notice = page.getByRole('alert').filter({ hasText: 'The session summary was not saved' })
  await expect(notice).toBeVisible()
  await expect(notice).not.toContainText('ENOENT')
  await expect(page.getByText('Session summary saved')).toHaveCount(0)
  expect(await readdir(userDataDir)).not.toContain('no such folder')
})
