import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Where everything lies that the main process opens by itself. Absolute paths. */
export interface Locations {
  /** The built page; the only folder the `app://` scheme serves. */
  readonly renderer: string
  readonly preload: string
  readonly reportWorker: string
  readonly attachmentWorker: string
  readonly fonts: string
  readonly samplePractice: string
  readonly userData: string
  /** For PDFs that other programs are given to read. */
  readonly openedCopies: string
  /** Where file dialogs start. */
  readonly documents: string
}

/** Honours `--user-data-dir=<folder>`. Only before the application is ready. */
export function adoptUserData(): void {
  const chosen = app.commandLine.getSwitchValue('user-data-dir')
  if (!chosen) return
  const folder = resolve(chosen)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}

export function findLocations(): Locations {
  const root = app.getAppPath()
  const resources = app.isPackaged ? process.resourcesPath : join(root, 'resources')
  return {
    renderer: join(root, 'out/renderer'),
    preload: join(root, 'out/preload/index.cjs'),
    reportWorker: join(root, 'out/main/report-worker.js'),
    attachmentWorker: join(root, 'out/main/attachment-worker.js'),
    fonts: join(resources, 'fonts'),
    samplePractice: join(resources, 'sample-practice.palpate'),
    userData: app.getPath('userData'),
    openedCopies: join(app.getPath('userData'), 'opened-copies'),
    documents: documentsFolder(),
  }
}

/** Linux need not have a documents folder. */
function documentsFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    return app.getPath('home')
  }
}
