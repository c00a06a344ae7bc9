import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { smallTargets, violations } from './screen-faults.ts'

const panels = (page: Page) => page.getByRole('list', { name: 'Trigger points' }).getByRole('link')
const visits = (page: Page) => page.getByRole('region', { name: 'Visits, the newest first' })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The names of the panels, in their order: "1 Right soleus". */
const names = (page: Page) =>
  panels(page).evaluateAll((links) => links.map((link) => (link as HTMLElement).innerText.split('\n')[0]))

test('the points of a year, and the life of one of them', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Wanjiru Kamau,/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('link', { name: 'Points', exact: true }).click()

  await test.step('longest there first', async () => {
    // Days between two visits that both found it: 56; 8 + 14 + 15; 8 and 8, as recorded; then those found once.
    await expect.poll(() => names(page)).toEqual([
      '5 Right biceps femoris, long head',
      '1 Right soleus',
      '2 Right gastrocnemius, medial head',
      '4 Left soleus',
      '3 Right quadratus plantae (flexor accessorius)',
      '6 Right vastus medialis',
      '7 Left vastus medialis',
    ]) // biome-ignore format: a panel a line
    await expect(panels(page).nth(1)).toHaveAccessibleName(
      /^1 Right soleus Resolved: not found NPRS 7 → 3 Since 4 Nov 2025 There in 5 visits, 37 days$/,
    )
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page, 44, 'main')).toEqual([])
  })

  await test.step('another order, a filter, and a muscle that is looked for', async () => {
    await page.getByRole('combobox', { name: 'Order' }).click()
    await page.getByRole('option', { name: 'Muscle' }).click()
    await expect.poll(async () => (await names(page)).at(-1)).toBe('7 Left vastus medialis')
    await expect.poll(async () => (await names(page)).at(0)).toBe('5 Right biceps femoris, long head')
    const filter = page.getByRole('radiogroup', { name: 'Which points' })
    await filter.getByText('Still there 2').click()
    await expect.poll(() => names(page)).toEqual(['6 Right vastus medialis', '7 Left vastus medialis'])
    await filter.getByText('All 7').click()
    await page.keyboard.press('/')
    await page.keyboard.type('soleus')
    await expect.poll(() => names(page)).toEqual(['1 Right soleus', '4 Left soleus'])
    await page.getByRole('textbox', { name: 'Find a muscle' }).fill('deltoid')
    await expect(page.getByText('No trigger point of this client is among them.')).toBeVisible()
    await page.getByRole('button', { name: 'Show all' }).click()
  })

  await test.step('the same as a table', async () => {
    await page.keyboard.press('t')
    const row = page
      .getByRole('table', { name: 'Trigger points' })
      .getByRole('row', { name: /Biceps femoris/ })
    await expect(row.getByRole('cell')).toHaveText([
      '5', 'Right', 'Biceps femoris, long head', 'Resolved: treated', '10 Feb 2026', '7 Apr 2026', '2', '56', '5 → 2', '2.4 → 3.4', '–',
    ]) // biome-ignore format: a row a line
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('t')
  })

  await test.step('arrows reach a panel, Enter opens its point', async () => {
    await page.getByRole('combobox', { name: 'Order' }).click()
    await page.getByRole('option', { name: 'Longest there' }).click()
    await panels(page).first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(panels(page).nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('Right soleus')
  })

  await test.step('every visit says what the point was, what was done, and what was noted', async () => {
    const lines = visits(page).getByRole('link')
    await expect(lines.first()).toContainText('15 Sep 2026Resolved: not found')
    await expect(visits(page).getByRole('link', { name: /7 Apr 2026/ })).toContainText(
      'Returned, activeNPRS 6 → 2 · 1.9 → 2.7 kg/cm²',
    )
    await expect(visits(page).getByRole('link', { name: /22 Apr 2026/ })).toContainText('Still there, latent')
    const course = page.getByRole('region', { name: 'Status, treatments and pain over time' })
    await expect(
      course.getByRole('img', { name: /^found, active on 4 Nov 2025; .*NPRS 7 → 3$/ }),
    ).toBeVisible()
    await expect(course.getByText('Spring marathon', { exact: true })).toBeVisible()
    await expect(course.getByText(/^Further away: Spring marathon, the next one/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Treatments', exact: true })).toContainText(
      'After compression (5 visits) NPRS fell by 2 or more in 5. At the next record the point was resolved in 2; NPRS as the client came in was lower by 2 or more in 2, within error in 1.',
    )
    await expect(page.getByRole('list', { name: 'Referral, where it changed' })).toContainText(
      'Went: right back of the heel',
    )
    await expect(page.getByText('When it was there last: moved by about 25 mm')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page, 44, 'main')).toEqual([])
  })

  await test.step('table on T, the next point on J, back on Escape', async () => {
    await page.keyboard.press('t')
    const rows = page.getByRole('table', { name: 'Visits of the point' }).getByRole('row')
    await expect(rows).toHaveCount(9)
    await expect(rows.nth(1)).toContainText('Found, active')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('j')
    await expect(title(page)).toHaveText('Right gastrocnemius, medial head')
    await page.keyboard.press('k')
    await expect(title(page)).toHaveText('Right soleus')
    await page.keyboard.press('Escape')
    await expect(title(page)).toHaveText('Points')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Timeline' })).toBeVisible()
  })

  await test.step('from a comparison to a point, and from its visit to the session', async () => {
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('button', { name: 'Compare first and last' }).click()
    await page.getByRole('region', { name: 'Changes' }).getByRole('link', { name: 'Left soleus' }).click()
    await expect(title(page)).toHaveText('Left soleus')
    await page.getByRole('button', { name: 'Compare first and last' }).click()
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('17 Dec 2025')
    await page.goBack()
    await visits(page)
      .getByRole('link', { name: /^4 Nov 2025/ })
      .click()
    await expect(page.getByRole('application', { name: /^Body chart of / })).toBeVisible()
  })
})

test('a point that no visit records leads back; one only carried over since says so', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Bronisława/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('link', { name: 'Points', exact: true }).click()
  await page.getByRole('link', { name: /Left gluteus maximus/ }).click()
  await expect(visits(page).getByRole('link').first()).toContainText('30 Oct 2026Carried over, not confirmed')
  await expect(page.getByText(/^Returned, latent; carried over since, not confirmed/)).toBeVisible()
  await page.evaluate(() => {
    location.hash = `${location.hash}-nobody`
  })
  await expect(title(page)).toHaveText('No visit records this trigger point')
  await page.getByRole('button', { name: 'Go to the client’s trigger points' }).click()
  await expect(title(page)).toHaveText('Points')
})
