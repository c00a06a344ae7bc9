import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './launch-app.ts'
import { addClient, candidatesOf, setUpPractice, startSession, takeUp, tapChart } from './practice-steps.ts'

/** What axe finds wrong with what is on the screen, in both schemes; each as one line. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const results = await page.evaluate(async () => {
      const { violations: faults } = await (window as never as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      })
      return faults.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    })
    found.push(...results.map((fault) => `${colorScheme} ${fault}`))
  }
  return found
}

/** Controls of the session screen that are smaller than a fingertip. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main button, main [role=radio], header button, header a, [role=tab], [role=toolbar] button, section button',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`
      }),
  )
}

test('the session screen has no violation in light and dark, and targets for a finger', async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  expect(await violations(page)).toEqual([])
  await takeUp(page, 'Trigger point')
  await tapChart(page, { view: 'posterior', x: 52, y: 168 })
  await expect(candidatesOf(page)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'More at the point' }).click()
  expect(await violations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  const tabs = [
    ['Complaints', 'Add complaint'],
    ['Examination', 'Add test'],
    ['Measures', 'LEFS'],
    ['Home care', 'Add in own words'],
    ['Notes', 'Insert sentences of the points'],
  ] as const
  for (const [tab, button] of tabs) {
    await page.getByRole('tab', { name: new RegExp(tab) }).click()
    await page.getByRole('button', { name: button }).click()
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  }
})

test('the other screens have none either', async ({ page }) => {
  expect(await violations(page)).toEqual([])
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Settings' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Atlas' }).click()
  await expect(page.getByPlaceholder(/^Name, Latin/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})
