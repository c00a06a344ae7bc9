import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the npm package `electron`. */
export const electronPackage = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * Electron's binary if it has been downloaded, else undefined. Never starts the download, which
 * `require('electron')` would.
 * @returns {string | undefined}
 */
export function findElectron() {
  const name = join(electronPackage, 'path.txt')
  if (!existsSync(name)) return undefined
  const file = join(electronPackage, 'dist', readFileSync(name, 'utf8').trim())
  return existsSync(file) ? file : undefined
}
