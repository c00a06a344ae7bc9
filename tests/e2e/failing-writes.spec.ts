import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  setUpPractice,
  startSession,
} from './practice-steps.ts'
import { violations } from './screen-faults.ts'

const RIGHT_SHOULDER = { view: 'posterior', x: 60, y: 215 } as const
const LEFT_THIGH = { view: 'anterior', x: 45, y: 600 } as const

/** From now on every write to the database is refused, as on a full disk; or none any more. */
async function fillDisk(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const { prototype } = IDBObjectStore
    const put = Object.getOwnPropertyDescriptor(prototype, 'put')?.value as IDBObjectStore['put']
    const kept = (prototype as unknown as { realPut?: IDBObjectStore['put'] }).realPut ?? put
    Object.assign(prototype, { realPut: kept })
    prototype.put = isFull
      ? () => {
          throw new DOMException('There is no room.', 'QuotaExceededError')
        }
      : kept
  }, full)
}

const autosaveOf = (page: Page) => page.getByRole('status', { name: 'Autosave' })
const subjectiveOf = (page: Page) => page.getByRole('textbox', { name: 'Subjective' })
const troubleOf = (page: Page) => page.getByRole('alert', { name: 'Not saved' })

test('on a full disk nothing is lost: it is said, tried again, kept on leaving, and saved when there is room', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await setUpPractice(page)
  await addClient(page, 'Kofi Mensah')
  await startSession(page)
  await chartPoint(page, RIGHT_SHOULDER)
  await expect(marksOf(page)).toHaveCount(1)
  await expectSaved(page)

  await fillDisk(page, true)
  await chartPoint(page, LEFT_THIGH)
  await expect(marksOf(page)).toHaveCount(2)
  await expect(autosaveOf(page)).toHaveText('Not saved yet, trying again')
  await expect(troubleOf(page)).toContainText('The last changes are not saved yet. The disk is full.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Treatment mode' }).click()
  const mode = page.getByRole('dialog', { name: /^Treatment mode/ })
  await expect(mode.getByRole('alert', { name: 'Not saved' })).toBeVisible()
  await mode.getByRole('button', { name: 'Leave treatment mode' }).click()
  await page.getByRole('tab', { name: 'Notes' }).click()
  await subjectiveOf(page).fill('Headache since Tuesday.')
  await page.getByRole('textbox', { name: 'Objective' }).click()
  await expect(subjectiveOf(page)).toHaveValue('Headache since Tuesday.')
  await expect(troubleOf(page)).toBeVisible()

  // The window does not close over it.
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const question = page.getByRole('dialog', { name: 'Not everything is saved' })
  await expect(question).toContainText('The disk is full.')
  await question.getByRole('button', { name: 'Keep Palpate open' }).click()
  await expect(question).toHaveCount(0)

  // Nor does leaving the session lose it: the records are behind, what was charted is not.
  await page.getByRole('link', { name: 'Visits' }).click()
  await expect(page.getByText('A session is not saved yet')).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await question.getByRole('button', { name: 'Keep Palpate open' }).click()
  await page.getByRole('list', { name: 'Visits of Kofi Mensah' }).getByRole('link').first().click()
  await expect(marksOf(page)).toHaveCount(2)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(subjectiveOf(page)).toHaveValue('Headache since Tuesday.')

  await troubleOf(page).getByRole('button', { name: 'Try now' }).click()
  await expect(troubleOf(page)).toBeVisible()
  // It is tried again by itself as well, at the latest after five seconds.
  await fillDisk(page, false)
  await expectSaved(page)
  await expect(troubleOf(page)).toBeHidden()
  await expect(page.getByText('A session is not saved yet')).toBeHidden()
  await first.kill()

  const second = await launch()
  await openNewestSession(second.page, 'Kofi Mensah')
  await expect(marksOf(second.page)).toHaveText([/^1R /, /^2L /])
  await second.page.getByRole('tab', { name: 'Notes' }).click()
  await expect(subjectiveOf(second.page)).toHaveValue('Headache since Tuesday.')
})
