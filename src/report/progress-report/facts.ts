import { formatDay } from '../../domain/dates.ts'
import type { ReportPlan } from '../../domain/report-input.ts'
import { visitName } from '../../domain/review/visit-name.ts'
import { summaryOf } from '../../domain/review/words.ts'
import { filled } from '../../domain/text.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, row, SPACE, TYPE, text, title } from '../page-style.ts'
import { fact } from '../session-summary/session-facts.ts'
import type { Progress } from './progress.ts'

/** What a progress report is made of, besides the visits. */
export type ProgressReportPlan = Extract<ReportPlan, { readonly kind: 'progress-report' }>

/** From the first visit's day to the last one's. */
export function periodInWords({ first, last }: Progress): string {
  const [from, to] = [first, last].map(({ dateOfService }) => formatDay(dateOfService))
  return from === to ? `${from}` : `${from} – ${to}`
}

/** More visits than this are counted, not listed. */
const MOST_LISTED = 24

/** Title, whom it is about, the period with its visits, and what came of it in one plain sentence. */
export function progressFacts(
  { client, practice }: ProgressReportPlan,
  progress: Progress,
  width: number,
): readonly Block[] {
  const { visits, last } = progress
  const third = (width - 2 * 16) / 3
  const drafts = visits.filter(({ state }) => state === 'draft').length
  return [
    title('Progress report'),
    gap(SPACE.part),
    text('Client', TYPE.label),
    text(client.name, TYPE.name),
    gap(SPACE.part),
    row(columns([third, third, third], 16), [
      fact('Period', periodInWords(progress), countOf(visits.length, drafts)),
      fact('Date of birth', client.dateOfBirth === null ? 'not recorded' : formatDay(client.dateOfBirth)),
      fact('Therapist', filled(last.therapist) ? last.therapist : practice.therapist),
    ]),
    ...(visits.length > MOST_LISTED
      ? []
      : [gap(SPACE.part), text('Visits', TYPE.label), text(datesOf(progress), TYPE.body)]),
    gap(SPACE.part + SPACE.small),
    text('In short', TYPE.label),
    text(summaryOf(progress), { ...TYPE.name, leading: 18, weight: 'regular' }),
  ]
}

function countOf(visits: number, drafts: number): string {
  const count = visits === 1 ? '1 visit: nothing to compare it with' : `${visits} visits`
  return drafts === 0 ? count : `${count}, ${drafts} not signed`
}

// A date is not torn apart at the end of a line.
const datesOf = ({ visits }: Progress): string =>
  visits
    .map((visit) =>
      `${visitName(visit, visits)}${visit.state === 'draft' ? ' (draft)' : ''}`.replaceAll(' ', '\u00a0'),
    )
    .join(' · ')
