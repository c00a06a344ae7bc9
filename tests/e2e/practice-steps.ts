import type { Locator, Page } from '@playwright/test'
import { whereOnScreen } from '../../src/chart/sheet.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect } from './launch-app.ts'

/** First start → a practice with nobody in it. */
export async function setUpPractice(page: Page, name = 'Riverside Massage'): Promise<void> {
  const form = page.getByRole('form', { name: 'Set up the practice' })
  await form.getByLabel('Name of the practice').fill(name)
  await form.getByLabel('Therapist').fill('Ana Kovač')
  await form.getByRole('button', { name: 'Set up the practice' }).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
}

/** From the list of clients, or from a client's page. */
export async function addClient(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add client' }).first().click()
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  await drawer.getByLabel('Name').fill(name)
  await drawer.getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

/** A session begun today, from the client's page. */
export async function startSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start session' }).click()
  await expectChart(page)
}

/** From the list of clients to the newest session of that client. */
export async function openNewestSession(page: Page, client: string): Promise<void> {
  await page.getByRole('option', { name: new RegExp(`^${client},`) }).click()
  await page
    .getByRole('list', { name: `Visits of ${client}` })
    .getByRole('link')
    .first()
    .click()
  await expectChart(page)
}

/** The chart is drawn: from then on it takes keys. */
async function expectChart(page: Page): Promise<void> {
  await expect(chartOf(page).locator('canvas').last()).toBeVisible()
}

/** The dialog is there and holds the focus: from then on keys are its own, not those of what lies beneath. */
export async function expectDialog(dialog: Locator): Promise<void> {
  await expect(dialog).toBeVisible()
  await expect.poll(() => dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true)
}

export const chartOf = (page: Page) => page.getByRole('application', { name: /^Body chart of / })
export const marksOf = (page: Page) => page.getByRole('list', { name: 'Marks' }).getByRole('button')

export async function takeUp(page: Page, tool: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: tool }).click()
}

/** Taps a place of the unzoomed chart. */
export async function tapChart(page: Page, at: ViewPoint, chart = chartOf(page)): Promise<void> {
  const { x, y } = await pixelOf(page, at, chart)
  await page.mouse.click(x, y)
}

/** Charts a trigger point: taps the place and takes the muscle that is proposed. */
export async function chartPoint(page: Page, at: ViewPoint): Promise<void> {
  await takeUp(page, 'Trigger point')
  const number = (await marksOf(page).count()) + 1
  await tapChart(page, at)
  await expect(candidatesOf(page).getByRole('option', { selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  // The bar stands there as soon as the fields do, unless it was closed before.
  await expect(page.getByRole('region', { name: `Mark ${number}`, exact: true })).toBeVisible()
  // It would lie over the next place.
  const close = page.getByRole('button', { name: 'Close the bar' })
  if (await close.isVisible()) await close.click()
}

/** The muscles that a tap may mean. */
export const candidatesOf = (page: Page) => page.getByRole('listbox', { name: 'Which muscle?' })

/** Paints one stroke through the places. */
export async function paintChart(
  page: Page,
  places: readonly [ViewPoint, ...ViewPoint[]],
  chart = chartOf(page),
): Promise<void> {
  const pixels = await Promise.all(places.map((at) => pixelOf(page, at, chart)))
  for (const [index, { x, y }] of pixels.entries()) {
    await page.mouse.move(x, y, { steps: 4 })
    if (index === 0) await page.mouse.down()
  }
  await page.mouse.up()
}

/** Where in the window a place of the unzoomed chart is. */
export async function pixelOf(
  page: Page,
  at: ViewPoint,
  chart = chartOf(page),
): Promise<{ x: number; y: number }> {
  const box = await chart.boundingBox()
  if (!box) throw new Error('the chart is not in sight')
  const { x, y } = whereOnScreen(at, box)
  return { x: box.x + x, y: box.y + y }
}

/** What is on the screen is on the disk. To be asked after the change is seen. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Autosave' })).toHaveText(/^Saved \d/)
}
