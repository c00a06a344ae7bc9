import { placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { middleOfZone } from '../../src/chart/zone-middle.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { answerSaveDialog, expect, test } from './launch-app.ts'
import {
  addClient,
  chartPoint,
  expectSaved,
  marksOf,
  paintChart,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'

const back = (x: number, y: number): ViewPoint => ({ view: 'posterior', x, y })
const zone = (id: string): ViewPoint => {
  const p = placesOfZone(id, 'right').find(({ view }) => view === 'right-lateral')!
  return { view: p.view, ...middleOfZone(p.d) }
}
const sizes = [
  [1280, 800],
  [1920, 1080],
] as const
test('shots', async ({ page, running }) => {
  test.setTimeout(240000)
  const shot = async (name: string) => {
    for (const scheme of ['light', 'dark'] as const)
      for (const [w, h] of sizes) {
        if (scheme === 'dark' && w === 1920) continue
        await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width: w, height: h })
        await page.waitForTimeout(500)
        await page.screenshot({ path: `/tmp/paint/${name}-${scheme}-${w}.png` })
      }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.waitForTimeout(300)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await takeUp(page, 'Symptom area')
  await page.keyboard.press('o')
  await paintChart(page, [
    back(20, 170),
    back(90, 170),
    back(100, 250),
    back(60, 300),
    back(20, 280),
    back(20, 172),
  ])
  await page.keyboard.press('e')
  await paintChart(page, [back(55, 190), back(60, 240)])
  await page.keyboard.press('d')
  await paintChart(page, [back(98, 250), back(125, 250)])
  await shot('area')
  await takeUp(page, 'Finding')
  await tapChart(page, back(60, 620))
  await takeUp(page, 'Note')
  await tapChart(page, { view: 'anterior', x: -60, y: 300 })
  await page
    .getByRole('textbox', { name: 'Note text' })
    .fill('Fell off the bicycle in May: bruise here, since then the shoulder clicks')
  await page.getByRole('button', { name: 'Legend' }).click()
  await shot('note')
  await page.getByRole('button', { name: 'Legend' }).click()
  await chartPoint(page, back(52, 152))
  await page.keyboard.press('g')
  await tapChart(page, zone('temple'))
  await page.getByRole('toolbar', { name: 'Referral' }).getByRole('button', { name: 'spillover' }).click()
  await page.getByRole('toolbar', { name: 'Referral' }).getByRole('button', { name: 'burning' }).click()
  await paintChart(page, [
    { view: 'right-lateral', x: -10, y: 150 },
    { view: 'right-lateral', x: -20, y: 200 },
  ])
  await page.getByLabel('Overlap with the textbook').scrollIntoViewIfNeeded()
  await shot('referral')
  await marksOf(page).first().click()
  await page
    .getByRole('list', { name: 'Muscles that refer here' })
    .getByRole('button', { name: /^Checked/ })
    .nth(1)
    .click()
  await page.getByRole('list', { name: 'Muscles that refer here' }).scrollIntoViewIfNeeded()
  await shot('who')
  await expectSaved(page)
  await answerSaveDialog(running, '/tmp/paint/summary.pdf')
  await page
    .getByRole('button', { name: /Export|summary/i })
    .first()
    .click()
  await page.waitForTimeout(4000)
  await page.getByRole('link', { name: 'Visits' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByText('Names of findings').scrollIntoViewIfNeeded()
  await shot('settings')
  expect(1).toBe(1)
})
