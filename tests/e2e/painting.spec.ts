import type { Page } from '@playwright/test'
import { placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { middleOfZone } from '../../src/chart/zone-middle.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  chartOf,
  chartPoint,
  expectSaved,
  marksOf,
  paintChart,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'

const back = (x: number, y: number): ViewPoint => ({ view: 'posterior', x, y })
const painting = (page: Page) => page.getByRole('toolbar', { name: 'Painting' })
const how = (page: Page, name: string) => painting(page).getByRole('button', { name }).click()
const undo = (page: Page, what: string) => page.getByRole('button', { name: `Undo: ${what}` })

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

test('an area is painted with lasso and brush, erased, split, reshaped, and gone when nothing is left', async ({
  page,
}) => {
  await takeUp(page, 'Symptom area')
  await page.keyboard.press('o')
  await paintChart(page, [back(30, 250), back(110, 250), back(110, 330), back(30, 330), back(30, 255)])
  await expect(marksOf(page)).toHaveText([/R pain/])
  // A lasso fills what it goes round: a tap in its middle means the area.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Mark 1' })).toBeHidden()
  await tapChart(page, back(70, 290))
  await expect(page.getByRole('region', { name: 'Mark 1' })).toBeVisible()

  // The eraser cuts it in two; Escape ends a stroke and never what was painted.
  await page.keyboard.press('e')
  const from = await pixelOf(page, back(70, 240))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 40, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(undo(page, 'Add R pain')).toBeVisible()
  await paintChart(page, [back(70, 235), back(70, 345)])
  await expect(undo(page, 'Erase part of R pain')).toBeVisible()
  await tapChart(page, back(70, 290))
  await expect(marksOf(page)).toHaveCount(1)
  await how(page, 'Split into its parts')
  await expect(marksOf(page)).toHaveText([/R pain/, /R pain/])
  await page.keyboard.press('Control+z')
  await expect(marksOf(page)).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(marksOf(page)).toHaveCount(2)

  // Reshaping pulls the edge over the midline: the area is on both sides then.
  await marksOf(page).first().click()
  await page.keyboard.press('d')
  await paintChart(page, [back(30, 290), back(-20, 290)])
  await expect(marksOf(page).first()).toHaveText(/R\+L pain/)
  await undo(page, 'Change outline of R pain').click()
  await expect(marksOf(page).first()).toHaveText(/R pain/)

  await page.keyboard.press('e')
  await how(page, 'Wide brush')
  await paintChart(page, [
    back(15, 262),
    back(70, 262),
    back(70, 290),
    back(15, 290),
    back(15, 320),
    back(70, 320),
  ])
  await paintChart(page, [back(45, 240), back(45, 345), back(25, 345), back(25, 240)])
  await expect(marksOf(page)).toHaveCount(1)
  await expect(undo(page, 'Delete R pain')).toBeVisible()
  await expectSaved(page)
})

const TRAPEZIUS = back(52, 152)
const zoneMiddle = (zoneId: string): ViewPoint => {
  const place = placesOfZone(zoneId, 'right').find(({ view }) => view === 'right-lateral')
  if (!place) throw new Error(`${zoneId} is not drawn from the right`)
  return { view: place.view, ...middleOfZone(place.d) }
}

test('the referral of a point is accepted zone by zone or whole, painted, and compared with the textbook', async ({
  page,
}) => {
  await chartPoint(page, TRAPEZIUS)
  const felt = page.getByRole('list', { name: 'What the client feels' }).getByRole('listitem')
  await page.keyboard.press('w')
  const options = page.getByRole('toolbar', { name: 'Referral' })
  await options.getByRole('button', { name: 'burning' }).click()
  await tapChart(page, zoneMiddle('temple'))
  await expect(felt).toHaveCount(1)
  await expect(felt.first()).toContainText('R temple')
  await expect(felt.first().getByRole('combobox', { name: 'R temple: what it feels like' })).toHaveValue(
    'burning',
  )
  await expect(page.getByLabel('Overlap with the textbook')).toHaveText(
    /^100 % of what is felt lies in the textbook zones; \d+ % /,
  )
  await tapChart(page, zoneMiddle('temple'))
  await expect(felt).toHaveCount(0)

  await options.getByRole('button', { name: 'The client feels the textbook zones' }).click()
  await expect(page.getByLabel('Overlap with the textbook')).toHaveText(/100 % .*; 100 % of the textbook/)
  await undo(page, 'Change referral of R middle trapezius')
    .or(undo(page, 'Change referral of R upper trapezius'))
    .click()
  await expect(felt).toHaveCount(0)

  // Far from every textbook zone: painted, and none of it agrees.
  await options.getByRole('button', { name: 'spillover' }).click()
  await paintChart(page, [back(60, 620), back(62, 700)])
  await expect(felt).toHaveText([/R painted 1/])
  await expect(felt.first().getByRole('combobox', { name: /how strongly/ })).toHaveValue('spillover')
  await expect(page.getByLabel('Overlap with the textbook')).toHaveText(/^0 % .*; 0 % /)
  await page.keyboard.press('e')
  await how(page, 'Wide brush')
  await paintChart(page, [back(60, 600), back(62, 720)])
  await expect(felt).toHaveCount(0)
  await expectSaved(page)
})

test('from a painted area the muscles that refer there are found, or checked and not found', async ({
  page,
}) => {
  await takeUp(page, 'Symptom area')
  await tapChart(page, zoneMiddle('temple'))
  const muscles = page.getByRole('list', { name: 'Muscles that refer here' }).getByRole('listitem')
  await expect(muscles.first()).toContainText(/^R /)
  const names = await muscles.locator('> :first-child').allTextContents()
  const [first = '', second = ''] = names
  await muscles
    .filter({ hasText: second })
    .first()
    .getByRole('button', { name: `Checked, not found: ${second}` })
    .click()
  const checked = page.getByRole('region', { name: 'Checked, not found' })
  await expect(checked).toContainText(`${second} · for area 1`)
  await page.getByRole('button', { name: `Found: ${first}`, exact: true }).click()
  await expect(marksOf(page)).toHaveText([/R pain/, new RegExp(first)])
  await expect(muscles.first()).toContainText('Charted: mark 2')

  // Found after all: the point comes and the check goes, in one step.
  await page.getByRole('button', { name: `Found: ${second}`, exact: true }).click()
  await expect(checked).toBeHidden()
  await undo(page, `Add ${second} and delete check of ${second}`).click()
  await expect(marksOf(page)).toHaveCount(2)
  await expect(checked).toContainText(second)
  await expectSaved(page)

  // In the next visit what was found before comes first, and is the same point again.
  await page.getByRole('link', { name: 'Visits' }).click()
  await startSession(page)
  await takeUp(page, 'Symptom area')
  await tapChart(page, zoneMiddle('temple'))
  await expect(muscles.first()).toContainText(first)
  await expect(muscles.first()).toContainText(/Found before, .*: latent/)
  await expect(checked).toBeHidden()
  await page.getByRole('button', { name: `Found: ${first}`, exact: true }).click()
  await expect(marksOf(page)).toHaveCount(2)
})

test('a note stands beside its pin and is dragged; the practice names its findings', async ({ page }) => {
  await takeUp(page, 'Finding')
  await tapChart(page, back(60, 620))
  await page.getByRole('button', { name: 'Legend' }).click()
  const legend = page.getByRole('list', { name: 'Legend' })
  await expect(legend).toContainText('Taut band')
  await takeUp(page, 'Note')
  await tapChart(page, back(60, 300))
  await page.getByRole('textbox', { name: 'Note text' }).fill('Bruise from the bicycle')
  const place = page.getByRole('radiogroup', { name: 'Text on the chart' })
  await expect(place.getByRole('radio', { name: 'Towards the right of the screen' })).toBeChecked()
  await expectSaved(page)
  // The text is taken hold of where it stands, right of its pin, and carried below it.
  await takeUp(page, 'Select')
  await paintChart(page, [back(144, 286), back(70, 380)])
  await expect(place.getByRole('radio', { name: 'Below its place' })).toBeChecked()
  await undo(page, 'Move text of R note').click()
  await expect(place.getByRole('radio', { name: 'Towards the right of the screen' })).toBeChecked()

  await page.getByRole('link', { name: 'Visits' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'Name of taut band' }).fill('Hard cord')
  await page.getByRole('textbox', { name: 'Name of scar' }).focus()
  await page.goBack()
  await page.getByRole('list', { name: 'Visits of Linh Nguyễn' }).getByRole('link').first().click()
  await expect(marksOf(page).first()).toHaveText(/R Hard cord/)
  await expect(chartOf(page)).toBeVisible()
  await expect(candidatesOf(page)).toBeHidden()
})
