import type { Page } from '@playwright/test'
import { showSummary } from './document-steps.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  candidatesOf,
  paintChart,
  setUpPractice,
  startSession,
  takeUp,
  tapChart,
} from './practice-steps.ts'
import { smallTargets, violations } from './screen-faults.ts'

const back = (x: number, y: number) => ({ view: 'posterior', x, y }) as const
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const openTab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()

/** What is open now has targets for a fingertip and nothing that axe finds, in light and dark; then it is shown in light. */
async function expectSound(page: Page, what: string, least = 44, part = 'body'): Promise<void> {
  expect.soft(await smallTargets(page, least, part), `${what}: targets`).toEqual([])
  expect.soft(await violations(page, part), `${what}: axe`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Opens something, judges it, and closes it by Escape. */
async function judge(
  page: Page,
  what: string,
  open: () => Promise<void>,
  least = 44,
  part = 'body',
): Promise<void> {
  await test.step(what, async () => {
    await open()
    await expectSound(page, what, least, part)
    await page.keyboard.press('Escape')
  })
}

test.beforeEach(async ({ page }) => {
  test.slow()
  // What is still growing is smaller than it will be.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

test('all that opens over the session is for a fingertip and has no violation', async ({ page }) => {
  await chartPointWithBar(page)
  await judge(page, 'the palette', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('textbox', { name: 'Command' })).toBeVisible()
  })
  await page.keyboard.press('F6')
  await judge(page, 'the keys', async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  })
  await page.keyboard.press('F6')
  await judge(page, 'points by name', async () => {
    await page.keyboard.press('p')
    await page.keyboard.type('ut')
    await expect(page.getByRole('option').first()).toBeVisible()
  })
  await judge(page, 'the day of service', async () => {
    await press(page, /^Date of service/)
    await press(page, 'Pick: Date of service')
    await expect(page.getByRole('button', { name: 'Next month' })).toBeVisible()
  })
  for (const [what, opener, role] of [
    ['the way the client lies', /How does the client lie/, 'menuitemradio'],
    ['the exports', 'Export', 'menuitem'],
  ] as const)
    await judge(page, what, async () => {
      await press(page, opener)
      await expect(page.getByRole(role).first()).toBeVisible()
    })
  await judge(page, 'the preview of the summary', () => showSummary(page))
  await judge(page, 'signing', async () => {
    await press(page, 'Sign')
    await expect(page.getByRole('dialog', { name: 'Sign the session' })).toBeVisible()
  })
  await judge(
    page,
    'treatment mode',
    async () => {
      await press(page, 'Treatment mode')
      await expect(page.getByRole('dialog', { name: /^Treatment mode, / })).toBeVisible()
    },
    64,
    '[role=dialog]',
  )
  await judge(page, 'the atlas over the session', async () => {
    await press(page, 'Atlas')
    await expect(page.getByRole('dialog', { name: 'Atlas' })).toBeVisible()
  })
})

/** A point with a treatment and what is felt, and its whole bar open. */
async function chartPointWithBar(page: Page): Promise<void> {
  await takeUp(page, 'Trigger point')
  await tapChart(page, back(52, 168))
  await expect(candidatesOf(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await press(page, 'More at the point')
  await press(page, /^\+ Compression/)
  await press(page, 'Felt as in the textbook')
}

test('so is all that is said of a mark', async ({ page }) => {
  await takeUp(page, 'Trigger point')
  await tapChart(page, back(52, 168))
  await expect(candidatesOf(page)).toBeVisible()
  await expectSound(page, 'which muscle')
  await page.keyboard.press('Escape')
  await chartPointWithBar(page)
  await expectSound(page, 'the bar, what is felt, and a treatment')
  for (const field of ['Technique 1', 'Muscle'])
    await judge(page, field, async () => {
      await page.getByRole('combobox', { name: field, exact: true }).click()
      await expect(page.getByRole('option').first()).toBeVisible()
    })
  await takeUp(page, 'Referral')
  await expectSound(page, 'painting a referral')
  await takeUp(page, 'Symptom area')
  await paintChart(page, [back(40, 260), back(90, 260)])
  await expect(page.getByRole('list', { name: 'Muscles that refer here' })).toBeVisible()
  await expectSound(page, 'an area and who refers to it')
  await takeUp(page, 'Finding')
  await tapChart(page, back(-60, 300))
  await press(page, /^Legend/)
  await expectSound(page, 'a finding and the legend')
  await takeUp(page, 'Note')
  await tapChart(page, back(-60, 400))
  await page.getByLabel('Note text').fill('Sleeps on this side')
  await expectSound(page, 'a note')
})

test('so is all that is written around the chart', async ({ page }) => {
  await chartPointWithBar(page)
  for (const [tab, ...buttons] of [
    ['Complaints', 'Add complaint'],
    ['Examination', 'Add posture', 'Add test'],
    ['Measures', /^PSFS/, /^HIT-6/, /^NPRS/, /^LEFS/],
    ['Home care', 'Add in own words'],
  ] as const)
    await test.step(tab, async () => {
      await openTab(page, tab)
      for (const button of buttons) await press(page, button)
      await expectSound(page, tab)
    })
  await openTab(page, 'Examination')
  const motion = page.getByRole('combobox', { name: 'Add motion' })
  await motion.fill('neck rot')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'End-feel' }).first().click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectSound(page, 'a motion and its end-feel')
  await page.keyboard.press('Escape')
  await openTab(page, 'Notes')
  await expectSound(page, 'notes')
  await judge(page, 'snippets', () => press(page, /nippet/))
  await judge(page, 'sentences of the points', () => press(page, 'Insert sentences of the points'))
})

test('so is what is said of consents and contraindications', async ({ page }) => {
  await page.getByRole('link', { name: 'Cautions' }).click()
  for (const what of ['Add contraindication', 'Add consent'])
    await judge(
      page,
      what,
      async () => {
        await press(page, what)
        await expect(page.getByRole('dialog', { name: what })).toBeVisible()
      },
      44,
      '[role=dialog]',
    )
})
