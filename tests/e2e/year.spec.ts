import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { textOf } from '../report/read-pdf.ts'
import { expectPage, saveShown } from './document-steps.ts'
import { answerSaveDialog, expect, test } from './launch-app.ts'
import { violations } from './screen-faults.ts'

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Across the visits' }).getByRole('link', { name, exact: true }).click()
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const summary = (page: Page) => page.getByRole('main').getByRole('status').first()

test('a year of a client: timeline, comparison, life of a point, heat map, progress report', async ({
  running,
  page,
  userDataDir,
}) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Kofi Mensah,/ }).click({ timeout: 30_000 })

  await test.step('the timeline: five visits after an injury', async () => {
    await page.getByRole('link', { name: 'Timeline' }).click()
    const strip = page.getByRole('region', { name: 'Visits, the newest at the end' })
    await expect(strip.getByRole('link')).toHaveCount(5)
    await expect(strip.getByRole('listitem').first()).toContainText('Left ankle sprained')
    await expect(page.getByRole('img', { name: /^5 visits; 1 event; / })).toBeVisible()
  })

  await test.step('first and last compared: all is gone, and said so', async () => {
    await page.getByRole('button', { name: 'Compare first and last' }).click()
    await expect(summary(page)).toHaveText('4 of 5 points resolved; one not recorded again.')
    await expect(page.getByRole('application', { name: 'Chart of the differences' })).toBeVisible()
    await page.keyboard.press('k')
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('21 Jan 2026')
    await page.keyboard.press('j')
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('4 Mar 2026')
  })

  await test.step('one of its points, through all visits', async () => {
    await page
      .getByRole('region', { name: 'Changes' })
      .getByRole('link', { name: 'Right gluteus medius' })
      .click()
    await expect(title(page)).toHaveText('Right gluteus medius')
    const visits = page.getByRole('region', { name: 'Visits, the newest first' }).getByRole('link')
    await expect(visits).toHaveCount(5)
    await expect(visits.first()).toContainText('4 Mar 2026Resolved: not found')
    await expect(visits.last()).toContainText('19 Nov 2025Found, active')
    await page.getByRole('button', { name: 'The same point?' }).click()
    await expect(page.getByRole('dialog', { name: 'Is it the same point?' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('where it all was, what kept what alive, and what could be done again', async () => {
    await part(page, 'Heat map')
    await expect(summary(page)).toContainText('Most often: ')
    await part(page, 'Key points')
    await expect(title(page)).toHaveText('Key points')
    await expect(page.getByRole('application')).toBeVisible()
    await part(page, 'Measures')
    const lefs = page
      .getByRole('list', { name: 'Measures' })
      .getByRole('listitem')
      .filter({ hasText: 'LEFS' })
    await expect(lefs).toContainText('47 → 80: better')
    await expect(page.getByRole('list', { name: 'Goals' })).toContainText(
      'Reached since 4 Mar 2026: 80 on 4 Mar 2026, from 47',
    )
    await part(page, 'Points')
    await expect(page.getByRole('list', { name: 'Trigger points' }).getByRole('link')).toHaveCount(5)
    expect(await violations(page)).toEqual([])
  })

  await test.step('and the same on paper', async () => {
    await part(page, 'Timeline')
    await page.getByRole('button', { name: 'Compare first and last' }).click()
    await page.getByRole('button', { name: 'Progress report' }).click()
    await expectPage(page, 1)
    const file = join(userDataDir, 'progress-report.pdf')
    await answerSaveDialog(running, file)
    await saveShown(page)
    const text = textOf(await readFile(file)).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Kofi Mensah')
    expect(text).toContain('4 of 5 points resolved; one not recorded again.')
    expect(text).toContain('Reached since 4 Mar 2026: 80 on 4 Mar 2026, from 47')
    expect(text).toContain('Key points and satellites')
  })
})
