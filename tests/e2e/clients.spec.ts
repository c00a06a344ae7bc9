import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { addClient, setUpPractice } from './practice-steps.ts'

const search = (page: Page) => page.getByRole('combobox', { name: 'Search clients by name' })
const options = (page: Page) => page.getByRole('option')
const toClients = (page: Page) => page.getByRole('link', { name: 'Clients', exact: true }).first().click()

async function practiceWith(page: Page, names: readonly string[]): Promise<void> {
  await setUpPractice(page)
  for (const name of names) {
    await addClient(page, name)
    await toClients(page)
  }
}

test('a client is added with everything, and nothing typed is lost to a mistake', async ({ page }) => {
  await setUpPractice(page)
  await page.getByRole('button', { name: 'Add client' }).click()
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  const save = drawer.getByRole('button', { name: 'Add client' })
  const name = drawer.getByLabel('Name')
  const born = drawer.getByRole('textbox', { name: 'Date of birth' })
  await drawer.getByLabel('Activities').fill('Marathon, 70 km a week')
  await drawer.getByLabel('Background').fill('Right ankle fracture 2019.')

  await name.fill('   ')
  await save.click()
  await expect(drawer.getByText('Please enter a name. Only spaces is not a name.')).toBeVisible()
  await name.fill('n'.repeat(301))
  await save.click()
  await expect(drawer.getByText('Please use at most 300 characters for a name.')).toBeVisible()
  await expect(name).toHaveValue('n'.repeat(301))

  await name.fill('🦊 محمد Nguyễn')
  await born.fill('3/4/1984')
  await save.click()
  await expect(drawer.getByText(/can be read as two different days/)).toBeVisible()
  await born.fill('12 Mar 2199')
  await save.click()
  await expect(drawer.getByText('The date of birth is in the future. Please check the year.')).toBeVisible()
  await expect(drawer.getByLabel('Activities')).toHaveValue('Marathon, 70 km a week')

  await born.fill('12 March 1984')
  await save.click()
  await expect(page.getByRole('heading', { name: '🦊 محمد Nguyễn' })).toBeVisible()
  const about = page.getByRole('complementary', { name: 'About' })
  await expect(about).toContainText('12 Mar 1984')
  await expect(about).toContainText('Marathon, 70 km a week')
  await expect(about).toContainText('Right ankle fracture 2019.')
})

test('a form that has something in it does not go by accident', async ({ page }) => {
  await setUpPractice(page)
  await page.getByRole('button', { name: 'Add client' }).click()
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  await drawer.getByLabel('Name').fill('Typed and not saved')
  await page.keyboard.press('Escape')
  await page.mouse.click(100, 400)
  await expect(drawer.getByLabel('Name')).toHaveValue('Typed and not saved')
  await drawer.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
})

test('clients are found without accents, by the keyboard alone', async ({ page }) => {
  await practiceWith(page, ['Ana Petrov', 'Linh Nguyễn', 'Đặng Thị Hồng', 'محمد عبد الرحمن'])
  await expect(options(page)).toHaveCount(4)
  await page.getByRole('heading', { name: 'Clients' }).click()
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()

  await page.keyboard.type('NGUYEN')
  await expect(options(page)).toHaveText([/Linh Nguyễn/])
  await search(page).fill('محمد')
  await expect(options(page)).toHaveText([/محمد عبد الرحمن/])
  await search(page).fill('zzz')
  await expect(page.getByText(/has these letters/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(4)

  await search(page).fill('an')
  await expect(options(page)).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  const second = await options(page).nth(1).getAttribute('aria-label')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(second).split(',')[0] ?? '')
})

test('Enter right after typing opens who was typed, not who stood there before', async ({ page }) => {
  await practiceWith(page, ['Ana Petrov', 'Zoë Müller'])
  await search(page).focus()
  // Both before the list had time to follow, which no driver's keys are quick enough for.
  await search(page).evaluate(async (field) => {
    document.execCommand('insertText', false, 'muller')
    await Promise.resolve()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zoë Müller')
})

test('a client is edited', async ({ page }) => {
  await practiceWith(page, ['Ana Petrov'])
  await page.getByRole('option', { name: /^Ana Petrov/ }).click()
  await page.getByRole('button', { name: 'Edit' }).click()
  const drawer = page.getByRole('dialog', { name: 'Edit client' })
  await drawer.getByLabel('Name').fill('Ana Petrova')
  await drawer.getByLabel('Occupation').fill('Violinist')
  await drawer.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('heading', { name: 'Ana Petrova' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'About' })).toContainText('Violinist')
  await toClients(page)
  await expect(options(page)).toHaveText([/Ana Petrova/])
})

test('a client is archived, found among the archived, and had back', async ({ page }) => {
  await practiceWith(page, ['Ana Petrov', 'Zoë Müller'])
  await page.getByRole('option', { name: /^Ana Petrov/ }).click()
  await page.getByRole('button', { name: 'More about this client' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expect(page.getByText('Archived', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Archived', { exact: true })).toHaveCount(0)

  await page.getByRole('button', { name: 'More about this client' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expect(page.getByText('Archived', { exact: true })).toBeVisible()
  await toClients(page)
  await expect(options(page)).toHaveText([/Zoë Müller/])
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Archived').click()
  await expect(options(page)).toHaveText([/Ana Petrov/])
})

test('a visit on an earlier day, but none in the future', async ({ page }) => {
  await practiceWith(page, ['Ana Petrov'])
  await page.getByRole('option', { name: /^Ana Petrov/ }).click()
  await page.getByRole('button', { name: 'Start another kind of session' }).click()
  await page.getByRole('menuitem', { name: /earlier day/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Session on an earlier day' })
  const start = dialog.getByRole('button', { name: 'Start session' })
  await dialog.getByRole('textbox', { name: 'Date of service' }).fill('12 Mar 2199')
  await start.click()
  await expect(dialog.getByText(/The date of service is in the future/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Date of service' }).fill('12 Mar 2024')
  await dialog.getByLabel('Time').fill('25:00')
  await start.click()
  await expect(dialog.getByText('Please give a time as HH:MM.')).toBeVisible()
  await dialog.getByLabel('Time').fill('9:05')
  await start.click()
  await expect(page.getByRole('application', { name: /^Body chart of / })).toBeVisible()

  await page.getByRole('link', { name: 'Visits' }).click()
  const visits = page.getByRole('list', { name: 'Visits of Ana Petrov' })
  await expect(visits.getByRole('listitem')).toHaveText([/12 Mar 2024.*09:05.*Nothing charted yet.*Draft/])
  await visits.getByRole('button', { name: 'Delete the empty draft of 12 Mar 2024' }).click()
  await expect(page.getByText('No visit yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(visits.getByRole('listitem')).toHaveCount(1)
})

test('a client that could not be saved stays in the form, with the reason', async ({ page }) => {
  await setUpPractice(page)
  await page.getByRole('button', { name: 'Add client' }).click()
  const drawer = page.getByRole('dialog', { name: 'Add client' })
  await drawer.getByLabel('Name').fill('Linh Nguyễn')
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function add(...record) {
      IDBObjectStore.prototype.add = real
      throw new DOMException(`the disk is full (${record.length})`, 'QuotaExceededError')
    }
  })
  await drawer.getByRole('button', { name: 'Add client' }).click()
  await expect(drawer.getByRole('alert')).toContainText('What you typed is still here.')
  await expect(drawer.getByRole('alert')).toContainText('the disk is full')
  await expect(drawer.getByLabel('Name')).toHaveValue('Linh Nguyễn')
  await drawer.getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('heading', { name: 'Linh Nguyễn' })).toBeVisible()
})
