import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { fitCamera, zoomPercent } from '../../src/chart/camera.ts'
import { nextStop } from '../../src/chart/flight.ts'
import { FIT_PADDING, sheetBounds } from '../../src/chart/sheet.ts'
import { View } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import { addClient, chartOf, pixelOf, setUpPractice, startSession, takeUp } from './practice-steps.ts'

const NAMES = ['Posterior', 'Anterior', 'Right lateral', 'Left lateral', 'Soles']

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

const views = (page: Page) => page.getByRole('toolbar', { name: 'Views' })
const zoomOf = async (page: Page) =>
  Number((await page.getByText(/^\d+ %$/).textContent())?.replace(' %', ''))
/** The zoom at which a figure is seen whole. */
async function wholeViewZoom(page: Page): Promise<number> {
  const box = await chartOf(page).boundingBox()
  if (!box) throw new Error('the chart is not in sight')
  const home = fitCamera(sheetBounds(), box, FIT_PADDING)
  return zoomPercent(nextStop('anterior', home, home, box), home)
}
/** What lies under the middle of the chart, as the status line says it. */
async function middleSays(page: Page, view: string): Promise<void> {
  const box = await chartOf(page).boundingBox()
  if (!box) throw new Error('the chart is not in sight')
  // A chart that still glides forgets what the pointer was over: as a hand does, move again.
  await expect(async () => {
    await page.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page.getByText(new RegExp(`· ${view}( · beside the body)?$`))).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
}

test('the keys 1 to 5 fly to the views, again to their halves, and the strip says where one is', async ({
  page,
}) => {
  for (const [index, name] of NAMES.entries()) {
    await page.keyboard.press(String(index + 1))
    await expect(views(page).getByRole('button', { name })).toHaveAttribute('aria-current', 'location')
    await middleSays(page, name.toLowerCase())
  }
  expect(NAMES).toHaveLength(View.options.length)
  await page.keyboard.press('2')
  await expect.poll(() => zoomOf(page)).toBe(await wholeViewZoom(page))
  await page.keyboard.press('2')
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.5 * (await wholeViewZoom(page)))
  // However fast: the lower half, then the whole again.
  await page.keyboard.press('2')
  await page.keyboard.press('2')
  await expect.poll(() => zoomOf(page)).toBe(await wholeViewZoom(page))
  await chartOf(page).focus()
  await page.keyboard.press('0')
  await expect.poll(() => zoomOf(page)).toBe(100)
  await expect(views(page).locator('[aria-current]')).toHaveCount(0)
})

test('the strip flies there too, by pointer and by keyboard', async ({ page }) => {
  await views(page).getByRole('button', { name: 'Soles' }).click()
  await middleSays(page, 'soles')
  await views(page).getByRole('button', { name: 'Posterior' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(views(page).getByRole('button', { name: 'Anterior' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(views(page).getByRole('button', { name: 'Anterior' })).toHaveAttribute(
    'aria-current',
    'location',
  )
})

for (const tool of ['Select', 'Trigger point'])
  test(`with ${tool} a double tap brings the muscle close and again shows the whole chart`, async ({
    page,
  }) => {
    await takeUp(page, tool)
    const { x, y } = await pixelOf(page, { view: 'anterior', x: -70, y: 600 })
    await page.mouse.dblclick(x, y)
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(250)
    await expect(page.getByText('No marks yet')).toBeVisible()
    await middleSays(page, 'anterior')
    const box = await chartOf(page).boundingBox()
    if (!box) throw new Error('the chart is not in sight')
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => zoomOf(page)).toBe(100)
  })

test('bony landmarks are shown and hidden by key and by button, over the muscles and under the marks', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: 'Bony landmarks' })
  const picture = async () =>
    createHash('sha256')
      .update(await chartOf(page).screenshot())
      .digest('hex')
  await page.keyboard.press('1')
  await expect.poll(() => zoomOf(page)).toBe(await wholeViewZoom(page))
  // The figure is sharp again once two pictures are alike.
  await expect(async () => expect(await picture()).toBe(await picture())).toPass()
  const bare = await picture()
  await page.keyboard.press('m')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(picture).not.toBe(bare)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.mouse.move(0, 0)
  await expect.poll(picture).toBe(bare)
})
