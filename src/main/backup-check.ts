import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import {
  BACKUP_LINE_LIMIT,
  type BackupCounts,
  type BackupFault,
  type BackupHeader,
  type BackupRecord,
  parseBackupFooter,
  parseBackupHeader,
  parseBackupRecord,
} from '../domain/backup.ts'
import { explainReadError } from './file-error.ts'
import { type RawLine, readLines } from './read-lines.ts'

/** Every how many records a place to begin reading is remembered. */
export const ANCHOR_DISTANCE = 500
/** A header is short; a first line longer than this belongs to some other file. Bytes. */
const HEADER_LIMIT = 64 * 1024
/** A UTF-16 unit takes at most three bytes in UTF-8. */
export const LINE_BYTES = BACKUP_LINE_LIMIT * 3

/** A backup file that is whole and unaltered, and where its records lie. */
export interface SoundBackup {
  readonly kind: 'sound'
  readonly header: BackupHeader
  readonly counts: BackupCounts
  readonly records: number
  /** The byte offset of every `ANCHOR_DISTANCE`th record, from record 0 on. */
  readonly anchors: readonly number[]
  /** Of every byte before the footer line. */
  readonly sha256: string
}
export type CheckedBackup = SoundBackup | { readonly kind: 'fault'; readonly fault: BackupFault }

const COUNTED = {
  practice: 'practices',
  client: 'clients',
  session: 'sessions',
  change: 'changes',
} as const satisfies Record<BackupRecord['kind'], keyof BackupCounts>

const fault = (it: BackupFault): CheckedBackup => ({ kind: 'fault', fault: it })

/**
 * Reads a whole file once and says whether it is a sound backup. Damage to the file as a whole (cut off, altered) is
 * named before a record that does not parse, because it is its likely cause. Memory does not grow with the file.
 */
export async function checkBackup(file: FileHandle): Promise<CheckedBackup> {
  try {
    return await check(file)
  } catch (error) {
    return fault({ kind: 'unreadable', why: explainReadError(error) })
  }
}

async function check(file: FileHandle): Promise<CheckedBackup> {
  const first = await firstLine(file)
  if (first === 'empty') return fault({ kind: 'empty' })
  if (first === 'too-long') return fault({ kind: 'not-a-backup' })
  const header = parseBackupHeader(first.bytes.toString())
  if (header.kind === 'fault' && header.fault.kind !== 'bad-record') return header
  if (!first.ended) return fault({ kind: 'truncated' })

  const hash = createHash('sha256').update(first.bytes).update('\n')
  const counts = { practices: 0, clients: 0, sessions: 0, changes: 0 }
  const anchors: number[] = []
  let records = 0
  let badRecord = header.kind === 'fault' ? header.fault : undefined
  const countRecord = (line: RawLine) => {
    if (records % ANCHOR_DISTANCE === 0) anchors.push(line.offset)
    records += 1
    hash.update(line.bytes).update('\n')
    if (badRecord) return
    const record = parseLine(line, records + 1)
    if (record.kind === 'fault') badRecord = record.fault
    else counts[COUNTED[record.value.kind]] += 1
  }

  // One line is held back: whether it is a record or the footer shows only when the next one comes, or none.
  let held: RawLine | undefined
  for await (const line of readLines(file, first.bytes.length + 1, LINE_BYTES)) {
    if (held) countRecord(held)
    if (line.kind === 'too-long') return fault({ kind: 'line-too-long', line: records + 2 })
    held = line
  }
  if (!held) return fault({ kind: 'truncated' })
  const footer = parseBackupFooter(held.bytes.toString())
  if (!footer) {
    const cutOff = !held.ended || parseLine(held, 0).kind === 'parsed'
    return fault({ kind: cutOff ? 'truncated' : 'altered' })
  }
  const sha256 = hash.digest('hex')
  if (footer.sha256 !== sha256) return fault({ kind: 'altered' })
  if (header.kind === 'fault') return header
  if (badRecord) return fault(badRecord)
  const agree = (Object.keys(counts) as (keyof BackupCounts)[]).every(
    (key) => counts[key] === footer.counts[key],
  )
  if (!agree) return fault({ kind: 'counts-differ' })
  return { kind: 'sound', header: header.value, counts, records, anchors, sha256 }
}

async function firstLine(file: FileHandle): Promise<RawLine | 'empty' | 'too-long'> {
  for await (const line of readLines(file, 0, HEADER_LIMIT)) return line.kind === 'line' ? line : 'too-long'
  return 'empty'
}

function parseLine(line: RawLine, number: number): ReturnType<typeof parseBackupRecord> {
  const text = line.bytes.toString()
  if (text.length > BACKUP_LINE_LIMIT)
    return { kind: 'fault', fault: { kind: 'line-too-long', line: number } }
  return parseBackupRecord(text, number)
}
