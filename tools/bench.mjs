// npm run bench [-- Playwright's arguments]: measures, prints a table and writes bench-results/.
import { buildIfNeeded } from './build.mjs'
import { installSystemPrograms } from './find-system-programs.mjs'
import { runProgram } from './programs.mjs'

await installSystemPrograms()
await buildIfNeeded()
process.exit(
  await runProgram('playwright', ['test', '-c', 'playwright.bench.config.ts', ...process.argv.slice(2)]),
)
