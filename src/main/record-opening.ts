import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Request, Result } from '../bridge/channels.ts'
import { CHUNK_LENGTH } from '../bridge/report-channels.ts'
import { textChunks } from '../domain/text-chunks.ts'
import { describeAttachmentFault, type ReadAttachment } from '../report/read-attachment.ts'
import type { ChooseFile } from './file-choice.ts'
import { explainReadError } from './file-error.ts'
import { openFiles } from './open-files.ts'

const RECORD = { name: 'Client record', extension: 'pdf', alsoExtensions: ['json'] } as const

/** The largest file that is read. Bytes; a record of 1,000 full sessions is far smaller. */
const LARGEST = 300_000_000

/** Takes the record out of a PDF, away from the window's thread. */
export type ReadAttached = (pdf: Uint8Array) => Promise<ReadAttachment>

/** The texts of records that are open for the page; what a text is, the page finds out. */
export interface RecordOpening {
  /** Asks for the file. */
  readonly open: () => Promise<Result<'record.open'>>
  readonly read: (request: Request<'record.read'>) => Result<'record.read'>
  readonly close: (token: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

/** Opens files that the therapist chooses; `folder` is where the dialog starts. Failures are answers with a sentence. */
export function recordOpening({
  choose,
  folder,
  readAttached,
}: {
  readonly choose: ChooseFile
  readonly folder: string
  readonly readAttached: ReadAttached
}): RecordOpening {
  const texts = openFiles<readonly string[]>(async () => {})
  return {
    open: async () => {
      const path = await choose.toOpen({ title: 'Open a client’s record', defaultPath: folder, kind: RECORD })
      if (path === null) return { kind: 'cancelled' }
      const found = await readRecordFile(path, readAttached)
      if (found.kind === 'failed') return found
      const pieces = textChunks(found.text, CHUNK_LENGTH)
      const token = await texts.add(pieces)
      return { kind: 'opened', fileName: basename(path), token, pieces: pieces.length }
    },
    read: ({ token, at }) => {
      const text = texts.get(token)?.[at]
      return text === undefined ? NOT_OPEN : { kind: 'read', text }
    },
    close: texts.close,
    closeAll: texts.closeAll,
  }
}

const failed = (why: string) => ({ kind: 'failed', why }) as const
const NOT_OPEN = failed('This file is not open any more. Please open it again.')

async function readRecordFile(
  path: string,
  readAttached: ReadAttached,
): Promise<{ readonly kind: 'text'; readonly text: string } | ReturnType<typeof failed>> {
  try {
    if ((await stat(path)).size > LARGEST) return failed('This file is too large to be one client’s record.')
    const bytes = new Uint8Array(await readFile(path))
    if (!isPdf(bytes)) return { kind: 'text', text: new TextDecoder().decode(bytes) }
    const attached = await readAttached(bytes)
    return attached.kind === 'read'
      ? { kind: 'text', text: attached.text }
      : failed(describeAttachmentFault(attached.fault))
  } catch (error) {
    return failed(`This file cannot be read: ${explainReadError(error)}.`)
  }
}

/** Viewers allow some bytes before the header. */
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/** Reads with a thread that lives as long as one file. A thread that dies has read a damaged file. */
export function readAttachedWith(
  start: (pdf: Uint8Array) => Pick<Worker, 'once' | 'terminate'>,
): ReadAttached {
  return async (pdf) => {
    const worker = start(pdf)
    try {
      return await new Promise<ReadAttachment>((resolve) => {
        worker.once('message', resolve)
        worker.once('error', () => resolve({ kind: 'fault', fault: 'damaged' }))
        worker.once('exit', () => resolve({ kind: 'fault', fault: 'damaged' }))
      })
    } finally {
      void worker.terminate()
    }
  }
}
