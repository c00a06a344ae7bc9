import type { Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  chartOf,
  marksOf,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'

const SHOULDER: ViewPoint = { view: 'posterior', x: 52, y: 168 }

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await takeUp(page, 'Trigger point')
})

const looked = (page: Page) => candidatesOf(page).getByRole('option', { selected: true })
const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Another muscle by name' })

test('a tap offers the muscles under it by layer, the first chosen, and Enter places the point at the tap', async ({
  page,
}) => {
  await tapChart(page, SHOULDER)
  const options = candidatesOf(page).getByRole('option')
  await expect(looked(page)).toHaveText(/^R middle trapezius/)
  await expect(options.nth(1)).toHaveText(/^R supraspinatus/)
  await expect(candidatesOf(page).getByRole('group', { name: 'Superficial' })).toContainText('trapezius')
  await expect(candidatesOf(page).getByRole('group', { name: 'Intermediate' })).toContainText('supraspinatus')
  await page.keyboard.press('ArrowDown')
  await expect(looked(page)).toHaveText(/^R supraspinatus/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(marksOf(page)).toHaveText([/^1R middle trapezius/])
  await expect(candidatesOf(page)).toBeHidden()

  // It lies exactly where the tap was: a tap there means it, and asks nothing.
  // Escape closes the bar at the point, then ends the selection.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Mark 1' })).toBeHidden()
  await tapChart(page, SHOULDER)
  await expect(page.getByRole('region', { name: 'Mark 1' })).toBeVisible()
  await expect(candidatesOf(page)).toBeHidden()
})

test('the shown layer comes first, and a second tap chooses another muscle', async ({ page }) => {
  await page.getByRole('button', { name: 'Intermediate muscles' }).click()
  await tapChart(page, { ...SHOULDER, x: -52 })
  await expect(looked(page)).toHaveText(/^L supraspinatus/)
  await candidatesOf(page)
    .getByRole('option', { name: /^L middle trapezius/ })
    .click()
  await expect(marksOf(page)).toHaveText([/^1L middle trapezius/])
})

test('any muscle is found by name, mistyped or by symptom, and keeps the side of the tap', async ({
  page,
}) => {
  await tapChart(page, { ...SHOULDER, x: -52 })
  await nameOf(page).pressSequentially('levater scap')
  await expect(looked(page)).toHaveText(/^L levator scapulae/)
  await nameOf(page).fill('zzzz')
  await expect(candidatesOf(page)).toContainText('No muscle of this name')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No marks yet')).toBeVisible()
  await nameOf(page).fill('levator')
  await page.keyboard.press('Enter')
  await expect(marksOf(page)).toHaveText([/^1L levator scapulae/])
})

test('Escape, or a tap elsewhere, places nothing; on the midline both sides are offered', async ({
  page,
}) => {
  await tapChart(page, SHOULDER)
  await expect(candidatesOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(candidatesOf(page)).toBeHidden()
  await expect(chartOf(page)).toBeFocused()
  await expect(page.getByText('No marks yet')).toBeVisible()

  await tapChart(page, { view: 'posterior', x: 0, y: 380 })
  const left = candidatesOf(page).getByRole('option', { name: /^L / }).first()
  await expect(candidatesOf(page).getByRole('option', { name: /^R / }).first()).toBeVisible()
  await left.click()
  await expect(marksOf(page)).toHaveText([/^1L /])
})

test('a tap beside the body places nothing and says so', async ({ page }) => {
  await tapChart(page, { view: 'posterior', x: 180, y: 800 })
  await expect(page.getByText('That is beside the body: nothing was placed. Tap on the body.')).toBeVisible()
  await expect(candidatesOf(page)).toBeHidden()
  await expect(page.getByText('No marks yet')).toBeVisible()
})

test('hovering names muscle and layer at once below and, after a beat, beside the pointer', async ({
  page,
}) => {
  const { x, y } = await pixelOf(page, { view: 'anterior', x: 60, y: 215 })
  await page.mouse.move(x, y)
  await expect(page.getByText('L pectoralis major, sternal part · superficial · anterior')).toBeVisible()
  await expect(
    page.getByRole('tooltip', { name: /L pectoralis major, sternal part superficial/ }),
  ).toBeVisible()
  await page.mouse.move(x + 300, y - 60)
  await expect(page.getByRole('tooltip', { name: /pectoralis/ })).toBeHidden()
})
