import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { pixelOf } from './practice-steps.ts'
import { violations } from './screen-faults.ts'

const strip = (page: Page) => page.getByRole('region', { name: 'Visits, the newest at the end' })
const summary = (page: Page) => page.getByRole('main').getByRole('status').first()

test('a year of visits: timeline, events, and two visits compared in every way', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Wanjiru Kamau,/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()

  await test.step('visits with state, pain, events and gaps', async () => {
    await expect(
      page.getByRole('img', { name: /^8 visits; 3 events; right heel: NPRS 6 on 4 Nov 2025/ }),
    ).toBeVisible()
    const items = strip(page).getByRole('listitem')
    // The race to come stands behind the last visit.
    await expect(items.last()).toContainText('18 Apr 2027')
    const last = items.nth(-2)
    await expect(last).toContainText('15 Sep 2026')
    await expect(last).toContainText(/Signed|Draft/)
    await expect(strip(page).getByText('without a visit').last()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await test.step('an event is written down, and removed with a way back', async () => {
    await page.getByRole('button', { name: 'Add event' }).click()
    const form = page.getByRole('dialog', { name: 'Add event' })
    await form.getByLabel('What it was').fill('Autumn half marathon')
    await form.getByRole('textbox', { name: 'Day' }).fill('20 Sep 2026')
    await form.getByRole('button', { name: 'Add event' }).click()
    await strip(page)
      .getByRole('button', { name: /Autumn half marathon/ })
      .click()
    await page
      .getByRole('dialog', { name: 'Edit event' })
      .getByRole('button', { name: 'Remove this event' })
      .click()
    await expect(strip(page).getByText('Autumn half marathon')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(strip(page).getByText('Autumn half marathon')).toBeVisible()
  })

  await test.step('two visits are chosen in the table and compared', async () => {
    await page.keyboard.press('t')
    await page.getByRole('checkbox', { name: 'Compare 4 Nov 2025' }).check()
    await expect(page.getByRole('button', { name: 'Choose one more' })).toBeDisabled()
    await page.getByRole('checkbox', { name: 'Compare 10 Feb 2026' }).check()
    await page.getByRole('button', { name: 'Compare 4 Nov 2025 and 10 Feb 2026' }).click()
    await expect(summary(page)).toHaveText(
      'All 4 points resolved; one new active point, right biceps femoris, long head.',
    )
    await expect(page.getByRole('application', { name: 'Chart of the differences' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Resolved')
    expect(await violations(page)).toEqual([])
  })

  await test.step('J and K go through the visits, and the difference with them', async () => {
    const before = await summary(page).textContent()
    await page.keyboard.press('j')
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('7 Apr 2026')
    await expect(summary(page)).not.toHaveText(before ?? '')
    await page.keyboard.press('k')
    await expect(summary(page)).toHaveText(before ?? '')
    // A list that was chosen from has the focus, and writes nothing.
    await page.getByRole('combobox', { name: 'Last visit' }).click()
    await page.getByRole('option', { name: '17 Dec 2025' }).click()
    await page.keyboard.press('j')
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('10 Feb 2026')
  })

  await test.step('the progress report is about these two', async () => {
    await page.getByRole('button', { name: 'Progress report' }).click()
    const preview = page.getByRole('dialog')
    await expect(preview.getByRole('combobox', { name: 'To the visit of' })).toHaveValue(/^10 Feb 2026/)
    await preview.getByRole('button', { name: 'Back to the comparison' }).click()
    await expect(preview).toHaveCount(0)
  })

  await test.step('overlay by keys, side by side with one camera, table behind T', async () => {
    const modes = page.getByRole('radiogroup', { name: 'Show the comparison as' })
    await modes.getByText('Overlay').click()
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('Home')
    await expect(slider).toHaveAttribute('aria-valuenow', '0')
    await modes.getByText('Side by side').click()
    const [left, right] = ['Chart of 4 Nov 2025', 'Chart of 10 Feb 2026'].map((name) =>
      page.getByRole('application', { name }).locator('canvas').first(),
    )
    if (!left || !right) throw new Error('there are not two charts')
    // Nothing lies over the number of a point at the left calf.
    const number = await pixelOf(
      page,
      { view: 'posterior', x: -104, y: 905 },
      page.getByRole('application', { name: 'Chart of 4 Nov 2025' }),
    )
    const under = await page.evaluate(
      ({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('button')),
      number,
    )
    expect(under).toBe(false)
    await right.hover({ position: { x: 200, y: 200 }, force: true })
    await page.mouse.wheel(0, -300)
    const laid = (canvas: typeof left) =>
      canvas.evaluate(({ style }) => (style.transform.match(/-?[\d.]+/g) ?? []).map(Number).map(Math.round))
    await expect.poll(async () => (await laid(left)).length).toBe(6)
    await expect.poll(async () => `${await laid(left)}` === `${await laid(right)}`).toBe(true)
    await page.keyboard.press('t')
    const row = page.getByRole('table', { name: 'Trigger points' }).getByRole('row').nth(1)
    await expect(row).toContainText(/Right|Left/)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  })

  await test.step('Shift chooses, a click opens', async () => {
    const links = strip(page).getByRole('link')
    await links.last().click({ modifiers: ['Shift'] })
    await links.nth(-2).click({ modifiers: ['Shift'] })
    await expect(page.getByRole('combobox', { name: 'Last visit' })).toHaveValue('15 Sep 2026')
    await page.keyboard.press('Escape')
    await strip(page).getByRole('link').last().click()
    await expect(page.getByRole('application', { name: /^Body chart of / })).toBeVisible()
  })
})
