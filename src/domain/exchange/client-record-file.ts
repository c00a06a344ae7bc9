import { z } from 'zod'
import { BACKUP_FORMAT } from '../backup.ts'
import { withIdentities } from '../point-identity.ts'
import { upgradeRecord } from '../upgrade.ts'
import { ClientRecord, RECORD_FORMAT, RECORD_VERSION } from './client-record.ts'
import { crc32Of } from './crc32.ts'
import { indexTriggerPoints } from './trigger-point-index.ts'

/**
 * The record as one JSON text, documented in docs/client-record.md: the same record, the same bytes. Throws on a record
 * that could not be read back: nothing is written that is lost later.
 */
export function writeClientRecord(given: ClientRecord): string {
  // Parsing puts the fields in the order of the schemas, whatever order they came in.
  const { writtenAt, appVersion, databaseId, practice, client, sessions, changes } = ClientRecord.parse(given)
  const head = { format: RECORD_FORMAT, version: RECORD_VERSION, writtenAt, appVersion, databaseId }
  const body = [
    JSON.stringify(head).slice(0, -1),
    `"practice":${JSON.stringify(practice)}`,
    `"client":${JSON.stringify(client)}`,
    `"sessions":${listed(sessions)}`,
    `"triggerPoints":${listed(indexTriggerPoints(withIdentities(sessions, client.identityEdits)))}`,
    `"changes":${listed(changes)}`,
  ].join(',\n')
  return `${body}${CHECKSUM_BEFORE}${crc32Of(body)}${CHECKSUM_AFTER}`
}

const CHECKSUM_BEFORE = ',\n"crc32":"'
const CHECKSUM_AFTER = '"}\n'
const CHECKSUM = new RegExp(`${CHECKSUM_BEFORE}([0-9a-f]{8})"\\}\\s*$`)

const listed = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`

/** Why a text is not read as a client's record. `path` names the field, e.g. "sessions.2.marks.0.side". */
export type ClientRecordFault =
  | { readonly kind: 'not-a-record' }
  | { readonly kind: 'a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'altered' }
  | { readonly kind: 'bad-record'; readonly path: string; readonly why: string }
export type ReadClientRecord =
  | { readonly kind: 'read'; readonly record: ClientRecord }
  | { readonly kind: 'fault'; readonly fault: ClientRecordFault }

const fault = (it: ClientRecordFault): ReadClientRecord => ({ kind: 'fault', fault: it })

const begins = (text: string, format: string) =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(text)

/** Reads what `writeClientRecord` wrote, now or in an earlier version; never throws. */
export function readClientRecord(given: string): ReadClientRecord {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  if (begins(text, BACKUP_FORMAT)) return fault({ kind: 'a-backup' })
  if (!begins(text, RECORD_FORMAT)) return fault({ kind: 'not-a-record' })
  const version = Number(/"version"\s*:\s*(\d{1,9})/.exec(text.slice(0, 200))?.[1] ?? Number.NaN)
  // Of a newer Palpate's file nothing else is known, not even that it ends in a checksum.
  if (version > RECORD_VERSION) return fault({ kind: 'newer', version })
  const ending = CHECKSUM.exec(text)
  const json = parseJson(text)
  if (!ending || json === undefined) return fault({ kind: json === undefined ? 'truncated' : 'altered' })
  if (crc32Of(text.slice(0, ending.index)) !== ending[1]) return fault({ kind: 'altered' })
  return readFields(json)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Envelope = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  version: z.int().min(1).max(RECORD_VERSION),
  writtenAt: z.unknown(),
  appVersion: z.unknown(),
  databaseId: z.unknown(),
  practice: z.unknown(),
  client: z.unknown(),
  sessions: z.array(z.unknown()),
  triggerPoints: z.unknown(),
  changes: z.unknown(),
  crc32: z.string(),
})

function readFields(json: unknown): ReadClientRecord {
  const envelope = Envelope.safeParse(json)
  if (!envelope.success) return badRecord(envelope.error)
  const { format, version, triggerPoints, crc32, ...fields } = envelope.data
  const record = ClientRecord.safeParse({
    ...fields,
    client: upgradeRecord('client', fields.client),
    sessions: version === 1 ? fields.sessions.map(upgradedSession) : fields.sessions,
  })
  if (!record.success) return badRecord(record.error)
  const { sessions, client } = record.data
  const index = indexTriggerPoints(withIdentities(sessions, client.identityEdits))
  if (JSON.stringify(triggerPoints) !== JSON.stringify(index))
    return fault({ kind: 'bad-record', path: 'triggerPoints', why: 'the list contradicts the sessions' })
  return { kind: 'read', record: record.data }
}

/** A session of version 1 as it is now; upgrading gives it empty private notes, and a record has none. */
function upgradedSession(session: unknown): unknown {
  const upgraded = upgradeRecord('session', session)
  if (typeof upgraded !== 'object' || upgraded === null || session === upgraded) return session
  return Object.fromEntries(Object.entries(upgraded).filter(([name]) => name !== 'privateNotes'))
}

function badRecord(error: z.ZodError): ReadClientRecord {
  const first = error.issues[0]
  return fault({
    kind: 'bad-record',
    path: shorten(first?.path.map(String).join('.') ?? ''),
    why: shorten(first?.message ?? 'it does not have the expected shape'),
  })
}

// A hostile file chooses its own keys, and they are quoted in the message.
const shorten = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 200)}…`)

/** What is wrong with the file and what to do, for the therapist. Nothing was changed when this is shown. */
export function describeClientRecordFault(it: ClientRecordFault): string {
  switch (it.kind) {
    case 'not-a-record':
      return 'This file is not a client’s record written by Palpate. Please choose another file.'
    case 'a-backup':
      return 'This file is a backup of a whole practice, not the record of one client. Please open it with “Open a backup” in the settings.'
    case 'newer':
      return `This record was written by a newer Palpate (format ${it.version}, this one reads ${RECORD_VERSION}). Please update Palpate and open it again.`
    case 'truncated':
      return 'This record is incomplete: its end is missing. It was probably cut off while it was copied. Please copy it again.'
    case 'altered':
      return 'This record is damaged or was altered: its checksum does not match its content. Please ask for the file again.'
    case 'bad-record':
      return `This record cannot be read${it.path ? ` at ${it.path}` : ''}: ${it.why}. Please ask for the file again.`
  }
}
