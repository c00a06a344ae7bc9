import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { app } from './app.mjs'
import { codec } from './codec.mjs'
import { ipcMain } from './ipc.mjs'
import { Menu } from './menu.mjs'
import { preloadHost } from './preload-host.mjs'
import { fromWeb, toWeb } from './schemes.mjs'
import { session } from './session.mjs'

const { pack } = codec()
export const isHeaded = process.env.STANDIN_HEADED === '1'

class WebContents extends EventEmitter {
  session = session.defaultSession
  #crashed = false
  constructor(win) {
    super()
    this.win = win
    this.id = win.id
    this.on('render-process-gone', () => (this.#crashed = true))
  }
  get mainFrame() {
    return { url: this.getURL(), parent: null }
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy() {}
  getURL = () => fromWeb(this.win.page?.url() ?? '')
  send(channel, ...args) {
    const message = pack([channel, args])
    void this.win.page
      ?.evaluate((packed) => window[Symbol.for('standin.deliver')]?.(packed), message)
      .catch(() => {})
  }
  reload() {
    this.#crashed = false
    void this.win.loadURL(this.getURL())
  }
  isCrashed = () => this.#crashed
  isDestroyed = () => this.win.isDestroyed()
  close = () => this.win.close()
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...app.windows]
  static fromWebContents = (contents) => contents.win
  static getFocusedWindow = () => BrowserWindow.getAllWindows()[0] ?? null

  #bounds
  #state = { maximized: false, minimized: false, visible: true, fullScreen: false }
  #title = ''

  constructor(options = {}) {
    super()
    const {
      preload,
      contextIsolation = true,
      sandbox = true,
      nodeIntegration = false,
    } = options.webPreferences ?? {}
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    if (!contextIsolation || !sandbox || nodeIntegration)
      throw new Error('stand-in: only sandboxed, isolated windows')
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options
    this.id = app.windows.size + 1
    this.#bounds = { x, y, width, height }
    this.#state.visible = show
    this.webContents = new WebContents(this)
    app.windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.opened = this.#open(preload)
  }

  async #open(preload) {
    const { context } = app
    const taken = BrowserWindow.getAllWindows().map((win) => win.page)
    this.page = context.pages().find((page) => !taken.includes(page)) ?? (await context.newPage())
    const { page, webContents } = this
    page.on('close', () => this.gone())
    page.on('crash', () => webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('domcontentloaded', () => webContents.emit('dom-ready'))
    page.on('load', () => webContents.emit('did-finish-load'))
    page.on('popup', (popup) => popup.close()) // a link with a target; the stand-in has no child windows
    this.cdp = await context.newCDPSession(page)
    webContents.targetId = (await this.cdp.send('Target.getTargetInfo')).targetInfo.targetId
    await context.grantPermissions(session.defaultSession.granted(webContents))
    await this.#place()
    if (isHeaded) await this.#closeAsAsked()
    if (preload) {
      const binding = `ipc${Math.random().toString(36).slice(2)}`
      await page.exposeBinding(binding, ({ frame }, message) => ipcMain.receive(webContents, frame, message))
      const wrapped = `(function (require, module, exports) { ${readFileSync(preload, 'utf8')}\n})`
      const host = `(${preloadHost})(${JSON.stringify(binding)}, (${codec})(), ${wrapped}, ${isHeaded})`
      await page.addInitScript({ content: host })
    }
  }

  /** Chromium's own window can be closed without asking; its question before leaving a page stands for 'close'. */
  async #closeAsAsked() {
    this.page.on('dialog', async (question) => {
      if (question.type() !== 'beforeunload') return question.accept().catch(() => {})
      await question.dismiss().catch(() => {})
      this.close()
    })
  }

  async #place() {
    const { windowId } = await this.cdp.send('Browser.getWindowForTarget')
    const { x, y, width, height } = this.#bounds
    await this.cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
    await this.cdp.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y } })
    await this.cdp.send('Browser.setContentsSize', { windowId, width, height })
    const windowState = this.#state.maximized ? 'maximized' : 'normal'
    await this.cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })
  }
  #change() {
    void this.opened.then(() => this.#place()).catch(() => {})
  }

  /** What the page's host says apart from the app's own IPC. */
  hear(kind, args) {
    if (kind === 'open') this.webContents.openHandler?.({ url: fromWeb(args[0]), disposition: 'new-window' })
    if (kind === 'key') Menu.getApplicationMenu()?.press(args[0])
    if (kind === 'resize' && !this.#state.maximized) {
      this.#bounds = args[0]
      this.emit('resize')
    }
  }

  async loadURL(url) {
    await this.opened
    this.loading = url
    await this.page.goto(toWeb(url)).catch((error) => {
      if (!this.isDestroyed()) throw error
    })
    this.loading = undefined
    this.emit('ready-to-show')
  }

  show() {
    this.#state.visible = true
  }
  hide() {
    this.#state.visible = false
  }
  isVisible = () => this.#state.visible
  focus = () => void this.opened.then(() => this.page.bringToFront()).catch(() => {})
  isFocused = () => this.#state.visible
  getBounds = () => ({ ...this.#bounds })
  getNormalBounds = () => ({ ...this.#bounds })
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds)
    this.#change()
  }
  getSize = () => [this.#bounds.width, this.#bounds.height]
  setSize = (width, height) => this.setBounds({ width, height })
  maximize() {
    this.#state.maximized = true
    this.#change()
    this.emit('maximize')
  }
  unmaximize() {
    this.#state.maximized = false
    this.#change()
    this.emit('unmaximize')
  }
  isMaximized = () => this.#state.maximized
  minimize() {
    this.#state.minimized = true
  }
  isMinimized = () => this.#state.minimized
  restore() {
    this.#state.minimized = false
  }
  isFullScreen = () => false
  setTitle(title) {
    this.#title = title
  }
  getTitle = () => this.#title
  isDestroyed = () => !app.windows.has(this)

  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy() {
    this.gone()
    this.page?.close().catch(() => {})
  }
  gone() {
    if (!app.windows.delete(this)) return
    this.emit('closed')
    if (app.windows.size === 0) app.allWindowsClosed()
  }
}

/** Asks the app as Electron does when a page (not the app, nor a reload) goes elsewhere. */
export function mayNavigate(frame, url) {
  const win = BrowserWindow.getAllWindows().find((one) => one.page === frame.page())
  if (!win) return true
  const isMainFrame = frame === win.page.mainFrame()
  if (isMainFrame && (url === win.loading || url === win.webContents.getURL())) return true
  let prevented = false
  const details = { url, isMainFrame, preventDefault: () => (prevented = true) }
  if (isMainFrame) win.webContents.emit('will-navigate', details, url)
  win.webContents.emit('will-frame-navigate', details)
  return !prevented
}

export const webContents = {
  fromDevToolsTargetId: (id) =>
    BrowserWindow.getAllWindows().find((win) => win.webContents.targetId === id)?.webContents,
  getAllWebContents: () => BrowserWindow.getAllWindows().map((win) => win.webContents),
}
