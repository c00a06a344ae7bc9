import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartOf,
  chartPoint,
  expectDialog,
  marksOf,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
} from './practice-steps.ts'

const RIGHT_SHOULDER = { view: 'posterior', x: 60, y: 215 } as const

test('Escape ends what lies over the session, and leaves the selection and what was charted', async ({
  page,
}) => {
  await setUpPractice(page)
  await addClient(page, 'Kofi Mensah')
  await startSession(page)
  await chartPoint(page, RIGHT_SHOULDER)
  const mark = marksOf(page).first()
  const expectSelected = () => expect(mark).toHaveAttribute('aria-current', 'true')
  await expectSelected()

  await test.step('a dialog, whose other keys are its own as well', async () => {
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Sign the session' })
    await dialog.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Delete')
    await expect(marksOf(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expectSelected()
  })

  await test.step('a menu', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await expectDialog(page.getByRole('menu'))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expectSelected()
  })

  await test.step('the cheat sheet and the command palette', async () => {
    await page.keyboard.press('?')
    await expectDialog(page.getByRole('dialog', { name: 'Keys' }))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0)
    await expectSelected()
    await page.keyboard.press('Control+k')
    await expectDialog(page.getByRole('dialog'))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectSelected()
  })

  await test.step('a list of choices in the inspector', async () => {
    await page.getByRole('combobox', { name: 'Muscle' }).click()
    await expect(page.getByRole('listbox')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expectSelected()
  })

  await test.step('a gesture in progress, and no finished edit', async () => {
    await takeUp(page, 'Select')
    const from = await pixelOf(page, RIGHT_SHOULDER)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(page.getByRole('button', { name: /^Undo: Add R / })).toBeVisible()
    await expectSelected()
  })

  // With nothing over it, Escape is the session's again: first the bar, then the selection.
  await chartOf(page).press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(mark).not.toHaveAttribute('aria-current', 'true')
  await expect(marksOf(page)).toHaveCount(1)
})
