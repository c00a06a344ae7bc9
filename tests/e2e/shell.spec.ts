import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { chooseShell, root, rootNeeds } from '../../tools/launch.mjs'
import { expect, test } from './launch-app.ts'

async function setUpPractice(page: Page): Promise<void> {
  await page.getByLabel('Name of the practice').fill('Practice at the Park')
  await page.getByLabel('Therapist').fill('Ada Moreau')
  await page.getByRole('button', { name: 'Set up the practice' }).click()
  await expect(page.getByRole('button', { name: 'Add client' })).toBeVisible()
}

/** Starts Palpate once more, as a second click on its icon would. Resolves with its exit code. */
async function startAgain(userDataDir: string): Promise<number> {
  const second = spawn(chooseShell().program, [...rootNeeds(), root, `--user-data-dir=${userDataDir}`], {
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  return code
}

test('starts empty with the first start screen', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Explore the sample practice' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set up the practice' })).toBeVisible()
  await expect(page).toHaveTitle('Palpate')
})

test('finds the practice again after quitting', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await first.close()

  const { page } = await launch()
  await expect(page.getByRole('button', { name: 'Add client' })).toBeVisible()
})

test('a second start shows the first window and ends', async ({ launch, userDataDir }) => {
  const { app, page } = await launch()
  await setUpPractice(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())

  expect(await startAgain(userDataDir)).toBe(0)

  const windows = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()))
  await expect.poll(windows).toEqual([false])
  await expect(page.getByRole('button', { name: 'Add client' })).toBeVisible()
})

test('second starts leave the data whole, even around a crash', async ({ launch, userDataDir }) => {
  const first = await launch()
  await setUpPractice(first.page)
  expect(await Promise.all([startAgain(userDataDir), startAgain(userDataDir)])).toEqual([0, 0])
  await first.kill()

  const { page } = await launch()
  await expect(page.getByRole('button', { name: 'Add client' })).toBeVisible()
  expect(await startAgain(userDataDir)).toBe(0)
  await expect(page.getByRole('button', { name: 'Add client' })).toBeVisible()
})
