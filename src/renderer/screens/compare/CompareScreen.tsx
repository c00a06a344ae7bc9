import { Button } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import type { ClientId, SessionId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import { navigate, replaceAddress, toCompare, toTimeline } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import { WithClient } from '../client/WithClient.tsx'
import { Comparison } from './Comparison.tsx'

/** Two visits of a client, compared; the earlier of the two is the first, however they are named. */
export function CompareScreen({
  database,
  practice,
  clientId,
  from,
  to,
}: {
  database: PalpateDatabase
  practice: Practice
  clientId: ClientId
  from: SessionId
  to: SessionId
}) {
  return (
    <WithClient database={database} clientId={clientId}>
      {({ client, sessions, visits }) => {
        const [first, last] = visits.filter(({ id }) => id === from || id === to)
        if (!first || !last)
          return (
            <StatePage
              icon={<IconCalendarQuestion size={32} aria-hidden />}
              title="There are not two visits to compare"
              actions={
                <Button onClick={() => navigate(toTimeline(client.id))}>Choose on the timeline</Button>
              }
            >
              One of them is not in the practice, or cannot be read.
            </StatePage>
          )
        return (
          <Comparison
            database={database}
            client={client}
            recorded={sessions}
            unit={practice.pressureUnit}
            visits={visits}
            first={first}
            last={last}
            onPair={(one, other) => replaceAddress(toCompare(client.id, one, other))}
          />
        )
      }}
    </WithClient>
  )
}
