import type { Page } from '@playwright/test'
import { expect } from './launch-app.ts'

/** Opens the summary of the session on the screen; its first page is painted. */
export async function showSummary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Session summary' }).click()
  await expectPage(page, 1)
}

/** The page of the preview is painted, with something on it. */
export async function expectPage(page: Page, number: number): Promise<void> {
  const canvas = page.getByRole('img', { name: new RegExp(`^Page ${number} of `) }).locator('canvas')
  await expect
    .poll(() =>
      canvas.evaluate((it: HTMLCanvasElement) => {
        const copy = new OffscreenCanvas(it.width, it.height).getContext('2d')
        copy?.drawImage(it, 0, 0)
        const pixels = copy?.getImageData(0, 0, it.width, it.height).data ?? []
        return pixels.some((value, index) => index % 4 !== 3 && value < 200)
      }),
    )
    .toBe(true)
}

/** Saves what the preview shows; the save dialog must have been answered. */
export async function saveShown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible()
}

/** All buttons of the preview can be used: its pages are what was chosen. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled()
}
