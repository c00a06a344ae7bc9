import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Across the visits' }).getByRole('link', { name, exact: true }).click()

/** What the first and the last visit of the story tell, worked out by hand from it. */
test('a year of a client: timeline, comparison, life of a point, heat map, progress report', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Kofi Mensah,/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await part(page, 'Measures')
})
