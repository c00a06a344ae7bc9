// npm start [-- --user-data-dir=<folder>]: opens Palpate, built if needed.
import { buildIfNeeded } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { fetchElectron } from './electron-download.mjs'
import { findChromium } from './find-chromium.mjs'
import { howToGetChromium } from './find-system-programs.mjs'
import { root, rootNeeds, standIn } from './launch.mjs'
import { runCommand } from './programs.mjs'

const args = [...rootNeeds(), root, ...process.argv.slice(2)]

if (!hasDisplay()) {
  console.error(
    [
      'There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).',
      'To open Palpate on an invisible one:     xvfb-run -a npm start   (on Debian: apt-get install xvfb)',
      'To see it work without any display:      npm run demo -- --out demo-out',
    ].join('\n'),
  )
  process.exit(1)
}
await buildIfNeeded()
const electron = await fetchElectron()
if (electron) process.exit(await runCommand(electron, args))

if (!findChromium()) {
  console.error(
    `Electron cannot be downloaded here, and there is no Chromium to stand in for it. ${howToGetChromium}`,
  )
  process.exit(1)
}
console.log(
  'Electron cannot be downloaded here, so Palpate opens in a Chromium window that stands in for it, with a data folder of its own.',
)
process.exit(await runCommand(process.execPath, [standIn, ...args], { STANDIN_HEADED: '1' }))
