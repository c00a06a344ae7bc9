import { expect, test } from './launch-app.ts'
import { setUpPractice } from './practice-steps.ts'

const svg = (body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">${body}</svg>`)
const DRAWING = svg(
  '<circle cx="50" cy="50" r="48" fill="#1f6f78"/><rect x="120" y="30" width="180" height="40"/>',
)

test('a logo is chosen, kept, replaced and removed; what is no picture is refused in words', async ({
  launch,
}) => {
  const first = await launch()
  await setUpPractice(first.page)
  await first.page.getByRole('link', { name: 'Settings' }).click()
  const section = first.page.getByRole('region', { name: 'Logo' })
  const choose = async (name: string, buffer: Buffer) => {
    const asked = first.page.waitForEvent('filechooser')
    await section
      .getByRole('button', { name: /the logo|a logo/ })
      .first()
      .click()
    await (await asked).setFiles({ name, mimeType: '', buffer })
  }
  await expect(section).toContainText('There is no logo.')

  await choose('logo.png', Buffer.from('not a picture'))
  await expect(section).toContainText('This is not a PNG, JPEG or SVG picture.')
  await choose('logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
  await expect(section).toContainText('This picture cannot be read')

  await choose('logo.svg', DRAWING)
  const picture = section.getByRole('img', { name: 'Logo of the practice' })
  await expect(picture).toBeVisible()
  await expect(section).not.toContainText('cannot be read')
  const shape = () =>
    picture.evaluate((it) => (it instanceof HTMLImageElement ? [it.naturalWidth, it.naturalHeight] : []))
  expect(await shape()).toEqual([1200, 400])
  await first.close()

  const { page } = await launch()
  await page.getByRole('link', { name: 'Settings' }).click()
  const again = page.getByRole('region', { name: 'Logo' })
  await expect(again.getByRole('img', { name: 'Logo of the practice' })).toBeVisible()
  await again.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(again).toContainText('There is no logo.')
})

test('an SVG neither runs a script nor fetches anything', async ({ page }) => {
  await setUpPractice(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(app|blob|data|file):/.test(request.url())) asked.push(request.url())
  })
  await page.getByRole('link', { name: 'Settings' }).click()
  const hostile = svg(
    '<script>document.title = "taken"</script><image href="https://example.com/x.png" width="9" height="9"/><rect width="300" height="100"/>',
  )
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  await (await chooser).setFiles({ name: 'logo.svg', mimeType: '', buffer: hostile })
  await expect(page.getByRole('img', { name: 'Logo of the practice' })).toBeVisible()
  expect(await page.title()).not.toBe('taken')
  expect(asked).toEqual([])
})
