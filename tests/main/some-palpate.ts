import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Channel } from '../../src/bridge/channels.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { forReport } from '../../src/domain/session.ts'
import { backupReader } from '../../src/main/backup-reader.ts'
import { backupWriter } from '../../src/main/backup-writer.ts'
import { pageHandlers } from '../../src/main/handlers.ts'
import { answer } from '../../src/main/ipc.ts'
import { markerFile } from '../../src/main/marker-file.ts'
import { openedCopies } from '../../src/main/opened-copies.ts'
import { plainExports } from '../../src/main/plain-export.ts'
import { recordOpening } from '../../src/main/record-opening.ts'
import { reportDesk } from '../../src/main/report-desk.ts'
import type { Composed } from '../../src/main/report-service.ts'
import { draftWith, pointMark } from '../domain/some-marks.ts'
import { someClient, someRecords, soundFile, temporaryFolder } from './some-backup.ts'

/** What the composer of these tests makes. */
export const PDF_BYTES = new Uint8Array([37, 80])
export const records = someRecords(2)
const [first] = records
export const session = forReport(draftWith([pointMark({})]))
/** All that a report of one session is made of beside its plan. */
export const PIECES = { sessions: [session], changes: [], record: '' }
export const plan = {
  kind: 'session-summary',
  practice: first?.kind === 'practice' ? first.record : null,
  client: someClient('k1'),
  paper: 'a4',
  colour: 'colour',
  printedOn: '2026-03-12',
  choice: USUAL_CHOICES.own,
  previous: null,
}

/** The real handlers over real files, with a therapist who answers every dialog as `answers` say. */
export async function palpate(composed: Composed = { kind: 'composed', bytes: PDF_BYTES }) {
  const root = await temporaryFolder()
  const [chosen = '', userData = '', documents = '', given = ''] = [
    'chosen',
    'user-data',
    'documents',
    'given',
  ].map((it) => join(root, it))
  for (const folder of [chosen, userData, documents]) await mkdir(folder)
  await writeFile(join(documents, 'letter.txt'), 'untouched')
  await writeFile(join(chosen, 'sound.palpate'), soundFile(2))
  await writeFile(join(chosen, 'foreign.palpate'), 'hello')
  const answers = {
    save: join(chosen, 'it') as string | null,
    open: join(chosen, 'sound.palpate') as string | null,
  }
  const backups = { writer: backupWriter(), reader: backupReader() }
  onTestFinished(backups.reader.closeAll)
  const choose = { toSave: async () => answers.save, toOpen: async () => answers.open }
  const outside = { opened: [] as string[], shown: [] as string[], printed: [] as string[] }
  const reports = reportDesk({
    reports: {
      prepare: () => {},
      begin: () => ({ add: () => {}, compose: async () => composed, cancel: () => {} }),
    },
    choose,
    folder: documents,
    copies: openedCopies(given),
    outside: {
      open: async (path) => {
        outside.opened.push(path)
        return null
      },
      showInFolder: (path) => outside.shown.push(path),
      print: async (path) => {
        outside.printed.push(path)
        return { kind: 'done' }
      },
    },
    sendProgress: () => {},
  })
  const exports = plainExports({ choose, folder: documents })
  const records = recordOpening({
    choose,
    folder: documents,
    readAttached: async () => ({ kind: 'fault', fault: 'no-record' }),
  })
  const handlers = pageHandlers({
    info: { version: '0.1.0', platform: 'linux' },
    updateMenu: () => {},
    pageIsDone: () => {},
    pageStays: () => {},
    tellLastClose: () => 'properly',
    choose,
    documents,
    samplePractice: join(chosen, 'sound.palpate'),
    marker: markerFile(userData),
    backups,
    reports,
    exports,
    prepareReports: () => {},
    records,
  })
  const say = <C extends Channel>(channel: C, request: unknown) => answer(handlers, channel, request, true)
  return { root, chosen, userData, documents, given, answers, backups, exports, outside, say }
}

export type Palpate = Awaited<ReturnType<typeof palpate>>
