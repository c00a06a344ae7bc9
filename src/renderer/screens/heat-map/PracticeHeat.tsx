import { Alert, Center, Loader, Select, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { HeatShown } from '../../../domain/review/heat-map.ts'
import { SPORT_GROUPS, type SportGroup } from '../../../domain/sports.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { viewKeys } from '../../chart/ViewButtons.tsx'
import { navigate, toClients } from '../../navigation.ts'
import { amount } from '../../text/amount.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { COUNTED, HeatBoard, SHOWN_AS, type ShownAs } from './HeatBoard.tsx'
import classes from './HeatMap.module.css'
import type { KeptPractice } from './kept-practice.ts'
import { SportTable } from './SportTable.tsx'
import { usePracticeMap } from './use-practice-heat.ts'

const ALL = 'all'

/** A counted practice: all of it, or the clients of one sport. */
export function PracticeHeat({ practice, notes }: { practice: KeptPractice; notes: ReactNode }) {
  const chart = useRef<ChartHandle>(null)
  const [as, setAs] = useState<ShownAs>('chart')
  const [shown, setShown] = useState<HeatShown>('both')
  const [sport, setSport] = useState<SportGroup | null>(null)
  const { found, why } = usePracticeMap(practice, sport, shown)
  const { facts } = practice
  useSessionKeys([
    ...viewKeys(chart),
    ['T', () => setAs(as === 'table' ? 'chart' : 'table')],
    ['Escape', () => navigate(toClients())],
  ])
  return (
    <>
      <div className={classes.heading}>
        <Title order={1}>Practice heat map</Title>
        <span className={classes.soft}>
          {found && `${amount(found.map.visits, 'visit')} of ${amount(found.map.clients, 'client')}`}
        </span>
        <div className={classes.actions}>
          <Select
            aria-label="Sport"
            data={[
              { value: ALL, label: 'Every sport' },
              ...facts.sports.map(({ sport: value, clients }) => ({
                value,
                label: `${value} · ${amount(clients, 'client')}`,
              })),
            ]}
            value={sport ?? ALL}
            onChange={(value) => setSport(SPORT_GROUPS.find((group) => group === value) ?? null)}
            allowDeselect={false}
            w={260}
          />
          <Choice label="What is counted" hideLabel data={COUNTED} value={shown} onChange={setShown} />
          <Choice label="Show the heat map as" hideLabel data={SHOWN_AS} value={as} onChange={setAs} />
        </div>
      </div>
      {notes}
      {sport !== null && (
        <p className={classes.soft}>
          By the words in each client’s “Activities”; a client may be in several groups.
        </p>
      )}
      {why !== null && (
        <Alert color="red" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
          The map could not be drawn: {why}
        </Alert>
      )}
      {found ? (
        <HeatBoard
          chart={chart}
          map={found.map}
          drawing={found.drawing}
          as={as}
          clients
          keys="1–5 views · 0 all · T table · Esc back"
          tables={sport === null && <SportTable sports={facts.sports} />}
        />
      ) : (
        <Center h="100%">
          <Loader role="status" aria-label="Drawing the map" />
        </Center>
      )}
    </>
  )
}
