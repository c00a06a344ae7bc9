import { ActionIcon, Badge, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import { statusEntry } from '../../../chart/legend.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { Session } from '../../../domain/session.ts'
import type { TriggerPointStatus } from '../../../domain/trigger-point.ts'
import { STATUS_WORDS } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { toSession } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { addSession, deleteSession } from '../../storage/session-repository.ts'
import { amount } from '../../text/amount.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './Visits.module.css'
import { visitLine } from './visit.ts'

/** One visit in a line; opens its chart. An empty draft can be deleted, and had back. */
export function VisitRow({ database, session }: { database: PalpateDatabase; session: Session }) {
  const { points, active, latent, complaint, empty } = visitLine(session)
  const day = formatDay(session.dateOfService)
  return (
    <li className={classes.item}>
      <Link href={toSession(session.id)} className={classes.row}>
        <span className={classes.when}>
          <time dateTime={session.dateOfService}>{day}</time>
          {session.timeOfService && <span className={classes.soft}>{session.timeOfService}</span>}
        </span>
        <span className={classes.what}>
          <PersonName className={complaint ? undefined : classes.soft}>
            {complaint ?? (empty ? 'Nothing charted yet' : 'No complaint written down')}
          </PersonName>
          <PersonName className={classes.therapist}>{session.therapist}</PersonName>
        </span>
        <span className={classes.points}>
          <Count status="active" count={active} />
          <Count status="latent" count={latent} />
          {points > 0 && <span className={classes.total}>{amount(points, 'trigger point')}</span>}
        </span>
        <span className={classes.state}>
          {session.state === 'draft' && (
            <Badge variant="light" color="gray">
              Draft
            </Badge>
          )}
        </span>
      </Link>
      {empty && (
        <Tooltip label="Delete this empty draft">
          <ActionIcon
            className={classes.delete}
            aria-label={`Delete the empty draft of ${day}`}
            onClick={() => void deleteDraft(database, session)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}

function Count({ status, count }: { status: TriggerPointStatus; count: number }) {
  if (count === 0) return <span />
  return (
    <span className={classes.of}>
      <DrawingSvg size={18} drawings={statusEntry(status).drawings} />
      {count} {STATUS_WORDS[status]}
    </span>
  )
}

async function deleteDraft(database: PalpateDatabase, session: Session): Promise<void> {
  try {
    const outcome = await deleteSession(database, session.id)
    if (outcome.kind === 'not-empty')
      return notifyFailed(
        'This visit was kept',
        'Something is charted in it, and only empty drafts can be deleted.',
      )
    notifyUndoable(`The empty draft of ${formatDay(session.dateOfService)} is deleted.`, () => {
      addSession(database, session).catch((thrown: unknown) =>
        notifyFailed('The draft could not be brought back', reasonOf(thrown)),
      )
    })
  } catch (thrown) {
    notifyFailed('The draft was not deleted', reasonOf(thrown))
  }
}
