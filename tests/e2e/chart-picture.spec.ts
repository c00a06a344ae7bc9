import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { addClient, chartOf, pixelOf, setUpPractice, startSession, takeUp } from './practice-steps.ts'

const SHOULDER = { view: 'posterior', x: 60, y: 215 } as const
/** Taking and comparing many pictures of the screen is slow work on a busy machine. */
const PATIENT = { timeout: 30_000 } as const

test.slow()

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  // With this tool no muscle is brought out where the pointer happens to be.
  await takeUp(page, 'Finding')
})

type Take = () => Promise<Buffer>

/** The chart without the buttons in its corner, whose round edges are composed anew with every picture under them. */
async function clipOf(page: Page) {
  const box = await chartOf(page).boundingBox()
  if (!box) throw new Error('the chart is not in sight')
  return { ...box, height: box.height - 170 }
}

/** The pixels once nothing changes any more. */
async function atRest(take: Take): Promise<Buffer> {
  let last = await take()
  let same = 0
  const stillFor = async () => {
    const now = await take()
    same = now.equals(last) ? same + 1 : 0
    last = now
    return same
  }
  await expect.poll(stillFor, PATIENT).toBeGreaterThanOrEqual(3)
  return last
}

const expectSame = (take: Take, picture: Buffer) =>
  expect.poll(async () => (await take()).equals(picture), PATIENT).toBe(true)
const expectOther = (take: Take, picture: Buffer) =>
  expect.poll(async () => (await take()).equals(picture), PATIENT).toBe(false)

async function showLayer(page: Page, layer: 'Superficial' | 'Intermediate'): Promise<void> {
  await page.getByRole('button', { name: `${layer} muscles` }).click()
  await page.mouse.move(0, 0)
}

/** To another layer and back, so that everything is painted anew: the two pictures. */
async function paintAnew(page: Page, take: Take) {
  await showLayer(page, 'Intermediate')
  const intermediate = await atRest(take)
  await showLayer(page, 'Superficial')
  await expectOther(take, intermediate)
  return { intermediate, superficial: await atRest(take) }
}

async function zoomIn(page: Page): Promise<void> {
  const { x, y } = await pixelOf(page, SHOULDER)
  await page.mouse.move(x, y)
  for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -140)
  await page.mouse.move(0, 0)
}

async function pan(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await pixelOf(page, SHOULDER)
  await page.mouse.move(x, y)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(x + dx, y + dy, { steps: 5 })
  await page.mouse.up({ button: 'middle' })
  await page.mouse.move(0, 0)
}

test('what zoom and pan leave behind is the chart as it is painted anew, pixel for pixel', async ({
  page,
}) => {
  const clip = await clipOf(page)
  const take: Take = () => page.screenshot({ clip })
  const { superficial: whole } = await paintAnew(page, take)
  await zoomIn(page)
  await expectOther(take, whole)
  const { superficial: closeUp } = await paintAnew(page, take)
  await pan(page, 64, 40)
  await expectOther(take, closeUp)
  await pan(page, -64, -40)
  await expectSame(take, closeUp)
  await page.getByRole('button', { name: 'Show the whole chart' }).click()
  await page.mouse.move(0, 0)
  await expectSame(take, whole)
})

test('another layer, and another scheme, is what is seen afterwards, close up too', async ({ page }) => {
  const clip = await clipOf(page)
  const take: Take = () => page.screenshot({ clip })
  await zoomIn(page)
  const { intermediate, superficial } = await paintAnew(page, take)
  expect(superficial.equals(intermediate)).toBe(false)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectOther(take, superficial)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectSame(take, superficial)
  await showLayer(page, 'Intermediate')
  await expectSame(take, intermediate)
})

test('on a screen with more pixels the figure is painted with more pixels', async ({ page }) => {
  const clip = await clipOf(page)
  const cdp = await page.context().newCDPSession(page)
  const take: Take = async () => {
    const { data } = await cdp.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 } })
    return Buffer.from(data, 'base64')
  }
  const { superficial: coarse } = await paintAnew(page, take)
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false })
  await expectOther(take, coarse)
  const fine = await atRest(take)
  // More than a stretched picture would hold.
  expect(fine.length).toBeGreaterThan(1.7 * coarse.length)
  const { superficial: fineAnew } = await paintAnew(page, take)
  await expectSame(take, fineAnew)
  await cdp.send('Emulation.clearDeviceMetricsOverride')
  await expectSame(take, coarse)
})
