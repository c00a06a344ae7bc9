import { formatDay } from '../../domain/dates.ts'
import { withIdentities } from '../../domain/point-identity.ts'
import type { ReportSession } from '../../domain/session.ts'
import { filled } from '../../domain/text.ts'
import type { Block } from '../layout/block.ts'
import { letterhead } from '../letterhead.ts'
import { columns, gap, heading, prose, row, rule, SPACE, TYPE, text, title } from '../page-style.ts'
import { RECORD_ATTACHMENT } from '../read-attachment.ts'
import type { WholeRecordPlan } from './whole-record.ts'

/** Whose record it is, all that is kept about the client, and what the document holds. */
export function coverBlocks(
  plan: WholeRecordPlan,
  sessions: readonly ReportSession[],
  width: number,
): readonly Block[] {
  const { client } = plan
  return [
    ...letterhead(plan, width),
    title('Whole record'),
    gap(SPACE.part),
    text('Client', TYPE.label),
    text(client.name, TYPE.name),
    gap(SPACE.part),
    ...listed(
      [
        ['Date of birth', client.dateOfBirth === null ? 'not recorded' : formatDay(client.dateOfBirth)],
        ['Phone', client.phone],
        ['Email', client.email],
        ['Occupation', client.occupation],
        ['Activities', client.activities],
        ['Background', client.background],
        ['Client since', formatDay(client.createdAt.slice(0, 10))],
        ['State', client.archived ? 'archived' : 'active'],
      ],
      width,
    ),
    gap(SPACE.section),
    heading('In this document'),
    gap(SPACE.small),
    rule('firm'),
    gap(SPACE.small),
    ...listed(contentsOf(plan, sessions), width),
    gap(SPACE.section),
    heading('The same record for computers'),
    gap(SPACE.small),
    text(
      `Inside this PDF lies the file ${RECORD_ATTACHMENT}. It holds the record in an open form, documented with Palpate: ` +
        'Palpate can import it again, and other programs can read it. A PDF viewer shows it among the attachments.',
      TYPE.body,
    ),
    gap(SPACE.part),
    text(
      'Right and left are always the client’s own. Times are in UTC. What the therapist noted for nobody else is not part of ' +
        'this document.',
      TYPE.label,
    ),
  ]
}

function contentsOf(
  { client, changes, printedOn }: WholeRecordPlan,
  sessions: readonly ReportSession[],
): readonly (readonly [string, string])[] {
  const signed = sessions.filter(({ state }) => state === 'signed').length
  const points = new Set(
    withIdentities(sessions, client.identityEdits).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.triggerPointId] : [])),
    ),
  )
  const days = [sessions[0], sessions.at(-1)].flatMap((session) =>
    session ? [formatDay(session.dateOfService)] : [],
  )
  const addenda = sessions.reduce((sum, session) => sum + session.addenda.length, 0)
  return [
    ['Sessions', `${sessions.length}: ${signed} signed, ${sessions.length - signed} draft`],
    ['From … to', [...new Set(days)].join(' to ')],
    ['Trigger points', `${points.size}`],
    ['Addenda', `${addenda}`],
    ['Consents', `${client.consents.length}`],
    ['Contraindications', `${client.contraindications.length}`],
    ['Lines of the change log', `${changes.length}`],
    ['Printed on', formatDay(printedOn)],
  ]
}

/** Names and values in two columns; what says nothing is left out. */
function listed(lines: readonly (readonly [string, string])[], width: number): readonly Block[] {
  const grid = columns([132, width - 132 - 12], 12)
  const label = { ...TYPE.label, leading: TYPE.body.leading }
  return lines
    .filter(([, value]) => filled(value))
    .flatMap(([name, value]) => [row(grid, [[text(name, label)], [prose(value)]]), gap(SPACE.hair)])
}
