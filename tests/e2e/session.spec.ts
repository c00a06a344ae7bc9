import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
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

const RIGHT_SHOULDER_BLADE: ViewPoint = { view: 'posterior', x: 60, y: 215 }

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

const PLACES: readonly { readonly at: ViewPoint; readonly word: string; readonly letter: string }[] = [
  { at: { view: 'posterior', x: 70, y: 230 }, word: 'Right', letter: 'R' },
  { at: { view: 'posterior', x: -70, y: 230 }, word: 'Left', letter: 'L' },
  { at: { view: 'anterior', x: -60, y: 600 }, word: 'Right', letter: 'R' },
  { at: { view: 'anterior', x: 60, y: 600 }, word: 'Left', letter: 'L' },
  { at: { view: 'right-lateral', x: -20, y: 470 }, word: 'Right', letter: 'R' },
  { at: { view: 'left-lateral', x: 20, y: 470 }, word: 'Left', letter: 'L' },
  { at: { view: 'soles', x: -70, y: 150 }, word: 'Right', letter: 'R' },
  { at: { view: 'soles', x: 70, y: 150 }, word: 'Left', letter: 'L' },
]
for (const { at, word, letter } of PLACES)
  test(`a point in the ${at.view} view at x = ${at.x} is on the client's ${word.toLowerCase()}`, async ({
    page,
  }) => {
    await chartPoint(page, at)
    await expect(marksOf(page).first()).toHaveText(new RegExp(`^1${letter} `))
    await expect(page.getByRole('region', { name: 'Mark 1' }).getByRole('heading')).toHaveText(
      new RegExp(`^1 · ${word} `),
    )
  })

test('a point is charted with everything the field asks for, undone and redone', async ({ page }) => {
  await chartPoint(page, RIGHT_SHOULDER_BLADE)
  const mark = page.getByRole('region', { name: 'Mark 1' })
  await mark.getByRole('radiogroup', { name: 'Status', exact: true }).getByText('active').click()
  await mark.getByRole('radiogroup', { name: 'Taut band' }).getByText('yes').click()
  await mark.getByRole('radio', { name: 'Tenderness III, withdrawal (jump sign)' }).click()
  await mark.getByRole('radio', { name: 'NPRS before 7' }).click()
  await mark.getByRole('radio', { name: 'NPRS after 3' }).click()
  await mark.getByRole('button', { name: 'Add treatment' }).click()
  await mark.getByRole('textbox', { name: 'Seconds 1' }).fill('90')
  await expect(marksOf(page).first()).toHaveText(/7 → 3.*active/)
  await expectSaved(page)

  // The focus is in a field of numbers: its own undo is the browser's, so leave it first.
  await mark.getByRole('radio', { name: 'NPRS after 3' }).focus()
  await page.keyboard.press('Control+z')
  await expect(mark.getByRole('textbox', { name: 'Seconds 1' })).not.toHaveValue('90 s')
  while (await page.getByRole('button', { name: /^Undo: / }).count())
    await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(page.getByText('No marks yet')).toBeVisible()
  while (await page.getByRole('button', { name: /^Redo: / }).count())
    await page.getByRole('button', { name: /^Redo: / }).click()
  await expect(marksOf(page).first()).toHaveText(/7 → 3.*active/)
  await marksOf(page).first().click()
  await expect(mark.getByRole('textbox', { name: 'Seconds 1' })).toHaveValue('90 s')
  await expect(mark.getByRole('radiogroup', { name: 'Taut band' }).getByLabel('yes')).toBeChecked()
})

test('choosing the chosen step again takes it back', async ({ page }) => {
  await chartPoint(page, RIGHT_SHOULDER_BLADE)
  const seven = page.getByRole('radio', { name: 'NPRS before 7' })
  await seven.click()
  await expect(marksOf(page).first()).toHaveText(/7/)
  await seven.click()
  await expect(seven).not.toBeChecked()
  await expect(page.getByRole('radio', { name: 'NPRS before not asked' })).toBeChecked()
})

test('a mark is deleted by a key and brought back by undo, with what was typed into it', async ({ page }) => {
  await takeUp(page, 'Note')
  await tapChart(page, { view: 'anterior', x: -60, y: 320 })
  await page.getByRole('textbox', { name: 'Note text' }).fill('Bruise from the bicycle')
  await page.getByRole('button', { name: 'Delete mark' }).click()
  await expect(page.getByText('No marks yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Delete R note' }).click()
  await marksOf(page).first().click()
  await expect(page.getByRole('textbox', { name: 'Note text' })).toHaveValue('Bruise from the bicycle')
  await chartOf(page).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('No marks yet')).toBeVisible()
})

test('a letter typed into a text is a letter, not a tool', async ({ page }) => {
  await takeUp(page, 'Select')
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('Plan').fill('')
  await page.getByLabel('Plan').pressSequentially('xbfn')
  await expect(page.getByLabel('Plan')).toHaveValue('xbfn')
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('the date of service can be corrected, but never into the future', async ({ page }) => {
  await page.getByRole('button', { name: /^Date of service: / }).click()
  const dialog = page.getByRole('dialog', { name: 'Date of service' })
  await dialog.getByRole('textbox', { name: 'Date of service' }).fill('12 Mar 2199')
  await dialog.getByRole('button', { name: 'Change' }).click()
  await expect(dialog.getByText(/is in the future/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Date of service' }).fill('12 Mar 2024')
  await dialog.getByRole('button', { name: 'Change' }).click()
  await expect(page.getByRole('button', { name: /^Date of service: 12 Mar 2024/ })).toBeVisible()
  await expectSaved(page)
  await page.getByRole('link', { name: 'Visits' }).click()
  await expect(page.getByRole('list', { name: 'Visits of Linh Nguyễn' })).toContainText('12 Mar 2024')
})

test('complaints are kept and can be linked to a painted area', async ({ page }) => {
  await page.getByRole('tab', { name: /^Complaints/ }).click()
  await page.getByRole('button', { name: 'Add complaint' }).click()
  await page.getByLabel("In the client's own words").fill('My head pounds after rehearsal')
  await page.getByLabel('Where').fill('left\ttemple')
  await page.getByRole('radio', { name: 'NPRS now 6' }).click()
  await expectSaved(page)
  await expect(page.getByLabel('Where')).toHaveValue('left temple')
  await page.getByRole('link', { name: 'Visits' }).click()
  await expect(page.getByRole('list', { name: 'Visits of Linh Nguyễn' })).toContainText(
    'My head pounds after rehearsal',
  )
})

test('a tap with the brush paints a dot, the next stroke goes on with it, another quality begins anew', async ({
  page,
}) => {
  await takeUp(page, 'Symptom area')
  await tapChart(page, { view: 'anterior', x: -60, y: 600 })
  await expect(marksOf(page)).toHaveText([/R pain/])
  await paintChart(page, [
    { view: 'anterior', x: -60, y: 620 },
    { view: 'anterior', x: -62, y: 680 },
  ])
  await expect(page.getByRole('button', { name: 'Undo: Paint R pain' })).toBeVisible()
  await expect(marksOf(page)).toHaveCount(1)
  await page.getByRole('toolbar', { name: 'Brush' }).getByRole('button', { name: 'burning' }).click()
  await paintChart(page, [
    { view: 'posterior', x: -60, y: 620 },
    { view: 'posterior', x: -62, y: 680 },
  ])
  await expect(marksOf(page)).toHaveText([/R pain/, /L burning/])
})

test('a selected mark is moved by keys, over the midline too, and each step is undone', async ({ page }) => {
  await chartPoint(page, { view: 'posterior', x: 8, y: 300 })
  await expect(marksOf(page).first()).toHaveText(/^1R /)
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Alt+ArrowLeft')
  await expect(marksOf(page).first()).toHaveText(/^1L /)
  await expect(page.getByRole('region', { name: 'Mark 1' }).getByRole('heading')).toHaveText(/^1 · Left /)
  for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: /^Undo: Move / }).click()
  await expect(marksOf(page).first()).toHaveText(/^1R /)
})

test('a pressure threshold is typed in the unit of the practice, and never more than can be measured', async ({
  page,
}) => {
  await chartPoint(page, RIGHT_SHOULDER_BLADE)
  const before = page.getByRole('textbox', { name: 'Pressure threshold before' })
  await before.pressSequentially('2.4')
  await expectSaved(page)
  await expect(page.getByRole('button', { name: /^Undo: Change pressure threshold of R / })).toBeVisible()
  await before.fill('')
  await before.pressSequentially('2.49999')
  await expect(before).toHaveValue('2.49 kg/cm²')
  await before.fill('')
  await before.pressSequentially('9999')
  await expect(before).toHaveValue('9 kg/cm²')
  await before.fill('')
  await before.pressSequentially('20')
  await expect(before).toHaveValue('20 kg/cm²')
  await page.getByRole('link', { name: 'Visits' }).click()
  await page.getByRole('list', { name: 'Visits of Linh Nguyễn' }).getByRole('link').first().click()
  await marksOf(page).first().click()
  await expect(before).toHaveValue('20 kg/cm²')
})

test('the muscle under the pointer is named with its layer, and a point takes it; L steps through the layers', async ({
  page,
}) => {
  const infraspinatus = await pixelOf(page, { view: 'posterior', x: 66, y: 214 })
  await page.mouse.move(infraspinatus.x, infraspinatus.y)
  await expect(page.getByText('R infraspinatus · intermediate · posterior')).toBeVisible()
  await chartPoint(page, { view: 'posterior', x: 66, y: 214 })
  await expect(marksOf(page)).toHaveText([/^1R infraspinatus/])

  const layers = page.getByRole('toolbar', { name: 'Muscle layer and landmarks' })
  const pressed = layers.locator('[aria-pressed="true"]')
  await expect(pressed).toHaveAccessibleName('Superficial muscles')
  await page.keyboard.press('l')
  await expect(pressed).toHaveAccessibleName('Intermediate muscles')
  await page.keyboard.press('l')
  await expect(pressed).toHaveAccessibleName('Deep muscles')
  const deep = await pixelOf(page, { view: 'anterior', x: 60, y: 600 })
  await page.mouse.move(deep.x, deep.y)
  await expect(page.getByText('L vastus intermedius · deep · anterior')).toBeVisible()
  await page.keyboard.press('l')
  await expect(pressed).toHaveCount(0)
})
