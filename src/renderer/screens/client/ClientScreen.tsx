import { Button, Center, Loader } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ClientId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import { navigate, toClients } from '../../navigation.ts'
import { loadClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { listSessions } from '../../storage/session-repository.ts'
import type { RecordFault } from '../../storage/unreadable-record.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import { ClientFacts } from './ClientFacts.tsx'
import { ClientHeading } from './ClientHeading.tsx'
import classes from './ClientScreen.module.css'
import { CautionsSection } from './cautions/CautionsSection.tsx'
import { Visits } from './Visits.tsx'
import { lastVisit } from './visit.ts'

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
  const found = useLiveQuery(() => readClient(database, clientId), [database, clientId])
  if (!found)
    return (
      <Center h="100%">
        <Loader role="status" aria-label="Reading the client" />
      </Center>
    )
  const { client, sessions, faults } = found
  if (!client)
    return (
      <StatePage
        icon={<IconUserOff size={32} aria-hidden />}
        title="This client is not in the practice"
        actions={<Button onClick={() => navigate(toClients())}>Go to the clients</Button>}
      >
        The records may have been replaced by a backup since this page was opened.
      </StatePage>
    )
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <ClientHeading database={database} practice={practice} client={client} last={lastVisit(sessions)} />
        <div className={classes.columns}>
          <ClientFacts client={client}>
            <CautionsSection database={database} client={client} />
          </ClientFacts>
          <Visits database={database} client={client} sessions={sessions} faults={faults} />
        </div>
      </div>
    </main>
  )
}

async function readClient(database: PalpateDatabase, clientId: ClientId) {
  const faults: RecordFault[] = []
  const [client, sessions] = await Promise.all([
    loadClient(database, clientId),
    listSessions(database, clientId, (fault) => faults.push(fault)),
  ])
  return { client, sessions, faults }
}
