import type { Client } from '../../../domain/client.ts'
import type { CalendarDay } from '../../../domain/dates.ts'
import { documentName } from '../../../domain/document-name.ts'
import type { Handout } from '../../../domain/handout/handout.ts'
import type { SessionId } from '../../../domain/ids.ts'
import type { ReportKind } from '../../../domain/report-input.ts'
import { REPORT_WORDS } from '../../../domain/report-words.ts'
import type { Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'

interface SummaryRequest {
  readonly kind: 'session-summary'
  readonly client: Client
  readonly session: Session
}
interface EveryVisitRequest {
  readonly kind: 'session-summaries' | 'whole-record'
  readonly client: Client
}

/** What somebody asked to see, and on which screen. */
export type AskedReport =
  | SummaryRequest
  | EveryVisitRequest
  | { readonly kind: 'handout'; readonly client: Client; readonly open: OpenSession }
  | { readonly kind: 'progress-report'; readonly client: Client; readonly askedOn: 'session' | 'client' }

/** From which visit to which; null stands for the first and the last. */
export interface VisitRange {
  readonly from: SessionId | null
  readonly to: SessionId | null
}

/** A document with all that it is about but the visits that are read for it. */
export type ReportRequest =
  | SummaryRequest
  | EveryVisitRequest
  | {
      readonly kind: 'handout'
      readonly client: Client
      readonly session: Session
      readonly handout: Handout
    }
  | {
      readonly kind: 'progress-report'
      readonly client: Client
      readonly visits: Promise<readonly Session[]>
      readonly range: VisitRange
    }

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
