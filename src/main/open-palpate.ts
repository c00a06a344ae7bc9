import { Worker } from 'node:worker_threads'
import { app, ipcMain } from 'electron'
import { serveAppScheme } from './app-protocol.ts'
import { backupReader } from './backup-reader.ts'
import { backupWriter } from './backup-writer.ts'
import { fileDialogs } from './file-dialogs.ts'
import { pageHandlers } from './handlers.ts'
import { openDoor } from './ipc.ts'
import type { Locations } from './locations.ts'
import { markerFile } from './marker-file.ts'
import { showMenu } from './menu.ts'
import { openedCopies } from './opened-copies.ts'
import { outside } from './outside.ts'
import { isTrustedSender, type PageAddress } from './page-address.ts'
import { plainExports } from './plain-export.ts'
import { readAttachedWith } from './record-opening.ts'
import { reportDesk } from './report-desk.ts'
import type { WorkerSettings } from './report-messages.ts'
import { reportService } from './report-service.ts'
import { runningFile } from './running-file.ts'
import { lockSession } from './security.ts'
import { showOnSecondStart } from './single-instance.ts'
import { createMainWindow } from './window.ts'

/** What happens once Electron is ready: everything that answers the page is in place before it is loaded. */
export async function openPalpate(locations: Locations, address: PageAddress): Promise<void> {
  serveAppScheme(locations.renderer)
  lockSession(address)

  const backups = { writer: backupWriter(), reader: backupReader() }
  const settings: WorkerSettings = { fonts: locations.fonts }
  const service = reportService(() => new Worker(locations.reportWorker, { workerData: settings }))
  const copies = openedCopies(locations.openedCopies)
  copies.removeAll()
  app.on('will-quit', copies.removeAll)
  const tidyUp = async () =>
    void (await Promise.all([
      backups.writer.abandonAll(),
      backups.reader.closeAll(),
      reports.closeAll(),
      exports.abandonAll(),
    ]))
  const running = runningFile(locations.userData)
  await running.begin()
  const window = await createMainWindow({
    locations,
    address,
    isPackaged: app.isPackaged,
    running,
    tidyUp,
  })
  const menu = showMenu(app.isPackaged, (command) => window.send('menu.command', command))
  showOnSecondStart(window.show)

  const choose = fileDialogs(window.browserWindow)
  const reports = reportDesk({
    reports: service,
    choose,
    folder: locations.documents,
    copies,
    outside,
    sendProgress: (progress) => window.send('report.progress', progress),
  })
  const exports = plainExports({ choose, folder: locations.documents })
  const handlers = pageHandlers({
    info: { version: app.getVersion(), platform: process.platform },
    updateMenu: menu.update,
    pageIsDone: window.pageIsDone,
    pageStays: window.pageStays,
    tellLastClose: running.tellLastClose,
    choose,
    documents: locations.documents,
    samplePractice: locations.samplePractice,
    marker: markerFile(locations.userData),
    backups,
    reports,
    exports,
    prepareReports: service.prepare,
    readAttached: readAttachedWith((pdf) => new Worker(locations.attachmentWorker, { workerData: pdf })),
  })
  openDoor(ipcMain, handlers, {
    isTrusted: (frame) => isTrustedSender(frame, address),
    checkResults: !app.isPackaged,
  })
  await window.load()
}
