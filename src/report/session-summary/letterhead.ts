import type { SessionSummaryInput } from '../../domain/report-input.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, row, rule, SPACE, TYPE, text } from '../page-style.ts'
import { isolated } from '../text/direction.ts'
import { filled } from './filled.ts'

/** Whose paper this is: practice and therapist at the left, how to reach them at the right. */
export function letterhead(
  { practice }: Pick<SessionSummaryInput, 'practice'>,
  width: number,
): readonly Block[] {
  const grid = columns([width * 0.58, width * 0.42 - 16], 16)
  const therapist = [isolated(practice.therapist), practice.credentials].filter(filled).join(', ')
  const contact = [
    practice.address.trim(),
    [practice.phone, practice.email].filter(filled).join(' · '),
    filled(practice.registrationNumber) ? `Registration no. ${practice.registrationNumber}` : '',
  ].filter(filled)
  return [
    row(grid, [
      [
        text(practice.name, TYPE.name),
        text(therapist, TYPE.body),
        ...(practice.sample ? [text('Sample practice: not a real client record', TYPE.notice)] : []),
      ],
      contact.map((line) => text(line, { ...TYPE.label, size: 8.5 }, 'right')),
    ]),
    gap(SPACE.part),
    rule('firm'),
    gap(SPACE.section - 4),
  ]
}
