import { Alert, Anchor, Button, Title } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowsDiff,
  IconChevronLeft,
  IconTimelineEventPlus,
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { ClientEvent } from '../../../domain/client-event.ts'
import type { ClientId, SessionId } from '../../../domain/ids.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import { timelineOf } from '../../../domain/timeline.ts'
import { inVisitOrder } from '../../../domain/visit-order.ts'
import { navigate, toClient, toCompare } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { Choice } from '../../ui/Choice.tsx'
import { PersonName } from '../../ui/PersonName.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { EventDrawer } from './EventDrawer.tsx'
import { Overview } from './Overview.tsx'
import classes from './Timeline.module.css'
import { TimelineStrip } from './TimelineStrip.tsx'
import { TimelineTable } from './TimelineTable.tsx'

/** A client's visits along time, with pain, events and gaps; two of them can be chosen to be compared. */
export function TimelineScreen({ database, clientId }: { database: PalpateDatabase; clientId: ClientId }) {
  return (
    <WithClient database={database} clientId={clientId}>
      {(read) => <Timeline database={database} {...read} />}
    </WithClient>
  )
}

const SHOWN = [
  { value: 'pictures', label: 'Pictures' },
  { value: 'table', label: 'Table' },
] as const

function Timeline({ database, client, sessions, faults }: ClientRead & { database: PalpateDatabase }) {
  const [chosen, setChosen] = useState<readonly SessionId[]>([])
  const [shown, setShown] = useState<(typeof SHOWN)[number]['value']>('pictures')
  const [editing, setEditing] = useState<{ readonly event: ClientEvent | null } | null>(null)
  const visits = useMemo(() => inVisitOrder(sessions), [sessions])
  const entries = useMemo(() => timelineOf(visits, client.events), [visits, client.events])
  const pair = pairOf(visits, chosen)
  const compare = (ids: readonly SessionId[]) => {
    const [from, to] = pairOf(visits, ids) ?? []
    if (from && to) navigate(toCompare(client.id, from.id, to.id))
  }
  const choose = (id: SessionId, { atOnce = false } = {}) => {
    const now = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen.slice(-1), id]
    setChosen(now)
    if (atOnce) compare(now)
  }
  useSessionKeys([
    ['T', () => setShown(shown === 'table' ? 'pictures' : 'table')],
    ['Escape', () => navigate(toClient(client.id))],
  ])
  const given = {
    visits,
    entries,
    chosen,
    onChoose: choose,
    onEvent: (event: ClientEvent) => setEditing({ event }),
  }
  return (
    <main className={classes.page}>
      <Anchor component={Link} href={toClient(client.id)} className={classes.back} underline="never">
        <IconChevronLeft size={18} aria-hidden />
        <PersonName>{client.name}</PersonName>
      </Anchor>
      <div className={classes.heading}>
        <Title order={1}>Timeline</Title>
        <span className={classes.soft}>{amount(visits.length, 'visit')}</span>
        <div className={classes.actions}>
          <Choice label="Show visits as" hideLabel data={SHOWN} value={shown} onChange={setShown} />
          <Button
            variant="default"
            leftSection={<IconTimelineEventPlus size={18} aria-hidden />}
            onClick={() => setEditing({ event: null })}
          >
            Add event
          </Button>
          {visits.length > 1 && (
            <Button
              leftSection={<IconArrowsDiff size={18} aria-hidden />}
              disabled={!pair}
              onClick={() => pair && compare(pair.map(({ id }) => id))}
            >
              {compareWords(pair, chosen.length, visits)}
            </Button>
          )}
        </div>
      </div>
      {faults.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
          {amount(faults.length, 'visit')} cannot be read and is not shown.
        </Alert>
      )}
      <Overview visits={visits} entries={entries} chosen={chosen} />
      {shown === 'table' ? <TimelineTable {...given} /> : <TimelineStrip {...given} />}
      {editing && (
        <EventDrawer
          database={database}
          client={client}
          event={editing.event}
          onClose={() => setEditing(null)}
        />
      )}
    </main>
  )
}

type Visits = ClientRead['sessions']

/** The two that are chosen, the earlier first; without a choice the first and the last. */
function pairOf(visits: Visits, chosen: readonly SessionId[]): Visits | null {
  const two =
    chosen.length === 0 ? [visits.at(0), visits.at(-1)] : visits.filter(({ id }) => chosen.includes(id))
  const found = two.flatMap((visit) => visit ?? [])
  return found.length === 2 ? found : null
}

function compareWords(pair: Visits | null, chosen: number, visits: Visits): string {
  if (!pair) return 'Choose one more'
  if (chosen === 0) return 'Compare first and last'
  return `Compare ${pair.map((visit) => visitName(visit, visits)).join(' and ')}`
}
