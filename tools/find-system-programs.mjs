import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { runCommand, runProgram } from './programs.mjs'

const answers = (/** @type {string} */ command, /** @type {string[]} */ args) => {
  const { error, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return error ? undefined : stdout
}

/** What the tests use of the system: name of the Debian package → whether it is there. */
const NEEDED = {
  chromium: () => findChromium() !== undefined,
  'poppler-utils': () => answers('pdftotext', ['-v']) !== undefined,
  'fonts-noto-core': () => Boolean(answers('fc-list', [':lang=ar'])?.trim()),
  'fonts-noto-cjk': () => Boolean(answers('fc-list', [':lang=zh'])?.trim()),
}

/** @returns {(keyof typeof NEEDED)[]} */
const missing = () =>
  /** @type {(keyof typeof NEEDED)[]} */ (Object.keys(NEEDED)).filter((name) => !NEEDED[name]())

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/**
 * Installs what the tests need of the system and do not find: on Debian as root with apt-get, elsewhere Playwright's
 * Chromium. Says what stays missing and how to get it.
 */
export async function installSystemPrograms() {
  const wanted = missing()
  if (wanted.length === 0) return
  if (isDebianRoot()) {
    console.log(`Installing ${wanted.join(', ')} …`)
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update', '-qq'], quietly)
    await runCommand(
      'apt-get',
      ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...wanted],
      quietly,
    )
  } else if (wanted.includes('chromium')) await runProgram('playwright', ['install', 'chromium'])
  for (const name of missing()) console.error(`Missing: ${name}. ${howToGet(name)}`)
}

/** @param {keyof typeof NEEDED} name */
function howToGet(name) {
  if (name === 'chromium') return howToGetChromium
  return `Tests that need it will fail. On Debian: sudo apt-get install ${name}; on macOS: brew install poppler.`
}

export const howToGetChromium =
  'Install one with "sudo apt-get install chromium" or "npx playwright install chromium", or name one in CHROMIUM_PATH.'
