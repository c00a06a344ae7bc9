import type { Page } from '@playwright/test'
import { expect, test } from './launch-app.ts'
import { pixelOf } from './practice-steps.ts'
import { smallTargets, violations } from './screen-faults.ts'

const sentence = (page: Page) => page.getByRole('main').getByRole('status').first()
const chart = (page: Page) => page.getByRole('application', { name: 'Heat map on the body chart' })
const choose = (page: Page, group: string, what: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(what, { exact: true }).click()

/** The first cells of every row of a table, joined. */
const rowsOf = (page: Page, table: string, cells = 6) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .evaluateAll(
      (rows, count) =>
        rows.slice(1).map((row) =>
          [...row.children]
            .slice(0, count)
            .map(({ textContent }) => textContent)
            .join(' | '),
        ),
      cells,
    )

/** The colours at places of the chart, as it stands there. */
async function coloursAt(page: Page, places: readonly { readonly x: number; readonly y: number }[]) {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ([data, at]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return at.map(({ x, y }) => [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])])
    },
    [picture, places] as const,
  )
}

test('where a client’s points and symptoms were, by hand from what the story tells', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: /^Wanjiru Kamau,/ }).click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('link', { name: 'Heat map' }).click()

  await test.step('in a sentence: eight visits, nearly everything on the right', async () => {
    await expect(sentence(page)).toHaveText(
      'Most often: right soleus (5 of 8 visits); symptoms most often: Achilles tendon on the right and lower calf on the right (4 of 8 visits each); more on the right (11 of 14).',
    )
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page, 44, 'main')).toEqual([])
  })

  await test.step('on the chart it lies on her right calf, which is on the right of the view from behind', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    const calf = { view: 'posterior', y: 905 } as const
    const [right, left] = await Promise.all([76, -76].map((x) => pixelOf(page, { ...calf, x }, chart(page))))
    if (!right || !left) throw new Error('two places')
    await expect
      .poll(async () => {
        const [there, other] = await coloursAt(page, [right, left])
        // Warm and dark against skin.
        return (there?.[1] ?? 255) < 170 && (other?.[1] ?? 0) > 200
      })
      .toBe(true)
    await page.mouse.move(right.x, right.y)
    await expect(
      chart(page).locator('..').locator('..').getByRole('status').filter({ hasText: 'here' }),
    ).toHaveText(/^R .* visits here$/)
    await page.mouse.move(left.x, left.y)
    await expect(
      chart(page).locator('..').locator('..').getByRole('status').filter({ hasText: 'here' }),
    ).toHaveText(/^L .* 0 visits here$/)
  })

  await test.step('in the table behind T', async () => {
    await page.keyboard.press('t')
    expect(await rowsOf(page, 'Trigger points by muscle', 6)).toEqual([
      'Soleus | 5 | 63 % | 5 | 2 | more on the right',
      'Biceps femoris, long head | 2 | 25 % | 2 | 0 | too few to compare',
      'Gastrocnemius, medial head | 2 | 25 % | 2 | 0 | too few to compare',
      'Quadratus plantae (flexor accessorius) | 1 | 13 % | 1 | 0 | too few to compare',
      'Vastus medialis | 1 | 13 % | 1 | 1 | too few to compare',
    ])
    const row = page.getByRole('table', { name: 'Trigger points by muscle' }).getByRole('row').nth(1)
    await expect(row).toContainText('22 Apr 2026')
    expect(await violations(page)).toEqual([])
  })

  await test.step('a period narrows it', async () => {
    await choose(page, 'Period', 'From … to')
    const from = page.getByRole('combobox', { name: 'From the visit of' })
    await from.click()
    await page.getByRole('option', { name: /^10 Feb 2026/ }).click()
    await expect(page.getByRole('main')).toContainText('4 of 8 visits')
    expect(await rowsOf(page, 'Trigger points by muscle', 5)).toEqual([
      'Biceps femoris, long head | 2 | 50 % | 2 | 0',
      'Soleus | 2 | 50 % | 2 | 0',
      'Vastus medialis | 1 | 25 % | 1 | 1',
    ])
    // Counted back from today: the story's last visits, without a mark, or none of it any more.
    await choose(page, 'Period', '3 months')
    await expect(page.getByText(/^(Nothing was marked|No visit to count)$/)).toBeVisible()
    await choose(page, 'Period', 'All visits')
  })

  await test.step('symptoms only; a line brings its place close, keys the views', async () => {
    await choose(page, 'What is counted', 'Symptoms')
    await expect(sentence(page)).toHaveText(
      'Symptoms most often: Achilles tendon on the right and lower calf on the right (4 of 8 visits each); more on the right (26 of 29).',
    )
    await page.keyboard.press('t')
    await expect(page.getByRole('list', { name: 'Muscles' })).toHaveCount(0)
    await choose(page, 'What is counted', 'Trigger points')
    const soleus = page.getByRole('button', { name: /^Soleus 5 visits 2 left, 5 right/ })
    await soleus.focus()
    await page.keyboard.press('Enter')
    await expect(soleus).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('5')
    await page.keyboard.press('0')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Wanjiru Kamau' })).toBeVisible()
  })
})

test('the whole practice is counted, by sport, and nobody is named', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  const clients = page.getByRole('listbox').getByRole('option')
  await expect(clients).toHaveCount(8, { timeout: 30_000 })
  const names = await clients.evaluateAll((options) =>
    options.flatMap(({ textContent }) => (textContent ?? '').match(/^[\p{L}\p{M}]+/u) ?? []),
  )
  expect(names).toHaveLength(8)

  await test.step('it says how far it is, and can be stopped', async () => {
    // The sample is counted too quickly for a hand: stopped as soon as the button is there.
    const bars = await page.evaluateHandle(() => {
      const seen: string[] = []
      new MutationObserver((_, observer) => {
        const bar = document.querySelector('[role=progressbar]')
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Stop',
        )
        if (!bar || !stop) return
        seen.push(bar.getAttribute('aria-label') ?? '')
        observer.disconnect()
        stop.click()
      }).observe(document.body, { subtree: true, childList: true })
      return seen
    })
    await page.getByRole('link', { name: 'Practice heat map' }).click()
    await expect(page.getByText('The counting was stopped.')).toBeVisible()
    expect(await bars.jsonValue()).toEqual([expect.stringMatching(/^Counting/)])
    await page.getByRole('button', { name: 'Count the practice' }).click()
  })

  await test.step('all of it', async () => {
    await expect(page.getByText('52 visits of 8 clients')).toBeVisible()
    await expect(chart(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page, 44, 'main')).toEqual([])
    await page.keyboard.press('t')
    expect((await rowsOf(page, 'By sport', 3)).sort()).toEqual([
      'Football | 1 | 5',
      'Other | 1 | 6',
      'Running | 2 | 15',
      'Strength training | 1 | 5',
      'Swimming | 1 | 6',
      'Triathlon | 1 | 6',
      'Walking and hiking | 2 | 14',
    ])
    const shown = await page.locator('body').innerText()
    for (const name of names) expect(shown).not.toContain(name)
    expect(await violations(page)).toEqual([])
  })

  await test.step('one sport', async () => {
    await page.getByRole('combobox', { name: 'Sport' }).click()
    await page.getByRole('option', { name: 'Running · 2 clients' }).click()
    await expect(page.getByText('15 visits of 2 clients')).toBeVisible()
    expect(await rowsOf(page, 'Trigger points by muscle', 1)).toContain('Soleus')
    const row = page
      .getByRole('table', { name: 'Trigger points by muscle' })
      .getByRole('row', { name: /^Soleus/ })
    await expect(row).toHaveText(/^Soleus533 %1/)
  })

  await test.step('the second look is there at once, and says when something was saved since', async () => {
    const toClients = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Clients' })
    await toClients.click()
    await page.getByRole('link', { name: 'Practice heat map' }).click()
    await expect(page.getByText('52 visits of 8 clients')).toBeVisible()
    await expect(page.getByText('Something was saved since')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.getByRole('option', { name: /^Kofi Mensah,/ }).click()
    await page.getByRole('button', { name: 'Start session' }).click()
    await page.getByRole('application', { name: /^Body chart of / }).waitFor()
    await page.goBack()
    await toClients.click()
    await page.getByRole('link', { name: 'Practice heat map' }).click()
    await expect(page.getByText('Something was saved since')).toBeVisible()
    await page.getByRole('button', { name: 'Count again' }).click()
    await expect(page.getByText('53 visits of 8 clients')).toBeVisible()
  })
})
