import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './launch.mjs'
import { runCommand, runProgram } from './programs.mjs'

/** What the built application is made from. */
const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tools/written-geometry.mjs',
  'postcss.config.mjs',
  'package-lock.json',
]
/** What a complete build leaves; the last one is written last. */
const OUTPUTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

const changedAt = (/** @type {string} */ file) =>
  statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs

/**
 * The latest change in a file or in anything below a folder.
 * @param {string} place
 * @returns {number}
 */
function latestChange(place) {
  const own = changedAt(place) ?? 0
  if (!statSync(join(root, place), { throwIfNoEntry: false })?.isDirectory()) return own
  return readdirSync(join(root, place)).reduce((latest, name) => {
    return Math.max(latest, latestChange(`${place}/${name}`))
  }, own)
}

function isBuilt() {
  const outputs = OUTPUTS.map(changedAt)
  if (outputs.some((time) => time === undefined)) return false
  const oldest = Math.min(...outputs.map((time) => time ?? 0))
  return SOURCES.every((place) => latestChange(place) < oldest)
}

/** Builds the application into `out`. Resolves with the exit code. */
export async function build() {
  const copied = await runCommand(process.execPath, ['tools/copy-fonts.mjs'])
  return copied === 0 ? runProgram('electron-vite', ['build', '--logLevel', 'warn']) : copied
}

/** Builds if `out` is missing or older than what it is made from. Ends this process if that fails. */
export async function buildIfNeeded() {
  if (isBuilt()) return
  console.log('Building Palpate …')
  const code = await build()
  if (code !== 0) {
    console.error('Palpate could not be built; the reason is above.')
    process.exit(code)
  }
}
