import { Button, Center, Loader } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useMemo } from 'react'
import type { Client } from '../../../domain/client.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { withIdentities } from '../../../domain/point-identity.ts'
import type { Session } from '../../../domain/session.ts'
import { inVisitOrder } from '../../../domain/visit-order.ts'
import { navigate, toClients } from '../../navigation.ts'
import { loadClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { listSessions } from '../../storage/session-repository.ts'
import type { RecordFault } from '../../storage/unreadable-record.ts'
import { StatePage } from '../../ui/StatePage.tsx'

/** A client as stored now, every visit that can be read, newest first, and what is wrong with the others. */
export interface ClientRead {
  readonly client: Client
  readonly sessions: readonly Session[]
  /** The same, oldest first, with the trigger points that were joined or split later as they are known now. */
  readonly visits: readonly Session[]
  readonly faults: readonly RecordFault[]
}

/** Reads a client with all visits for a page, keeps them as they are stored, and says so if there is no such client. */
export function WithClient({
  database,
  clientId,
  children,
}: {
  database: PalpateDatabase
  clientId: ClientId
  children: (read: ClientRead) => ReactNode
}) {
  const client = useLiveQuery(() => loadClient(database, clientId), [database, clientId])
  // Apart: what changes of the client leaves the visits the same records, with all that was drawn of them.
  const read = useLiveQuery(() => readVisits(database, clientId), [database, clientId])
  const ordered = useMemo(() => inVisitOrder(read?.sessions ?? []), [read])
  const edits = client?.identityEdits
  const visits = useMemo(() => withIdentities(ordered, edits ?? []), [ordered, edits])
  if (client === undefined || !read)
    return (
      <Center h="100%">
        <Loader role="status" aria-label="Reading the client" />
      </Center>
    )
  if (client === null)
    return (
      <StatePage
        icon={<IconUserOff size={32} aria-hidden />}
        title="This client is not in the practice"
        actions={<Button onClick={() => navigate(toClients())}>Go to the clients</Button>}
      >
        The records may have been replaced by a backup since this page was opened.
      </StatePage>
    )
  return children({ client, ...read, visits })
}

async function readVisits(database: PalpateDatabase, clientId: ClientId) {
  const faults: RecordFault[] = []
  const sessions = await listSessions(database, clientId, (fault) => faults.push(fault))
  return { sessions, faults }
}
