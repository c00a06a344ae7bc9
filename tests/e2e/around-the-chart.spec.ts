import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  setUpPractice,
  startSession,
} from './practice-steps.ts'

const RIGHT_SHOULDER_BLADE = { view: 'posterior', x: 60, y: 215 } as const
const CLIENT = 'Linh Nguyễn'

const openTab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo: / })

async function begin(page: Page): Promise<void> {
  await setUpPractice(page)
  await addClient(page, CLIENT)
  await startSession(page)
}

/** Adds a motion from the keyboard: type, down, Enter. */
async function addMotion(page: Page, typed: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Add motion' })
  await field.click()
  await field.fill(typed)
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('all that stands around the chart is recorded, and there after a relaunch', async ({ launch }) => {
  const first = await launch()
  const { page } = first
  await begin(page)

  await openTab(page, 'Complaints')
  await page.getByLabel('Reason for the visit').fill('Ready for the spring races')
  await page.getByRole('button', { name: 'Add complaint' }).click()
  await page.getByLabel('Character').fill('dull, like a band')
  await page.getByRole('radio', { name: 'NPRS at best 2' }).click()
  await page.getByRole('radio', { name: 'NPRS at worst 8' }).click()
  await page.getByLabel('Worse with').fill('the screen')
  await page.getByLabel('Better with').fill('lying down')

  await openTab(page, 'Examination')
  await addMotion(page, 'neck rot')
  // Both sides came in one go, and the first waits for its degrees.
  await page.keyboard.type('48')
  const right = page.getByRole('region', { name: 'Right neck rotation' })
  const left = page.getByRole('region', { name: 'Left neck rotation' })
  await expect(right).toContainText('usual 60°')
  await right.getByRole('radiogroup', { name: 'Mode' }).getByText('passive').click()
  await left.getByLabel('Degrees').fill('71')
  await left.getByRole('combobox', { name: 'End-feel' }).click()
  await page.getByRole('option', { name: 'firm' }).click()
  await page.getByRole('button', { name: 'Add posture' }).click()
  await page.keyboard.type('shoulder hi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const posture = page.getByRole('region', { name: 'Posture 1' })
  await posture.getByRole('radiogroup', { name: 'Side' }).getByText('right').click()
  await page.getByRole('button', { name: 'Add test' }).click()
  await page.keyboard.type('Spurling')
  const spurling = page.getByRole('region', { name: 'Test 1' })
  await spurling.getByRole('radiogroup', { name: 'Result' }).getByText('negative').click()

  await openTab(page, 'Measures')
  await page.getByRole('button', { name: /^PSFS/ }).click()
  await page.keyboard.type('reverse the car')
  await page.getByRole('radio', { name: 'Activity 1, 0 cannot – 10 as before 4' }).click()
  await page.getByRole('button', { name: 'Add activity' }).click()
  await page.getByRole('radio', { name: 'Activity 2, 0 cannot – 10 as before 7' }).click()
  await expect(page.getByRole('status', { name: 'PSFS score' })).toHaveText('5.5of 10')
  await page.getByRole('button', { name: /^HIT-6/ }).click()
  await page.keyboard.type('61')

  await openTab(page, 'Home care')
  await page.getByRole('button', { name: 'Add in own words' }).click()
  await page.keyboard.type('Warm towel on the neck')
  await page.getByRole('combobox', { name: 'How long and how often' }).fill('10 min, evenings')
  await expectSaved(page)
  await first.close()

  const { page: again } = await launch()
  await openNewestSession(again, CLIENT)
  await openTab(again, 'Complaints')
  await expect(again.getByLabel('Reason for the visit')).toHaveValue('Ready for the spring races')
  await expect(again.getByLabel('Character')).toHaveValue('dull, like a band')
  await expect(again.getByRole('radio', { name: 'NPRS at worst 8' })).toBeChecked()
  await expect(again.getByLabel('Better with')).toHaveValue('lying down')
  await openTab(again, 'Examination')
  const kept = again.getByRole('region', { name: 'Right neck rotation' })
  await expect(kept.getByLabel('Degrees')).toHaveValue('48°')
  await expect(kept.getByRole('radio', { name: 'passive' })).toBeChecked()
  await expect(again.getByRole('region', { name: 'Left neck rotation' }).getByLabel('Degrees')).toHaveValue(
    '71°',
  )
  const seen = again.getByRole('region', { name: 'Posture 1' })
  await expect(seen.getByRole('combobox', { name: 'What is seen' })).toHaveValue('Shoulder higher')
  await expect(seen.getByRole('radio', { name: 'right' })).toBeChecked()
  const tested = again.getByRole('region', { name: 'Test 1' })
  await expect(tested.getByRole('combobox', { name: 'Name of the test' })).toHaveValue('Spurling')
  await expect(tested.getByRole('radio', { name: 'negative' })).toBeChecked()
  await openTab(again, 'Measures')
  await expect(again.getByLabel('HIT-6 total')).toHaveValue('61')
  await openTab(again, 'Home care')
  await expect(again.getByLabel('What to do')).toHaveValue('Warm towel on the neck')
})

test('records are deleted and undone, scored, taken over and told in sentences', async ({ page }) => {
  await begin(page)

  await test.step('a record is deleted with what is being typed into it, and undo brings both back', async () => {
    await openTab(page, 'Examination')
    await addMotion(page, 'elbow ext')
    await page.keyboard.type('-10')
    await page.getByRole('button', { name: 'Delete Right elbow extension' }).click()
    await expect(page.getByRole('region', { name: 'Right elbow extension' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Left elbow extension' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo: Delete right elbow extension' }).click()
    await expect(
      page.getByRole('region', { name: 'Right elbow extension' }).getByLabel('Degrees'),
    ).toHaveValue('-10°')
  })

  await test.step('both sides of a motion are added in one step, and undone in one', async () => {
    const movements = page.getByRole('region', { name: / knee flexion$/ })
    await addMotion(page, 'knee flex')
    await expect(movements).toHaveCount(2)
    await page.getByRole('button', { name: 'Undo: Add right knee flexion and left knee flexion' }).click()
    await expect(movements).toHaveCount(0)
  })

  await test.step('the LEFS adds up as it is answered, and says what is missing', async () => {
    await openTab(page, 'Measures')
    await page.getByRole('button', { name: /^LEFS/ }).click()
    const score = page.getByRole('status', { name: 'LEFS score' })
    await expect(score).toHaveText('–of 80, nothing answered yet')
    await page.getByRole('radio', { name: '1. Usual work, housework or school 3, a little hard' }).click()
    await page.getByRole('radio', { name: '20. Rolling over in bed 4, easy' }).click()
    await expect(score).toHaveText('7of 80 so far, 18 of 20 not answered')
    // Choosing the answer again takes it back.
    await page.getByRole('radio', { name: '20. Rolling over in bed 4, easy' }).click()
    await expect(score).toHaveText('3of 80 so far, 19 of 20 not answered')
    await page.keyboard.press('Control+z')
    await expect(score).toHaveText('7of 80 so far, 18 of 20 not answered')
  })

  await test.step('home care is taken from the texts for the charted muscle, once', async () => {
    await chartPoint(page, RIGHT_SHOULDER_BLADE)
    await openTab(page, 'Home care')
    const texts = page.getByRole('region', { name: 'Self-care by muscle' })
    const taken = texts.getByRole('button', { name: /^Take: / }).first()
    const words = (await taken.textContent()) ?? ''
    await taken.click()
    await expect(page.getByLabel('What to do')).toHaveValue(words)
    await expect(texts.getByRole('button', { name: `Taken: ${words}` })).toBeDisabled()
    await texts.getByRole('combobox', { name: 'Look up another muscle' }).fill('soleus')
    await page.getByRole('option', { name: 'Soleus' }).click()
    await expect(texts.getByText('Soleus', { exact: true })).toBeVisible()
  })

  await test.step('a point is told in a sentence behind what is written, with its side, as one edit', async () => {
    await openTab(page, 'Marks')
    await marksOf(page).first().click()
    const mark = page.getByRole('region', { name: 'Mark 1' })
    await mark.getByRole('radio', { name: 'NPRS before 7' }).click()
    await mark.getByRole('radio', { name: 'NPRS after 3' }).click()
    await mark.getByRole('button', { name: 'Add treatment' }).click()
    const name = ((await marksOf(page).first().textContent()) ?? '')
      .replace(/^1R /, '')
      .replace(/7 → 3.*$/, '')
    await openTab(page, 'Notes')
    const objective = page.getByRole('textbox', { name: 'Objective' })
    await objective.fill('Rotation free.')
    await page.getByRole('button', { name: 'Insert sentences of the points' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sentences of the points' })
    await dialog.getByRole('button', { name: 'Insert 1 sentence' }).click()
    const sentence = `Right ${name}, latent trigger point, NPRS 7 → 3 after 60 s compression.`
    await expect(objective).toHaveValue(`Rotation free.\n${sentence}`)
    await page.getByRole('button', { name: 'Insert sentences of the points' }).click()
    await expect(dialog.getByRole('checkbox', { name: /Stands in Objective already/ })).not.toBeChecked()
    await page.keyboard.press('Escape')
    await undoButton(page).click()
    await expect(objective).toHaveValue('Rotation free.')
  })

  await test.step('every target of the panels is at least 44 px, and nothing is cut off at the side', async () => {
    await openTab(page, 'Complaints')
    await page.getByRole('button', { name: 'Add complaint' }).click()
    await openTab(page, 'Examination')
    await addMotion(page, 'hip flex')
    await page.getByRole('button', { name: 'Add gait' }).click()
    await page.getByRole('button', { name: 'Add test' }).click()
    await openTab(page, 'Measures')
    for (const kind of ['NPRS', 'PSFS', 'NDI'])
      await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click()
    await openTab(page, 'Home care')
    await page
      .getByRole('button', { name: /^Take: / })
      .first()
      .click()
    for (const width of [1280, 1200]) {
      await page.setViewportSize({ width, height: 800 })
      for (const name of ['Complaints', 'Notes', 'Examination', 'Measures', 'Home care']) {
        await openTab(page, name)
        const faults = await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).evaluate(faultsOf)
        expect(faults, `${name} at ${width} px`).toEqual([])
      }
      const tabs = page.getByRole('tablist').filter({ hasText: 'Complaints' })
      expect(await tabs.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    }
  })
})

/** Runs in the page: what is too small for a finger, or sticks out of its panel. */
function faultsOf(panel: Element): string[] {
  const edge = panel.getBoundingClientRect()
  return [
    ...panel.querySelectorAll<HTMLElement>('button, input, textarea, label[data-active], [role=radio]'),
  ].flatMap((target) => {
    // A segment's own radio is hidden behind its label; the clear button of a select lies inside its field.
    if (target instanceof HTMLInputElement && target.type === 'radio') return []
    const { width, height, left, right } = target.getBoundingClientRect()
    if (width === 0 || target.closest('.mantine-Input-section')) return []
    const segment = target.closest('.mantine-SegmentedControl-root')
    const high = segment ? segment.getBoundingClientRect().height : height
    const name = target.getAttribute('aria-label') ?? target.textContent ?? target.tagName
    return [
      ...(high < 43.5 || width < 43.5 ? [`${name}: ${width} × ${high}`] : []),
      ...(left < edge.left || right > edge.right ? [`${name} sticks out`] : []),
    ]
  })
}

test('snippets are written in the settings, typed by shortcut and put behind a selection', async ({
  page,
}) => {
  await setUpPractice(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  const snippets = page.getByRole('region', { name: 'Snippets' })
  await snippets.getByRole('button', { name: 'Add snippet' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add snippet' })
  await dialog.getByLabel('Shortcut').fill('two words')
  await dialog.getByLabel('Text').fill('Review in two weeks.')
  await dialog.getByRole('button', { name: 'Add snippet' }).click()
  await expect(dialog.getByText('Please use no blanks in a shortcut: a blank ends it.')).toBeVisible()
  await dialog.getByLabel('Shortcut').fill('.rev')
  await dialog.getByRole('button', { name: 'Add snippet' }).click()
  await expect(snippets.getByRole('listitem')).toHaveText([/^\.revReview in two weeks\./])
  await snippets.getByRole('button', { name: /^Add \d examples$/ }).click()
  await snippets.getByRole('button', { name: 'Delete .rev', exact: true }).click()
  await expect(snippets.getByText('.rev', { exact: true })).toHaveCount(0)
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(snippets.getByText('.rev', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await addClient(page, CLIENT)
  await startSession(page)
  await openTab(page, 'Notes')
  const plan = page.getByRole('textbox', { name: 'Plan' })
  await plan.click()
  await page.keyboard.type('Rest today. .REV and .rev.x')
  await expect(plan).toHaveValue('Rest today. Review in two weeks. and .rev.x')
  await page.keyboard.press('Enter')
  await page.keyboard.type('.rev')
  await page.keyboard.press('Tab')
  await expect(plan).toHaveValue('Rest today. Review in two weeks. and .rev.x\nReview in two weeks.')
  await expect(plan).toBeFocused()
  await undoButton(page).click()
  await expect(plan).toHaveValue('Rest today. Review in two weeks. and .rev.x\n.rev')

  // Chosen from the list it goes behind the selection and replaces nothing.
  const subjective = page.getByRole('textbox', { name: 'Subjective' })
  await subjective.fill('Slept badly.')
  await subjective.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(0, 5))
  await page.getByRole('button', { name: 'Snippets' }).first().click()
  await page.getByRole('menuitem', { name: /^\.flags/ }).click()
  await expect(subjective).toHaveValue('Slept Asked for red flags: none reported. badly.')
  await expect(subjective).toBeFocused()
  await page.keyboard.type(' ')
  await expect(subjective).toHaveValue('Slept Asked for red flags: none reported.  badly.')
})
