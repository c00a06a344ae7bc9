import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { addClient, chartOf, expectSaved, marksOf, setUpPractice, startSession } from './practice-steps.ts'

test.beforeEach(async ({ page }) => {
  await setUpPractice(page)
  await addClient(page, 'Linh Nguyễn')
  await startSession(page)
})

const undo = (page: Page, what: string) => page.getByRole('button', { name: `Undo: ${what}` })
const status = (page: Page, text: RegExp) => page.getByRole('contentinfo').filter({ hasText: text })
const inspector = (page: Page, number: number) =>
  page.getByRole('region', { name: `Mark ${number}`, exact: true })

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}
const times = (count: number, key: string) => Array.from({ length: count }, () => key)

test('a point with what is felt, an area, a finding and a note, without any pointer', async ({ page }) => {
  await press(page, 'p')
  await page.keyboard.type('ut')
  await press(page, 'Enter', 'Escape', 'a', '6')
  await expect(marksOf(page)).toHaveText([/R upper trapezius.*6.*active/])

  // Where it is felt: painted from the point on; Enter without a stroke would mean a textbook zone, as a tap does.
  await press(page, 'w', ...times(2, 'ArrowRight'), ...times(3, 'ArrowUp'), 'Enter')
  await expect(status(page, /^Painting: arrows draw/)).toBeVisible()
  await press(page, ...times(3, 'ArrowUp'), 'Shift+ArrowRight', 'Enter')
  await expect(inspector(page, 1).getByRole('list', { name: 'What the client feels' })).toContainText('R ')
  await expect(undo(page, 'Change referral of R upper trapezius')).toBeVisible()

  // An area by lasso; the cross-hair goes to the middle of the view first.
  await press(page, 'Escape', 'b', 'o', ...times(6, 'ArrowDown'), 'Enter')
  await expect(status(page, /^Lasso: Enter sets each corner/)).toBeVisible()
  await press(page, 'ArrowRight', 'Enter', 'ArrowRight', 'Enter', 'Backspace')
  await press(
    page,
    ...times(3, 'ArrowDown'),
    'Enter',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'Enter',
    'Enter',
  )
  await expect(marksOf(page)).toHaveText([/upper trapezius/, /pain.*area/])

  // The eraser cuts it, undone in one step; what Escape ends was never there.
  await press(page, 'e', ...times(2, 'ArrowRight'), ...times(4, 'ArrowUp'), 'Enter')
  await press(page, ...times(5, 'ArrowDown'), 'Escape')
  await expect(undo(page, 'Add R pain')).toBeVisible()
  await press(page, 'Enter', ...times(5, 'ArrowUp'), 'Enter')
  await expect(undo(page, 'Erase part of R pain')).toBeVisible()
  await press(page, 's')
  await expect(marksOf(page)).toHaveCount(3)
  await press(page, 'Control+z', 'Control+z')
  await expect(undo(page, 'Add R pain')).toBeVisible()

  await press(page, 'f', 'ArrowDown', 'Enter')
  await expect(marksOf(page)).toHaveCount(3)
  await press(page, 'n', ...times(4, 'ArrowDown'), 'Enter')
  await expect(marksOf(page)).toHaveCount(4)
  // Enter on what was just placed opens it.
  await expect(inspector(page, 4)).toBeVisible()
  await press(page, 'Enter')
  await page.keyboard.type('Sleeps on this side')
  await press(page, 'F6')
  await expect(chartOf(page)).toBeFocused()
  await expect(marksOf(page)).toHaveText([/upper trapezius/, /pain/, /taut band/, /R note/])
  await expect(inspector(page, 4).getByLabel('Note text')).toHaveValue('Sleeps on this side')
  await expectSaved(page)

  // From mark to mark, whatever its kind: what is framed is what is selected, and is said with its side.
  await press(page, '.')
  const said = (text: RegExp) => page.locator('[aria-live=polite]').filter({ hasText: text })
  await expect(said(/^Mark 1 of 4: right upper trapezius, posterior, active$/)).toBeAttached()
  await expect(inspector(page, 1)).toBeVisible()
  await press(page, '.', '.')
  await expect(said(/^Mark 3 of 4: right taut band, posterior$/)).toBeAttached()
  await press(page, 'Alt+ArrowUp')
  await expect(undo(page, 'Move R taut band')).toBeVisible()
  await press(page, 'Delete')
  await expect(marksOf(page)).toHaveText([/upper trapezius/, /pain/, /R note/])
  await press(page, ',')
  await expect(said(/^Mark 3 of 3: right note, posterior$/)).toBeAttached()
  await expect(inspector(page, 3)).toBeVisible()
  await press(page, 'Enter')
  await expect(inspector(page, 3).getByLabel('Note text')).toBeFocused()
  // The point's bar opens with the tools that have one.
  await press(page, 'F6', 'v', '.', 'Enter')
  await expect(page.getByRole('region', { name: 'At the point: R upper trapezius' })).toBeVisible()
  await press(page, '8')
  await expect(marksOf(page).first()).toHaveText(/8/)
})

test('an edge is pulled by keys, and a mark far from what is shown is brought in sight', async ({ page }) => {
  await press(page, 'b', 'ArrowUp', 'Enter', ...times(3, 'ArrowDown'), 'Enter')
  await expect(marksOf(page)).toHaveText([/pain/])
  await press(page, 'd', 'Enter')
  await expect(status(page, /^Reshaping: arrows pull the edge/)).toBeVisible()
  await press(page, 'ArrowRight', 'Escape')
  await expect(undo(page, 'Add ')).toBeVisible()
  await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(undo(page, 'Change ')).toBeVisible()
  const soles = page.getByRole('button', { name: /^Soles/ })
  await press(page, '5')
  await expect(soles).toHaveAttribute('aria-current', 'location')
  await press(page, 'PageDown')
  await expect(soles).not.toHaveAttribute('aria-current')
})
