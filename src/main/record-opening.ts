import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '../bridge/channels.ts'
import type { ChooseFile } from './file-choice.ts'
import { explainReadError } from './file-error.ts'

const RECORD = { name: 'Client record', extension: 'json' } as const

/** The largest file that is read. Bytes; a record of 1,000 full sessions is far smaller. */
const LARGEST = 300_000_000

/** Asks for a file with a client's record and reads its text; what the text is, the page finds out. */
export async function openRecordFile({
  choose,
  folder,
}: {
  readonly choose: ChooseFile
  readonly folder: string
}): Promise<Result<'record.open'>> {
  const path = await choose.toOpen({ title: 'Open a client’s record', defaultPath: folder, kind: RECORD })
  if (path === null) return { kind: 'cancelled' }
  try {
    if ((await stat(path)).size > LARGEST)
      return { kind: 'failed', why: 'This file is too large to be one client’s record.' }
    return { kind: 'opened', fileName: basename(path), text: await readFile(path, 'utf8') }
  } catch (error) {
    return { kind: 'failed', why: `This file cannot be read: ${explainReadError(error)}.` }
  }
}
