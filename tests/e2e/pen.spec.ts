import type { CDPSession, Page } from '@playwright/test'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  chartOf,
  marksOf,
  pixelOf,
  setUpPractice,
  startSession,
  takeUp,
} from './practice-steps.ts'

type Place = { readonly x: number; readonly y: number }
const back = (x: number, y: number): ViewPoint => ({ view: 'posterior', x, y })

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

async function hands(page: Page) {
  const input: CDPSession = await page.context().newCDPSession(page)
  await input.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Place, pressed: boolean) =>
    input.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      pointerType: 'pen',
      button: 'left',
      buttons: pressed ? 1 : 0,
      clickCount: 1,
    })
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Place[]) =>
    input.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    penDown: (at: Place) => pen('mousePressed', at, true),
    penTo: (at: Place) => pen('mouseMoved', at, true),
    penUp: (at: Place) => pen('mouseReleased', at, false),
    touch,
    async tap(at: Place) {
      await touch('touchStart', at)
      await touch('touchEnd')
    },
  }
}

test('a palm beside the pen draws, taps and pans nothing; a finger does again afterwards', async ({
  page,
}) => {
  const { penDown, penTo, penUp, touch, tap } = await hands(page)
  const [from, to, palm] = await Promise.all(
    [back(40, 250), back(90, 250), back(150, 330)].map((at) => pixelOf(page, at)),
  )
  if (!from || !to || !palm) throw new Error('no places')
  await takeUp(page, 'Symptom area')
  await penDown(from)
  await penTo({ x: from.x + 12, y: from.y })
  // The palm rests, slides, and lies on a button beside the chart.
  await touch('touchStart', palm)
  await touch('touchMove', { x: palm.x - 60, y: palm.y + 40 })
  await touch('touchEnd')
  const tab = await page.getByRole('tab', { name: 'Complaints' }).boundingBox()
  if (!tab) throw new Error('no tab')
  await tap({ x: tab.x + tab.width / 2, y: tab.y + tab.height / 2 })
  await penTo(to)
  await penUp(to)
  await tap(palm)
  await expect(marksOf(page)).toHaveText([/R pain/])
  await expect(page.getByRole('button', { name: 'Undo: Add R pain' })).toBeVisible()
  await expect(page.getByRole('tab', { name: /Marks/ })).toHaveAttribute('aria-selected', 'true')

  // Pen and finger both place points; nothing moved under them meanwhile.
  await takeUp(page, 'Trigger point')
  await expect(async () => {
    await tap(await pixelOf(page, back(52, 168)))
    await expect(candidatesOf(page)).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  const again = await pixelOf(page, back(-52, 168))
  await penDown(again)
  await penUp(again)
  await expect(candidatesOf(page).getByRole('option').first()).toHaveText(/^L /)
})

test('the page never scrolls or zooms itself under a drawing hand', async ({ page }) => {
  const { touch } = await hands(page)
  const still = () =>
    page.evaluate(() => {
      const { scale, offsetLeft, offsetTop } = window.visualViewport ?? {
        scale: 1,
        offsetLeft: 0,
        offsetTop: 0,
      }
      return [scale, offsetLeft, offsetTop, window.scrollX, window.scrollY, window.devicePixelRatio]
    })
  const before = await still()
  await takeUp(page, 'Symptom area')
  const at = await pixelOf(page, back(60, 250))
  await touch('touchStart', at)
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', { x: at.x, y: at.y + 25 * step })
  await touch('touchEnd')
  await expect(marksOf(page)).toHaveCount(1)
  expect(await still()).toEqual(before)

  const panel = await page.getByRole('list', { name: 'Marks' }).boundingBox()
  if (!panel) throw new Error('no panel')
  for (const { x, y } of [at, { x: panel.x + 150, y: panel.y + 60 }]) {
    await touch('touchStart', { x, y }, { x: x + 30, y })
    for (let step = 1; step <= 6; step += 1)
      await touch('touchMove', { x: x - 10 * step, y }, { x: x + 30 + 10 * step, y })
    await touch('touchEnd')
    // A pinch of a touchpad, where the chart does not take it.
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
  }
  // The chart was zoomed, the page was not.
  await expect(page.getByRole('contentinfo')).not.toHaveText(/\b100 %$/)
  expect(await still()).toEqual(before)
  await expect(chartOf(page)).toBeVisible()
})
