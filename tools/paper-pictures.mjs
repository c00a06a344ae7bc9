// Draws the README's pictures of paper from the sample practice: `node tools/paper-pictures.mjs [folder]`. Needs pdftoppm.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { runCommand } from './programs.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'docs/pictures'))
const RESOLUTION = 80

/** Whose document of the sample practice is shown: the first page of each. */
const PICTURES = /** @type {const} */ ([
  ['vietnamese-name', 'handout'],
  ['most-marks', 'session-summary'],
])

const load = async (/** @type {string} */ file) => {
  const { module } = await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' })
  return /** @type {Record<string, any>} */ (module)
}
const { sampleDocument } = await load('tests/report/sample-documents.ts')
const { composeReport } = await load('src/report/compose.ts')
const { bundledFonts } = await load('tests/report/bundled-fonts.ts')

mkdirSync(folder, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'palpate-pictures-'))
try {
  for (const [who, kind] of PICTURES) {
    const { plan, sessions } = sampleDocument(who, kind)
    const pdf = join(scratch, `${kind}.pdf`)
    writeFileSync(pdf, await composeReport(plan, sessions, bundledFonts))
    const page = ['-png', '-r', `${RESOLUTION}`, '-f', '1', '-singlefile']
    await runCommand('pdftoppm', [...page, pdf, join(folder, kind)])
    console.log(join(folder, `${kind}.png`))
  }
} finally {
  rmSync(scratch, { recursive: true })
}
