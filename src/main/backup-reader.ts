import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '../bridge/channels.ts'
import { ANCHOR_DISTANCE, checkBackup, LINE_BYTES, type SoundBackup } from './backup-check.ts'
import { explainReadError } from './file-error.ts'
import { openFiles } from './open-files.ts'
import { readLines } from './read-lines.ts'

/** Reads backups that were verified as a whole before. */
export interface BackupReader {
  /** Verifies the file at `path` and keeps it open under a token. */
  readonly open: (path: string) => Promise<Exclude<Result<'backup.open'>, { kind: 'cancelled' }>>
  readonly read: (token: string, from: number) => Promise<Result<'backup.read'>>
  readonly close: (token: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

/** One answer holds at most this many lines and, beyond its first line, this many bytes. */
const MOST_LINES = 2000
const MOST_BYTES = 4_000_000

interface OpenBackup {
  readonly file: FileHandle
  readonly backup: SoundBackup
  /** What the file's data looked like when it was verified. */
  readonly stamp: string
  /** Where the last answer ended, so that reading on does not search. */
  cursor: { readonly record: number; readonly offset: number }
}

const stampOf = async (file: FileHandle) => {
  const { size, mtimeMs } = await file.stat()
  return `${size} ${mtimeMs}`
}

/** A reader whose files stay the same files even if their names are given to others meanwhile. */
export function backupReader(): BackupReader {
  const files = openFiles<OpenBackup>(({ file }) => file.close())
  return {
    open: async (path) => {
      let file: FileHandle
      try {
        file = await open(path, 'r')
      } catch (error) {
        return { kind: 'refused', fault: { kind: 'unreadable', why: explainReadError(error) } }
      }
      const stamp = await stampOf(file)
      const backup = await checkBackup(file)
      if (backup.kind === 'fault') {
        await file.close()
        return { kind: 'refused', fault: backup.fault }
      }
      const cursor = { record: 0, offset: backup.anchors[0] ?? 0 }
      const token = await files.add({ file, backup, stamp, cursor })
      const { header, counts } = backup
      return { kind: 'opened', token, fileName: basename(path), header, counts }
    },
    read: async (token, from) => {
      const it = files.get(token)
      if (!it) return { kind: 'failed', why: 'This backup is not open any more. Please open it again.' }
      try {
        if ((await stampOf(it.file)) !== it.stamp)
          return { kind: 'failed', why: 'This backup was changed while it was read. Please open it again.' }
        return await readFrom(it, from)
      } catch (error) {
        return { kind: 'failed', why: `The backup cannot be read: ${explainReadError(error)}.` }
      }
    },
    close: files.close,
    closeAll: files.closeAll,
  }
}

async function readFrom(it: OpenBackup, from: number): Promise<Result<'backup.read'>> {
  const { file, backup } = it
  if (from >= backup.records) return { kind: 'lines', lines: [], next: null }
  const anchor = Math.floor(from / ANCHOR_DISTANCE)
  const near = { record: anchor * ANCHOR_DISTANCE, offset: backup.anchors[anchor] ?? 0 }
  const begin = it.cursor.record === from ? it.cursor : near

  const lines: string[] = []
  let { record } = begin
  let bytes = 0
  for await (const line of readLines(file, begin.offset, LINE_BYTES)) {
    if (line.kind === 'too-long') break
    const full = lines.length === MOST_LINES || (bytes > 0 && bytes + line.bytes.length > MOST_BYTES)
    if (record === backup.records || full) {
      it.cursor = { record, offset: line.offset }
      break
    }
    if (record >= from) {
      lines.push(line.bytes.toString())
      bytes += line.bytes.length
    }
    record += 1
  }
  return { kind: 'lines', lines, next: record < backup.records ? record : null }
}
