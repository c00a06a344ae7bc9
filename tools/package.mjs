// npm run package [-- electron-builder's arguments]: makes the installers for this platform, in dist/.
import { buildIfNeeded } from './build.mjs'
import { fetchElectron } from './electron-download.mjs'
import { runProgram } from './programs.mjs'

if (!(await fetchElectron())) {
  console.error(
    'Palpate cannot be packaged here: the installers contain Electron, and its binary cannot be downloaded.',
  )
  process.exit(1)
}
await buildIfNeeded()
process.exit(await runProgram('electron-builder', ['--publish', 'never', ...process.argv.slice(2)]))
