import { formatDay, type Instant } from '../../domain/dates.ts'
import type { ReportSession } from '../../domain/session.ts'
import { isolated } from '../../domain/text.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, heading, prose, row, rule, SPACE, TYPE, text } from '../page-style.ts'

/** Who signed when and what that stands for, or a line to sign on. */
export function signatureSection({ state, signature }: ReportSession, width: number): readonly Block[] {
  const head = [gap(SPACE.section), heading('Signature'), gap(SPACE.small)]
  if (signature)
    return [
      ...head,
      heading(`Signed by ${isolated(signature.by)} on ${instantInWords(signature.at)}`, TYPE.body),
      text(`Digest (SHA-256): ${signature.digest}`, TYPE.label),
    ]
  if (state === 'signed') return [...head, text('Signed (before digests were kept)', TYPE.body)]
  const grid = columns([width * 0.6, width * 0.4 - 24], 24)
  return [
    ...head,
    gap(28),
    row(grid, [
      [rule('firm'), gap(SPACE.small), text('Signature', TYPE.label)],
      [rule('firm'), gap(SPACE.small), text('Date', TYPE.label)],
    ]),
  ]
}

/** Every addendum with date, author and reason; left out if there are none. */
export function addendaSection({ addenda }: ReportSession, width: number): readonly Block[] {
  if (addenda.length === 0) return []
  const grid = columns([140, width - 140 - 12], 12)
  return [
    gap(SPACE.section),
    heading('Addenda'),
    heading('Added after the session was signed; what was signed is unchanged.', TYPE.label),
    gap(SPACE.small),
    rule('firm'),
    ...addenda.flatMap(({ at, author, reason, text: words }, index): readonly Block[] => [
      ...(index === 0 ? [] : [gap(SPACE.small), rule('quiet')]),
      gap(SPACE.small),
      row(grid, [
        [text(instantInWords(at), TYPE.strong), text(author, TYPE.detail)],
        [prose(reason, TYPE.label), prose(words)],
      ]),
    ]),
  ]
}

// Kept in UTC, and near midnight that is another day than the practice's: it says so.
const instantInWords = (at: Instant) => `${formatDay(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`
