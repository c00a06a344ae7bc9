import { useMemo, useRef, useState } from 'react'
import { heatDrawing } from '../../../chart/heat-scene.ts'
import { heatZoneOf } from '../../../chart/heat-zones.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { type HeatShown, heatMap } from '../../../domain/review/heat-map.ts'
import { heatVisit } from '../../../domain/review/heat-visit.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { viewKeys } from '../../chart/ViewButtons.tsx'
import { navigate, toClient } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { dayOf } from '../../text/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import type { VisitRange } from '../document/report-request.ts'
import { VisitRangeFields } from '../document/VisitRangeFields.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { COUNTED, HeatBoard, SHOWN_AS, type ShownAs } from './HeatBoard.tsx'
import classes from './HeatMap.module.css'
import { PERIODS, type PeriodChoice, visitsOf } from './period-choice.ts'

/** Where a client's trigger points and symptoms were, and how often, over a period. */
export function HeatMapScreen({ database, clientId }: { database: PalpateDatabase; clientId: ClientId }) {
  return (
    <WithClient database={database} clientId={clientId}>
      {(read) => <ClientHeat {...read} />}
    </WithClient>
  )
}

const WHOLE: VisitRange = { from: null, to: null }

function ClientHeat({ client, visits, faults }: ClientRead) {
  const chart = useRef<ChartHandle>(null)
  const [as, setAs] = useState<ShownAs>('chart')
  const [shown, setShown] = useState<HeatShown>('both')
  const [period, setPeriod] = useState<PeriodChoice>('all')
  const [range, setRange] = useState(WHOLE)
  const [today] = useState(() => dayOf(new Date()))
  // Worked out once a visit, whatever is chosen of them.
  const shares = useMemo(
    () => new Map(visits.map((visit) => [visit.id, heatVisit(visit, heatZoneOf)])),
    [visits],
  )
  const chosen = useMemo(() => visitsOf(visits, period, range, today), [visits, period, range, today])
  const map = useMemo(
    () =>
      heatMap(
        chosen.flatMap(({ id }) => shares.get(id) ?? []),
        shown,
      ),
    [chosen, shares, shown],
  )
  const drawing = useMemo(() => heatDrawing(map), [map])
  useSessionKeys([
    ...viewKeys(chart),
    ['T', () => setAs(as === 'table' ? 'chart' : 'table')],
    ['Escape', () => navigate(toClient(client.id))],
  ])
  return (
    <ReviewPage
      client={client}
      part="Heat map"
      soft={
        chosen.length === visits.length
          ? amount(visits.length, 'visit')
          : `${chosen.length} of ${amount(visits.length, 'visit')}`
      }
      faults={faults}
      actions={
        <>
          <Choice label="Period" hideLabel data={PERIODS} value={period} onChange={setPeriod} />
          <Choice label="What is counted" hideLabel data={COUNTED} value={shown} onChange={setShown} />
          <Choice label="Show the heat map as" hideLabel data={SHOWN_AS} value={as} onChange={setAs} />
        </>
      }
    >
      {period === 'visits' && (
        <div className={classes.range}>
          <VisitRangeFields visits={visits} range={range} onRange={setRange} />
        </div>
      )}
      <HeatBoard
        chart={chart}
        map={map}
        drawing={drawing}
        as={as}
        keys="1–5 views · 0 all · T table · Esc back"
      />
    </ReviewPage>
  )
}
