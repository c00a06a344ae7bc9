import type { ClientId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { ClientFacts } from './ClientFacts.tsx'
import { ClientHeading } from './ClientHeading.tsx'
import classes from './ClientScreen.module.css'
import { CautionsSection } from './cautions/CautionsSection.tsx'
import { Visits } from './Visits.tsx'
import { lastVisit } from './visit.ts'
import { WithClient } from './WithClient.tsx'

/** One client: who it is, and every visit, newest first. */
export function ClientScreen({
  database,
  practice,
  clientId,
}: {
  database: PalpateDatabase
  practice: Practice
  clientId: ClientId
}) {
  return (
    <WithClient database={database} clientId={clientId}>
      {({ client, sessions, faults }) => (
        <main className={classes.page}>
          <div className={classes.column}>
            <ClientHeading
              database={database}
              practice={practice}
              client={client}
              last={lastVisit(sessions)}
            />
            <div className={classes.columns}>
              <ClientFacts client={client}>
                <CautionsSection database={database} client={client} />
              </ClientFacts>
              <Visits database={database} client={client} sessions={sessions} faults={faults} />
            </div>
          </div>
        </main>
      )}
    </WithClient>
  )
}
