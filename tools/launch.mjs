import { readlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import { hasDisplay } from './display.mjs'
import { findElectron } from './find-electron.mjs'

export const root = resolve(import.meta.dirname, '..')

/** Takes the place of Electron's binary where that cannot be had. */
export const standIn = join(root, 'tools/standin/run.mjs')

/** @typedef {'Electron' | 'stand-in shell'} Shell */

/**
 * The shell that Palpate runs on here, and the program that is it. Electron's windows need a display; the stand-in
 * shell does without.
 * @returns {{ name: Shell, program: string }}
 */
export function chooseShell() {
  const electron = hasDisplay() ? findElectron() : undefined
  return electron ? { name: 'Electron', program: electron } : { name: 'stand-in shell', program: standIn }
}

/** Chromium's own sandbox does not start for root on Linux. */
export const rootNeeds = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * Palpate, running and driven by Playwright.
 * @typedef {object} RunningPalpate
 * @property {Shell} shell
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close Quits as the menu does; does nothing if it has ended already.
 * @property {() => Promise<void>} kill SIGKILL to browser and main process, as a crash.
 */

/**
 * Starts the built application on its own data folder; resolves when its page is there.
 * @param {{ userDataDir: string, args?: readonly string[] }} options
 * @returns {Promise<RunningPalpate>}
 */
export async function launchPalpate({ userDataDir, args = [] }) {
  const { name, program } = chooseShell()
  const app = await _electron.launch({
    executablePath: program,
    args: [...rootNeeds(), root, `--user-data-dir=${userDataDir}`, ...args],
  })
  const main = app.process()
  const hasEnded = () => main.exitCode !== null || main.signalCode !== null
  const page = await app.firstWindow()
  // Either shell may hand the window out while it is still blank.
  await page.waitForURL(/\/index\.html(#.*)?$/)
  return {
    shell: name,
    app,
    page,
    async close() {
      if (!hasEnded()) await app.close()
    },
    async kill() {
      if (hasEnded()) return
      const gone = new Promise((done) => main.once('exit', done))
      if (name === 'stand-in shell') killChromium(userDataDir)
      main.kill('SIGKILL')
      await gone
    },
  }
}

/** @param {string} userDataDir */
function killChromium(userDataDir) {
  // The link's target is <host>-<process id>.
  const owner = readlinkSync(join(userDataDir, 'SingletonLock'))
  process.kill(Number(owner.split('-').at(-1)), 'SIGKILL')
}
