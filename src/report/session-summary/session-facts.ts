import { formatDay } from '../../domain/dates.ts'
import { SECTION_NAMES, SummarySection } from '../../domain/report-sections.ts'
import { filled } from '../../domain/text.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, row, SPACE, TYPE, text, title } from '../page-style.ts'
import type { SummaryContent } from './summary-content.ts'

const DRAFT = 'Draft – not signed'

/** Title and state of the record, whom it is about, its two dates and who wrote it. */
export function sessionFacts(
  { practice, client, session, choice }: SummaryContent,
  width: number,
): readonly Block[] {
  const { dateOfBirth } = client
  const { dateOfService, timeOfService, dateOfEntry, therapist } = session
  const quarter = (width - 3 * 16) / 4
  return [
    row(columns([width - 160, 144], 16), [
      [title('Session summary')],
      session.state === 'draft' ? [gap(6), text(DRAFT, TYPE.notice, 'right')] : [],
    ]),
    gap(SPACE.part),
    text('Client', TYPE.label),
    text(client.name, TYPE.name),
    gap(SPACE.part),
    row(columns([quarter, quarter, quarter, quarter], 16), [
      fact('Date of birth', dateOfBirth === null ? 'not recorded' : formatDay(dateOfBirth)),
      fact('Date of service', formatDay(dateOfService), timeOfService ?? ''),
      // The instant is kept in UTC, and near midnight that is another day than the practice's: it says so.
      fact('Date of entry', formatDay(dateOfEntry.slice(0, 10)), `${dateOfEntry.slice(11, 16)} UTC`),
      fact('Therapist', filled(therapist) ? therapist : practice.therapist),
    ]),
    ...leftOut(choice.sections),
  ]
}

/** Who gets a part of a record is told that it is a part. */
function leftOut(sections: readonly SummarySection[]): readonly Block[] {
  const names = SummarySection.options
    .filter((section) => !sections.includes(section))
    .map((section) => SECTION_NAMES[section].toLowerCase().replace('soap', 'SOAP'))
  if (names.length === 0) return []
  return [gap(SPACE.part), text(`Left out of this copy by choice: ${names.join(', ')}.`, TYPE.label)]
}

/** A fact under its name, with a smaller line beneath it if there is one. */
export function fact(label: string, value: string, beneath = ''): readonly SimpleBlock[] {
  return [
    text(label, TYPE.label),
    text(value, TYPE.body),
    ...(beneath === '' ? [] : [text(beneath, TYPE.label)]),
  ]
}
