import { pathToFileURL } from 'node:url'
import { BrowserWindow, session } from 'electron'
import type { Result } from '../bridge/channels.ts'
import { PRINTING_PARTITION } from './security.ts'

const FAILED = {
  kind: 'failed',
  why: 'The document could not be handed to the printer. Please open it in your PDF viewer and print it there.',
} as const

/**
 * Shows the system's print dialog for a PDF: Chromium's own viewer shows it in a window that nobody sees, which has no
 * preload, a session of its own and may load nothing but that file.
 */
export async function printPdf(path: string): Promise<Result<'report.print'>> {
  let window: BrowserWindow | undefined
  try {
    const url = pathToFileURL(path).href
    session
      .fromPartition(PRINTING_PARTITION)
      .webRequest.onBeforeRequest(({ url: asked }, answer) => answer({ cancel: !isOfViewer(asked, url) }))
    window = new BrowserWindow({
      show: false,
      webPreferences: {
        partition: PRINTING_PARTITION,
        plugins: true,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        devTools: false,
      },
    })
    await window.loadURL(url)
    return await askPrinter(window)
  } catch {
    return FAILED
  } finally {
    window?.destroy()
  }
}

/** Chromium's viewer is made of extension and chrome pages; nothing of it comes from a network. */
const isOfViewer = (asked: string, file: string) =>
  asked === file || /^(chrome-extension|chrome|blob|data):/.test(asked)

function askPrinter({ webContents }: BrowserWindow): Promise<Result<'report.print'>> {
  return new Promise((resolve) => {
    webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
      if (printed) resolve({ kind: 'done' })
      else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : FAILED)
    })
  })
}
