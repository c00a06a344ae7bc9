import type { AppBridge } from '../../bridge/app-bridge.ts'
import type { Result } from '../../bridge/channels.ts'
import { assertNever } from '../../domain/assert-never.ts'
import {
  type BackupCounts,
  type BackupRecord,
  describeBackupFault,
  parseBackupRecord,
} from '../../domain/backup.ts'
import { makeBreather } from './breathe.ts'
import { clientRow } from './client-repository.ts'
import type { ChangeRow, ClientRow, PracticeRow, SessionRow } from './rows.ts'
import { sessionRow } from './session-repository.ts'

/** A whole practice in hand, as the rows that will be stored. */
export interface Intake {
  readonly practices: PracticeRow[]
  readonly clients: ClientRow[]
  readonly sessions: SessionRow[]
  readonly changes: Omit<ChangeRow, 'number'>[]
}
export type IntakeOutcome =
  | { readonly kind: 'complete'; readonly intake: Intake }
  /** `why` is a sentence for the therapist. */
  | { readonly kind: 'refused'; readonly why: string }

const refused = (why: string): IntakeOutcome => ({ kind: 'refused', why })

/**
 * Reads and checks every record of an opened backup before anything is stored: the form of each record, as many
 * as promised, exactly one practice, no id used twice, every session's client present.
 */
export async function takeIn(
  bridge: AppBridge,
  { token, counts }: { readonly token: string; readonly counts: BackupCounts },
  onRecords: (done: number) => void,
): Promise<IntakeOutcome> {
  const breathe = makeBreather()
  const intake: Intake = { practices: [], clients: [], sessions: [], changes: [] }
  let from: number | null = 0
  while (from !== null) {
    const chunk: Result<'backup.read'> = await bridge.call('backup.read', { token, from })
    if (chunk.kind === 'failed') return refused(chunk.why)
    for (const [index, text] of chunk.lines.entries()) {
      // The header is line 1 of the file, so record 0 is line 2.
      const parsed = parseBackupRecord(text, from + index + 2)
      if (parsed.kind === 'fault') return refused(describeBackupFault(parsed.fault))
      collect(intake, parsed.value)
      await breathe()
    }
    onRecords(from + chunk.lines.length)
    from = chunk.next
  }
  const why = crossCheck(intake, counts)
  return why === null ? { kind: 'complete', intake } : refused(why)
}

function collect({ practices, clients, sessions, changes }: Intake, it: BackupRecord): void {
  switch (it.kind) {
    case 'practice':
      practices.push({ id: it.record.id, payload: it.record })
      return
    case 'client':
      clients.push(clientRow(it.record))
      return
    case 'session':
      sessions.push(sessionRow(it.record))
      return
    case 'change':
      changes.push({ subjectId: it.record.subject.id, payload: it.record })
      return
    default:
      assertNever(it)
  }
}

/** Why the records do not make a practice together, as a sentence; null if they do. */
function crossCheck({ practices, clients, sessions, changes }: Intake, counts: BackupCounts): string | null {
  if (
    practices.length !== counts.practices ||
    clients.length !== counts.clients ||
    sessions.length !== counts.sessions ||
    changes.length !== counts.changes
  )
    return describeBackupFault({ kind: 'counts-differ' })
  if (practices.length !== 1)
    return `This backup cannot be opened: it holds ${practices.length} practices instead of one.`
  const twice =
    firstTwice(clients) ?? firstTwice(sessions) ?? firstTwice(changes.map(({ payload }) => payload))
  if (twice !== undefined)
    return `This backup cannot be opened: two of its records have the same id, ${twice}.`
  const known = new Set(clients.map(({ id }) => id))
  const orphan = sessions.find(({ clientId }) => !known.has(clientId))
  return orphan ? `This backup cannot be opened: the client of its session ${orphan.id} is missing.` : null
}

function firstTwice(records: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>()
  return records.find(({ id }) => seen.size === seen.add(id).size)?.id
}
