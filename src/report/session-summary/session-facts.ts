import { formatDay } from '../../domain/dates.ts'
import type { SessionSummaryInput } from '../../domain/report-input.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, row, SPACE, TYPE, text } from '../page-style.ts'
import { filled } from './filled.ts'

const DRAFT = 'Draft – not signed'

/** Title and state of the record, whom it is about, its two dates and who wrote it. */
export function sessionFacts(
  { practice, client, session }: SessionSummaryInput,
  width: number,
): readonly Block[] {
  const { dateOfBirth } = client
  const { dateOfService, timeOfService, dateOfEntry, therapist } = session
  const quarter = (width - 3 * 16) / 4
  return [
    row(columns([width - 160, 144], 16), [
      [text('Session summary', TYPE.title)],
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
  ]
}

/** A fact under its name, with a smaller line beneath it if there is one. */
export function fact(label: string, value: string, beneath = ''): readonly SimpleBlock[] {
  return [
    text(label, TYPE.label),
    text(value, TYPE.body),
    ...(beneath === '' ? [] : [text(beneath, TYPE.label)]),
  ]
}
