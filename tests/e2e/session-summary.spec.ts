import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { textOf } from '../report/read-pdf.ts'
import { expectPage, expectReady, saveShown, showSummary } from './document-steps.ts'
import { answerSaveDialog, expect, test } from './launch-app.ts'
import {
  addClient,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  setUpPractice,
  startSession,
} from './practice-steps.ts'

const NAME = 'Linh Nguyễn'
const RIGHT: ViewPoint = { view: 'posterior', x: 60, y: 215 }
const LEFT: ViewPoint = { view: 'anterior', x: 60, y: 600 }

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, NAME)
  await startSession(page)
})

test('the summary is shown, and saved as it is shown, with what is on the chart', async ({
  running,
  page,
  userDataDir,
}) => {
  for (const at of [RIGHT, LEFT]) await chartPoint(page, at)
  await expect(marksOf(page)).toHaveCount(2)
  await expectSaved(page)
  await showSummary(page)
  const preview = page.getByRole('dialog', { name: `Session summary of ${NAME}` })
  await expect(preview.getByRole('status', { name: 'Page', exact: true })).toHaveText('Page 1 of 2')

  // By key to the second page, and larger.
  await page.keyboard.press('PageDown')
  await expect(preview.getByRole('status', { name: 'Page', exact: true })).toHaveText('Page 2 of 2')
  await expectPage(page, 2)
  const width = () => preview.getByRole('img', { name: 'Page 2 of 2' }).evaluate((it) => it.clientWidth)
  const before = await width()
  await page.keyboard.press('Control++')
  await expect.poll(width).toBeGreaterThan(before)

  const file = join(userDataDir, 'summary.pdf')
  await writeFile(file, 'an older file of the same name')
  await answerSaveDialog(running, file)
  await saveShown(page)
  const bytes = await readFile(file)
  const text = textOf(bytes)
  expect(text).toContain(NAME)
  expect(text).toContain('Riverside Massage')
  expect(text).toMatch(/ 1 Right \p{L}/u)
  expect(text).toMatch(/ 2 Left \p{L}/u)
  expect(text).toMatch(/Page 1 of 2/)
  expect(text).toContain('Draft – not signed')
  // Nothing half-written is left beside it.
  expect((await readdir(userDataDir)).filter((name) => name.includes('summary'))).toEqual(['summary.pdf'])

  // Another program is given the very same bytes, under the name that was proposed.
  await preview.getByRole('button', { name: 'Open' }).click()
  await expectReady(page)
  const copies = (await readdir(join(userDataDir, 'opened-copies'), { recursive: true })).filter((name) =>
    name.endsWith('.pdf'),
  )
  expect(copies.map((name) => basename(name))).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d Linh Nguyễn session summary\.pdf$/),
  ])
  expect((await readFile(join(userDataDir, 'opened-copies', copies[0] ?? ''))).equals(bytes)).toBe(true)

  await page.keyboard.press('Escape')
  await expect(preview).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()

  // From the palette, too, the keys belong to the preview.
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Command' }).fill('Session summary')
  await page.keyboard.press('Enter')
  await expectPage(page, 1)
  await page.keyboard.press('Escape')
  await expect(preview).toHaveCount(0)
  await running.close()
  expect(await readdir(userDataDir)).not.toContain('opened-copies')
})

test('what is chosen for a reader is printed, and remembered', async ({
  launch,
  running,
  page,
  userDataDir,
}) => {
  await chartPoint(page, RIGHT)
  await expectSaved(page)
  const file = join(userDataDir, 'summary.pdf')
  await answerSaveDialog(running, file)
  await showSummary(page)
  await page.getByText('Physician', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Trigger points' }).uncheck()
  await page.getByText('Letter', { exact: true }).click()
  await expectReady(page)
  await saveShown(page)
  const bytes = await readFile(file)
  expect((await PDFDocument.load(bytes)).getPage(0).getSize()).toEqual({ width: 612, height: 792 })
  expect(textOf(bytes)).toContain('Body chart')
  expect(textOf(bytes)).not.toContain('Tenderness')
  await running.close()

  const { page: again } = await launch()
  await openNewestSession(again, NAME)
  await showSummary(again)
  await expect(again.getByRole('checkbox', { name: 'Trigger points' })).toBeChecked()
  await again.getByText('Physician', { exact: true }).click()
  await expect(again.getByRole('checkbox', { name: 'Trigger points' })).not.toBeChecked()
  await again.getByRole('button', { name: 'As usual' }).click()
  await expect(again.getByRole('checkbox', { name: 'Trigger points' })).toBeChecked()
})

test('pages that cannot be shown and a place that cannot be written to are told, a cancelled dialog is not', async ({
  running,
  page,
  userDataDir,
}) => {
  // What reads the pages cannot be had: told in words, and tried again.
  await page.route('**/pdf-reader-worker*', (route) => route.abort())
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Session summary' }).click()
  await expect(page.getByRole('alert')).toContainText('The pages cannot be shown. Please try again.')
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toHaveAttribute('aria-disabled', 'true')
  await page.unroute('**/pdf-reader-worker*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectPage(page, 1)
  await answerSaveDialog(running, null)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expectReady(page)
  await expect(page.getByRole('alert')).toHaveCount(0)

  await answerSaveDialog(running, join(userDataDir, 'no such folder', 'summary.pdf'))
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Nothing was saved' })
  await expect(notice).toContainText('The folder is not there any more')
  await expect(notice).not.toContainText('ENOENT')
  expect(await readdir(userDataDir)).not.toContain('no such folder')

  if (running.shell === 'stand-in shell') {
    // It has no printer, and says what to do instead.
    await page.getByRole('button', { name: 'Print' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was printed' })).toContainText(
      'open it in your PDF viewer',
    )
  }

  // And the next one works.
  await answerSaveDialog(running, join(userDataDir, 'second.pdf'))
  await saveShown(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
