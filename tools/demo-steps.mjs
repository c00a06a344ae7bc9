import { basename, join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './launch.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ view: 'anterior' | 'posterior', x: number, y: number }} Place a view point: the view's own units */
/** @typedef {(at: Place, box: { width: number, height: number }) => { x: number, y: number }} WhereOnScreen */

const chartOf = (/** @type {Page} */ page) => page.getByRole('application', { name: /^Body chart of / })

/** The chart's own geometry knows where a place of the body is on the screen. */
const { module: sheet } = /** @type {{ module: { whereOnScreen: WhereOnScreen } }} */ (
  await runnerImport(join(root, 'src/chart/sheet.ts'), { root, configFile: false, logLevel: 'error' })
)

/** @param {Page} page @param {Place} at */
async function pixelOf(page, at) {
  const box = await chartOf(page).boundingBox()
  if (!box) throw new Error('the chart is not in sight')
  const { x, y } = sheet.whereOnScreen(at, box)
  return { x: box.x + x, y: box.y + y }
}

export const takeUp = (/** @type {Page} */ page, /** @type {string} */ tool) =>
  page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: tool }).click()

/**
 * Charts one trigger point with what was found and done.
 * @param {Page} page
 * @param {Place} at
 * @param {{ number: number, status: string, before: number, after: number, seconds: number }} found
 */
export async function chartTriggerPoint(page, at, { number, status, before, after, seconds }) {
  await takeUp(page, 'Trigger point')
  const { x, y } = await pixelOf(page, at)
  await page.mouse.click(x, y)
  await page.getByRole('listbox', { name: 'Which muscle?' }).waitFor()
  await page.keyboard.press('Enter')
  // The bar at the point would lie over the next place.
  const close = page.getByRole('button', { name: 'Close the bar' })
  await page.getByRole('region', { name: `Mark ${number}` }).waitFor()
  if (await close.isVisible()) await close.click()
  const mark = page.getByRole('region', { name: `Mark ${number}` })
  await mark
    .getByRole('radiogroup', { name: 'Status', exact: true })
    .getByText(status, { exact: true })
    .click()
  await mark.getByRole('radiogroup', { name: 'Taut band' }).getByText('yes').click()
  await mark.getByRole('radiogroup', { name: 'Referred sensation' }).getByText('yes').click()
  await mark.getByRole('radio', { name: /^Tenderness II,/ }).click()
  await mark.getByRole('radio', { name: `NPRS before ${before}`, exact: true }).click()
  await mark.getByRole('radio', { name: `NPRS after ${after}`, exact: true }).click()
  await mark.getByRole('button', { name: 'Add treatment' }).click()
  await mark.getByRole('textbox', { name: 'Seconds 1' }).fill(String(seconds))
}

/**
 * Charts a note.
 * @param {Page} page
 * @param {Place} at
 * @param {string} text
 */
export async function chartNote(page, at, text) {
  await takeUp(page, 'Note')
  const { x, y } = await pixelOf(page, at)
  await page.mouse.click(x, y)
  await page.getByRole('textbox', { name: 'Note text' }).fill(text)
}

/**
 * Paints one symptom area through the places.
 * @param {Page} page
 * @param {string} quality
 * @param {Place[]} places
 */
export async function paintSymptomArea(page, quality, places) {
  await takeUp(page, 'Symptom area')
  await page.getByRole('toolbar', { name: 'Brush' }).getByRole('button', { name: quality }).click()
  const pixels = await Promise.all(places.map((at) => pixelOf(page, at)))
  for (const [index, { x, y }] of pixels.entries()) {
    await page.mouse.move(x, y, { steps: 6 })
    if (index === 0) await page.mouse.down()
  }
  await page.mouse.up()
}

/** @param {Page} page @param {Readonly<Record<string, string>>} texts section → what is written there */
export async function writeNotes(page, texts) {
  await page.getByRole('tab', { name: 'Notes' }).click()
  for (const [section, text] of Object.entries(texts)) await page.getByLabel(section).fill(text)
}

/** @param {Page} page @param {string} words */
export async function addComplaint(page, words) {
  await page.getByRole('tab', { name: /^Complaints/ }).click()
  await page.getByRole('button', { name: 'Add complaint' }).click()
  await page.getByLabel("In the client's own words").last().fill(words)
  await page.getByRole('radio', { name: 'NPRS now 6' }).last().click()
}

/** @param {Page} page @param {string} name */
export const openAtlasPart = (page, name) =>
  page.getByRole('navigation', { name: 'Atlas' }).getByRole('button', { name }).click()

/**
 * Searches a list of the atlas and opens the first that is found; its page has come when its chart has.
 * @param {Page} page
 * @param {string} field
 * @param {string} typed
 */
export async function searchAtlas(page, field, typed) {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.keyboard.press('Enter')
  await page.getByRole('application').waitFor()
  // The chart glides there in 140 ms, and the small pictures are painted one a frame.
  await page.waitForTimeout(400)
}

/** Everything that was charted is on the disk. */
export const waitUntilSaved = (/** @type {Page} */ page) =>
  page
    .getByRole('status', { name: 'Autosave' })
    .filter({ hasText: /^Saved \d/ })
    .waitFor()

/**
 * Answers the save dialog with `file`.
 * @param {import('./launch.mjs').RunningPalpate} palpate
 * @param {string} file
 */
async function answerSaveDialog({ app }, file) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/**
 * Opens a document of the session or client on the screen; its first page is shown.
 * @param {Page} page
 * @param {string} name
 */
export async function showDocument(page, name) {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name }).click()
  await page
    .getByRole('img', { name: /^Page 1 of / })
    .locator('canvas')
    .waitFor()
}

/**
 * Saves the document that is shown to `file`, and goes back to where it was asked for.
 * @param {import('./launch.mjs').RunningPalpate} palpate
 * @param {string} file
 */
export async function saveDocument(palpate, file) {
  const { page } = palpate
  await answerSaveDialog(palpate, file)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await page.getByText(/^Saved as /).waitFor()
}

/** Back to the session or the client. @param {Page} page */
export async function leaveDocument(page) {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/**
 * Saves what there is of the client on the screen in an open form.
 * @param {import('./launch.mjs').RunningPalpate} palpate
 * @param {string} item
 * @param {string} file
 */
export async function saveExport(palpate, item, file) {
  const { page } = palpate
  await answerSaveDialog(palpate, file)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const notice = page.getByRole('alert').filter({ hasText: basename(file) })
  await notice.waitFor()
  await notice.getByRole('button').click()
}
