import { mkdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findChromium } from '../find-chromium.mjs'
import { app } from './app.mjs'
import { router } from './schemes.mjs'
import { readScreen } from './screen.mjs'
import { session } from './session.mjs'
import { isHeaded, mayNavigate } from './window.mjs'

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function ownerOf(userData) {
  try {
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(join(userData, 'SingletonLock'))) ?? []
    return host === hostname() ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

/** A Chromium whose stand-in was killed ends by itself; a new one on the same folder must wait for that. */
async function waitForOrphan(userData) {
  const owner = ownerOf(userData)
  for (let tries = 0; owner && isAlive(owner); tries += 1) {
    if (tries === 100) throw new Error(`stand-in: another Chromium (process ${owner}) uses ${userData}`)
    await pause(50)
  }
}

/** Playwright asks for a port as it would of Electron; nobody else may look into the records through one. */
const isDriven = () => app.switches.has('remote-debugging-port')

function chromiumFlags() {
  const added = [...app.addedSwitches].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`))
  return [
    ...(isDriven() ? ['--remote-debugging-port=0'] : []),
    '--hide-crash-restore-bubble',
    '--disable-domain-reliability',
    '--no-pings',
    '--dns-prefetch-disable',
    ...(isHeaded ? ['--app=data:text/html,', '--test-type'] : ['--screen-info={1920x1080}']),
    ...added,
  ]
}

/** Starts the app in `dir` as Electron would. `argv` are the switches of the command line, `main` its main bundle. */
export async function boot({ dir, pkg, argv, main }) {
  Object.assign(app, { dir, name: pkg.productName ?? pkg.name, version: pkg.version })
  Object.defineProperty(process, 'resourcesPath', { value: join(dir, 'resources') })
  for (const text of argv) {
    const parts = /^--([^=]+)(?:=(.*))?$/.exec(text)
    if (parts) app.switches.set(parts[1], parts[2] ?? '')
  }
  await import(main)
  if (app.hasEnded) return
  const userData = app.getPath('userData')
  mkdirSync(userData, { recursive: true })
  await waitForOrphan(userData)
  const portFile = join(userData, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  app.context = await chromium.launchPersistentContext(userData, {
    executablePath: findChromium(),
    headless: !isHeaded,
    viewport: null,
    ...(isHeaded ? { colorScheme: null } : {}),
    args: chromiumFlags(),
    serviceWorkers: 'block',
  })
  app.context.on('close', () => app.exit(0))
  const mayRequest = (details) => session.defaultSession.mayRequest(details)
  await app.context.route('**/*', router(mayNavigate, mayRequest))
  await readScreen(app.context.pages()[0])
  if (isDriven()) {
    const [port, path] = readFileSync(portFile, 'utf8').split('\n')
    console.error(`DevTools listening on ws://127.0.0.1:${port}${path}`)
  }
  app.becomeReady()
}
