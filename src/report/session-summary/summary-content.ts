import type { SessionSummaryInput } from '../../domain/report-input.ts'
import type { SummaryChoice, SummarySection } from '../../domain/report-sections.ts'
import type { ReportSession } from '../../domain/session.ts'

/** What one summary tells: a visit, what of it was chosen for the reader, and the visit before it if there is one. */
export interface SummaryContent extends SessionSummaryInput {
  readonly choice: SummaryChoice
  readonly previous: ReportSession | null
}

/** Whether a section is in this copy. */
export const isChosen = ({ choice }: Pick<SummaryContent, 'choice'>, section: SummarySection): boolean =>
  choice.sections.includes(section)
