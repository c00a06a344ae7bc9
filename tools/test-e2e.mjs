// npm run test:e2e [-- Playwright's arguments]: drives the built application.
import { buildIfNeeded } from './build.mjs'
import { installSystemPrograms } from './find-system-programs.mjs'
import { runProgram } from './programs.mjs'

await installSystemPrograms()
await buildIfNeeded()
process.exit(await runProgram('playwright', ['test', ...process.argv.slice(2)]))
