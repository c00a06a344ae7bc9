/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(name: string) => Promise<void>} Shoot */

/**
 * Looks across a client's visits, screen by screen, and over the whole practice.
 * @param {Page} page
 * @param {{ client: string, shoot: Shoot, shootBoth: Shoot }} given
 */
export async function lookAcrossVisits(page, { client, shoot, shootBoth }) {
  const part = (/** @type {string} */ name) =>
    page
      .getByRole('navigation', { name: 'Across the visits' })
      .getByRole('link', { name, exact: true })
      .click()
  const drawn = (/** @type {string | RegExp} */ name) =>
    page.getByRole('application', { name }).locator('canvas').last().waitFor()

  const toClients = () =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Clients', exact: true }).click()

  await toClients()
  await page.getByRole('option', { name: new RegExp(`^${client},`) }).click()
  await page.getByRole('link', { name: 'Timeline' }).click()
  // The pictures are drawn when there is time.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main li canvas')].every((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      return pixels.some((value, index) => index % 4 === 3 && value > 0)
    }),
  )
  await shootBoth('timeline')

  await page.getByRole('button', { name: 'Compare first and last' }).click()
  await drawn('Chart of the differences')
  await shootBoth('difference')
  const modes = page.getByRole('radiogroup', { name: 'Show the comparison as' })
  await modes.getByText('Side by side').click()
  await drawn(/^Chart of \d/)
  await shootBoth('side-by-side')
  await modes.getByText('Overlay').click()
  await drawn('Both charts over each other')
  await shootBoth('overlay')
  await modes.getByText('Table').click()
  await page.getByRole('table').first().waitFor()
  await shoot('comparison-table')
  await page.keyboard.press('Escape')

  await part('Points')
  await page.getByRole('list', { name: 'Trigger points' }).getByRole('link').first().waitFor()
  await shootBoth('points')
  await page.getByRole('list', { name: 'Trigger points' }).getByRole('link').nth(1).click()
  await page.getByRole('region', { name: 'Visits, the newest first' }).getByRole('link').first().waitFor()
  await shootBoth('point-history')
  await page.keyboard.press('Escape')

  await part('Heat map')
  await drawn('Heat map on the body chart')
  await shootBoth('heat-map')
  await part('Key points')
  await page.getByRole('list', { name: 'Links' }).waitFor()
  await page.getByRole('application').locator('canvas').last().waitFor()
  await shootBoth('compensation-map')
  await part('Measures')
  await page.getByRole('list', { name: 'Measures' }).waitFor()
  await shootBoth('measures')

  await toClients()
  await page.getByRole('link', { name: 'Practice heat map' }).click()
  await drawn('Heat map on the body chart')
  await shootBoth('practice-heat-map')
}
