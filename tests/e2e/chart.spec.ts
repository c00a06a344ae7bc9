import type { Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  chartOf,
  chartPoint,
  marksOf,
  paintChart,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'

const SHOULDER: ViewPoint = { view: 'posterior', x: 60, y: 215 }

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 })
}

const inspector = (page: Page) => page.getByRole('region', { name: 'Mark 1' })
const undoOf = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const zoomOf = async (page: Page) =>
  Number((await page.getByText(/^\d+ %$/).textContent())?.replace(' %', ''))

test('a point dragged over the midline changes its side with its place, and undo brings both back', async ({
  page,
}) => {
  await chartPoint(page, SHOULDER)
  await expect(marksOf(page).first()).toHaveText(/^1R /)
  await takeUp(page, 'Select')
  const from = await pixelOf(page, SHOULDER)
  const to = await pixelOf(page, { ...SHOULDER, x: -60 })
  await drag(page, from, { x: to.x - from.x, y: 0 })
  await page.mouse.up()
  await expect(marksOf(page).first()).toHaveText(/^1L /)
  await undoOf(page, /^Undo: Move R /).click()
  await expect(marksOf(page).first()).toHaveText(/^1R /)
})

test('a drag that Escape ends, or that leaves the view, never moves a point into another view', async ({
  page,
}) => {
  await chartPoint(page, SHOULDER)
  await takeUp(page, 'Select')
  const from = await pixelOf(page, SHOULDER)
  const anteriorLeft = await pixelOf(page, { view: 'anterior', x: 100, y: 215 })
  await drag(page, from, { x: anteriorLeft.x - from.x, y: 0 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(undoOf(page, /^Undo: Add R /)).toBeVisible()
  await drag(page, from, { x: anteriorLeft.x - from.x, y: 0 })
  await page.mouse.up()
  // Still on the back, at the far right of it: the client's right.
  await expect(undoOf(page, /^Undo: Move R /)).toBeVisible()
  await expect(marksOf(page).first()).toHaveText(/^1R /)
})

test('the wheel zooms about the pointer, dragging pans, and a tap still finds the mark', async ({ page }) => {
  await chartPoint(page, SHOULDER)
  await takeUp(page, 'Select')
  const place = await pixelOf(page, SHOULDER)
  const beside = { x: place.x + 60, y: place.y + 60 }
  await page.mouse.click(beside.x, beside.y)
  await expect(inspector(page)).toBeHidden()

  await page.mouse.move(place.x, place.y)
  for (let i = 0; i < 6; i += 1) await page.mouse.wheel(0, -120)
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(250)
  await page.mouse.click(place.x, place.y)
  await expect(inspector(page)).toBeVisible()
  await page.mouse.click(beside.x, beside.y)
  await expect(inspector(page)).toBeHidden()

  await drag(page, beside, { x: 80, y: 50 })
  await page.mouse.up()
  await page.mouse.click(place.x, place.y)
  await expect(inspector(page)).toBeHidden()
  await page.mouse.click(place.x + 80, place.y + 50)
  await expect(inspector(page)).toBeVisible()

  await page.getByRole('button', { name: 'Show the whole chart' }).click()
  await expect.poll(() => zoomOf(page)).toBe(100)
})

test('buttons and keys zoom between 100 and 1600 percent', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => zoomOf(page)).toBe(150)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => zoomOf(page)).toBe(100)
  await chartOf(page).focus()
  for (const expected of [140, 196, 274, 384, 538, 753, 1054, 1476, 1600]) {
    await page.keyboard.press('+')
    await expect.poll(() => zoomOf(page)).toBe(expected)
  }
  await page.keyboard.press('0')
  await expect.poll(() => zoomOf(page)).toBe(100)
})

test('the brush paints areas, each stroke is undone on its own, and a point can be placed on the paint', async ({
  page,
}) => {
  await takeUp(page, 'Symptom area')
  await paintChart(page, [SHOULDER, { ...SHOULDER, x: 90 }, { ...SHOULDER, x: 100, y: 240 }])
  await expect(marksOf(page).first()).toHaveText(/^1R pain/)
  await paintChart(page, [
    { ...SHOULDER, y: 250 },
    { ...SHOULDER, x: -60, y: 250 },
  ])
  await expect(marksOf(page).first()).toHaveText(/^1R\+L pain/)
  await undoOf(page, /^Undo: Paint /).click()
  await expect(marksOf(page).first()).toHaveText(/^1R pain/)

  await chartPoint(page, { ...SHOULDER, x: 100, y: 238 })
  await expect(marksOf(page)).toHaveCount(2)
  await takeUp(page, 'Select')
  await tapChart(page, SHOULDER)
  await expect(inspector(page)).toBeVisible()
  await tapChart(page, { ...SHOULDER, x: 100, y: 238 })
  await expect(page.getByRole('region', { name: 'Mark 2' })).toBeVisible()
})

test('with the space bar the brush pans and paints nothing', async ({ page }) => {
  await takeUp(page, 'Symptom area')
  await chartOf(page).focus()
  await page.keyboard.press('+')
  await page.keyboard.down('Space')
  await drag(page, await pixelOf(page, SHOULDER), { x: 60, y: 40 })
  await page.mouse.up()
  await page.keyboard.up('Space')
  await expect(page.getByText('No marks yet')).toBeVisible()
})

test('a stroke that Escape ends leaves nothing', async ({ page }) => {
  await takeUp(page, 'Symptom area')
  await drag(page, await pixelOf(page, SHOULDER), { x: 30, y: 30 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByText('No marks yet')).toBeVisible()
})

test('two fingers zoom and never paint; one finger paints', async ({ page }) => {
  await takeUp(page, 'Symptom area')
  const touches = await page.context().newCDPSession(page)
  const { x, y } = await pixelOf(page, SHOULDER)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: readonly (readonly [number, number])[]
  ) =>
    touches.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([dx, dy], id) => ({ x: x + dx, y: y + dy, id })),
    })
  await touch('touchStart', [0, 0])
  await touch('touchMove', [20, 0])
  await touch('touchStart', [20, 0], [60, 0])
  await touch('touchMove', [0, 0], [100, 0])
  await touch('touchEnd')
  await expect.poll(() => zoomOf(page)).toBe(250)
  await expect(page.getByText('No marks yet')).toBeVisible()

  await touch('touchStart', [0, 0])
  for (const step of [10, 20, 30, 40]) await touch('touchMove', [step, step])
  await touch('touchEnd')
  await expect(marksOf(page).first()).toHaveText(/^1R pain/)
})

test('the keyboard finds a place, says where it is, and charts a point there', async ({ page }) => {
  await takeUp(page, 'Trigger point')
  await chartOf(page).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/^(posterior|anterior), midline$/)).toBeAttached()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
  const said = page.getByText(/^(posterior, right|anterior, left)$/)
  await expect(said).toBeAttached()
  const side = (await said.textContent())?.endsWith('right') ? 'R' : 'L'
  await page.keyboard.press('Enter')
  await expect(candidatesOf(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(marksOf(page).first()).toHaveText(new RegExp(`^1${side} `))
  // The chart has the keys again.
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^(posterior|anterior), /)).toBeAttached()
})
