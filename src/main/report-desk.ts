import { basename } from 'node:path'
import type { EventPayload, Request, Result } from '../bridge/channels.ts'
import { BYTES_A_MESSAGE } from '../bridge/report-channels.ts'
import { writeDurably } from './durable-file.ts'
import { type ChooseFile, chooseSaveTarget } from './file-choice.ts'
import { openFiles } from './open-files.ts'
import type { OpenedCopies } from './opened-copies.ts'
import type { Composed, ReportJob, ReportService } from './report-service.ts'

/** What the operating system does with a finished file. */
export interface Outside {
  /** Opens it in the program that the system has for it; why not, or null. */
  readonly open: (path: string) => Promise<string | null>
  readonly showInFolder: (path: string) => void
  /** Shows the print dialog for a PDF. */
  readonly print: (path: string) => Promise<Result<'report.print'>>
}

export interface DeskParts {
  readonly reports: ReportService
  readonly choose: ChooseFile
  /** Where the save dialog starts. */
  readonly folder: string
  readonly copies: OpenedCopies
  readonly outside: Outside
  readonly sendProgress: (progress: EventPayload<'report.progress'>) => void
}

type Answers<
  C extends 'begin' | 'add' | 'compose' | 'read' | 'save' | 'print' | 'openOutside' | 'showInFolder',
> = (request: Request<`report.${C}`>) => Promise<Result<`report.${C}`>>

/** The reports that are open for the page, from the first message to the last use of their bytes. */
export interface ReportDesk {
  readonly begin: Answers<'begin'>
  readonly add: Answers<'add'>
  readonly compose: Answers<'compose'>
  readonly read: Answers<'read'>
  readonly cancel: (token: string) => void
  readonly save: Answers<'save'>
  readonly print: Answers<'print'>
  readonly openOutside: Answers<'openOutside'>
  readonly showInFolder: Answers<'showInFolder'>
  readonly close: (token: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

interface OpenReport {
  readonly job: ReportJob
  composed: Promise<Composed> | null
  bytes: Uint8Array | null
  savedAt: string | null
}

const PDF = { name: 'PDF document', extension: 'pdf' } as const
const DONE = { kind: 'done' } as const
const failed = (why: string) => ({ kind: 'failed', why }) as const
const NOT_HERE = failed('This document is not open any more. Please open it again.')

/** Answers what the page asks of documents: composes them, keeps their bytes, saves, prints and opens them. */
export function reportDesk({
  reports,
  choose,
  folder,
  copies,
  outside,
  sendProgress,
}: DeskParts): ReportDesk {
  const open = openFiles<OpenReport>(async ({ job }) => job.cancel())

  const copyOf = async ({ token, suggestedName }: { token: string; suggestedName: string }) => {
    const bytes = open.get(token)?.bytes
    return bytes ? copies.keep(suggestedName, bytes) : NOT_HERE
  }

  return {
    begin: async ({ plan }) => {
      const report: OpenReport = { job: reports.begin(plan), composed: null, bytes: null, savedAt: null }
      return { kind: 'begun', token: await open.add(report) }
    },
    add: async ({ token, sessions, changes, record }) => {
      const report = open.get(token)
      if (!report || report.composed) return NOT_HERE
      report.job.add({ sessions, changes, record })
      return DONE
    },
    compose: async ({ token }) => {
      const report = open.get(token)
      if (!report) return NOT_HERE
      const composing = report.composed ?? report.job.compose((done, of) => sendProgress({ token, done, of }))
      report.composed = composing
      const composed = await composing
      if (composed.kind !== 'composed') return composed
      report.bytes = composed.bytes
      return { kind: 'composed', length: composed.bytes.length }
    },
    read: async ({ token, from }) => {
      const bytes = open.get(token)?.bytes
      // A copy: of a part of it the whole would be sent.
      return bytes ? { kind: 'read', bytes: bytes.slice(from, from + BYTES_A_MESSAGE) } : NOT_HERE
    },
    cancel: (token) => open.get(token)?.job.cancel(),
    save: async ({ token, suggestedName }) => {
      const report = open.get(token)
      if (!report?.bytes) return NOT_HERE
      const target = await chooseSaveTarget(choose, {
        title: 'Save as PDF',
        folder,
        suggestedName,
        kind: PDF,
      })
      if (target.kind !== 'chosen') return target
      const written = await writeDurably(target.path, report.bytes)
      if (written.kind === 'failed') return written
      report.savedAt = target.path
      return { kind: 'saved', fileName: basename(target.path) }
    },
    print: async (request) => {
      const copy = await copyOf(request)
      return copy.kind === 'kept' ? outside.print(copy.path) : copy
    },
    openOutside: async (request) => {
      const copy = await copyOf(request)
      if (copy.kind === 'failed') return copy
      const why = await outside.open(copy.path)
      return why === null ? DONE : failed(why)
    },
    showInFolder: async ({ token }) => {
      const path = open.get(token)?.savedAt
      if (!path) return failed('This document is not saved yet. Please save it first.')
      outside.showInFolder(path)
      return DONE
    },
    close: open.close,
    closeAll: open.closeAll,
  }
}
