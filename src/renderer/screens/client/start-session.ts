import { carryForward } from '../../../domain/carry-forward.ts'
import type { Client } from '../../../domain/client.ts'
import type { CalendarDay, TimeOfDay } from '../../../domain/dates.ts'
import { SessionId } from '../../../domain/ids.ts'
import { withIdentities } from '../../../domain/point-identity.ts'
import type { Practice } from '../../../domain/practice.ts'
import { blankSession, type Session } from '../../../domain/session.ts'
import { navigate, toSession } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { addSession } from '../../storage/session-repository.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed } from '../../ui/notify.ts'

/** A visit to start from, and whether its texts come over too. */
export interface StartFrom {
  readonly last: Session
  readonly texts: boolean
}

/** Begins a visit and goes to its chart; false, with a notice, if it could not be stored. */
export async function startSession(
  database: PalpateDatabase,
  given: {
    client: Client
    practice: Practice
    day: CalendarDay
    time: TimeOfDay | null
    from?: StartFrom
  },
): Promise<boolean> {
  const { client, practice, day, time, from } = given
  const visit = {
    id: SessionId.parse(crypto.randomUUID()),
    dateOfService: day,
    timeOfService: time,
    dateOfEntry: new Date().toISOString(),
    therapist: practice.therapist,
  }
  const session = from
    ? carryForward(lastKnown(from.last, client), { ...visit, texts: from.texts }, () => crypto.randomUUID())
    : blankSession({ ...visit, clientId: client.id })
  try {
    await addSession(database, session)
  } catch (thrown) {
    notifyFailed('The session could not be started', reasonOf(thrown))
    return false
  }
  navigate(toSession(session.id))
  return true
}

/** What goes on is the point as it is known now, not as that visit recorded it. */
function lastKnown(last: Session, { identityEdits }: Client): Session {
  return withIdentities([last], identityEdits)[0] ?? last
}
