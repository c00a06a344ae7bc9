import { Slider } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import type { SessionId, TriggerPointId } from '../../../domain/ids.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { NumberedPoint } from '../../../domain/review/numbered-points.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { Session } from '../../../domain/session.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { viewKeys } from '../../chart/ViewButtons.tsx'
import { navigate, toTimeline } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { IdentityDialog } from '../identity/IdentityDialog.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { ChangesTable } from './ChangesTable.tsx'
import classes from './Compare.module.css'
import { ComparedChart } from './ComparedChart.tsx'
import { CompareHeading, type CompareMode } from './CompareHeading.tsx'
import { CompareSummary } from './CompareSummary.tsx'
import { CompareViews } from './CompareViews.tsx'
import { comparedVisits, differenceChart, firstChart, lastChart, overlayChart } from './compared.ts'
import { PointChanges } from './PointChanges.tsx'
import { SideBySide } from './SideBySide.tsx'

/** The comparison of two visits: in a sentence, on charts, and as tables. */
export function Comparison({
  database,
  client,
  recorded,
  unit,
  visits,
  first,
  last,
  onPair,
}: {
  database: PalpateDatabase
  client: Client
  /** The visits as stored; `visits` are they with their points as known now. */
  recorded: readonly Session[]
  unit: PressureUnit
  visits: readonly Session[]
  first: Session
  last: Session
  onPair: (first: SessionId, last: SessionId) => void
}) {
  const chart = useRef<ChartHandle>(null)
  const [mode, setMode] = useState<CompareMode>('difference')
  const [percent, setPercent] = useState(75)
  const [asked, setAsked] = useState<TriggerPointId | null>(null)
  const compared = useMemo(() => comparedVisits(first, last, visits), [first, last, visits])
  const charts = useMemo(
    () => ({ first: firstChart(compared), last: lastChart(compared), difference: differenceChart(compared) }),
    [compared],
  )
  const items = useMemo(
    () => (mode === 'overlay' ? overlayChart(compared, charts, percent / 100) : charts.difference),
    [mode, compared, charts, percent],
  )
  const nameOf = (visit: VisitRef) => visitName(visit, visits)
  const names = [nameOf(first), nameOf(last)] as const
  const step = (by: 1 | -1) => {
    const next = visits[visits.indexOf(last) + by]
    if (next && next !== first) onPair(first.id, next.id)
  }
  const stepFirst = (by: 1 | -1) => {
    const next = visits[visits.indexOf(first) + by]
    if (next && next !== last) onPair(next.id, last.id)
  }
  const show = ({ from, to }: NumberedPoint) => {
    const at = (to ?? from)?.mark.at
    if (at) chart.current?.showPlaces(at.view, [at])
  }
  useSessionKeys([
    ['J', () => step(1)],
    ['K', () => step(-1)],
    ['shift+J', () => stepFirst(1)],
    ['shift+K', () => stepFirst(-1)],
    ['T', () => setMode(mode === 'table' ? 'difference' : 'table')],
    ...viewKeys(chart),
    ['Escape', () => navigate(toTimeline(client.id))],
  ])
  return (
    <main className={classes.page}>
      <CompareHeading
        client={client}
        visits={visits}
        first={first}
        last={last}
        mode={mode}
        onMode={setMode}
        onPair={onPair}
      />
      <CompareSummary client={client} compared={compared} />
      {mode === 'table' ? (
        <ChangesTable compared={compared} unit={unit} nameOf={nameOf} />
      ) : (
        <div className={classes.body}>
          <div className={classes.charts}>
            {mode === 'side-by-side' ? (
              <SideBySide compared={compared} names={names} chart={chart} />
            ) : (
              <div className={classes.one}>
                <ComparedChart
                  ref={chart}
                  label={mode === 'overlay' ? 'Both charts over each other' : 'Chart of the differences'}
                  items={items}
                />
              </div>
            )}
            {mode === 'overlay' && (
              <div className={classes.slider}>
                <span>{names[0]}</span>
                <Slider
                  className={classes.track}
                  value={percent}
                  onChange={setPercent}
                  step={5}
                  label={null}
                  thumbLabel={`From the chart of ${names[0]} to the chart of ${names[1]}`}
                  size="md"
                  thumbSize={24}
                />
                <span>{names[1]}</span>
              </div>
            )}
            <CompareViews chart={chart} compared={compared} mode={mode} />
          </div>
          <PointChanges
            clientId={client.id}
            compared={compared}
            unit={unit}
            nameOf={nameOf}
            onShow={show}
            onIdentity={setAsked}
          />
        </div>
      )}
      {asked !== null && (
        <IdentityDialog
          database={database}
          client={client}
          recorded={recorded}
          pointId={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </main>
  )
}
