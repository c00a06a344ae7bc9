import { expect, test } from './launch-app.ts'
import { violations } from './screen-faults.ts'

test('measures over time, with goals that are set, told of and reached', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Wanjiru Kamau,/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page
    .getByRole('navigation', { name: 'Across the visits' })
    .getByRole('link', { name: 'Measures' })
    .click()
  const goals = page.getByRole('list', { name: 'Goals' }).getByRole('listitem')
  const running = goals.filter({ hasText: 'Running without heel pain' })

  await test.step('complaints and goals in plots, with what counts', async () => {
    await expect(running).toContainText('30 km or more by 21 Mar 2027')
    await expect(running).toContainText('21 km on 15 Sep 2026, from 3 km')
    await expect(page.getByRole('img', { name: /^Right heel: 4 Nov 2025 6, 12 Nov 2025 4, / })).toBeVisible()
    const plots = page.getByRole('list', { name: 'Measures' }).getByRole('listitem')
    await expect(plots.filter({ hasText: 'Right calf' })).toContainText('4 → 0: better')
    await expect(plots.filter({ hasText: 'Right heel' })).toContainText('6 → 5: within measurement error')
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  })

  await test.step('a value is told and the goal is reached', async () => {
    await running.getByRole('button', { name: 'Write down a value of Running without heel pain' }).click()
    const form = page.getByRole('dialog', { name: 'Running without heel pain' })
    await form.getByRole('button', { name: 'Write it down' }).click()
    await expect(form.getByText('Please give the number that was told.')).toBeVisible()
    await form.getByRole('textbox', { name: 'Value, km' }).fill('31')
    await form.getByRole('button', { name: 'Write it down' }).click()
    await expect(running).toContainText(/Reached since .*: 31 km on /)
  })

  await test.step('a goal of a measure is set, within what the measure can come to', async () => {
    await page.getByRole('button', { name: 'Set a goal' }).click()
    const form = page.getByRole('dialog', { name: 'Set a goal' })
    await form.getByRole('radiogroup', { name: 'What is counted' }).getByText('Outcome measure').click()
    await form.getByRole('combobox', { name: 'Outcome measure' }).click()
    await page.getByRole('option', { name: /^LEFS/ }).click()
    await form.getByRole('textbox', { name: 'To reach' }).fill('90')
    await form.getByRole('button', { name: 'Set goal' }).click()
    await expect(form.getByText('LEFS goes from 0 to 80. Please give a number between them.')).toBeVisible()
    await form.getByRole('textbox', { name: 'To reach' }).fill('76')
    await form.getByRole('button', { name: 'Set goal' }).click()
    await expect(goals.filter({ hasText: 'LEFS' })).toContainText('76 or more')
    await expect(goals.filter({ hasText: 'LEFS' })).toContainText('No value yet')
  })

  await test.step('it is removed, with a way back', async () => {
    await page.getByRole('button', { name: 'Edit goal LEFS' }).click()
    await page.getByRole('button', { name: 'Remove this goal' }).click()
    await expect(goals.filter({ hasText: 'LEFS' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(goals.filter({ hasText: 'LEFS' })).toHaveCount(1)
  })

  await test.step('the same as tables behind T, and Escape back', async () => {
    await page.keyboard.press('t')
    const row = page.getByRole('table', { name: 'Values by visit' }).getByRole('row', { name: /^4 Nov 2025/ })
    await expect(row.getByRole('cell').nth(1)).toHaveText('6')
    await expect(page.getByRole('table', { name: 'Goals' })).toContainText('31 km')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Wanjiru Kamau' })).toBeVisible()
  })
})
