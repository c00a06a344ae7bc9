import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './launch-app.ts'
import { addClient, setUpPractice } from './practice-steps.ts'

test('emptied records are never taken for a new user', async ({ launch, userDataDir }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await addClient(first.page, 'Linh Nguyễn')
  await first.close()
  for (const folder of ['IndexedDB', 'Default/IndexedDB'])
    await rm(join(userDataDir, folder), { recursive: true, force: true })

  const { page } = await launch()
  await expect(page.getByRole('heading', { name: 'The records are missing' })).toBeVisible()
  await expect(page.getByText(/Palpate kept 1 client and 0 visits/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open a backup' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set up the practice' })).toHaveCount(0)

  await page.getByRole('button', { name: /Start anew without the old records/ }).click()
  const startAnew = page.getByRole('button', { name: 'Start anew', exact: true })
  await expect(startAnew).toBeDisabled()
  await page.getByLabel('Start anew without the old records').fill('start anew')
  await startAnew.click()
  await expect(page.getByRole('button', { name: 'Set up the practice' })).toBeVisible()
})

test('records of a newer Palpate are not opened', async ({ launch }) => {
  const first = await launch()
  await setUpPractice(first.page)
  await first.page.evaluate(async () => {
    const open = indexedDB.open('palpate', 9990)
    await new Promise((done, fail) => {
      open.onsuccess = done
      open.onerror = fail
    })
    open.result.close()
  })
  await first.close()

  const { page } = await launch()
  await expect(page.getByRole('heading', { name: 'These records need a newer Palpate' })).toBeVisible()
  await expect(page.getByText(/in version 999\. This Palpate knows version 2/)).toBeVisible()
})

test('a page that cannot be shown says so, and the rest goes on', async ({ page, expectedComplaints }) => {
  expectedComplaints.push(/There is no such page in Palpate/)
  await setUpPractice(page)
  await page.evaluate(() => {
    location.hash = '#/client/there is no such id!'
  })
  await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible()
  await expect(page.getByText('There is no such page in Palpate.')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the clients' }).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
})

test('a client that cannot be read is named, and hides nobody else', async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('palpate'))
    const clients = database.transaction('clients', 'readwrite').objectStore('clients')
    await done(clients.put({ id: 'broken', archived: 0, payload: { id: 'broken', name: 7 } }))
    database.close()
  })
  await page.getByRole('link', { name: 'Clients', exact: true }).first().click()
  await expect(page.getByRole('alert')).toContainText('1 client cannot be read')
  await expect(page.getByRole('alert')).toContainText('The stored client broken cannot be read')
  await expect(page.getByRole('option')).toHaveText([/Linh Nguyễn/])
})
