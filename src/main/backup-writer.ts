import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Request, Result } from '../bridge/channels.ts'
import { BACKUP_FORMAT, type BackupHeader, formatBackupLine } from '../domain/backup.ts'
import { checkBackup } from './backup-check.ts'
import { beginDurableFile, type DurableFile } from './durable-file.ts'
import { explainWriteError } from './file-error.ts'
import { openFiles } from './open-files.ts'

/** Writes backup files piece by piece as the page reads its database. */
export interface BackupWriter {
  readonly begin: (
    target: string,
    header: BackupHeader,
  ) => Promise<Exclude<Result<'backup.begin'>, { kind: 'cancelled' }>>
  readonly append: (request: Request<'backup.append'>) => Promise<Result<'backup.append'>>
  readonly finish: (request: Request<'backup.finish'>) => Promise<Result<'backup.finish'>>
  readonly abandon: (token: string) => Promise<void>
  readonly abandonAll: () => Promise<void>
}

interface Unfinished {
  readonly target: string
  readonly file: DurableFile
  readonly hash: Hash
  /** Messages for one file are carried out one after another. */
  turn: Promise<unknown>
}

type Failed = { readonly kind: 'failed'; readonly why: string }
const failed = (why: string): Failed => ({ kind: 'failed', why })
const NOT_BEGUN = failed('This backup is not being written any more. Please save it again.')
const UNTOUCHED = 'Nothing was saved, and an older backup of this name is untouched.'

export function backupWriter(): BackupWriter {
  const files = openFiles<Unfinished>(async ({ file, turn }) => {
    await turn.catch(() => {})
    await file.discard()
  })

  /** Does `work` after all that was asked for this file before. A failure is the end of the file. */
  const inTurn = <T>(token: string, work: (it: Unfinished) => Promise<T | Failed>): Promise<T | Failed> => {
    const it = files.get(token)
    if (!it) return Promise.resolve(NOT_BEGUN)
    const outcome = it.turn.then(() => (files.get(token) === it ? work(it) : NOT_BEGUN))
    const settled = outcome.catch((error: unknown) => failed(explainWriteError(error)))
    it.turn = settled
    return settled
  }
  const endIfFailed = async <T extends { readonly kind: string }>(token: string, result: T): Promise<T> => {
    if (result.kind === 'failed') await files.close(token)
    return result
  }

  return {
    begin: async (target, header) => {
      let file: DurableFile | undefined
      try {
        file = await beginDurableFile(target)
        const it: Unfinished = { target, file, hash: createHash('sha256'), turn: Promise.resolve() }
        await add(it, [formatBackupLine(header)])
        return { kind: 'begun', token: await files.add(it) }
      } catch (error) {
        await file?.discard()
        return failed(explainWriteError(error))
      }
    },
    append: async ({ token, lines }) => {
      const appended = await inTurn(token, async (it) => {
        // A line end inside a line would make two of it.
        if (lines.some((line) => line.includes('\n')))
          return failed(`A record holds a line end. ${UNTOUCHED}`)
        await add(it, lines)
        return { kind: 'done' as const }
      })
      return endIfFailed(token, appended)
    },
    finish: async ({ token, counts }) => {
      const finished = await inTurn(token, async (it) => {
        const sha256 = it.hash.copy().digest('hex')
        await add(it, [formatBackupLine({ end: BACKUP_FORMAT, counts, sha256 })])
        await it.file.settle()
        const fault = await readBack(it.file.temporaryPath)
        if (fault) return failed(`The backup did not read back as it should (${fault}). ${UNTOUCHED}`)
        await it.file.putInPlace()
        if ((await hashOf(it.target)) !== it.hash.digest('hex'))
          return failed('The backup is damaged on this disk. Please save it again on another disk.')
        return { kind: 'saved' as const, fileName: basename(it.target) }
      })
      // Either way there is nothing more to write; discarding a file in place does nothing.
      await files.close(token)
      return finished
    },
    abandon: files.close,
    abandonAll: files.closeAll,
  }
}

async function add({ file, hash }: Unfinished, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  hash.update(bytes)
  await file.append(bytes)
}

/** Reads the file as a restore would; what is wrong with it, or null. */
async function readBack(path: string): Promise<string | null> {
  const file = await open(path, 'r')
  try {
    const checked = await checkBackup(file)
    if (checked.kind === 'sound') return null
    const { fault } = checked
    return fault.kind === 'bad-record' ? `line ${fault.line}, ${fault.path}: ${fault.why}` : fault.kind
  } finally {
    await file.close()
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
