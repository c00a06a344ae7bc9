import { expect, test } from './launch-app.ts'
import { addClient, chartPoint, marksOf, setUpPractice, startSession } from './practice-steps.ts'

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

test('everything is found by typing: Ctrl K, a word, Enter', async ({ page }) => {
  await chartPoint(page, { view: 'posterior', x: 52, y: 168 })
  await expect(marksOf(page)).toHaveText([/^1R /])
  const command = async (typed: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('textbox', { name: 'Command' }).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Command' })).toBeHidden()
  }
  await command('swap')
  await expect(marksOf(page)).toHaveText([/^1L /])
  await command('undo')
  await expect(marksOf(page)).toHaveText([/^1R /])
  await command('landmarks')
  await expect(page.getByRole('button', { name: 'Bony landmarks' })).toHaveAttribute('aria-pressed', 'true')
})

test('the question mark shows every key, with what it does', async ({ page }) => {
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help.getByRole('row', { name: /^X Trigger point$/ })).toBeVisible()
  await expect(help.getByRole('row', { name: /^1 Posterior view$/ })).toBeVisible()
  await expect(help.getByRole('row', { name: /^Ctrl Z Undo$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})
