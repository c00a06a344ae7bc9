import { Alert, Button, EmptyState, Title } from '@mantine/core'
import { IconAlertTriangle, IconBodyScan, IconTimeline } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import type { Session } from '../../../domain/session.ts'
import { toTimeline } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { describeRecordFault, type RecordFault } from '../../storage/unreadable-record.ts'
import { amount } from '../../text/amount.ts'
import { VisitRow } from './VisitRow.tsx'
import classes from './Visits.module.css'

/** A client's visits, newest first. */
export function Visits({
  database,
  client,
  sessions,
  faults,
}: {
  database: PalpateDatabase
  client: Client
  sessions: readonly Session[]
  faults: readonly RecordFault[]
}) {
  return (
    <section aria-labelledby="visits-heading">
      <div className={classes.heading}>
        <Title order={2} id="visits-heading">
          Visits
        </Title>
        {sessions.length > 0 && <span className={classes.count}>{sessions.length}</span>}
        {sessions.length > 0 && (
          <Button
            component={Link}
            href={toTimeline(client.id)}
            variant="subtle"
            className={classes.timeline}
            leftSection={<IconTimeline size={18} aria-hidden />}
          >
            Timeline
          </Button>
        )}
      </div>
      {faults.length > 0 && (
        <Alert
          color="red"
          mb="md"
          icon={<IconAlertTriangle aria-hidden />}
          title={`${amount(faults.length, 'visit')} cannot be read`}
        >
          {faults.slice(0, 3).map((fault) => (
            <div key={fault.id}>{describeRecordFault(fault)}</div>
          ))}
        </Alert>
      )}
      {sessions.length === 0 && faults.length === 0 ? (
        <EmptyState
          className={classes.empty}
          icon={<IconBodyScan size={40} stroke={1.25} aria-hidden />}
          title="No visit yet"
          description="“Start session” opens the body chart. Tap where you feel the taut band; everything is saved as you go."
        />
      ) : (
        <ul className={classes.list} aria-label={`Visits of ${client.name}`}>
          {sessions.map((session) => (
            <VisitRow key={session.id} database={database} session={session} />
          ))}
        </ul>
      )}
    </section>
  )
}
