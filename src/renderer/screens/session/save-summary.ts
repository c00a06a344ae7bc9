import type { Client } from '../../../domain/client.ts'
import type { CalendarDay } from '../../../domain/dates.ts'
import type { Practice } from '../../../domain/practice.ts'
import { forReport, type Session } from '../../../domain/session.ts'
import { bridge } from '../../bridge.ts'
import { reasonOf } from '../../text/reason.ts'

/** What became of "Session summary (PDF)", with the sentence for the therapist. */
export type SummaryOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }

/** Asks main for a session summary. Never rejects: a refusal is a failure with its reason. */
export async function saveSummary(given: {
  practice: Practice
  client: Client
  session: Session
  printedOn: CalendarDay
}): Promise<SummaryOutcome> {
  const { practice, client, session, printedOn } = given
  try {
    return await bridge.call('report.saveSessionSummary', {
      input: {
        practice,
        client,
        session: forReport(session),
        paper: practice.paper,
        colour: 'colour',
        printedOn,
      },
      suggestedName: suggestedName(client, session),
    })
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) }
  }
}

/** "2026-03-14 Nguyen Thi session summary.pdf"; characters that a file name cannot hold become spaces. */
function suggestedName(client: Client, session: Session): string {
  const name = [
    ...client.name
      .replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 80)
    .join('')
  return `${session.dateOfService} ${name.trim()} session summary.pdf`
}
