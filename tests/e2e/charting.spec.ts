import type { Locator, Page } from '@playwright/test'
import { MUSCLES, muscleById, placeOf } from '../../src/domain/atlas/muscles.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  expectSaved,
  marksOf,
  pixelOf,
  setUpPractice,
  startSession,
} from './practice-steps.ts'

/** Twelve muscles by their abbreviations, as a therapist types them. */
const TYPED = ['UT', 'MT', 'LT', 'LS', 'LD', 'SM', 'ST', 'RF', 'VM', 'VL', 'TA', 'BB']

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

const bar = (page: Page) => page.getByRole('region', { name: /^At the point/ })

/** Twelve points, all active, NPRS 6, felt as in the textbook, one treatment each. */
async function expectCharted(page: Page): Promise<void> {
  await expect(marksOf(page)).toHaveCount(12)
  for (const mark of await marksOf(page).all()) await expect(mark).toHaveText(/^\d+R .*6.*active/)
  await expectSaved(page)
  for (let index = 0; index < 12; index += 1) {
    await marksOf(page).nth(index).click()
    const inspector = page.getByRole('region', { name: `Mark ${index + 1}`, exact: true })
    await expect(inspector.getByRole('textbox', { name: 'Seconds 1' })).toHaveValue('60 s')
    await expect(inspector.getByRole('button', { name: 'The client feels the textbook zones' })).toBeHidden()
  }
}

/** Figure units between two points that a finger tells apart while the whole sheet is seen. */
const APART = 120

/** Twelve muscles at their usual places on the client's right, far enough apart to be tapped without zooming. */
function places(): readonly { readonly id: string; readonly at: ViewPoint }[] {
  const found: { id: string; at: ViewPoint }[] = []
  for (const { id, points, region } of MUSCLES) {
    const [point] = points
    if (!point || found.length === 12 || ['head', 'hand', 'pelvis', 'foot'].includes(region)) continue
    const at = placeOf(point, 'right')
    const far = (other: ViewPoint) =>
      other.view !== at.view || Math.hypot(other.x - at.x, other.y - at.y) > APART
    if (found.every((other) => far(other.at))) found.push({ id, at })
  }
  return found
}

async function chartByPointer(
  page: Page,
  press: (target: Locator | { x: number; y: number }) => Promise<void>,
) {
  let actions = 0
  const act = async (target: Locator | { x: number; y: number }) => {
    actions += 1
    await press(target)
  }
  for (const [index, { id, at }] of places().entries()) {
    await act(await pixelOf(page, at))
    const name = muscleById(id)?.name ?? id
    await act(
      candidatesOf(page)
        .getByRole('option', { name: new RegExp(`^R ${name.replace(/[()]/g, '.')}`, 'i') })
        .first(),
    )
    await expect(marksOf(page)).toHaveCount(index + 1)
    if (index === 0) await act(page.getByRole('button', { name: 'Close the bar' }))
  }
  await act(page.getByRole('button', { name: 'Select all 12 points' }))
  await act(bar(page).getByRole('button', { name: 'Active' }))
  await act(bar(page).getByRole('radio', { name: 'NPRS before at the point 6' }))
  await act(bar(page).getByRole('button', { name: 'Felt as in the textbook' }))
  await act(bar(page).getByRole('button', { name: /^\+ Compression/ }))
  return actions
}

test('twelve points with referral, status, NPRS and a treatment each, by pointer', async ({ page }) => {
  const actions = await chartByPointer(page, async (target) =>
    'x' in target ? page.mouse.click(target.x, target.y) : target.click(),
  )
  console.log(`charting: ${actions} pointer actions`)
  expect(actions).toBeLessThanOrEqual(30)
  await expectCharted(page)
})

test('the same by finger', async ({ page }) => {
  const touches = await page.context().newCDPSession(page)
  await touches.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const actions = await chartByPointer(page, async (target) => {
    let at: { x: number; y: number }
    if ('x' in target) at = target
    else {
      const box = await target.boundingBox()
      if (!box) throw new Error('there is nothing to tap')
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
      at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  })
  console.log(`charting by finger: ${actions} pointer actions`)
  expect(actions).toBeLessThanOrEqual(30)
  await expectCharted(page)
})

test('the same from the keyboard alone', async ({ page }) => {
  let presses = 0
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      presses += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  await press('p')
  for (const [index, abbreviation] of TYPED.entries()) {
    await press(...abbreviation.toLowerCase(), 'Enter')
    await expect(marksOf(page)).toHaveCount(index + 1)
  }
  await press('Escape', 'Control+a', 'a', '6', 'r', 'e')
  console.log(`charting: ${presses} key presses`)
  expect(presses).toBeLessThanOrEqual(45)
  await expectCharted(page)
})

test('what is said of several points is one edit, and undone in one step', async ({ page }) => {
  await page.keyboard.press('p')
  for (const typed of ['ut', 'ls']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await expect(marksOf(page)).toHaveText([/10.*latent/, /10.*latent/])
  await page.getByRole('button', { name: 'Copy to the other side' }).click()
  await expect(marksOf(page)).toHaveText([/^1R/, /^2R/, /^3L upper trapezius/, /^4L levator scapulae/])
  await page.getByRole('button', { name: 'Undo: Add L upper trapezius and L levator scapulae' }).click()
  await expect(marksOf(page)).toHaveCount(2)
  await page
    .getByRole('button', { name: 'Undo: Change NPRS of R upper trapezius and R levator scapulae' })
    .click()
  await expect(marksOf(page)).not.toHaveText([/10/, /10/])
})

test('recognised pain proposes active and leaves the word to the therapist', async ({ page }) => {
  await page.keyboard.press('p')
  await page.keyboard.type('ut')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await bar(page).getByRole('button', { name: 'More at the point' }).click()
  await bar(page).getByRole('button', { name: 'Recognised pain: not tested' }).click()
  await expect(marksOf(page)).toHaveText([/latent/])
  await bar(page).getByRole('button', { name: 'Active?' }).click()
  await expect(marksOf(page)).toHaveText([/active/])
  await bar(page).getByRole('button', { name: 'Recognised pain: yes' }).click()
  await expect(bar(page).getByRole('button', { name: 'Recognised pain: no' })).toBeVisible()
})

test('several marks are selected one after the other without a Shift key', async ({ page }) => {
  await page.keyboard.press('p')
  for (const typed of ['ut', 'ls', 'st']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await marksOf(page).first().click()
  await page.getByRole('button', { name: 'Select several' }).click()
  await marksOf(page).last().click()
  await bar(page).getByRole('button', { name: 'Active' }).click()
  await expect(marksOf(page)).toHaveText([/active/, /latent/, /active/])
  await page.getByRole('button', { name: 'Select several' }).click()
  await marksOf(page).nth(1).click()
  await expect(bar(page)).toHaveAccessibleName(/levator scapulae/)
})
