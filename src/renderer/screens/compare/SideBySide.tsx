import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { formatDay } from '../../../domain/dates.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { createSeenStore } from '../../chart/seen.ts'
import { ZoomControls } from '../../chart/ZoomControls.tsx'
import classes from './Compare.module.css'
import { ComparedChart } from './ComparedChart.tsx'
import { type Compared, differenceChart, firstChart } from './compared.ts'
import { linkCharts } from './link-charts.ts'

/** The first and the last chart beside each other; `chart` steers both, for they move as one. */
export function SideBySide({
  compared,
  names,
  chart,
}: {
  compared: Compared
  names: readonly [first: string, last: string]
  chart: RefObject<ChartHandle | null>
}) {
  const right = useRef<ChartHandle>(null)
  const [leftSeen] = useState(createSeenStore)
  const [rightSeen] = useState(createSeenStore)
  useEffect(
    () =>
      linkCharts(
        { seen: leftSeen, chart: () => chart.current },
        { seen: rightSeen, chart: () => right.current },
      ),
    [leftSeen, rightSeen, chart],
  )
  const first = useMemo(() => firstChart(compared), [compared])
  const last = useMemo(() => differenceChart(compared), [compared])
  return (
    <div className={classes.pair}>
      <figure className={classes.half}>
        <figcaption className={classes.caption}>First: {names[0]}</figcaption>
        <ComparedChart
          ref={chart}
          seen={leftSeen}
          label={`Chart of ${formatDay(compared.first.dateOfService)}`}
          items={first}
          bare
        />
        <ZoomControls
          orientation="horizontal"
          onZoomIn={() => chart.current?.zoomIn()}
          onZoomOut={() => chart.current?.zoomOut()}
          onFit={() => chart.current?.fit()}
        />
      </figure>
      <figure className={classes.half}>
        <figcaption className={classes.caption}>Last: {names[1]}</figcaption>
        <ComparedChart
          ref={right}
          seen={rightSeen}
          label={`Chart of ${formatDay(compared.last.dateOfService)}`}
          items={last}
          bare
        />
      </figure>
    </div>
  )
}
