import type { Page } from '@playwright/test'
import { zoneById, zoneCentres } from '../../src/domain/atlas/zones.ts'
import { mirrored, type View, type ViewPoint } from '../../src/domain/view-point.ts'
import { expect, test } from './launch-app.ts'
import {
  addClient,
  chartOf,
  chartPoint,
  expectSaved,
  marksOf,
  paintChart,
  setUpPractice,
  startSession,
  tapChart,
} from './practice-steps.ts'

const atlasPart = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Atlas' }).getByRole('button', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const zonesChart = (page: Page) => page.getByRole('application', { name: 'Zones of the body' })
const ranked = (page: Page) => page.getByRole('list', { name: 'Muscles in rank' }).getByRole('listitem')

function middleOf(zoneId: string, view: View): ViewPoint {
  const zone = zoneById(zoneId)
  const middle = zone && zoneCentres(zone).find((at) => at.view === view)
  if (!middle) throw new Error(`${zoneId} is not in the ${view} view`)
  return middle
}

async function openAtlas(page: Page): Promise<void> {
  await setUpPractice(page)
  await page.getByRole('link', { name: 'Atlas' }).click()
  await expect(page.getByRole('combobox', { name: 'Search muscles' })).toBeFocused()
}

test('a muscle is found in spite of a typing mistake, read, seen from both sides and left again', async ({
  page,
}) => {
  await openAtlas(page)
  await expect(page.getByRole('listbox', { name: 'Muscles' }).getByRole('option')).toHaveCount(150)
  await page.keyboard.type('infraspinatis')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Infraspinatus')).toBeFocused()
  const text = page.getByRole('article', { name: 'Infraspinatus' })
  for (const title of [
    'Attachments',
    'Action',
    'Nerve',
    'What clients say',
    'What overloads it',
    'Self-care',
    'How sure',
  ])
    await expect(text.getByRole('region', { name: title })).toBeVisible()
  const right = text.getByRole('list', { name: 'Usual points on the right' }).getByRole('button')
  await expect(right.first()).toContainText(/TrP1.*Felt mainly: /)
  const drawn = page.getByRole('status').filter({ hasText: 'Shown' })
  await expect(drawn).toHaveText(/^Shown: right side, TrP1, TrP2/)
  await right.nth(1).click()
  await expect(drawn).toHaveText('Shown: right side, TrP2')

  await page.getByRole('radiogroup', { name: 'Side' }).getByText('Left').click()
  await expect(drawn).toHaveText('Shown: left side, TrP2')
  await expect(page.getByRole('application', { name: 'Left infraspinatus on the figure' })).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Views' }).getByRole('button', { name: /^Right lateral/ }),
  ).toHaveCount(0)

  await text
    .getByRole('region', { name: 'Related muscles' })
    .getByRole('button', { name: 'Teres minor' })
    .click()
  await expect(page.getByRole('application', { name: 'Left teres minor on the figure' })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('application', { name: 'Left infraspinatus on the figure' })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Search muscles' })).toHaveValue('infraspinatis')
})

test('what the search finds by says so, what it does not find teaches, and regions lead down the body', async ({
  page,
}) => {
  await openAtlas(page)
  await page.keyboard.type('temple headache')
  await expect(page.getByRole('option', { name: /Temporalis/ })).toContainText('by the symptom')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('xyzzy')
  await expect(page.getByText('Nothing is known as “xyzzy”')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Regions' }).getByRole('button', { name: 'Foot' }).click()
  await expect(page.getByRole('option', { name: /^Abductor digiti minimi \(foot\)/ })).toBeInViewport()
  await expect(page.getByRole('option', { name: /^Buccinator/ })).not.toBeInViewport()
})

test('a point that is known on the right only is not shown on the left', async ({ page }) => {
  await openAtlas(page)
  await page.keyboard.type('pectoralis major costal')
  await page.keyboard.press('Enter')
  const points = (side: string) =>
    page.getByRole('list', { name: `Usual points on the ${side}` }).getByRole('button')
  await expect(points('right')).toHaveCount(3)
  await expect(page.getByRole('article').getByRole('region').first()).toHaveAccessibleName('Caution')
  await page.getByRole('radiogroup', { name: 'Side' }).getByText('Left').click()
  await expect(points('left')).toHaveCount(2)
  await expect(page.getByText('TrP3 is known on the right only.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Shown' })).toHaveText(
    'Shown: left side, TrP1, TrP2',
  )
})

test('the muscles that refer to tapped and to painted zones are ranked, red flags above them', async ({
  page,
}) => {
  await openAtlas(page)
  await atlasPart(page, 'Where it hurts').click()
  const temple = middleOf('temple', 'right-lateral')
  await tapChart(page, temple, zonesChart(page))
  await expect(page.getByRole('status')).toHaveText('Right · temple')
  await expect(ranked(page)).toHaveText([/^1 R Upper trapezius/, /^2 R Temporalis/, /^3/, /^4/, /^5/])
  await expect(ranked(page).first()).toContainText('primary: temple')
  const answers = page.getByRole('article', { name: 'Muscles that refer there' })
  await expect(answers).toContainText(/Red flags first.*headache.*muscles refer there/s)
  await tapChart(page, temple, zonesChart(page))
  await expect(ranked(page)).toHaveCount(0)

  // The other side, by paint.
  await page.getByRole('radiogroup', { name: 'How to say where' }).getByText('Paint').click()
  const { view, x, y } = mirrored(temple)
  await paintChart(
    page,
    [
      { view, x, y: y - 4 },
      { view, x, y: y + 4 },
    ],
    zonesChart(page),
  )
  await expect(answers).toContainText('Under the paint: L temple')
  await expect(ranked(page).first()).toHaveText(/^1 L /)
  await ranked(page).filter({ hasText: 'Temporalis' }).getByRole('button').click()
  await expect(page.getByRole('application', { name: 'Left temporalis on the figure' })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(answers).toContainText('Under the paint: L temple')
  await page.getByRole('button', { name: 'Undo stroke' }).click()
  await expect(ranked(page)).toHaveCount(0)

  // And by name.
  await page.getByRole('combobox', { name: 'Zones' }).fill('sole')
  await page.getByRole('option', { name: 'R outer edge of the foot / outer sole' }).click()
  await expect(ranked(page).first()).toHaveText(/^1 R /)
})

test('a pattern says its red flags first, and the atlas what it is and is not', async ({ page }) => {
  await openAtlas(page)
  await atlasPart(page, 'Patterns').click()
  await expect(page.getByRole('option')).toHaveCount(35)
  await page.getByRole('combobox', { name: 'Search patterns' }).fill('plantar heel')
  await page.keyboard.press('Enter')
  const pattern = page.getByRole('article', { name: /^Plantar heel pain/ })
  await expect(pattern.getByRole('region')).toHaveCount(5)
  await expect(pattern.getByRole('region').first()).toHaveAccessibleName('Red flags first')
  await expect(pattern.getByText('A pattern, not a diagnosis.')).toBeVisible()
  await pattern
    .getByRole('region', { name: 'Common muscles' })
    .getByRole('button', { name: 'Soleus' })
    .click()
  await expect(heading(page, 'Soleus')).toBeVisible()

  await atlasPart(page, 'About the atlas').click()
  const about = page.getByRole('article', { name: 'About the atlas' })
  await expect(about.getByRole('list', { name: 'Confidence' }).getByRole('listitem')).toHaveText([
    /^113 high/,
    /^29 medium/,
    /^8 low/,
  ])
  await expect(about).toContainText('It is not a diagnosis and not treatment advice')
})

test('over a session the atlas loses nothing of it', async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
  await chartPoint(page, { view: 'posterior', x: -60, y: 215 })
  await chartPoint(page, { view: 'posterior', x: -46, y: 150 })
  await expect(marksOf(page)).toHaveCount(2)
  const selected = page.getByRole('region', { name: 'Mark 2' }).getByRole('heading')
  await expect(selected).toHaveText(/^2 · Left /)
  const muscle = (await selected.textContent())?.replace('2 · ', '')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const zoom = page.getByText(/^1[0-9]{2} %$/)
  await expect(zoom).toHaveText('150 %')
  const undo = page.getByRole('button', { name: /^Undo: / })
  const undoName = (await undo.getAttribute('aria-label')) ?? ''

  // The selected point leads to its muscle, on its side.
  await chartOf(page).press('a')
  const atlas = page.getByRole('dialog', { name: 'Atlas' })
  await expect(atlas.getByRole('application')).toHaveAccessibleName(`${muscle} on the figure`)
  // Keys of the session do nothing beneath it.
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+z')
  await atlasPart(page, 'Patterns').click()
  await page.getByRole('combobox', { name: 'Search patterns' }).fill('groin')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Search patterns' })).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(atlas).toBeHidden()
  await expect(marksOf(page)).toHaveCount(2)
  await expect(marksOf(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await expect(zoom).toHaveText('150 %')
  await expect(undo).toHaveAccessibleName(undoName)

  // A note that is being typed is there afterwards, and saved.
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByRole('textbox', { name: 'Subjective' }).fill('Headache since Tuesday')
  await page.getByRole('button', { name: 'Atlas' }).click()
  await atlasPart(page, 'Where it hurts').click()
  await tapChart(page, middleOf('temple', 'right-lateral'), zonesChart(page))
  await expect(ranked(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Back to the session' }).click()
  await expect(atlas).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Subjective' })).toHaveValue('Headache since Tuesday')
  await expectSaved(page)
  await page.getByRole('tab', { name: /^Marks/ }).click()
  await expect(marksOf(page)).toHaveCount(2)
})
