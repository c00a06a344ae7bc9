import type { Locator, Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { chooseInMenu, expect, test } from './launch-app.ts'
import {
  addClient,
  chartOf,
  chartPoint,
  expectDialog,
  expectSaved,
  marksOf,
  openNewestSession,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
} from './practice-steps.ts'

const RIGHT: ViewPoint = { view: 'posterior', x: 70, y: 215 }
const LEFT: ViewPoint = { view: 'posterior', x: -70, y: 215 }

const running = (page: Page) => page.getByRole('timer')
const barOf = (page: Page) => page.getByRole('button', { name: /^Stop hold, / })
const secondsAt = (page: Page, mark: number, treatment = 1) =>
  page
    .getByRole('region', { name: `Mark ${mark}` })
    .getByRole('textbox', { name: `Seconds ${treatment}`, exact: true })
const modeOf = (page: Page) => page.getByRole('dialog', { name: /^Treatment mode, / })

/** Mark 1 on the client's right, mark 2 on the left; then time is the test's. The right one is selected. */
async function chartBoth(page: Page): Promise<void> {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await chartPoint(page, RIGHT)
  await chartPoint(page, LEFT)
  await marksOf(page).first().click()
  await page.clock.install()
}

/**
 * So much time goes by on the clocks of the page. They run on by themselves, so what comes of it is compared to the ten
 * seconds only: a slow machine adds a few.
 */
const pass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000)

test('the space bar holds the selected point through a click elsewhere, a tab and a dialog', async ({
  running: app,
  page,
}) => {
  await chartBoth(page)
  await takeUp(page, 'Select')
  await marksOf(page).first().click()
  await page.keyboard.press('Space')
  await expect(running(page)).toHaveAccessibleName(/^Hold of R /)
  await pass(page, 20)
  // Another point, then beside the body.
  const other = await pixelOf(page, LEFT)
  await page.mouse.click(other.x, other.y)
  await expect(page.getByRole('region', { name: 'Mark 2' })).toBeVisible()
  const beside = await pixelOf(page, { view: 'posterior', x: 190, y: 60 })
  await page.mouse.click(beside.x, beside.y)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('Plan').pressSequentially('two words')
  await expect(page.getByLabel('Plan')).toHaveValue('two words')
  await pass(page, 20)
  await chooseInMenu(app, 'about')
  await expect(page.getByRole('dialog', { name: 'About Palpate' })).toBeVisible()
  await pass(page, 2)
  await expect(running(page)).toHaveText(/^0:4\d$/)
  await barOf(page).click()
  await expect(running(page)).toHaveCount(0)
  await expect(page.getByText(/^4\d s compression recorded at R /)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Marks/ }).click()
  await marksOf(page).nth(1).click()
  await expect(secondsAt(page, 2)).toHaveCount(0)
  await marksOf(page).first().click()
  await expect(secondsAt(page, 1)).toHaveValue(/^4\d s$/)
  await expectSaved(page)

  // One edit, one undo.
  await page.getByRole('button', { name: /^Undo: Add treatment of R / }).click()
  await expect(secondsAt(page, 1)).toHaveCount(0)
  await page.getByRole('button', { name: /^Redo: Add treatment of R / }).click()

  const one = page.getByRole('region', { name: 'Mark 1' })
  await one.getByRole('textbox', { name: 'Repetitions 1' }).fill('3')
  await one.getByRole('textbox', { name: 'Discomfort 1, 0 to 10' }).fill('7')
  await one.getByRole('radio', { name: 'Response released' }).click()
  await one.getByRole('radiogroup', { name: 'Status', exact: true }).getByText('active').click()
  await one.getByRole('radio', { name: 'Status after latent' }).click()
  await expect(marksOf(page).first()).toHaveText(/active → latent$/)
})

test('space: a tap is the timer, held it pans, in a text it is a blank, on a focused control the control’s', async ({
  page,
}) => {
  await chartBoth(page)
  const { x, y } = await pixelOf(page, { view: 'left-lateral', x: 0, y: 940 })
  await page.mouse.move(x, y)
  await page.keyboard.down('Space')
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 30, { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up('Space')
  await expect(running(page)).toHaveCount(0)

  // Clicked, the step has the focus only by the way; it is not taken back.
  const seven = page.getByRole('radio', { name: 'NPRS before 7' })
  await seven.click()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))
  await page.keyboard.press('Space')
  await expect(running(page)).toBeVisible()
  await expect(seven).toBeChecked()
  await page.keyboard.press('Space')
  await page.clock.resume()
  await expect(running(page)).toHaveCount(0)
  await expect(page.getByText(/^Under a second: nothing was recorded at R /)).toBeVisible()

  // Reached by keys, a control keeps its space bar.
  await marksOf(page).first().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'Mark 2' })).toBeVisible()
  await expect(running(page)).toHaveCount(0)

  // On the chart itself.
  await chartOf(page).focus()
  await page.keyboard.press('Space')
  await expect(running(page)).toHaveAccessibleName(/^Hold of L /)
  await pass(page, 50)
  await page.keyboard.press('Space')
  await expect(secondsAt(page, 2)).toHaveValue(/^5\d s$/)
})

test('a hold that runs is kept when the session is left and when the window is closed', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await chartBoth(page)
  const one = page.getByRole('region', { name: 'Mark 1' })
  await one.getByRole('radio', { name: 'Technique stripping' }).click()
  await one.getByRole('button', { name: /^Hold · stripping/ }).click()
  await pass(page, 30)
  await page.getByRole('link', { name: 'Visits' }).click()
  await expect(page.getByText(/^3\d s stripping recorded at R /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  const visit = page.getByRole('list', { name: 'Visits of Linh Nguyễn' }).getByRole('link').first()
  await visit.click()
  await marksOf(page).nth(1).click()
  // What was done last is what comes next.
  await expect(page.getByRole('button', { name: /^Add treatment · stripping, 3\d s$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Hold · stripping/ }).click()
  await pass(page, 90)
  await expect(running(page)).toHaveText(/^1:3\d$/)
  await first.close()

  const again = await launch()
  await openNewestSession(again.page, 'Linh Nguyễn')
  await marksOf(again.page).first().click()
  await expect(secondsAt(again.page, 1)).toHaveValue(/^3\d s$/)
  await marksOf(again.page).nth(1).click()
  await expect(secondsAt(again.page, 2)).toHaveValue(/^9\d s$/)
})

test('the pedal is learnt in the settings, works over controls and dialogs, and types in texts', async ({
  running: app,
  page,
}) => {
  await setUpPractice(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  const pedal = page.getByRole('region', { name: 'Foot pedal' })
  await pedal.getByRole('button', { name: 'Set the pedal' }).click()
  await page.keyboard.press('Enter')
  await expect(pedal.getByText(/^Enter is needed for other things/)).toBeVisible()
  await page.keyboard.press('b')
  await expect(pedal.getByText('The pedal types B.')).toBeVisible()
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await chartPoint(page, RIGHT)
  await page.clock.install()

  // B is the brush's key; now it is the pedal's.
  await page.getByRole('radio', { name: 'NPRS before 7' }).focus()
  await page.keyboard.press('b')
  await expect(running(page)).toBeVisible()
  await expect(page.getByRole('toolbar', { name: 'Brush' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('Plan').pressSequentially('bb')
  await expect(page.getByLabel('Plan')).toHaveValue('bb')
  await expect(running(page)).toBeVisible()
  await pass(page, 60)
  await chooseInMenu(app, 'about')
  await expectDialog(page.getByRole('dialog', { name: 'About Palpate' }))
  await page.keyboard.press('b')
  await expect(running(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Marks/ }).click()
  await marksOf(page).first().click()
  await expect(secondsAt(page, 1)).toHaveValue(/^6\d s$/)
})

/** A knuckle: a broad contact that rolls by more than a click forgives. */
async function knuckle(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox()
  if (!box) throw new Error('the target is not in sight')
  const touches = await page.context().newCDPSession(page)
  const at = (dx: number) => [
    { x: box.x + box.width / 2 + dx, y: box.y + box.height / 2, radiusX: 22, radiusY: 18, id: 1 },
  ]
  await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(-10) })
  await touches.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(12) })
  await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await touches.detach()
}

test('treatment mode from beginning to end with a knuckle', async ({ page }) => {
  await chartBoth(page)
  await page.getByRole('button', { name: 'Treatment mode' }).click()
  const mode = modeOf(page)
  await expect(mode.getByRole('heading', { name: /^1 · Right / })).toBeVisible()
  const press = (name: string | RegExp) => knuckle(page, mode.getByRole('button', { name, exact: true }))

  await press('NPRS before 7')
  await expect(mode.getByRole('button', { name: 'NPRS after 7' })).toBeVisible()
  await press('Hold')
  await pass(page, 70)
  await expect(mode.getByText(/^1:1\d$/)).toBeVisible()
  await press(/^Stop the hold of R /)
  await expect(mode.getByRole('status')).toHaveText(/^7\d s compression recorded at R /)
  await press('Response softened')
  await press('NPRS after 3')
  await press('Status after latent')
  await expect(mode.getByText(/^latent → latent · NPRS 7 → 3 · 7\d s compression$/)).toBeVisible()

  // The hold stays with its point while another one is looked at.
  await press('Hold')
  await press('Next point')
  await expect(mode.getByRole('heading', { name: /^2 · Left / })).toBeVisible()
  await expect(mode.getByRole('button', { name: 'Next point' })).toBeDisabled()
  await pass(page, 30)
  await press(/^Stop the hold of R /)
  await press('NPRS before 5')
  await press(/^Undo: Change NPRS of L /)
  await expect(mode.getByRole('button', { name: 'NPRS before 5' })).toHaveAttribute('aria-pressed', 'false')
  await press('NPRS before 4')
  await press('Leave treatment mode')
  await expect(mode).toHaveCount(0)

  // All of it stands in the normal record.
  await expect(marksOf(page).first()).toHaveText(/7 → 3latent → latent$/)
  await expect(page.getByRole('radio', { name: 'NPRS before 4' })).toBeChecked()
  await expect(secondsAt(page, 2)).toHaveCount(0)
  await marksOf(page).first().click()
  await expect(secondsAt(page, 1, 1)).toHaveValue(/^7\d s$/)
  await expect(secondsAt(page, 1, 2)).toHaveValue(/^3\d s$/)
  const first = page.getByRole('group', { name: 'Treatment 1' })
  await expect(first.getByRole('radio', { name: 'Response softened' })).toBeChecked()
  await expectSaved(page)
})

test('treatment mode by keys alone, and no target in it is smaller than 64 px', async ({ page }) => {
  await chartBoth(page)
  await chartOf(page).focus()
  await page.keyboard.press('t')
  const mode = modeOf(page)
  await expectDialog(mode)
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await expect(mode.getByText('latent · NPRS 10')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(mode.getByRole('heading', { name: /^2 · Left / })).toBeVisible()
  await page.keyboard.press('6')
  await page.keyboard.press('Space')
  await pass(page, 40)
  await page.keyboard.press('Space')
  await page.keyboard.press('2')
  await expect(mode.getByText(/^latent · NPRS 6 → 2 · 4\d s compression$/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(mode.getByText(/^latent · NPRS 6 · 4\d s compression$/)).toBeVisible()

  for (const [width, height] of [
    [1024, 640],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    const targets = mode.getByRole('button')
    expect(await targets.count()).toBeGreaterThan(20)
    const sizes = await targets.evaluateAll((all) =>
      all.map((each) => {
        const { width: w, height: h, left, right, top, bottom } = each.getBoundingClientRect()
        const corners = [
          [left + 8, top + 8],
          [right - 8, bottom - 8],
        ] as const
        const seen = corners.every(([x, y]) => each.contains(document.elementFromPoint(x, y)))
        return { name: each.getAttribute('aria-label') ?? each.textContent, w, h, seen }
      }),
    )
    expect(sizes.filter(({ w, h, seen }) => w < 64 || h < 64 || !seen)).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(mode).toHaveCount(0)
  await expect(marksOf(page).nth(1)).toHaveText(/6latent$/)
})
