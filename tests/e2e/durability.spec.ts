import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartOf,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  paintChart,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'
import { violations } from './screen-faults.ts'

const RIGHT_SHOULDER = { view: 'posterior', x: 60, y: 215 } as const
const noticeOf = (page: Page) => page.getByRole('status', { name: 'Closed unexpectedly' })
const LEFT_THIGH = { view: 'anterior', x: 45, y: 600 } as const

test('a session that was charted is there again after quitting', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Minh Nguyễn')
  await startSession(first.page)
  await chartPoint(first.page, RIGHT_SHOULDER)
  await expect(marksOf(first.page)).toHaveCount(1)
  const pointLabel = (await marksOf(first.page).first().innerText()).replace(/\s+/g, ' ')
  expect(pointLabel).toMatch(/^1 R /)

  await takeUp(first.page, 'Symptom area')
  await paintChart(first.page, [LEFT_THIGH, { ...LEFT_THIGH, y: 640 }, { ...LEFT_THIGH, x: 55, y: 660 }])
  await expect(marksOf(first.page).nth(1)).toHaveText(/L pain/)

  await takeUp(first.page, 'Note')
  await tapChart(first.page, { view: 'anterior', x: -60, y: 320 })
  await expect(marksOf(first.page)).toHaveCount(3)
  await first.page.getByRole('textbox', { name: 'Text' }).fill('Bruise from the bicycle')

  await first.page.getByRole('tab', { name: 'Notes' }).click()
  // Quitting must not wait for the pause after which typed text is saved.
  await first.page.getByLabel('Subjective').fill('Headache since Tuesday.')
  await first.close()

  const { page } = await launch()
  await openNewestSession(page, 'Minh Nguyễn')
  await expect(marksOf(page)).toHaveCount(3)
  expect((await marksOf(page).first().innerText()).replace(/\s+/g, ' ')).toBe(pointLabel)
  await expect(marksOf(page).nth(1)).toHaveText(/L pain/)
  await marksOf(page).nth(2).click()
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Bruise from the bicycle')
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByRole('textbox', { name: 'Subjective' })).toHaveValue('Headache since Tuesday.')
})

test('a mark that is shown as saved survives the death of every process', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Kofi Mensah')
  await startSession(first.page)
  await chartPoint(first.page, RIGHT_SHOULDER)
  await expect(marksOf(first.page)).toHaveCount(1)
  await expectSaved(first.page)
  await first.kill()

  const second = await launch()
  await openNewestSession(second.page, 'Kofi Mensah')
  await expect(marksOf(second.page)).toHaveCount(1)
  await chartPoint(second.page, LEFT_THIGH)
  await expect(marksOf(second.page)).toHaveCount(2)
  await expectSaved(second.page)
  await second.kill()

  const { page } = await launch()
  await openNewestSession(page, 'Kofi Mensah')
  await expect(chartOf(page)).toBeVisible()
  await expect(marksOf(page)).toHaveCount(2)
  await expect(marksOf(page).first()).toHaveText(/1\s*R /)
  await expect(marksOf(page).nth(1)).toHaveText(/2\s*L /)
})

test('the way back is there after a relaunch: undo and redo go on where they were', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Kofi Mensah')
  await startSession(first.page)
  await chartPoint(first.page, RIGHT_SHOULDER)
  await chartPoint(first.page, LEFT_THIGH)
  await expect(marksOf(first.page)).toHaveCount(2)
  await first.page.getByRole('button', { name: /^Undo: Add L / }).click()
  await expect(marksOf(first.page)).toHaveCount(1)
  await expectSaved(first.page)
  await first.kill()

  const { page } = await launch()
  await openNewestSession(page, 'Kofi Mensah')
  await page.getByRole('button', { name: /^Redo: Add L / }).click()
  await expect(marksOf(page)).toHaveCount(2)
  await page.getByRole('button', { name: /^Undo: Add L / }).click()
  await page.getByRole('button', { name: /^Undo: Add R / }).click()
  await expect(page.getByText('No marks yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
})

test('killed in the middle of a brush stroke: the stroke before is there, the unfinished one is not', async ({
  launch,
}) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Kofi Mensah')
  await startSession(first.page)
  await takeUp(first.page, 'Symptom area')
  await paintChart(first.page, [LEFT_THIGH, { ...LEFT_THIGH, y: 640 }])
  await expect(marksOf(first.page)).toHaveCount(1)
  await expectSaved(first.page)
  const { x, y } = await pixelOf(first.page, RIGHT_SHOULDER)
  await first.page.mouse.move(x, y)
  await first.page.mouse.down()
  await first.page.mouse.move(x + 30, y + 10, { steps: 5 })
  await first.kill()

  const second = await launch()
  const notice = noticeOf(second.page)
  await expect(notice).toContainText('Palpate closed unexpectedly. Nothing that was saved is lost.')
  await expect(notice).toContainText('The last change kept is “Add L pain”')
  expect(await violations(second.page, '[aria-label="Closed unexpectedly"]')).toEqual([])
  await notice.getByRole('link', { name: 'Open this session' }).click()
  await expect(marksOf(second.page)).toHaveText([/^1L pain/])
  await expect(second.page.getByRole('status', { name: 'Autosave' })).toHaveText('All saved')
  await expect(notice.getByRole('link')).toBeHidden()
  await notice.getByRole('button', { name: 'Put this notice away' }).click()
  await expect(notice).toBeHidden()
  await second.close()

  const { page } = await launch()
  await openNewestSession(page, 'Kofi Mensah')
  await expect(marksOf(page)).toHaveText([/^1L pain/])
  await expect(noticeOf(page)).toBeHidden()
})
