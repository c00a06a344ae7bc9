import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Result } from '../bridge/channels.ts'
import { describeAttachmentFault, type ReadAttachment } from '../report/read-attachment.ts'
import type { ChooseFile } from './file-choice.ts'
import { explainReadError } from './file-error.ts'

const RECORD = { name: 'Client record', extension: 'pdf', alsoExtensions: ['json'] } as const

/** The largest file that is read. Bytes; a record of 1,000 full sessions is far smaller. */
const LARGEST = 300_000_000

/** Takes the record out of a PDF, away from the window's thread. */
export type ReadAttached = (pdf: Uint8Array) => Promise<ReadAttachment>

/** Asks for a file with a client's record and reads its text; what the text is, the page finds out. */
export async function openRecordFile({
  choose,
  folder,
  readAttached,
}: {
  readonly choose: ChooseFile
  readonly folder: string
  readonly readAttached: ReadAttached
}): Promise<Result<'record.open'>> {
  const path = await choose.toOpen({ title: 'Open a client’s record', defaultPath: folder, kind: RECORD })
  if (path === null) return { kind: 'cancelled' }
  try {
    if ((await stat(path)).size > LARGEST)
      return { kind: 'failed', why: 'This file is too large to be one client’s record.' }
    const bytes = new Uint8Array(await readFile(path))
    const fileName = basename(path)
    if (!isPdf(bytes)) return { kind: 'opened', fileName, text: new TextDecoder().decode(bytes) }
    const attached = await readAttached(bytes)
    return attached.kind === 'read'
      ? { kind: 'opened', fileName, text: attached.text }
      : { kind: 'failed', why: describeAttachmentFault(attached.fault) }
  } catch (error) {
    return { kind: 'failed', why: `This file cannot be read: ${explainReadError(error)}.` }
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
