import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { ClientId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import { type PointFilter, type PointOrder, shownPoints } from '../../../domain/review/order-points.ts'
import { pointHistories } from '../../../domain/review/point-history.ts'
import { pointLives } from '../../../domain/review/point-life.ts'
import { navigate, toClient } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { PointGrid } from './PointGrid.tsx'
import classes from './Points.module.css'
import { PointsLegend } from './PointsLegend.tsx'
import { PointsTable } from './PointsTable.tsx'
import { usePointsView, viewedPoints } from './points-view.ts'

interface Given {
  readonly database: PalpateDatabase
  readonly practice: Practice
}

/** All trigger points of a client as small multiples over one time axis. */
export function PointsScreen({ clientId, ...given }: Given & { clientId: ClientId }) {
  return (
    <WithClient database={given.database} clientId={clientId}>
      {(read) => <Points {...given} {...read} />}
    </WithClient>
  )
}

const SHOWN = [
  { value: 'panels', label: 'Panels' },
  { value: 'table', label: 'Table' },
] as const

const ORDERS: readonly { readonly value: PointOrder; readonly label: string }[] = [
  { value: 'persistence', label: 'Longest there' },
  { value: 'worst', label: 'Worst trend' },
  { value: 'best', label: 'Best trend' },
  { value: 'muscle', label: 'Muscle' },
  { value: 'seen', label: 'Last seen' },
]
const FILTERS: Readonly<Record<PointFilter, string>> = {
  all: 'All',
  there: 'Still there',
  resolved: 'Resolved',
  returned: 'Returned',
}

function Points({ practice: { pressureUnit }, client, visits, faults }: Given & ClientRead) {
  const [layout, setLayout] = useState<(typeof SHOWN)[number]['value']>('panels')
  const [view, setView] = usePointsView(client.id)
  const search = useRef<HTMLInputElement>(null)
  const lives = useMemo(() => pointLives(pointHistories(visits)), [visits])
  const shown = useMemo(() => viewedPoints(lives, view), [lives, view])
  useSessionKeys([
    ['T', () => setLayout(layout === 'table' ? 'panels' : 'table')],
    ['/', () => search.current?.focus()],
    ['Escape', () => navigate(toClient(client.id))],
  ])
  const filters = (Object.keys(FILTERS) as PointFilter[]).map((value) => ({
    value,
    label: `${FILTERS[value]} ${shownPoints(lives, value).length}`,
  }))
  return (
    <ReviewPage
      client={client}
      part="Points"
      soft={`${amount(lives.length, 'trigger point')} in ${amount(visits.length, 'visit')}`}
      faults={faults}
      actions={
        lives.length > 0 && (
          <Choice label="Show points as" hideLabel data={SHOWN} value={layout} onChange={setLayout} />
        )
      }
    >
      {lives.length === 0 ? (
        <p className={classes.empty}>
          No visit has a trigger point on its chart yet. Each one that is charted gets a panel here, with its
          life through all visits.
        </p>
      ) : (
        <>
          <div className={classes.controls}>
            <Select
              label="Order"
              classNames={{ root: classes.order, label: classes.orderLabel }}
              data={ORDERS}
              value={view.order}
              onChange={(order) => order && setView({ order })}
              allowDeselect={false}
              w={220}
            />
            <Choice
              label="Which points"
              hideLabel
              data={filters}
              value={view.filter}
              onChange={(filter) => setView({ filter })}
            />
            <TextInput
              ref={search}
              aria-label="Find a muscle"
              placeholder="Find a muscle"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={view.words}
              onChange={({ currentTarget }) => setView({ words: currentTarget.value })}
              w={200}
            />
          </div>
          {shown.length === 0 ? (
            <div className={classes.empty}>
              <p role="status">No trigger point of this client is among them.</p>
              <Button variant="default" onClick={() => setView({ filter: 'all', words: '' })}>
                Show all
              </Button>
            </div>
          ) : layout === 'table' ? (
            <PointsTable client={client} shown={shown} unit={pressureUnit} />
          ) : (
            <PointGrid client={client} visits={visits} lives={lives} shown={shown} unit={pressureUnit} />
          )}
          <PointsLegend lives={lives} client={client} visits={visits} />
        </>
      )}
    </ReviewPage>
  )
}
