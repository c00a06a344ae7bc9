import type { ChangeLogEntry } from '../../domain/change-log.ts'
import { formatDay } from '../../domain/dates.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, heading, prose, row, rule, SPACE, TYPE, text } from '../page-style.ts'
import { emptySection } from '../session-summary/table-section.ts'

const TITLE = 'Change log'
const LINE = { ...TYPE.label, colour: 'ink' } as const

/** Every change of the record, as it was made: when, to what, and what was done. */
export function changeLogBlocks(
  changes: readonly ChangeLogEntry[],
  sessions: readonly ReportSession[],
  width: number,
): readonly Block[] {
  if (changes.length === 0) return emptySection(TITLE)
  const days = new Map<string, string>(
    sessions.map(({ id, dateOfService }) => [id, formatDay(dateOfService)]),
  )
  const grid = columns([108, 128, width - 108 - 128 - 2 * 12], 12)
  const aboutOf = ({ subject }: ChangeLogEntry): string =>
    subject.kind === 'session' ? `Session of ${days.get(subject.id) ?? 'a day that is not known'}` : 'Client'
  return [
    heading(TITLE),
    heading('Written together with each change, and never altered afterwards. Times are in UTC.', TYPE.label),
    gap(SPACE.small),
    {
      kind: 'table',
      head: [
        row(grid, [
          [text('When', TYPE.label)],
          [text('What', TYPE.label)],
          [text('What was done', TYPE.label)],
        ]),
        gap(SPACE.hair),
        rule('firm'),
        gap(SPACE.small),
      ],
      body: changes.map((entry) =>
        row(grid, [
          [text(`${formatDay(entry.at.slice(0, 10))}, ${entry.at.slice(11, 19)}`, LINE)],
          [text(aboutOf(entry), LINE)],
          [prose(entry.action, LINE)],
        ]),
      ),
    },
  ]
}
