import type { Client } from '../../../domain/client.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { ServiceDayDialog } from '../session/ServiceDayDialog.tsx'
import { startSession } from './start-session.ts'

/** Asks for the day of a visit that is entered later, and starts it. */
export function EarlierSessionDialog({
  database,
  practice,
  client,
  onClose,
}: {
  database: PalpateDatabase
  practice: Practice
  client: Client
  onClose: () => void
}) {
  return (
    <ServiceDayDialog
      title="Session on an earlier day"
      submitLabel="Start session"
      onSubmit={async (day, time) => {
        await startSession(database, { client, practice, day, time })
      }}
      onClose={onClose}
    />
  )
}
