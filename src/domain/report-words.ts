import type { ReportKind } from './report-input.ts'
import type { OtherViews, ReportReader } from './report-sections.ts'

/** What each document is called, as a heading has it. */
export const REPORT_WORDS: Readonly<Record<ReportKind, string>> = {
  'session-summary': 'Session summary',
  handout: 'Client handout',
  'progress-report': 'Progress report',
  'session-summaries': 'All sessions',
  'whole-record': 'Whole record',
}

/** For whom, as one chooses it. */
export const READER_WORDS: Readonly<Record<ReportReader, string>> = {
  physician: 'Physician',
  client: 'Client',
  insurer: 'Insurer',
  own: 'Own file',
}

/** What becomes of the views without marks. */
export const OTHER_VIEWS_WORDS: Readonly<Record<OtherViews, string>> = {
  'left-out': 'Left out',
  small: 'Small',
}
