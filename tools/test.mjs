// npm test: everything that must hold. Ends with one line, "N passed, N failed", and fails if anything did.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installSystemPrograms } from './find-system-programs.mjs'
import { runProgram } from './programs.mjs'
import { addTallies, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const folder = mkdtempSync(join(tmpdir(), 'palpate-test-'))
const unitReport = join(folder, 'unit.json')
const e2eReport = join(folder, 'e2e.json')

/** @returns {unknown} what the test program wrote, undefined if it did not come to that */
function readReport(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const unitArguments = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
const e2eArguments = ['test', '--reporter=list,json']
const e2eEnvironment = { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport }

/** @type {[name: string, step: () => Promise<Tally>][]} */
const steps = [
  ['Types and import guards (tsc -b)', async () => tallyOfStep(await runProgram('tsc', ['-b']))],
  [
    'Lint, format and import guards (biome)',
    async () => tallyOfStep(await runProgram('biome', ['check', '--error-on-warnings', '.'])),
  ],
  ['Build', async () => tallyOfStep(await build())],
  [
    'Unit tests (vitest)',
    async () => tallyOfVitest(await runProgram('vitest', unitArguments), readReport(unitReport)),
  ],
  [
    'End-to-end tests of the built application (playwright)',
    async () =>
      tallyOfPlaywright(await runProgram('playwright', e2eArguments, e2eEnvironment), readReport(e2eReport)),
  ],
]

await installSystemPrograms()
/** @type {Tally[]} */
const tallies = []
for (const [name, step] of steps) {
  console.log(`\n── ${name}`)
  const tally = await step()
  tallies.push(tally)
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed`)
}
rmSync(folder, { recursive: true, force: true })
const { passed, failed } = addTallies(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
