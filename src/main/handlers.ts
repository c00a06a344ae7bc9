import { BACKUP_EXTENSION } from '../domain/backup.ts'
import type { BackupReader } from './backup-reader.ts'
import type { BackupWriter } from './backup-writer.ts'
import { type ChooseFile, chooseSaveTarget } from './file-choice.ts'
import type { Handlers } from './ipc.ts'
import type { MarkerFile } from './marker-file.ts'
import type { MenuState } from './menu-template.ts'
import type { PlainExports } from './plain-export.ts'
import { openRecordFile, type ReadAttached } from './record-opening.ts'
import type { ReportDesk } from './report-desk.ts'
import type { LastClose } from './running-file.ts'

/** What the handlers work with; they reach for nothing else. */
export interface HandlerParts {
  readonly info: { readonly version: string; readonly platform: string }
  readonly updateMenu: (state: MenuState) => void
  readonly pageIsDone: () => void
  readonly pageStays: () => void
  readonly tellLastClose: () => LastClose
  readonly choose: ChooseFile
  /** Where file dialogs start. */
  readonly documents: string
  readonly samplePractice: string
  readonly marker: MarkerFile
  readonly backups: { readonly writer: BackupWriter; readonly reader: BackupReader }
  readonly reports: ReportDesk
  readonly exports: PlainExports
  readonly readAttached: ReadAttached
  /** A report will probably be wanted soon. */
  readonly prepareReports: () => void
}

const BACKUP = { name: 'Palpate backup', extension: BACKUP_EXTENSION } as const
const DONE = { kind: 'done' } as const

/** Everything main does for the page. */
export function pageHandlers(parts: HandlerParts): Handlers {
  const { choose, documents, marker, reports, exports } = parts
  const { writer, reader } = parts.backups
  return {
    'app.info': () => parts.info,
    'menu.update': (state) => {
      parts.updateMenu(state)
      if (state.sessionOpen) parts.prepareReports()
      return DONE
    },
    'window.close': () => {
      parts.pageIsDone()
      return DONE
    },
    'window.stay': () => {
      parts.pageStays()
      return DONE
    },
    'app.lastClose': () => ({ kind: parts.tellLastClose() }),

    'marker.read': () => marker.read(),
    'marker.write': (it) => marker.write(it),
    'marker.clear': () => marker.clear(),

    'backup.begin': async ({ suggestedName, header }) => {
      const question = { title: 'Save backup', folder: documents, suggestedName, kind: BACKUP }
      const target = await chooseSaveTarget(choose, question)
      return target.kind === 'chosen' ? writer.begin(target.path, header) : target
    },
    'backup.append': (request) => writer.append(request),
    'backup.finish': (request) => writer.finish(request),
    'backup.abandon': async ({ token }) => {
      await writer.abandon(token)
      return DONE
    },

    'backup.open': async () => {
      const path = await choose.toOpen({ title: 'Open backup', defaultPath: documents, kind: BACKUP })
      return path === null ? { kind: 'cancelled' } : reader.open(path)
    },
    'backup.openSample': () => reader.open(parts.samplePractice),
    'backup.read': ({ token, from }) => reader.read(token, from),
    'backup.close': async ({ token }) => {
      await reader.close(token)
      return DONE
    },

    'report.begin': (request) => reports.begin(request),
    'report.add': (request) => reports.add(request),
    'report.compose': (request) => reports.compose(request),
    'report.read': (request) => reports.read(request),
    'report.cancel': ({ token }) => {
      reports.cancel(token)
      return DONE
    },
    'report.save': (request) => reports.save(request),
    'report.print': (request) => reports.print(request),
    'report.openOutside': (request) => reports.openOutside(request),
    'report.showInFolder': (request) => reports.showInFolder(request),
    'report.close': async ({ token }) => {
      await reports.close(token)
      return DONE
    },
    'export.begin': (request) => exports.begin(request),
    'export.append': (request) => exports.append(request),
    'export.finish': ({ token }) => exports.finish(token),
    'export.abandon': async ({ token }) => {
      await exports.abandon(token)
      return DONE
    },
    'record.open': () => openRecordFile({ choose, folder: documents, readAttached: parts.readAttached }),
  }
}
