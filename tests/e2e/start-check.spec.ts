import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, chooseInMenu, expect, test } from './launch-app.ts'
import { addClient, setUpPractice } from './practice-steps.ts'

/** The folders and files of this name anywhere in the data folder: the two shells lay it out differently. */
function find(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.split('/').at(-1) === name)
    .map((path) => join(folder, path))
}

async function emptyDatabase(userDataDir: string): Promise<void> {
  const folders = find(userDataDir, 'IndexedDB')
  expect(folders).toHaveLength(1)
  for (const folder of folders) await rm(folder, { recursive: true })
}

const markerIn = (userDataDir: string) =>
  find(userDataDir, 'practice-marker.json').map((path) => readFileSync(path, 'utf8'))

const databaseVersion = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'palpate')?.version)

test('an emptied database is not taken for a new user, and a backup brings everything back', async ({
  launch,
  userDataDir,
}, testInfo) => {
  const backup = testInfo.outputPath('before.palpate')
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Aisha Rahman')
  await answerSaveDialog(first, backup)
  await chooseInMenu(first, 'save-backup')
  await expect(first.page.getByText('Backup saved')).toBeVisible()
  await first.close()
  const marker = markerIn(userDataDir)
  expect(marker).toEqual([expect.stringContaining('"clients":1')])

  await emptyDatabase(userDataDir)
  const second = await launch()
  await expect(second.page.getByRole('heading', { name: 'The records are missing' })).toBeVisible()
  await expect(second.page.getByText(/1 client/)).toBeVisible()
  await expect(second.page.getByRole('form', { name: 'Set up the practice' })).toHaveCount(0)
  await second.close()
  expect(markerIn(userDataDir)).toEqual(marker)

  const third = await launch()
  await expect(third.page.getByRole('heading', { name: 'The records are missing' })).toBeVisible()
  await answerOpenDialog(third, backup)
  await third.page.getByRole('button', { name: 'Open a backup' }).click()
  await third.page.getByRole('button', { name: 'Open this backup' }).click()
  await expect(third.page.getByRole('option', { name: /^Aisha Rahman,/ })).toBeVisible()
  await third.close()

  const { page } = await launch()
  await expect(page.getByRole('option', { name: /^Aisha Rahman,/ })).toBeVisible()
})

test('a database of a newer Palpate is refused and stays as it is', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Aisha Rahman')
  // A newer Palpate upgrades the database; this one lets go of it.
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('palpate', 990)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
  )
  await expect(first.page.getByRole('dialog', { name: 'Palpate cannot save any more' })).toBeVisible()
  await first.close()

  const second = await launch()
  await expect(second.page.getByRole('heading', { name: 'These records need a newer Palpate' })).toBeVisible()
  await expect(second.page.getByText(/version 99/)).toBeVisible()
  expect(await databaseVersion(second.page)).toBe(990)
  await second.close()

  const { page } = await launch()
  expect(await databaseVersion(page)).toBe(990)
  const names = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('palpate')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction('clients').objectStore('clients').getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve((all.result as { payload: { name: string } }[]).map(({ payload }) => payload.name))
          }
        }
      }),
  )
  expect(names).toEqual(['Aisha Rahman'])
})
