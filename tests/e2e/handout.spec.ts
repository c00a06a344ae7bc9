import type { Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  setUpPractice,
  startSession,
} from './practice-steps.ts'
import { smallTargets, violations } from './screen-faults.ts'

const CLIENT = 'Linh Nguyễn'
const RIGHT_BLADE: ViewPoint = { view: 'posterior', x: 66, y: 214 }
const LEFT_BLADE: ViewPoint = { view: 'posterior', x: -66, y: 214 }

const editor = (page: Page) => page.getByRole('dialog', { name: 'Client handout' })

async function openHandout(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Client handout' }).click()
  await expect(editor(page)).toBeVisible()
}

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, CLIENT)
  await startSession(page)
})

test('a handout comes from the chart, its texts are the therapist’s, and they are kept', async ({
  page,
  running,
  launch,
}) => {
  await chartPoint(page, RIGHT_BLADE)
  await openHandout(page)
  const handout = editor(page)
  await expect(handout.getByRole('textbox', { name: 'Greeting' })).toHaveValue(
    new RegExp(`^Hello ${CLIENT},`),
  )
  await expect(handout.getByRole('button', { name: '1. Right infraspinatus' })).toBeVisible()
  await expect(handout.getByRole('textbox', { name: 'Where it is felt' })).toHaveValue(
    /on the right: .*shoulder/,
  )

  await handout.getByRole('textbox', { name: 'What helped' }).fill('Heat on the left.')
  await expect(handout.getByText('the text says left, it is recorded on the right')).toBeVisible()
  await handout.getByRole('textbox', { name: 'What helped' }).fill('Heat on the right.')
  await expect(handout.getByText('Check the side')).toBeHidden()

  await handout.getByRole('button', { name: 'Add home care to Right infraspinatus' }).click()
  await page.getByRole('menuitem', { name: 'In own words' }).click()
  await handout.getByRole('textbox', { name: 'Right infraspinatus: home care 3' }).fill('Swim on your back')
  await handout.getByRole('button', { name: 'Add training advice' }).click()
  await page.getByRole('menuitem', { name: 'Running: hills' }).click()
  await expect(handout.getByRole('textbox', { name: 'Training advice 1' })).toHaveValue(/flat ground/)
  expect(await violations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  // Nothing waits for a pause: closing keeps what is being typed.
  await handout.getByRole('textbox', { name: 'Your next visit' }).fill('Thursday at ten')
  await page.keyboard.press('Escape')
  await expect(handout).toBeHidden()
  await expectSaved(page)

  await running.close()
  const again = await launch()
  await openNewestSession(again.page, CLIENT)
  await openHandout(again.page)
  const kept = editor(again.page)
  await expect(kept.getByRole('textbox', { name: 'Your next visit' })).toHaveValue('Thursday at ten')
  await expect(kept.getByRole('textbox', { name: 'Right infraspinatus: home care 3' })).toHaveValue(
    'Swim on your back',
  )
})

test('what was found later is added, what is gone is said, and a new draft is made only after asking', async ({
  page,
}) => {
  await chartPoint(page, RIGHT_BLADE)
  await openHandout(page)
  const handout = editor(page)
  await handout.getByRole('textbox', { name: 'Greeting' }).fill('Dear Linh,')
  await page.keyboard.press('Escape')
  await chartPoint(page, LEFT_BLADE)
  await openHandout(page)
  await handout.getByRole('combobox', { name: 'Add a muscle' }).click()
  await page.getByRole('option', { name: 'Left infraspinatus' }).click()
  await expect(handout.getByRole('button', { name: '2. Left infraspinatus' })).toBeVisible()
  await expect(handout.getByRole('textbox', { name: 'Greeting' })).toHaveValue('Dear Linh,')

  // The session's keys are out of reach of the handout's buttons.
  await handout.getByRole('button', { name: '2. Left infraspinatus' }).focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await expect(marksOf(page)).toHaveCount(2)
  await marksOf(page).last().click()
  await page.getByRole('button', { name: 'Delete mark' }).click()
  await openHandout(page)
  await expect(handout.getByRole('button', { name: /^2\. Left infraspinatus Not printed/ })).toBeVisible()

  await handout.getByRole('button', { name: 'Make anew from the session' }).click()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(handout.getByRole('textbox', { name: 'Greeting' })).toHaveValue('Dear Linh,')
  await handout.getByRole('button', { name: 'Make anew from the session' }).click()
  await page.getByRole('button', { name: 'Make anew', exact: true }).click()
  await expect(handout.getByRole('textbox', { name: 'Greeting' })).toHaveValue(/^Hello/)
  await expect(handout.getByRole('button', { name: /Left infraspinatus/ })).toBeHidden()
  await expect(page.getByRole('dialog', { name: 'Make the handout anew?' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo: Write handout' }).click()
  await openHandout(page)
  await expect(handout.getByRole('textbox', { name: 'Greeting' })).toHaveValue('Dear Linh,')
})

test('pressing at home is not offered against a contraindication, and what only words say is told', async ({
  page,
}) => {
  const handout = editor(page)
  const warning = handout.getByRole('status').filter({ hasText: 'Pressing at home' })
  await chartPoint(page, RIGHT_BLADE)
  await expectSaved(page)
  await openHandout(page)
  await expect(handout.getByRole('textbox', { name: 'Right infraspinatus: home care 1' })).toHaveValue(/ball/)
  await expect(warning).toBeHidden()
  await page.keyboard.press('Escape')

  const contraindicated = async (words: string, redFlag: boolean) => {
    await page.getByRole('link', { name: 'Visits' }).click()
    await page.getByRole('button', { name: 'Add contraindication' }).click()
    const drawer = page.getByRole('dialog', { name: 'Add contraindication' })
    await drawer.getByLabel('What it is').fill(words)
    if (redFlag) await drawer.getByRole('checkbox', { name: /Red flag/ }).check()
    await drawer.getByRole('button', { name: 'Add contraindication' }).click()
    await expect(page.getByRole('list', { name: 'Contraindications' })).toContainText(words)
    await page
      .getByRole('list', { name: `Visits of ${CLIENT}` })
      .getByRole('link')
      .first()
      .click()
    await openHandout(page)
  }
  await contraindicated('takes a blood thinner', false)
  await expect(warning).toContainText('takes a blood thinner')
  await expect(warning).toContainText('cannot tell')
  await expect(handout.getByRole('textbox', { name: 'Right infraspinatus: home care 1' })).toHaveValue(
    /First read “Take care” below\.$/,
  )
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await contraindicated('night pain, weight loss', true)
  await expect(warning).toContainText('no ball, roller or rubbing is offered')
  await expect(handout.getByRole('textbox', { name: 'Right infraspinatus: home care 1' })).not.toHaveValue(
    /ball/,
  )
})
