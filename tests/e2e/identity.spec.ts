import type { Page } from '@playwright/test'
import { formatDay } from '../../src/domain/dates.ts'
import { dayOf } from '../../src/renderer/text/today.ts'
import { expect, test } from './launch-app.ts'
import { candidatesOf, chartOf, expectDialog, startSession, takeUp, tapChart } from './practice-steps.ts'
import { violations } from './screen-faults.ts'

const CLIENT = /^Ana Clara Ribeiro/

async function openClient(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: CLIENT }).click({ timeout: 30_000 })
}

/** From the client's page, or from the comparison, to the comparison of two visits. */
async function compare(page: Page, first: string, last: string): Promise<void> {
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  await page.keyboard.press('t')
  for (const day of [first, last]) await page.getByRole('checkbox', { name: `Compare ${day}` }).check()
  await page.getByRole('button', { name: `Compare ${first} and ${last}` }).click()
}

const bar = (page: Page) => page.getByRole('region', { name: /^At the point: / })
const question = (page: Page) => page.getByRole('region', { name: 'The same point?' })
const whichPoint = (page: Page) => page.getByRole('region', { name: 'Which point it is' })
const changesOf = (page: Page) => page.getByRole('list', { name: 'Trigger points' }).getByRole('listitem')

test('a point charted near a former one is the same, or new', async ({ page }) => {
  await openClient(page)
  await startSession(page)
  await takeUp(page, 'Trigger point')
  await tapChart(page, { view: 'posterior', x: 75, y: 213 })
  await candidatesOf(page)
    .getByRole('option', { name: /^R infraspinatus/ })
    .click()

  await test.step('asked at the point, answered by a key, undone', async () => {
    await expect(bar(page)).toContainText('The same point as on 27 May 2026?')
    await expect(question(page)).toContainText('Then latent, NPRS 2 · 9 mm away')
    await expect(page.getByText('9 mm away. Y: yes. N: new.')).toHaveAttribute('aria-live', 'polite')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('y')
    await expect(question(page)).toHaveCount(0)
    await expect(whichPoint(page)).toContainText(
      'Known since 14 Jan 2026, 5 other visits; last latent, NPRS 2.',
    )
    await page.getByRole('button', { name: 'Undo: Same point as on 27 May 2026: R infraspinatus' }).click()
    await expect(question(page)).toBeVisible()
  })

  await test.step('new: not asked again until it is moved, and the fields still offer it', async () => {
    await page.keyboard.press('n')
    await expect(question(page)).toHaveCount(0)
    // It answered, and took up no tool.
    await expect(page.getByRole('button', { name: 'Trigger point', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(whichPoint(page)).toContainText('New in this visit.')
    await chartOf(page).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(question(page)).toBeVisible()
    await question(page).getByRole('button', { name: 'No, new' }).click()
    await whichPoint(page)
      .getByRole('button', { name: /^Same as on 27 May 2026/ })
      .click()
    await whichPoint(page).getByRole('button', { name: 'Not the same: make it a new point' }).click()
    await expect(whichPoint(page)).toContainText('New in this visit.')
    await expect(question(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo: Make R infraspinatus a new point' }).click()
    await expect(whichPoint(page)).toContainText('Known since 14 Jan 2026')
  })

  await test.step('in treatment mode it is asked with large buttons', async () => {
    await page.getByRole('button', { name: 'Undo: Same point as on 27 May 2026: R infraspinatus' }).click()
    await chartOf(page).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(question(page)).toBeVisible()
    await page.getByRole('button', { name: 'Treatment mode' }).click()
    const mode = page.getByRole('dialog', { name: /^Treatment mode/ })
    await mode.getByRole('button', { name: 'Yes, the same' }).click()
    await expect(mode.getByRole('region', { name: 'The same point?' })).toHaveCount(0)
    await mode.getByRole('button', { name: 'Leave treatment mode' }).click()
    await expect(whichPoint(page)).toContainText('Known since 14 Jan 2026')
  })

  await page.getByRole('link', { name: 'Visits' }).click()
  await compare(page, '27 May 2026', formatDay(dayOf(new Date())))
  await expect(changesOf(page).filter({ hasText: 'Right infraspinatus' }).first()).toContainText('Persisting')
})

test('points are joined later, by keys alone, and split again', async ({ page }) => {
  await openClient(page)
  await compare(page, '27 May 2026', '26 Aug 2026')
  const infra = changesOf(page).filter({ hasText: 'Right infraspinatus' })
  await expect(infra).toHaveCount(2)
  await expect(infra.first()).toContainText('New: latent')

  await infra
    .first()
    .getByRole('button', { name: /same point\?$/ })
    .focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Is it the same point?' })
  await expectDialog(dialog)
  expect(await violations(page)).toEqual([])
  const join = dialog.getByRole('button', {
    name: 'Join with R infraspinatus of 14 Jan 2026 – 27 May 2026, 5 visits',
  })
  for (let steps = 0; steps < 12 && !(await join.evaluate((it) => it === document.activeElement)); steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const takeBack = dialog.getByRole('button', { name: /^Take back: Joined with R infraspinatus/ })
  await expect(takeBack).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(infra).toHaveCount(1)
  await expect(infra).toContainText('Persisting')

  await test.step('and taken back', async () => {
    await infra.getByRole('button', { name: /same point\?$/ }).click()
    await takeBack.click()
    await expect(takeBack).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(infra).toHaveCount(2)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(infra).toHaveCount(1)
  })

  await test.step('a visit is split off, and joined again', async () => {
    await infra.getByRole('button', { name: /same point\?$/ }).click()
    const apart = dialog.getByRole('button', { name: 'Make theirs another point' })
    await expect(apart).toBeDisabled()
    await dialog.getByRole('checkbox', { name: /^26 Aug 2026: latent, NPRS 2/ }).check()
    await apart.click()
    const said = dialog.getByRole('list', { name: 'Said so far' })
    await expect(said.getByRole('listitem').last()).toContainText('Split off: R infraspinatus of 26 Aug 2026')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(infra).toHaveCount(2)
  })
})

test('a visit that is begun from the last one goes on with the points as they are known now', async ({
  page,
}) => {
  await openClient(page)
  await page.getByRole('button', { name: 'Start from the last visit' }).click()
  // That visit recorded it as the point of January; it was split off since.
  await page
    .getByRole('list', { name: 'To confirm' })
    .getByRole('button', { name: /^\d+\? ?R infraspinatus/ })
    .click()
  await expect(whichPoint(page)).toContainText('Known since 26 Aug 2026, 1 other visit; last latent, NPRS 2.')
  await expect(whichPoint(page).getByRole('link', { name: 'Its history' })).toBeVisible()
  await expect(whichPoint(page).getByRole('button')).toHaveCount(0)
  await page.keyboard.press('c')
  await page
    .getByRole('list', { name: 'Marks' })
    .getByRole('button', { name: /R infraspinatus/ })
    .click()
  await expect(whichPoint(page).getByRole('button', { name: /^Not the same/ })).toBeVisible()
})
