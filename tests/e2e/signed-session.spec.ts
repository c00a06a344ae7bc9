import { expect, test } from './launch-app.ts'
import { chartOf, expectSaved, marksOf } from './practice-steps.ts'

test('a signed session can be read and printed, but nothing in it can be changed; its handout may still be written', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Wanjiru Kamau,/ }).click()
  await page.getByRole('list', { name: 'Visits of Wanjiru Kamau' }).getByRole('link').last().click()
  await expect(page.getByText('Signed', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Signature' })).toContainText('before digests were kept')
  await expect(page.getByRole('button', { name: 'Trigger point' })).toBeDisabled()
  const count = await marksOf(page).count()
  expect(count).toBeGreaterThan(0)
  await marksOf(page).first().click()
  const mark = page.getByRole('region', { name: 'Mark 1' })
  await expect(mark.getByRole('button', { name: 'Delete mark' })).toBeDisabled()
  await expect(mark.getByRole('radio', { name: 'NPRS before 7' })).toBeDisabled()
  await chartOf(page).focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await expect(marksOf(page)).toHaveCount(count)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByLabel('Subjective')).toBeDisabled()
  await expect(page.getByRole('status', { name: 'Autosave' })).toHaveText('All saved')

  // What the client takes home is not part of what was signed.
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Client handout' }).click()
  const handout = page.getByRole('dialog', { name: 'Client handout' })
  await expect(handout).toContainText('not part of what was signed')
  await handout.getByRole('textbox', { name: 'Your next visit' }).fill('Thursday at ten')
  await page.keyboard.press('Escape')
  await expectSaved(page)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Client handout' }).click()
  await expect(handout.getByRole('textbox', { name: 'Your next visit' })).toHaveValue('Thursday at ten')
})
