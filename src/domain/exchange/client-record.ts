import { z } from 'zod'
import { BACKUP_VERSION } from '../backup.ts'
import { ChangeLogEntry } from '../change-log.ts'
import { Client } from '../client.ts'
import { Instant } from '../dates.ts'
import { DatabaseId, distinctIds } from '../ids.ts'
import { Practice } from '../practice.ts'
import { forReport, ReportSession, type Session } from '../session.ts'
import { inVisitOrder } from '../visit-order.ts'
import { hasNoPrivateText, withoutPrivateText } from './without-private.ts'

/** Whose record it is, as a letterhead says it; nothing of how the practice works and nothing of its other clients. */
export const RecordPractice = Practice.unwrap()
  .pick({
    id: true,
    name: true,
    therapist: true,
    credentials: true,
    registrationNumber: true,
    address: true,
    phone: true,
    email: true,
    pressureUnit: true,
    findingNames: true,
    sample: true,
  })
  .readonly()
export type RecordPractice = z.infer<typeof RecordPractice>

/**
 * Everything that a practice keeps of one client: every session, signed and draft, with its addenda, the consents and
 * contraindications, and the lines of the change log. Sessions oldest first, changes as they were made. What the therapist
 * noted for nobody else is not in it, in the sessions as little as in the lines of the log.
 */
export const ClientRecord = z
  .strictObject({
    /** When it was written, and by which Palpate from which database. */
    writtenAt: Instant,
    appVersion: z.string().max(100),
    databaseId: DatabaseId,
    practice: RecordPractice,
    client: Client,
    sessions: z.array(ReportSession).refine(distinctIds, 'two sessions have the same id').readonly(),
    changes: z
      .array(ChangeLogEntry.refine(hasNoPrivateText, 'private notes are not handed on'))
      .refine(distinctIds, 'two lines of the change log have the same id')
      .readonly(),
  })
  .superRefine(({ client, sessions, changes }, context) => {
    const own = new Set<string>(sessions.map(({ id }) => id))
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    sessions.forEach((session, index) => {
      if (session.clientId !== client.id)
        complain(['sessions', index, 'clientId'], 'this session is another client’s')
    })
    changes.forEach(({ subject }, index) => {
      if (subject.kind === 'session' ? !own.has(subject.id) : subject.id !== client.id)
        complain(['changes', index, 'subject'], 'this line of the change log is not about this client')
    })
  })
  .readonly()
export type ClientRecord = z.infer<typeof ClientRecord>

/** The version is that of the backup file: both hold the same records, and `upgrade.ts` reads the older ones of both. */
export const RECORD_FORMAT = 'palpate-client-record'
export const RECORD_VERSION = BACKUP_VERSION

/** What a record is taken out of: any clients' sessions, any lines of the log. */
export interface RecordSource {
  readonly writtenAt: Instant
  readonly appVersion: string
  readonly databaseId: DatabaseId
  readonly practice: Practice | RecordPractice
  readonly client: Client
  readonly sessions: readonly (Session | ReportSession)[]
  readonly changes: readonly ChangeLogEntry[]
}

/** One client's part of what is given, in order. Throws if that is no record. */
export const clientRecordOf = (given: RecordSource): ClientRecord =>
  ClientRecord.parse(uncheckedRecordOf(given))

/**
 * The same without the check, which takes long for hundreds of sessions. Private notes are in neither. Only for who
 * hands it on to be checked.
 */
export function uncheckedRecordOf(given: RecordSource): ClientRecord {
  const { practice, client } = given
  const sessions = inVisitOrder(
    given.sessions
      .filter(({ clientId }) => clientId === client.id)
      .map((session) => ('privateNotes' in session ? forReport(session) : session)),
  )
  const own = new Set<string>(sessions.map(({ id }) => id))
  const changes = given.changes
    .filter(({ subject }) => (subject.kind === 'client' && subject.id === client.id) || own.has(subject.id))
    .map(withoutPrivateText)
  return { ...given, practice: letterhead(practice), sessions, changes }
}

const letterhead = (practice: Practice | RecordPractice): RecordPractice => ({
  id: practice.id,
  name: practice.name,
  therapist: practice.therapist,
  credentials: practice.credentials,
  registrationNumber: practice.registrationNumber,
  address: practice.address,
  phone: practice.phone,
  email: practice.email,
  pressureUnit: practice.pressureUnit,
  findingNames: practice.findingNames,
  sample: practice.sample,
})
