import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, expect, test } from './launch-app.ts'

const banner = (page: Page) => page.getByRole('complementary', { name: 'Sample practice' })
const setUp = (page: Page) => page.getByRole('button', { name: 'Set up the practice' })

test('the practice is set up in one short form that loses nothing typed', async ({ page }) => {
  await expect(page.getByText(/Everything stays on this computer/)).toBeVisible()
  await expect(page.getByText(/It does not diagnose/)).toBeVisible()
  const form = page.getByRole('form', { name: 'Set up the practice' })
  await form.getByLabel('Credentials').fill('LMT, CNMT')
  await form.getByLabel('Therapist').fill('   ')
  await setUp(page).click()
  await expect(form.getByText('Please enter a name. Only spaces is not a name.')).toHaveCount(2)
  await expect(form.getByLabel('Name of the practice')).toBeFocused()
  await expect(form.getByLabel('Credentials')).toHaveValue('LMT, CNMT')

  await form.getByLabel('Name of the practice').fill('Praxis für Bewegung')
  await form.getByLabel('Therapist').fill('Mara Lindqvist')
  await form.getByRole('radiogroup', { name: 'Paper size' }).getByText('A4').click()
  await form.getByRole('radiogroup', { name: 'Pressure unit' }).getByText('kPa').click()
  await setUp(page).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Mara Lindqvist, LMT, CNMT')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'kPa' })).toBeChecked()
})

test('the sample is explored, says everywhere that it is one, and goes in one step', async ({ launch }) => {
  const first = await launch()
  await first.page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await expect(first.page.getByRole('option').first()).toBeVisible({ timeout: 30_000 })
  await expect(first.page.getByRole('option')).toHaveCount(8)
  await first.close()

  const { page } = await launch()
  await expect(banner(page)).toContainText('nothing here is a real person')
  await page.getByRole('option').first().click()
  await expect(banner(page)).toBeVisible()
  await page
    .getByRole('list', { name: /^Visits of / })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('application', { name: /^Body chart of / })).toBeVisible()
  await expect(banner(page)).toBeVisible()

  await banner(page).getByRole('button', { name: 'Remove the sample' }).click()
  await expect(setUp(page)).toBeVisible()
  await page.getByLabel('Name of the practice').fill('My own practice')
  await page.getByLabel('Therapist').fill('Ana')
  await setUp(page).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
})

test('a file that is no backup is refused with a sentence', async ({ running, page, userDataDir }) => {
  const foreign = join(userDataDir, 'holiday.palpate')
  await writeFile(foreign, 'Not a backup at all\n')
  await answerOpenDialog(running, foreign)
  await page.getByRole('button', { name: 'Open a backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a backup' })
  await expect(dialog.getByText('This file is not a Palpate backup.')).toBeVisible()
  await answerOpenDialog(running, null)
  await dialog.getByRole('button', { name: 'Choose another file' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(setUp(page)).toBeVisible()
})
