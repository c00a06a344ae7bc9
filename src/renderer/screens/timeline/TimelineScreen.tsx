import { Button } from '@mantine/core'
import { IconArrowsDiff, IconTimelineEventPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ClientEvent } from '../../../domain/client-event.ts'
import type { ClientId, SessionId } from '../../../domain/ids.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import { timelineOf } from '../../../domain/timeline.ts'
import { navigate, toClient, toCompare } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { EventDrawer } from './EventDrawer.tsx'
import { Overview } from './Overview.tsx'
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

function Timeline({ database, client, visits, faults }: ClientRead & { database: PalpateDatabase }) {
  const [chosen, setChosen] = useState<readonly SessionId[]>([])
  const [shown, setShown] = useState<(typeof SHOWN)[number]['value']>('pictures')
  const [editing, setEditing] = useState<{ readonly event: ClientEvent | null } | null>(null)
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
    <ReviewPage
      client={client}
      part="Timeline"
      soft={amount(visits.length, 'visit')}
      faults={faults}
      actions={
        <>
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
        </>
      }
    >
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
    </ReviewPage>
  )
}

type Visits = ClientRead['visits']

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
