import { readFile, stat } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readAttachedRecord } from '../../src/report/read-attachment.ts'
import { textOf } from '../report/read-pdf.ts'
import { expectPage, expectReady, saveShown } from './document-steps.ts'
import { answerOpenDialog, answerSaveDialog, expect, type RunningPalpate, test } from './launch-app.ts'
import { setUpPractice } from './practice-steps.ts'
import { violations } from './screen-faults.ts'

const CLIENT = 'Kofi Mensah'

async function openSampleClient({ page }: RunningPalpate): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: new RegExp(`^${CLIENT},`) }).click()
}

async function exportAs(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('all sessions become one PDF, and the work can be ended half-way', async ({
  running,
  page,
}, testInfo) => {
  await openSampleClient(running)
  await exportAs(page, 'All sessions as one PDF')
  const preview = page.getByRole('dialog', { name: `All sessions of ${CLIENT}` })
  await preview.getByRole('button', { name: 'Cancel' }).click()
  await expect(preview).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()

  await exportAs(page, 'All sessions as one PDF')
  await expect(preview.getByRole('progressbar', { name: /^Visit \d of 5 …$/ })).toBeVisible()
  await expectPage(page, 1)
  const file = testInfo.outputPath('all.pdf')
  await answerSaveDialog(running, file)
  await saveShown(page)
  expect(textOf(await readFile(file))).toContain(CLIENT)
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a progress report compares the visits that are chosen', async ({ running, page }) => {
  await openSampleClient(running)
  await exportAs(page, 'Progress report')
  const preview = page.getByRole('dialog', { name: `Progress report of ${CLIENT}` })
  await expectPage(page, 1)
  expect(await violations(page, '[role=dialog]')).toEqual([])
  const last = preview.getByRole('combobox', { name: 'To the visit of' })
  const before = await last.inputValue()
  await last.click()
  await page.getByRole('option').first().click()
  await expect(last).not.toHaveValue(before)
  await expectReady(page)
  await expect(preview.getByRole('alert')).toHaveCount(0)
})

test('the trigger points and the FHIR record are saved', async ({ running, page }, testInfo) => {
  await openSampleClient(running)
  const csv = testInfo.outputPath('points.csv')
  await answerSaveDialog(running, csv)
  await exportAs(page, 'Trigger points (CSV)')
  await expect(page.getByRole('alert').filter({ hasText: 'Trigger points saved' })).toContainText(
    'points.csv',
  )
  expect((await readFile(csv, 'utf8')).split('\r\n')[0]).toContain('date_of_service,')

  const fhir = testInfo.outputPath('record.json')
  await answerSaveDialog(running, fhir)
  await exportAs(page, 'FHIR record (JSON)')
  await expect(page.getByRole('alert').filter({ hasText: 'FHIR record saved' })).toBeVisible()
  expect(JSON.parse(await readFile(fhir, 'utf8'))).toMatchObject({
    resourceType: 'Bundle',
    type: 'collection',
  })

  await answerSaveDialog(running, testInfo.outputPath('none', 'record.json'))
  await exportAs(page, 'FHIR record (JSON)')
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved' })).toContainText(
    'The folder is not there any more',
  )
})

test('the whole record is a PDF that another Palpate opens', async ({ launch, running, page }, testInfo) => {
  await openSampleClient(running)
  await exportAs(page, 'The whole record (PDF)')
  await expectPage(page, 1)
  const file = testInfo.outputPath('whole.pdf')
  await answerSaveDialog(running, file)
  await saveShown(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await setUpPractice(page)

  await answerOpenDialog(running, file)
  await page.getByRole('button', { name: 'Open a record' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a client’s record' })
  await expect(dialog.getByText(`${CLIENT} is added as a new client.`)).toBeVisible()
  await expect(dialog.getByText(/^Added: 5 sessions, /)).toBeVisible()
  await dialog.getByRole('button', { name: 'Add to this practice' }).click()
  await expect(page.getByRole('heading', { name: CLIENT })).toBeVisible()
  await expect(page.getByRole('list', { name: `Visits of ${CLIENT}` }).getByRole('link')).toHaveCount(5)

  // What it writes now holds the same records.
  const again = testInfo.outputPath('again.json')
  await answerSaveDialog(running, again)
  await exportAs(page, 'Record for another Palpate (JSON)')
  await expect(page.getByRole('alert').filter({ hasText: 'Record saved' })).toBeVisible()
  const attached = await readAttachedRecord(await readFile(file))
  if (attached.kind === 'fault') throw new Error(attached.fault)
  const [before, after] = [JSON.parse(attached.text), JSON.parse(await readFile(again, 'utf8'))]
  expect(after.client).toEqual(before.client)
  expect(after.sessions).toEqual(before.sessions)

  // Opened once more, it says that all of it is here.
  await page.getByRole('link', { name: 'Clients', exact: true }).first().click()
  await page.getByRole('button', { name: 'Open a record' }).click()
  await expect(dialog.getByText(/^Here already: 5 sessions, /)).toBeVisible()
  await page.keyboard.press('Escape')
  await running.close()
  const { page: relaunched } = await launch()
  await expect(relaunched.getByRole('option', { name: new RegExp(`^${CLIENT},`) })).toBeVisible()
})
