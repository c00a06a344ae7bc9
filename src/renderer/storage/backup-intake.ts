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
 * Reads and checks every record of an opened backup before anything is stored: the form of each record, no id
 * used twice, every session after its client, exactly one practice, as many of each as promised.
 */
export async function takeIn(
  bridge: AppBridge,
  { token, counts }: { readonly token: string; readonly counts: BackupCounts },
  onRecords: (done: number) => void,
): Promise<IntakeOutcome> {
  const breathe = makeBreather()
  const intake: Intake = { practices: [], clients: [], sessions: [], changes: [] }
  const ids: KnownIds = { practice: new Set(), client: new Set(), session: new Set(), change: new Set() }
  let from: number | null = 0
  while (from !== null) {
    const chunk: Result<'backup.read'> = await bridge.call('backup.read', { token, from })
    if (chunk.kind === 'failed') return refused(chunk.why)
    for (const [index, text] of chunk.lines.entries()) {
      // The header is line 1 of the file, so record 0 is line 2.
      const parsed = parseBackupRecord(text, from + index + 2)
      if (parsed.kind === 'fault') return refused(describeBackupFault(parsed.fault))
      const why = refuseAmong(ids, parsed.value)
      if (why !== null) return refused(`This backup cannot be opened: ${why}.`)
      collect(intake, parsed.value)
      await breathe()
    }
    onRecords(from + chunk.lines.length)
    from = chunk.next
  }
  if (ids.practice.size !== 1)
    return refused(`This backup cannot be opened: it holds ${ids.practice.size} practices instead of one.`)
  if (!isComplete(intake, counts)) return refused(describeBackupFault({ kind: 'counts-differ' }))
  return { kind: 'complete', intake }
}

type KnownIds = Readonly<Record<BackupRecord['kind'], Set<string>>>

/** Why a record cannot stand beside those before it, or null if it can; then its id is known from now on. */
function refuseAmong(ids: KnownIds, it: BackupRecord): string | null {
  const { id } = it.record
  if (ids[it.kind].has(id)) return `two of its records have the same id, ${id}`
  ids[it.kind].add(id)
  const homeless = it.kind === 'session' && !ids.client.has(it.record.clientId)
  return homeless ? `the client of its session ${id} is missing` : null
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

function isComplete({ practices, clients, sessions, changes }: Intake, counts: BackupCounts): boolean {
  return (
    practices.length === counts.practices &&
    clients.length === counts.clients &&
    sessions.length === counts.sessions &&
    changes.length === counts.changes
  )
}
