import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { EventName, EventPayload } from '../bridge/channels.ts'
import { closingHandshake } from './closing.ts'
import { offerToReopen } from './crash-offer.ts'
import type { Locations } from './locations.ts'
import type { PageAddress } from './page-address.ts'
import type { RunningFile } from './running-file.ts'
import { MIN_SIZE, placeWindow, readWindowState, saveWindowState } from './window-state.ts'

/** The paper of both colour schemes, so that the window does not flash before the page is drawn. */
const PAPER = { light: '#FBF8F3', dark: '#1D2126' } as const

/** Palpate's one window. */
export interface MainWindow {
  readonly browserWindow: BrowserWindow
  readonly send: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  /** The page's answer to `window.closing`. */
  readonly pageIsDone: () => void
  /** Its other answer: the window stays. */
  readonly pageStays: () => void
  /** Loads the page; the window is shown when it is drawn. */
  readonly load: () => Promise<void>
  readonly show: () => void
}

export interface WindowParts {
  readonly locations: Locations
  readonly address: PageAddress
  readonly isPackaged: boolean
  readonly running: RunningFile
  /** Forgets what the page left open: it is gone or going. */
  readonly tidyUp: () => Promise<void>
}

/** The window, where it was left, still without its page. */
export async function createMainWindow(parts: WindowParts): Promise<MainWindow> {
  const { locations, address, isPackaged, running, tidyUp } = parts
  const statePath = join(locations.userData, 'window-state.json')
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { bounds, maximised } = placeWindow(await readWindowState(statePath), workAreas)

  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: locations.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would download dictionaries.
      spellcheck: false,
      devTools: !isPackaged,
    },
  })
  const { webContents } = window
  const send: MainWindow['send'] = (event, payload) => {
    if (!window.isDestroyed()) webContents.send(event, payload)
  }

  const closing = closingHandshake(
    { askPage: () => send('window.closing', undefined), destroy: () => window.destroy() },
    async (pageAnswered) => {
      const state = { bounds: window.getNormalBounds(), maximised: window.isMaximized() }
      await Promise.all([saveWindowState(statePath, state), tidyUp()])
      if (pageAnswered) await running.end()
    },
  )
  window.on('close', (event) => {
    event.preventDefault()
    closing.begin()
  })
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  // A page that is loaded anew knows nothing of the files the one before had open.
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) void tidyUp()
  })
  webContents.on('render-process-gone', () => {
    closing.pageIsGone()
    running.pageDied()
    void tidyUp()
    if (!window.isDestroyed()) void offerToReopen(window)
  })

  return {
    browserWindow: window,
    send,
    pageIsDone: closing.pageIsDone,
    pageStays: closing.pageStays,
    load: async () => {
      try {
        await window.loadURL(address.url)
      } catch (error) {
        // A window that is closed while it loads is no failure.
        if (!window.isDestroyed()) throw error
      }
    },
    show: () => {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }
}
