import type { Client } from '../../../domain/client.ts'
import type { CalendarDay } from '../../../domain/dates.ts'
import { documentName } from '../../../domain/document-name.ts'
import type { ReportKind } from '../../../domain/report-input.ts'
import { REPORT_WORDS } from '../../../domain/report-words.ts'
import type { Session } from '../../../domain/session.ts'

/** A document that somebody asked to see. Those about every visit read the visits themselves. */
export type ReportRequest =
  | { readonly kind: 'session-summary'; readonly client: Client; readonly session: Session }
  | { readonly kind: 'session-summaries' | 'whole-record'; readonly client: Client }

/** True if one chooses for whom the document is and what is in it. */
export const hasSections = (kind: ReportKind): boolean =>
  kind === 'session-summary' || kind === 'session-summaries'

/** What it is called as a file: with the day of the visit, or of today if it is about many. */
export function reportFileName(request: ReportRequest, today: CalendarDay): string {
  return documentName({
    day: 'session' in request ? request.session.dateOfService : today,
    client: request.client.name,
    what: REPORT_WORDS[request.kind],
    extension: 'pdf',
  })
}
