import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  chartPoint,
  marksOf,
  pixelOf,
  setUpPractice,
  startSession,
  tapChart,
} from './practice-steps.ts'

const back = (x: number, y: number) => ({ view: 'posterior', x, y }) as const
/** A point with a neighbour right below it, and none above. */
const ABOVE = back(60, 420)
const BELOW = back(60, 520)

test('the bar at a point leaves its neighbour free, and a tap beside the bar means the chart', async ({
  page,
}) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await chartPoint(page, BELOW)
  await chartPoint(page, ABOVE)
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: /^At the point/ })
  await expect(bar).toBeVisible()
  const place = await pixelOf(page, BELOW)
  await expect
    .poll(async () => {
      const box = await bar.boundingBox()
      return box !== null && box.y + box.height <= (await pixelOf(page, ABOVE)).y
    })
    .toBe(true)
  // What was covered is tapped as it was before.
  await page.mouse.click(place.x, place.y)
  await expect(page.getByRole('region', { name: 'Mark 1', exact: true })).toBeVisible()
  await expect(bar).toBeVisible()
  await tapChart(page, { view: 'anterior', x: 60, y: 200 })
  await expect(candidatesOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(marksOf(page)).toHaveCount(2)

  // A dialog lies over the bar, not under it.
  await marksOf(page).first().click()
  await expect(bar).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toBeVisible()
  await bar
    .getByRole('button', { name: 'Active' })
    .click({ trial: true, timeout: 500 })
    .then(
      () => expect(null, 'the bar can be pressed under a dialog').not.toBeNull(),
      () => undefined,
    )
})
