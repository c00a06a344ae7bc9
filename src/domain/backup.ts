import { z } from 'zod'
import { ChangeLogEntry } from './change-log.ts'
import { Client } from './client.ts'
import { Instant } from './dates.ts'
import { DatabaseId } from './ids.ts'
import { Practice } from './practice.ts'
import { Session } from './session.ts'
import { upgradeRecord } from './upgrade.ts'

/*
 * The backup file, version 2 (1 had fewer fields, `upgrade.ts` knows which): UTF-8 text, one JSON value a line, lines ended by "\n".
 *   line 1        the header: {"format":"palpate-backup","version":2,…}
 *   lines 2 … n   one record each: {"kind":"practice"|"client"|"session"|"change","record":{…}};
 *                 the practice first, every client before its sessions, changes last and in order
 *   last line     the footer: {"end":"palpate-backup","counts":{…},"sha256":"…"}, the SHA-256 (hex) of every
 *                 byte before the footer line
 */
export const BACKUP_FORMAT = 'palpate-backup'
export const BACKUP_VERSION = 2
export const BACKUP_EXTENSION = 'palpate'
/** The longest line that is read. A session with everything in it is far shorter. Characters. */
export const BACKUP_LINE_LIMIT = 8_000_000

const count = z.int().min(0)
export const BackupCounts = z
  .strictObject({ practices: count, clients: count, sessions: count, changes: count })
  .readonly()
export type BackupCounts = z.infer<typeof BackupCounts>

export const BackupHeader = z
  .strictObject({
    format: z.literal(BACKUP_FORMAT),
    version: z.int().min(1).max(BACKUP_VERSION),
    createdAt: Instant,
    appVersion: z.string().max(100),
    databaseId: DatabaseId,
    practiceName: z.string().max(1000),
    sample: z.boolean(),
  })
  .readonly()
export type BackupHeader = z.infer<typeof BackupHeader>

export const BackupFooter = z
  .strictObject({
    end: z.literal(BACKUP_FORMAT),
    counts: BackupCounts,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly()
export type BackupFooter = z.infer<typeof BackupFooter>

export const BackupRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('practice'), record: Practice }),
  z.strictObject({ kind: z.literal('client'), record: Client }),
  z.strictObject({ kind: z.literal('session'), record: Session }),
  z.strictObject({ kind: z.literal('change'), record: ChangeLogEntry }),
])
export type BackupRecord = z.infer<typeof BackupRecord>

/** Why a file cannot be opened as a backup. `line` counts from 1; `path` names the field, e.g. "record.marks.2.side". */
export const BackupFault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-a-backup') }),
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('newer'), version: z.int() }),
  z.strictObject({ kind: z.literal('truncated') }),
  z.strictObject({ kind: z.literal('altered') }),
  z.strictObject({ kind: z.literal('line-too-long'), line: z.int() }),
  z.strictObject({ kind: z.literal('bad-record'), line: z.int(), path: z.string(), why: z.string() }),
  z.strictObject({ kind: z.literal('counts-differ') }),
  z.strictObject({ kind: z.literal('unreadable'), why: z.string() }),
])
export type BackupFault = z.infer<typeof BackupFault>

export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: BackupFault }

const fault = (it: BackupFault): { kind: 'fault'; fault: BackupFault } => ({ kind: 'fault', fault: it })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first line of a file as a backup header. */
export function parseBackupHeader(line: string): Parsed<BackupHeader> {
  const json = parseJson(line)
  const named = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int() }).safeParse(json)
  if (!named.success) return fault({ kind: 'not-a-backup' })
  if (named.data.version > BACKUP_VERSION) return fault({ kind: 'newer', version: named.data.version })
  const header = BackupHeader.safeParse(json)
  return header.success ? { kind: 'parsed', value: header.data } : badRecord(1, header.error)
}

/** The last line of a file as a backup footer, or null if it is something else (then the file was cut off). */
export function parseBackupFooter(line: string): BackupFooter | null {
  const footer = BackupFooter.safeParse(parseJson(line))
  return footer.success ? footer.data : null
}

/** One record line; `line` counts from 1 and is only for the message. */
export function parseBackupRecord(text: string, line: number): Parsed<BackupRecord> {
  const json = parseJson(text)
  if (json === undefined) return fault({ kind: 'bad-record', line, path: '', why: 'the line is not JSON' })
  const record = BackupRecord.safeParse(upToDate(json))
  return record.success ? { kind: 'parsed', value: record.data } : badRecord(line, record.error)
}

/** A line of version 1 as version 2 has it. */
function upToDate(json: unknown): unknown {
  const line = z
    .object({ kind: z.enum(['practice', 'client', 'session']), record: z.unknown() })
    .safeParse(json)
  return line.success
    ? { ...(json as object), record: upgradeRecord(line.data.kind, line.data.record) }
    : json
}

function badRecord(line: number, error: z.ZodError): Parsed<never> {
  const first = error.issues[0]
  return fault({
    kind: 'bad-record',
    line,
    path: shorten(first?.path.map(String).join('.') ?? ''),
    why: shorten(first?.message ?? 'it does not have the expected shape'),
  })
}

// A hostile file chooses its own keys, and they are quoted in the message.
const shorten = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 200)}…`)

/** One line of the file, without its line end. */
export function formatBackupLine(line: BackupHeader | BackupRecord | BackupFooter): string {
  return JSON.stringify(line)
}

/** What is wrong with the file and what to do, for the therapist. Nothing was changed when this is shown. */
export function describeBackupFault(it: BackupFault): string {
  switch (it.kind) {
    case 'not-a-backup':
      return 'This file is not a Palpate backup. Please choose a file that ends in ".palpate".'
    case 'empty':
      return 'This file is empty. Please choose another backup.'
    case 'newer':
      return `This backup was written by a newer Palpate (format ${it.version}, this one reads ${BACKUP_VERSION}). Please update Palpate and open it again.`
    case 'truncated':
      return 'This backup is incomplete: its end is missing. It was probably cut off while it was copied. Please copy it again or choose another backup.'
    case 'altered':
      return 'This backup is damaged or was altered: its checksum does not match its content. Please choose another backup.'
    case 'line-too-long':
      return `This backup cannot be read: line ${it.line} is longer than any record can be. Please choose another backup.`
    case 'bad-record':
      return `This backup cannot be read: line ${it.line}${it.path ? `, ${it.path}` : ''}: ${it.why}. Please choose another backup.`
    case 'counts-differ':
      return 'This backup is incomplete: it holds fewer or more records than it says. Please choose another backup.'
    case 'unreadable':
      return `This file cannot be read: ${it.why}. Please check that the disk is connected and that you may read the file.`
  }
}
