import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from './instance-lock.mjs'

function appData() {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

class App extends EventEmitter {
  name = 'app'
  version = '0.0.0'
  dir = process.cwd()
  isPackaged = false
  hasEnded = false
  /** Playwright's persistent context: the "browser" of this app. */
  context = undefined
  windows = new Set()
  /** Switches of the command line, and those that the app adds: only these go on to Chromium. */
  switches = new Map()
  addedSwitches = new Map()
  #paths = {}
  #ready = false
  #lock = null
  #whenReady = new Promise((resolve) => this.once('ready', resolve))

  commandLine = {
    hasSwitch: (name) => this.switches.has(name),
    getSwitchValue: (name) => this.switches.get(name) ?? '',
    appendSwitch: (name, value = '') => {
      this.switches.set(name, value)
      this.addedSwitches.set(name, value)
    },
  }

  getName = () => this.name
  getVersion = () => this.version
  getAppPath = () => this.dir
  getLocale = () => 'en-US'
  isReady = () => this.#ready
  whenReady = () => this.#whenReady
  enableSandbox() {}
  setAppUserModelId() {}
  setPath(name, value) {
    this.#paths[name] = value
  }
  getPath(name) {
    if (this.#paths[name]) return this.#paths[name]
    if (name === 'home') return homedir()
    if (name === 'temp') return tmpdir()
    if (name === 'appData') return appData()
    // Never Electron's own folder: the two keep their databases in different places of it.
    if (name === 'userData') return join(this.getPath('appData'), `${this.name} (stand-in)`)
    if (['documents', 'downloads', 'desktop'].includes(name)) {
      const folder = join(homedir(), name[0].toUpperCase() + name.slice(1))
      return existsSync(folder) ? folder : homedir()
    }
    throw new Error(`Failed to get '${name}' path`)
  }

  requestSingleInstanceLock(additionalData = {}) {
    const said = [process.argv, process.cwd(), additionalData]
    this.#lock ??= takeLock(this.getPath('userData'), said, (heard) =>
      this.emit('second-instance', {}, ...heard),
    )
    return this.#lock !== null
  }
  hasSingleInstanceLock = () => this.#lock !== null

  becomeReady() {
    this.#ready = true
    this.emit('ready', {})
  }
  focus() {
    for (const window of this.windows) window.focus()
  }
  quit() {
    if (!this.#ready) return this.exit(0)
    let prevented = false
    this.emit('before-quit', { preventDefault: () => (prevented = true) })
    if (prevented) return
    const open = [...this.windows]
    this.quitting = true
    for (const window of open) window.close()
    this.quitting = false
    if (open.length === 0) this.finish()
  }
  /** The last window has gone. */
  allWindowsClosed() {
    if (this.quitting || this.listenerCount('window-all-closed') === 0) this.finish()
    else this.emit('window-all-closed')
  }
  finish() {
    let prevented = false
    this.emit('will-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) this.exit(0)
  }
  exit(code = 0) {
    if (this.hasEnded) return
    this.hasEnded = true
    this.emit('quit', {}, code)
    const end = () => process.exit(code)
    if (this.context) this.context.close().then(end, end)
    else end()
  }
}

export const app = new App()
