import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, chooseInMenu, expect, test } from './launch-app.ts'
import { addClient, setUpPractice } from './practice-steps.ts'

const openSettings = (page: Page) => page.getByRole('link', { name: 'Settings' }).click()
const choose = (page: Page, group: string, choice: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click()

test('what is set is kept', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await openSettings(first.page)
  await choose(first.page, 'Paper size', 'Letter')
  await choose(first.page, 'Paper size', 'A4')
  await choose(first.page, 'Pressure unit', 'kPa')
  await choose(first.page, 'Appearance', 'Dark')
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await first.page.getByRole('button', { name: 'Edit practice' }).click()
  const drawer = first.page.getByRole('dialog', { name: 'Edit practice' })
  await drawer.getByLabel('Therapist').fill('  ')
  await drawer.getByLabel('Address').fill('Lindenstraße 4\n10969 Berlin')
  await drawer.getByRole('button', { name: 'Save changes' }).click()
  await expect(drawer.getByText('Please enter a name. Only spaces is not a name.')).toBeVisible()
  await drawer.getByLabel('Therapist').fill('Mara Lindqvist')
  await drawer.getByRole('button', { name: 'Save changes' }).click()
  await expect(drawer).toHaveCount(0)
  await first.close()

  const { page } = await launch()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await openSettings(page)
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'kPa' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.getByRole('region', { name: 'Practice' })).toContainText('Mara Lindqvist')
  await expect(page.getByRole('region', { name: 'Practice' })).toContainText('10969 Berlin')
})

test('a backup is saved, shown, and put in the place of everything after being asked', async ({
  running,
  page,
  userDataDir,
}) => {
  const file = join(userDataDir, 'before.palpate')
  await setUpPractice(page, 'Riverside Massage')
  await addClient(page, 'Linh Nguyễn')
  await openSettings(page)
  await answerSaveDialog(running, null)
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await answerSaveDialog(running, file)
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByText('“before.palpate” is complete: it was read back and verified.')).toBeVisible()

  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await addClient(page, 'Added After The Backup')
  await openSettings(page)
  await answerOpenDialog(running, file)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a backup' })
  await expect(dialog).toContainText('Riverside Massage')
  await expect(dialog).toContainText('1 client, 0 visits')
  await expect(dialog).toContainText('The 2 clients and 0 visits that are here now will be taken away')
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Open a backup' }).click()
  await dialog.getByRole('button', { name: 'Replace everything' }).click()
  await expect(page.getByText('“before.palpate” is open: 1 client and 0 visits are here now.')).toBeVisible()
  await expect(page.getByRole('option')).toHaveText([/Linh Nguyễn/])
})

test('a damaged backup is refused and nothing is touched', async ({ running, page, userDataDir }) => {
  const file = join(userDataDir, 'damaged.palpate')
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await openSettings(page)
  await answerSaveDialog(running, file)
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByText('Backup saved')).toBeVisible()
  await writeFile(file, (await readFile(file, 'utf8')).replace('Linh', 'Lynn'))
  await answerOpenDialog(running, file)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a backup' })
  await expect(dialog).toContainText('nothing was changed')
  await expect(dialog).toContainText('its checksum does not match its content')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await expect(page.getByRole('option')).toHaveText([/Linh Nguyễn/])
})

test('the menu leads everywhere, but not past a form that is not saved', async ({ running, page }) => {
  await setUpPractice(page)
  await chooseInMenu(running, 'show-settings')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await chooseInMenu(running, 'about')
  await expect(page.getByRole('dialog', { name: 'About Palpate' })).toContainText('It does not diagnose')
  await chooseInMenu(running, 'new-client')
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  await drawer.getByLabel('Name').fill('Linh')
  await chooseInMenu(running, 'show-clients')
  await expect(
    page.getByText('The form of a client is still open. Please save or cancel it first.'),
  ).toBeVisible()
  await expect(drawer.getByLabel('Name')).toHaveValue('Linh')
  await drawer.getByRole('button', { name: 'Cancel' }).click()
  await chooseInMenu(running, 'show-clients')
  await expect(page.getByText('No clients yet')).toBeVisible()
})

test('the window does not close over a form that is not saved', async ({ running, page }) => {
  await setUpPractice(page)
  await page.getByRole('button', { name: 'Add client' }).click()
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  await drawer.getByLabel('Name').fill('Linh')
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const question = page.getByRole('dialog', { name: 'Not everything is saved' })
  await expect(question).toContainText('The form of a client is still open.')
  await question.getByRole('button', { name: 'Keep Palpate open' }).click()
  await expect(question).toHaveCount(0)
  await expect(drawer.getByLabel('Name')).toHaveValue('Linh')

  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const gone = page.waitForEvent('close')
  await question.getByRole('button', { name: 'Close without saving it' }).click()
  await gone
})
