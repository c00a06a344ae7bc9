import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium for the stand-in shell and for rendering: the one named by CHROMIUM_PATH, one on the search path, a usual
 * place, or the one that Playwright installed. Undefined if there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const places = [process.env.CHROMIUM_PATH, ...onPath, ...FIXED, chromium.executablePath()]
  return places.find((place) => place && existsSync(place))
}
