/** What an app may be asked for; Electron's name → Playwright's names. */
const PERMISSIONS = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  midiSysex: ['midi-sysex'],
  'clipboard-read': ['clipboard-read'],
}

class Session {
  #requestHandler = (_contents, _permission, answer) => answer(true) // Electron's own default
  #checkHandler = () => true
  #onBeforeRequest = null

  setPermissionRequestHandler(handler) {
    this.#requestHandler = handler
  }
  setPermissionCheckHandler(handler) {
    this.#checkHandler = handler
  }
  setDevicePermissionHandler() {}
  webRequest = {
    onBeforeRequest: (...args) => {
      this.#onBeforeRequest = args.at(-1)
    },
  }

  mayRequest(details) {
    if (!this.#onBeforeRequest) return true
    return new Promise((resolve) => this.#onBeforeRequest(details, ({ cancel }) => resolve(!cancel)))
  }
  /** The permissions that both handlers grant, by Playwright's names. They are asked once, not at each request. */
  granted(contents) {
    return Object.entries(PERMISSIONS).flatMap(([name, names]) => {
      let granted = false
      this.#requestHandler(contents, name, (answer) => (granted = answer), {})
      return granted && this.#checkHandler(contents, name, '', {}) ? names : []
    })
  }
}

export const session = { defaultSession: new Session() }
