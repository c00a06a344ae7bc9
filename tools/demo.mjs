// npm run demo [-- --out <folder>]: shows Palpate at work without a display. It starts the built application with the
// sample practice, charts a session as a therapist would and exports it; what it saw stays in the folder.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfNeeded } from './build.mjs'
import {
  addComplaint,
  chartNote,
  chartTriggerPoint,
  leaveDocument,
  openAtlasPart,
  paintSymptomArea,
  saveDocument,
  saveExport,
  searchAtlas,
  showDocument,
  takeUp,
  waitUntilSaved,
  writeNotes,
} from './demo-steps.mjs'
import { lookAcrossVisits } from './demo-visits.mjs'
import { installSystemPrograms } from './find-system-programs.mjs'
import { launchPalpate } from './launch.mjs'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } })
const out = resolve(values.out)
const CLIENT = 'Annelise Katharina Featherstonehaugh-Vandenbroucke'
/** What an earlier run left. */
const OURS =
  /^\d\d-.*\.png$|^(session-summary|handout|progress-report|whole-record)[-\d]*\.(pdf|png)$|^trigger-points\.csv$|^record\.fhir\.json$/
const SMALL = { width: 1280, height: 800 }
const LARGE = { width: 1920, height: 1080 }

const began = Date.now()
await installSystemPrograms()
await buildIfNeeded()
mkdirSync(out, { recursive: true })
for (const name of readdirSync(out)) if (OURS.test(name)) rmSync(join(out, name))
const userDataDir = mkdtempSync(join(tmpdir(), 'palpate-demo-'))

let palpate = await launchPalpate({ userDataDir })
console.log(`Palpate runs on: ${palpate.shell}`)
const say = (/** @type {string} */ what) => console.log(`  · ${what}`)

let shots = 0
/** @param {string} name */
async function shoot(name) {
  shots += 1
  // The pointer's tooltips belong to what happened before.
  await palpate.page.mouse.move(2, 2)
  await palpate.page.evaluate(() => document.fonts.ready)
  const file = `${String(shots).padStart(2, '0')}-${name}.png`
  await palpate.page.screenshot({ path: join(out, file), animations: 'disabled' })
}
/** In light and dark. @param {string} name */
async function shootBoth(name) {
  await shoot(name)
  await palpate.page.emulateMedia({ colorScheme: 'dark' })
  await shoot(`${name}-dark`)
  await palpate.page.emulateMedia({ colorScheme: 'light' })
}
/** Opens a dialog, shows it and closes it. @param {string} name @param {string} button */
async function shootDialog(name, button) {
  const { page } = palpate
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  await shoot(name)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function lookRound() {
  const { page } = palpate
  await page.getByRole('button', { name: 'Explore the sample practice' }).waitFor()
  await shootBoth('first-start')
  await page.getByRole('button', { name: 'Explore the sample practice' }).click()
  await page.getByRole('option', { name: new RegExp(`^${CLIENT},`) }).waitFor()
  say('opened the sample practice')
  await shootBoth('clients')
  await shootDialog('add-client', 'Add client')
  await page.getByRole('option', { name: new RegExp(`^${CLIENT},`) }).click()
  await page.getByRole('button', { name: 'Start session' }).waitFor()
  say(`opened ${CLIENT}`)
  await shootBoth('client')
}

async function chartSession() {
  const { page } = palpate
  await page.getByRole('button', { name: 'Start session' }).click()
  await page.getByText('No marks yet').waitFor()
  say('started a session')
  await shoot('session-empty')
  await chartTriggerPoint(
    page,
    { view: 'posterior', x: -62, y: 165 },
    { number: 1, status: 'active', before: 7, after: 3, seconds: 90 },
  )
  await chartTriggerPoint(
    page,
    { view: 'posterior', x: -58, y: 216 },
    { number: 2, status: 'latent', before: 4, after: 2, seconds: 60 },
  )
  await paintSymptomArea(page, 'ache', [
    { view: 'posterior', x: -24, y: 120 },
    { view: 'posterior', x: -30, y: 90 },
    { view: 'posterior', x: -36, y: 52 },
  ])
  await shoot('session-painting')
  await chartNote(page, { view: 'anterior', x: 34, y: 112 }, 'Chin-rest side')
  await takeUp(page, 'Select')
  await addComplaint(page, 'Headache behind the left eye after long rehearsals')
  await shoot('session-complaints')
  await writeNotes(page, {
    Subjective: 'Headache three days this week, worse after rehearsal.',
    Objective: 'Taut band in the left upper trapezius; pressing it brings on her headache.',
    Assessment: 'Left upper trapezius overloaded by holding the instrument.',
    Plan: 'Shoulder-rest a step lower. Again in one week.',
  })
  await shoot('session-notes')
  await waitUntilSaved(page)
  say('charted two trigger points, a symptom area, a note, a complaint and the texts')
  await page.getByRole('tab', { name: /^Marks/ }).click()
  await page.getByRole('list', { name: 'Marks' }).getByRole('button').first().click()
  await shootBoth('session')
  await page.setViewportSize(LARGE)
  await shootBoth('session-1920x1080')
  await page.setViewportSize(SMALL)
  await page.getByRole('button', { name: 'Atlas' }).click()
  await page.getByRole('dialog', { name: 'Atlas' }).getByRole('application').waitFor()
  await shoot('session-atlas')
  await page.getByRole('button', { name: 'Back to the session' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Shows a document, saves it and renders its pages. @param {string} name @param {string} file */
async function exportPdf(name, file) {
  const { page } = palpate
  await showDocument(page, name)
  await shootBoth(`preview-${file}`)
  const pdf = join(out, `${file}.pdf`)
  await saveDocument(palpate, pdf)
  await leaveDocument(page)
  const { status } = spawnSync('pdftoppm', ['-r', '110', '-png', '-l', '4', pdf, join(out, file)])
  say(`saved ${file}.pdf${status === 0 ? ' and rendered its pages' : ''}`)
}

/** Everything of the client, on paper and in open forms. */
async function exportClient() {
  const { page } = palpate
  await page.getByRole('link', { name: 'Visits' }).click()
  await page.getByRole('button', { name: 'Start session' }).waitFor()
  await exportPdf('The whole record (PDF)', 'whole-record')
  await saveExport(palpate, 'Trigger points (CSV)', join(out, 'trigger-points.csv'))
  await saveExport(palpate, 'FHIR record (JSON)', join(out, 'record.fhir.json'))
  say('saved trigger-points.csv and record.fhir.json')
}

async function showTheRest() {
  const { page } = palpate
  await shoot('client-with-new-session')
  await lookAcrossVisits(page, { client: 'Wanjiru Kamau', shoot, shootBoth })
  say('looked across the visits of a year, and over the whole practice')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  await shootBoth('settings')
  await shootDialog('edit-practice', 'Edit practice')
}

/** The atlas, from the list of muscles to what it says of itself. */
async function readTheAtlas() {
  const { page } = palpate
  await page.getByRole('link', { name: 'Atlas' }).click()
  await page.getByRole('listbox', { name: 'Muscles' }).waitFor()
  await shootBoth('atlas-muscles')
  await searchAtlas(page, 'Search muscles', 'uper trapezius')
  await shootBoth('atlas-muscle')
  await page.setViewportSize(LARGE)
  await shoot('atlas-muscle-1920x1080')
  await page.setViewportSize(SMALL)
  await openAtlasPart(page, 'Where it hurts')
  await page.getByRole('combobox', { name: 'Zones' }).fill('temple')
  await page.getByRole('option', { name: 'R temple' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('list', { name: 'Muscles in rank' }).waitFor()
  await shootBoth('atlas-where-it-hurts')
  await openAtlasPart(page, 'Patterns')
  await shoot('atlas-patterns')
  await searchAtlas(page, 'Search patterns', 'plantar heel')
  await shootBoth('atlas-pattern')
  await openAtlasPart(page, 'About the atlas')
  await shoot('atlas-about')
  say('looked up a muscle, the muscles behind a sore temple, and a pattern in the atlas')
}

/** Takes the records away from under Palpate, as a careless clean-up would: it must not call that a new start. */
async function loseTheRecords() {
  await palpate.close()
  for (const path of readdirSync(userDataDir, { recursive: true, encoding: 'utf8' }))
    if (basename(path) === 'IndexedDB') rmSync(join(userDataDir, path), { recursive: true })
  palpate = await launchPalpate({ userDataDir })
  await palpate.page.setViewportSize(SMALL)
  await palpate.page.getByRole('heading', { name: 'The records are missing' }).waitFor()
  await shoot('records-missing')
  say('removed its records by force, and it noticed')
}

try {
  palpate.page.setDefaultTimeout(15_000)
  await palpate.page.setViewportSize(SMALL)
  await lookRound()
  await chartSession()
  await exportPdf('Session summary', 'session-summary')
  await exportPdf('Client handout', 'handout')
  await exportPdf('Progress report', 'progress-report')
  await exportClient()
  await showTheRest()
  await readTheAtlas()
  await loseTheRecords()
} finally {
  await palpate.close()
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
const seconds = Math.round((Date.now() - began) / 1000)
console.log(
  `${shots} screenshots, four PDFs, trigger-points.csv and record.fhir.json are in ${values.out} (${seconds} s).`,
)
