import type { BackupRecord } from '../backup.ts'
import { ChangeLogEntry } from '../change-log.ts'
import { Client } from '../client.ts'
import { formatDay } from '../dates.ts'
import type { SessionId } from '../ids.ts'
import { forReport, ReportSession, type Session } from '../session.ts'
import type { Addendum } from '../signature.ts'
import { type MakeDigest, verifyDigest } from '../signing.ts'
import type { ClientRecord } from './client-record.ts'
import { withoutPrivateText } from './without-private.ts'

/** What the practice has already under the ids of a record, whoever it belongs to; its sessions with all their fields. */
export interface ExistingRecords {
  readonly client: Client | null
  readonly sessions: readonly Session[]
  readonly changes: readonly ChangeLogEntry[]
}

/** "addenda": signed the same, with addenda in the record that are not here. "different": two contents under one id. */
export type SessionOutcome = 'new' | 'same' | 'addenda' | 'different'
export interface PlannedSession {
  readonly session: ReportSession
  readonly outcome: SessionOutcome
  /** Addenda that are only in the record, as they stand there. */
  readonly addenda: readonly Addendum[]
}

/**
 * What an import would do. It only ever adds: a client, sessions, addenda after those that are here, lines of the log.
 * What is here and differs stays as it is here, and `words` says so; the copy in the file is not taken. Private notes are in no
 * record: those that are here stay, and no difference.
 */
export interface ClientImport {
  readonly kind: 'import'
  readonly client: 'new' | 'same' | 'different'
  readonly sessions: readonly PlannedSession[]
  /** Lines of the change log that are only in the record. */
  readonly changes: readonly ChangeLogEntry[]
  /** For the therapist, before anything is stored: one sentence each. */
  readonly words: readonly string[]
}
export type ClientImportPlan = ClientImport | { readonly kind: 'refused'; readonly why: string }

/** The sessions of a record that are not what was signed: changed since, by whomever. */
export async function alteredSessions(
  { sessions }: ClientRecord,
  digest: MakeDigest,
): Promise<ReadonlySet<SessionId>> {
  const altered = new Set<SessionId>()
  for (const session of sessions)
    if ((await verifyDigest(session, digest)) === 'altered') altered.add(session.id)
  return altered
}

/**
 * Compares a record with what is here; `altered` are the sessions whose signature does not hold. Never a copy under new ids: a signature covers the ids of its session and client,
 * so a copy would look tampered with. Refused as a whole if a session of the record belongs to another client here.
 * `breathe` is awaited between small pieces of the work, which may be long.
 */
export async function planClientImport(
  record: ClientRecord,
  existing: ExistingRecords,
  altered: ReadonlySet<SessionId>,
  breathe: () => Promise<void> | undefined = () => undefined,
): Promise<ClientImportPlan> {
  const hereById = new Map(existing.sessions.map((session) => [session.id, session]))
  const foreign = record.sessions.find(
    ({ id, clientId }) => (hereById.get(id)?.clientId ?? clientId) !== clientId,
  )
  if (foreign)
    return {
      kind: 'refused',
      why: `The session of ${formatDay(foreign.dateOfService)} in this file belongs to another client here. Nothing was imported. Please check whose record it is.`,
    }
  if (existing.client && existing.client.id !== record.client.id)
    throw new Error(`the existing client ${existing.client.id} was given for ${record.client.id}`)
  const client = !existing.client
    ? 'new'
    : clientText(existing.client) === clientText(record.client)
      ? 'same'
      : 'different'
  const sessions: PlannedSession[] = []
  for (const session of record.sessions) {
    sessions.push(planned(session, hereById.get(session.id)))
    await breathe()
  }
  const known = new Map(existing.changes.map((change) => [change.id, change]))
  const changes = record.changes.filter(({ id }) => !known.has(id))
  const contradicted: ChangeLogEntry[] = []
  for (const change of record.changes) {
    const here = known.get(change.id)
    if (here && changeText(here) !== changeText(change)) contradicted.push(change)
    await breathe()
  }
  const plan: Omit<ClientImport, 'words'> = { kind: 'import', client, sessions, changes }
  return { ...plan, words: wordsFor(record, plan, { contradicted: contradicted.length, altered }) }
}

// Parsing puts the fields in the same order on both sides.
const clientText = (client: Client) => JSON.stringify(Client.parse(client))
// What is here may tell of private notes, and a record never does.
const changeText = (change: ChangeLogEntry) =>
  JSON.stringify(ChangeLogEntry.parse(withoutPrivateText(change)))
const sessionText = (session: ReportSession) =>
  JSON.stringify(ReportSession.parse({ ...session, addenda: [] }))

function planned(session: ReportSession, here: Session | undefined): PlannedSession {
  if (!here) return { session, outcome: 'new', addenda: [] }
  const different: PlannedSession = { session, outcome: 'different', addenda: [] }
  if (sessionText(session) !== sessionText(forReport(here))) return different
  const known = new Map(here.addenda.map((addendum) => [addendum.id, JSON.stringify(addendum)]))
  if (
    session.addenda.some(
      (addendum) => (known.get(addendum.id) ?? JSON.stringify(addendum)) !== JSON.stringify(addendum),
    )
  )
    return different
  const addenda = session.addenda.filter(({ id }) => !known.has(id))
  return { session, outcome: addenda.length > 0 ? 'addenda' : 'same', addenda }
}

function wordsFor(
  { client, practice }: ClientRecord,
  plan: Omit<ClientImport, 'words'>,
  { contradicted, altered }: { readonly contradicted: number; readonly altered: ReadonlySet<SessionId> },
): readonly string[] {
  const daysOf = (outcome: SessionOutcome) =>
    plan.sessions
      .filter((it) => it.outcome === outcome)
      .map(({ session }) => formatDay(session.dateOfService))
  const [added, same, addenda, different] = (['new', 'same', 'addenda', 'different'] as const).map(daysOf)
  const say = (days: readonly string[] | undefined, sentence: (days: string) => string) =>
    days && days.length > 0 ? [sentence(listDays(days))] : []
  const forged = plan.sessions
    .filter(({ session, outcome }) => outcome === 'new' && altered.has(session.id))
    .map(({ session }) => formatDay(session.dateOfService))
  return [
    ...(practice.sample ? ['This record comes from the sample practice: the client is invented.'] : []),
    ...(plan.client === 'new' ? [`${client.name} is added as a new client.`] : []),
    ...(plan.client === 'same' ? [`${client.name} is here already, with the same details.`] : []),
    ...(plan.client === 'different'
      ? [`${client.name} is here already, with other details. The details stay as they are here.`]
      : []),
    ...say(added, (days) => `Added: ${days}.`),
    ...say(
      forged,
      (days) => `Added as it stands, though it is not what was signed; it will always say so: ${days}.`,
    ),
    ...say(same, (days) => `Here already: ${days}.`),
    ...say(addenda, (days) => `Here already, and new addenda are added: ${days}.`),
    ...say(
      different,
      (days) => `Here already, with another content, which stays; the one in the file is not taken: ${days}.`,
    ),
    ...(contradicted > 0
      ? [`${contradicted} of the lines of the change log read differently here. They stay as they are here.`]
      : []),
  ]
}

/** The days of so many sessions as a sentence ends with them: "1 session, 12 Mar 2026". */
const listDays = (days: readonly string[]): string => {
  const count = days.length === 1 ? '1 session' : `${days.length} sessions`
  return days.length > 6 ? `${count}, ${days[0]} to ${days.at(-1)}` : `${count}, ${days.join(', ')}`
}

/**
 * What the import stores, as records of a backup hold it: the client if new, new sessions whole, sessions here with the
 * missing addenda after their own, new lines of the log. Everything else stays untouched.
 */
export function recordsToStore(
  record: ClientRecord,
  plan: ClientImport,
  existing: ExistingRecords,
): readonly BackupRecord[] {
  const hereById = new Map(existing.sessions.map((session) => [session.id, session]))
  return [
    ...(plan.client === 'new' ? [{ kind: 'client' as const, record: record.client }] : []),
    ...plan.sessions.flatMap(({ session, outcome, addenda }): readonly BackupRecord[] => {
      const here = hereById.get(session.id)
      if (outcome === 'new') return [{ kind: 'session', record: { ...session, privateNotes: '' } }]
      return outcome === 'addenda' && here
        ? [{ kind: 'session', record: { ...here, addenda: [...here.addenda, ...addenda] } }]
        : []
    }),
    ...plan.changes.map((change): BackupRecord => ({ kind: 'change', record: change })),
  ]
}
