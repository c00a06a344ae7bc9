import { expect, test } from './launch-app.ts'
import { addClient, candidatesOf, setUpPractice, startSession, takeUp, tapChart } from './practice-steps.ts'
import { smallTargets, violations } from './screen-faults.ts'

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
