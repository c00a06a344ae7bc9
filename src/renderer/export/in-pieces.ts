import { CHANGES_A_MESSAGE, SESSIONS_A_MESSAGE } from '../../bridge/report-channels.ts'
import type { ChangeLogEntry } from '../../domain/change-log.ts'
import type { ReportSession } from '../../domain/session.ts'

/** Sessions and lines of the change log in messages of which none is long, in their order. */
export function* inPieces(
  sessions: readonly ReportSession[],
  changes: readonly ChangeLogEntry[] = [],
): Generator<{ readonly sessions: ReportSession[]; readonly changes: ChangeLogEntry[] }> {
  const count = Math.max(sessions.length / SESSIONS_A_MESSAGE, changes.length / CHANGES_A_MESSAGE)
  for (let at = 0; at < count; at += 1)
    yield {
      sessions: sessions.slice(at * SESSIONS_A_MESSAGE, (at + 1) * SESSIONS_A_MESSAGE),
      changes: changes.slice(at * CHANGES_A_MESSAGE, (at + 1) * CHANGES_A_MESSAGE),
    }
}
