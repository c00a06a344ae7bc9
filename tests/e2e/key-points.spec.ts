import type { Locator, Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { pointHistories } from '../sample/sample-file.ts'
import { expect, test } from './launch-app.ts'
import { chartOf, expectSaved, tapChart } from './practice-steps.ts'
import { smallTargets, violations } from './screen-faults.ts'

/** Where a point of the sample practice was last recorded. */
function lastPlace(pointId: string): ViewPoint {
  const last = pointHistories.get(pointId)?.at(-1)
  if (!last) throw new Error(`the sample has no point ${pointId}`)
  return last.at
}

async function openKeyPoints(page: Page, client: string): Promise<void> {
  await page.getByRole('option', { name: new RegExp(`^${client}`) }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('link', { name: 'Key points' }).click()
  await expect(mapOf(page).locator('canvas').last()).toBeVisible()
}

const mapOf = (page: Page) => page.getByRole('application', { name: /^Key points of / })
const linksOf = (page: Page) => page.getByRole('list', { name: 'Links', exact: true }).getByRole('listitem')
const linkOf = (page: Page, words: string) => linksOf(page).filter({ hasText: words })
const formOf = (page: Page, name = 'Add link') => page.getByRole('form', { name })
const field = (form: Locator, name: string) => form.getByRole('combobox', { name })

test('a client’s key points: words, arrows, links by tapping, suggestions, table', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await openKeyPoints(page, 'Wanjiru Kamau')

  await test.step('links stand in words, what is to be re-checked first', async () => {
    await expect(page.getByText('3 links, 1 to re-check')).toBeVisible()
    await expect(linksOf(page)).toHaveCount(3)
    await expect(linksOf(page).first()).toContainText(
      /Re-check1 Right soleus → 6 right vastus medialisSince “Spring marathon” \(19 Apr 2026\)/,
    )
    await expect(linksOf(page).first()).toContainText(
      'was last latent on 22 Apr 2026 and nobody has looked since',
    )
    await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Key point')
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page, 44, '[aria-label="Links"]')).toEqual([])
  })

  await test.step('two taps on the chart and an event make a link; it is taken back', async () => {
    await page.getByRole('button', { name: 'Add link' }).click()
    await tapChart(page, lastPlace('kamau-leftQuad'), mapOf(page))
    await expect(field(formOf(page), 'Key point')).toHaveValue('7 Left vastus medialis (latent)')
    await tapChart(page, lastPlace('kamau-rightHamstring'), mapOf(page))
    await expect(field(formOf(page), 'Satellite')).toHaveValue('5 Right biceps femoris, long head (treated)')
    await formOf(page).getByRole('button', { name: 'Swap key point and satellite' }).click()
    await expect(field(formOf(page), 'Satellite')).toHaveValue('7 Left vastus medialis (latent)')
    await field(formOf(page), 'Since').click()
    await page.getByRole('option', { name: 'Moved house (20 Jun 2026)' }).click()
    await formOf(page).getByLabel('Note').fill('Carried boxes')
    expect(await violations(page)).toEqual([])
    await formOf(page).getByRole('button', { name: 'Link', exact: true }).click()
    const made = linkOf(page, 'Right biceps femoris, long head → 7 left vastus medialis')
    await expect(made).toContainText('Since “Moved house” (20 Jun 2026)')
    await expect(made).toContainText('Carried boxes')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(made).toHaveCount(0)
    await expect(linksOf(page)).toHaveCount(3)
  })

  await test.step('a link the other way round is refused in a sentence', async () => {
    await page.getByRole('button', { name: 'Add link' }).click()
    await tapChart(page, lastPlace('kamau-rightQuad'), mapOf(page))
    await tapChart(page, lastPlace('kamau-rightSoleus'), mapOf(page))
    await expect(formOf(page)).toContainText('These two are linked already, the other way round.')
    await formOf(page).getByRole('button', { name: 'Link', exact: true }).click()
    await expect(linksOf(page)).toHaveCount(3)
    await formOf(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(formOf(page)).toHaveCount(0)
  })

  await test.step('a link is edited, and removed with a way back', async () => {
    await page.getByRole('button', { name: 'Edit link right soleus → left soleus' }).click()
    await formOf(page, 'Edit link').getByLabel('Note').fill('Limped for a week')
    await formOf(page, 'Edit link').getByRole('button', { name: 'Save changes' }).click()
    await expect(linkOf(page, 'left soleus')).toContainText('Limped for a week')
    await page.getByRole('button', { name: 'Remove link right soleus → left soleus' }).click()
    await expect(linksOf(page)).toHaveCount(2)
    await page
      .getByRole('alert')
      .filter({ hasText: 'is removed' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(linkOf(page, 'left soleus')).toContainText('Limped for a week')
  })

  await test.step('a suggestion of the atlas is accepted, another turned down', async () => {
    const suggested = page.getByRole('list', { name: 'Suggested by the atlas' }).getByRole('listitem')
    await expect(suggested.first()).toContainText('atlas')
    const words =
      (await suggested
        .first()
        .getByRole('button', { name: /^Link / })
        .getAttribute('aria-label')) ?? ''
    await suggested
      .first()
      .getByRole('button', { name: /^Link / })
      .click()
    await expect(linksOf(page)).toHaveCount(4)
    await expect(page.getByRole('button', { name: words, exact: true })).toHaveCount(0)
    const next = suggested.first().getByRole('button', { name: /^Not this/ })
    const turnedDown = (await next.getAttribute('aria-label')) ?? ''
    await next.click()
    await expect(page.getByRole('button', { name: turnedDown, exact: true })).toHaveCount(0)
    await expect(linksOf(page)).toHaveCount(4)
  })

  await test.step('all of it by keys: a link, the table, and back', async () => {
    await page.keyboard.press('a')
    await expect(field(formOf(page), 'Key point')).toBeFocused()
    await page.keyboard.type('2 Right')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field(formOf(page), 'Key point')).toHaveValue(/^2 Right gastrocnemius, medial head/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('5 Right')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field(formOf(page), 'Satellite')).toHaveValue(/^5 Right biceps femoris/)
    await formOf(page).getByLabel('Note').press('Enter')
    await expect(linksOf(page)).toHaveCount(5)
    await page.keyboard.press('t')
    const rows = page.getByRole('table', { name: 'Links' }).getByRole('row')
    await expect(rows).toHaveCount(6)
    await expect(rows.nth(1)).toContainText('Right soleusRight vastus medialisRe-check')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Timeline' })).toBeVisible()
  })
})

test('while charting, satellites are to be re-checked as soon as their key has resolved', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Nguyễn Thị/ }).click({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Start from the last visit' }).click()
  await expect(chartOf(page).locator('canvas').last()).toBeVisible()
  const toConfirm = page.getByRole('list', { name: 'To confirm' })
  const reChecks = page.getByRole('list', { name: 'To re-check' })
  const neck = page.getByRole('button', { name: /^Re-check: left splenius cervicis/ })
  await expect(toConfirm.getByRole('listitem').first()).toBeVisible()
  await expect(reChecks).toHaveCount(0)

  await toConfirm.getByRole('button', { name: /^Not found: \d R splenius cervicis/ }).click()
  await expect(neck).toContainText('Re-check: left splenius cervicis – its key point is resolved')
  await expect(neck).toContainText('Key: right splenius cervicis')
  expect(await violations(page)).toEqual([])
  await neck.click()
  await expect(page.getByRole('heading', { name: /· Left splenius cervicis/ })).toBeVisible()
  await expect(page.getByText(/^([2-9]\d\d|1[1-9]\d) %$/)).toBeVisible()

  // Confirming it is looking at it; taken back, it waits again.
  await toConfirm.getByRole('button', { name: /^Confirm \d L splenius cervicis/ }).click()
  await expect(neck).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(neck).toBeVisible()
  await page.getByRole('button', { name: 'Do not re-check left splenius cervicis now' }).click()
  await expect(reChecks).toHaveCount(0)

  // A satellite that is not on this chart is named too.
  await toConfirm.getByRole('button', { name: /^Not found: \d R psoas major/ }).click()
  await expect(reChecks).toContainText(
    'Re-check: right rectus femoris – its key point is resolved; not charted today',
  )
  await expectSaved(page)
})
