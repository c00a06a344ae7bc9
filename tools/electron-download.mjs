import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage, findElectron } from './find-electron.mjs'

/** A slow line may need minutes for about 110 MB; without a network it fails within a second. */
const PATIENCE = 10 * 60_000

/**
 * Electron's binary, downloaded if it is not there yet. Undefined if it cannot be had.
 * @returns {Promise<string | undefined>}
 */
export async function fetchElectron() {
  const found = findElectron()
  if (found) return found
  console.log('Fetching Electron, once …')
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    timeout: PATIENCE,
  })
  await new Promise((done) => child.on('close', done).on('error', done))
  return findElectron()
}
