import { formatDay } from '../../domain/dates.ts'
import type { SessionSummaryInput } from '../../domain/report-input.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, row, SPACE, TYPE, text } from '../page-style.ts'
import { filled } from './filled.ts'

const DRAFT = 'Draft – not signed'

/** Title and state of the record, whom it is about and its two dates. */
export function sessionFacts(
  { practice, client, session }: SessionSummaryInput,
  width: number,
): readonly Block[] {
  const title = columns([width - 160, 144], 16)
  const third = (width - 3 * 16 - 0.34 * width) / 3
  const grid = columns([0.34 * width, third, third, third], 16)
  const entered = session.dateOfEntry
  const fact = (label: string, value: string, style = TYPE.body) => [
    text(label, TYPE.label),
    text(value, style),
  ]
  const other = filled(session.therapist) && session.therapist !== practice.therapist
  return [
    row(title, [
      [text('Session summary', TYPE.title)],
      session.state === 'draft' ? [gap(6), text(DRAFT, TYPE.notice, 'right')] : [],
    ]),
    gap(SPACE.part),
    row(grid, [
      fact('Client', client.name, TYPE.name),
      fact('Date of birth', client.dateOfBirth === null ? 'not recorded' : formatDay(client.dateOfBirth)),
      [
        ...fact('Date of service', formatDay(session.dateOfService)),
        ...(session.timeOfService === null ? [] : [text(session.timeOfService, TYPE.label)]),
      ],
      // The instant is kept in UTC, and near midnight that is another day than the practice's: it says so.
      [
        ...fact('Date of entry', formatDay(entered.slice(0, 10))),
        text(`${entered.slice(11, 16)} UTC`, TYPE.label),
      ],
    ]),
    ...(other ? [gap(SPACE.small), ...fact('Therapist of this session', session.therapist)] : []),
  ]
}
