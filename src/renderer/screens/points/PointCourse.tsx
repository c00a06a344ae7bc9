import { useMemo } from 'react'
import { laneDrawing, laneGeometry, laneWords } from '../../../chart/status-lane.ts'
import {
  flagSides,
  namedTicks,
  placesOnAxis,
  type TimelineAxis,
  timelineAxis,
} from '../../../chart/timeline-axis.ts'
import { nprsPanel, pressurePanel, type TrendPanel } from '../../../chart/trend-panels.ts'
import { TREND_FREE, trendDrawing } from '../../../chart/trend-plot.ts'
import type { Client } from '../../../domain/client.ts'
import type { ClientEvent } from '../../../domain/client-event.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { treatmentOutcomes } from '../../../domain/review/treatment-outcomes.ts'
import { valuesAfter } from '../../../domain/review/trend.ts'
import { NPRS_SCALE, PRESSURE_SCALE } from '../../../domain/review/value-change.ts'
import type { Session } from '../../../domain/session.ts'
import { eventsAround, spanInWords, timelineOf } from '../../../domain/timeline.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { pressureNumber, TECHNIQUE_WORDS, upperFirst } from '../../../domain/words.ts'
import { Drawings } from '../../chart/DrawingSvg.tsx'
import { useWidth } from '../../ui/use-width.ts'
import classes from './Point.module.css'
import { courseInWords } from './point-words.ts'

/** Pixels of a unit of the plots, and heights of the rows. */
const SCALE = 1.9
const EVENTS = 22
const LANE = 52
const TECHNIQUE = 22
const NPRS = 168
const PRESSURE = 140
const FOOT = 24
/** Between the lanes and the plots. */
const APART = 10
/** Left free at the ends of the axis: what the plots have there, and a value beside its dot. */
const FREE = { left: TREND_FREE.left * SCALE + 30, right: TREND_FREE.right * SCALE + 14 } as const
/** From so many pixels on a gap has room for its words. */
const ROOM_FOR_GAP = 76
/** So many techniques have a row of their own. */
const MOST_TECHNIQUES = 5

/** A point's status, treatments, pain and threshold over one axis of true time, with the client's events. */
export function PointCourse({
  client,
  visits,
  life,
  unit,
}: {
  client: Client
  visits: readonly Session[]
  life: PointLife
  unit: PressureUnit
}) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const { near: events, others } = useMemo(() => eventsAround(client.events, visits), [client, visits])
  const { history, nprs, pressure } = life
  const used = useMemo(() => treatmentOutcomes(history).slice(0, MOST_TECHNIQUES), [history])
  const measured = pressure.values.length + valuesAfter(history, 'pressureThresholdAfter').length > 0
  const asked = nprs.values.length + valuesAfter(history, 'nprsAfter').length > 0
  const rows = [
    { name: 'Status', soft: '', height: LANE, apart: 0 },
    ...used.map(({ technique }) => ({
      name: upperFirst(TECHNIQUE_WORDS[technique]),
      soft: '',
      height: TECHNIQUE,
      apart: 0,
    })),
    {
      name: 'NPRS',
      soft: asked
        ? `dot as the client came in, bar after treatment; grey: within ${NPRS_SCALE.change} of the first`
        : 'Never asked',
      height: asked ? NPRS : LANE,
      apart: APART,
    },
    {
      name: 'Pressure threshold',
      soft: measured
        ? `${unit}, more is better; grey: within ${pressureNumber(PRESSURE_SCALE.change, unit)} of the first`
        : 'Never measured',
      height: measured ? PRESSURE : LANE,
      apart: 0,
    },
  ]
  const height = EVENTS + APART + rows.reduce((sum, row) => sum + row.height, 0) + FOOT
  return (
    <section className={classes.course} aria-label="Status, treatments and pain over time">
      <div className={classes.rowNames} style={{ paddingTop: EVENTS }}>
        {rows.map(({ name, soft, height: rowHeight, apart }) => (
          <div key={name} className={classes.rowName} style={{ height: rowHeight, marginTop: apart }}>
            <span>{name}</span>
            {soft !== '' && <span className={classes.soft}>{soft}</span>}
          </div>
        ))}
      </div>
      <div ref={ref} className={classes.plot}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={courseInWords(life)}>
            <CourseDrawing {...{ events, visits, life, unit, width, height, used, asked, measured }} />
          </svg>
        )}
        {others.length > 0 && (
          <p className={classes.others}>
            Further away: {others.map(({ words, day }) => `${words} (${formatDay(day)})`).join(', ')}.
          </p>
        )}
      </div>
    </section>
  )
}

function CourseDrawing({
  events,
  visits,
  life,
  unit,
  width,
  height,
  used,
  asked,
  measured,
}: {
  events: readonly ClientEvent[]
  visits: readonly Session[]
  life: PointLife
  unit: PressureUnit
  width: number
  height: number
  used: ReturnType<typeof treatmentOutcomes>
  asked: boolean
  measured: boolean
}) {
  const { history, nprs, pressure } = life
  const drawn = useMemo(() => {
    const days = [...visits.map(({ dateOfService }) => dateOfService), ...events.map(({ day }) => day)]
    const plain = timelineAxis(days, width, FREE)
    const axis = { ...plain, ticks: namedTicks(plain, days) }
    const places = placesOnAxis(axis, visits)
    const placeOf = ({ id }: Pick<VisitRef, 'id'>) => places.get(id) ?? FREE.left
    const plot = ({ plot: of }: TrendPanel, tall: number) =>
      trendDrawing({
        ...of,
        size: { width: width / SCALE, height: tall / SCALE },
        placeOf: (visit) => placeOf(visit) / SCALE,
      })
    const treated = used.map(({ technique }) => ({
      technique,
      d: history.sightings
        .filter(
          ({ event, mark }) =>
            event !== 'unconfirmed' &&
            mark.observation.treatments.some((each) => each.technique === technique),
        )
        .map(({ visit }) => squareAt(placeOf(visit)))
        .join(''),
    }))
    return {
      axis,
      treated,
      lane: [
        ...laneDrawing(laneGeometry(history, places), 14),
        ...laneWords(history, places, { y: 40, right: width, size: 12 }),
      ],
      nprs: plot(nprsPanel('', nprs, visits, valuesAfter(history, 'nprsAfter')), NPRS),
      pressure: plot(
        pressurePanel('', pressure, visits, unit, valuesAfter(history, 'pressureThresholdAfter')),
        PRESSURE,
      ),
    }
  }, [events, visits, history, nprs, pressure, unit, width, used])
  const nprsTop = EVENTS + APART + LANE + used.length * TECHNIQUE
  return (
    <>
      <CourseGround events={events} visits={visits} axis={drawn.axis} height={height} />
      <g transform={`translate(0 ${EVENTS})`}>
        <Drawings drawings={drawn.lane} />
      </g>
      {drawn.treated.map(({ technique, d }, index) => (
        <path
          key={technique}
          d={d}
          className={classes.treated}
          transform={`translate(0 ${EVENTS + LANE + index * TECHNIQUE + TECHNIQUE / 2})`}
        />
      ))}
      {asked && (
        <g transform={`translate(0 ${nprsTop}) scale(${SCALE})`}>
          <Drawings drawings={drawn.nprs} />
        </g>
      )}
      {measured && (
        <g transform={`translate(0 ${nprsTop + (asked ? NPRS : LANE)}) scale(${SCALE})`}>
          <Drawings drawings={drawn.pressure} />
        </g>
      )}
    </>
  )
}

const squareAt = (x: number) => `M${x - 3.5} -3.5L${x + 3.5} -3.5L${x + 3.5} 3.5L${x - 3.5} 3.5Z`

/** Gaps, events and the ticks of the axis. */
function CourseGround({
  events,
  visits,
  axis,
  height,
}: {
  events: readonly ClientEvent[]
  visits: readonly Session[]
  axis: TimelineAxis
  height: number
}) {
  const inOrder = events.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const sides = flagSides(
    inOrder.map(({ day, words }) => ({ at: axis.placeOf(day), words })),
    axis.width,
  )
  const foot = height - FOOT
  return (
    <>
      {timelineOf(visits, []).map((entry) => {
        if (entry.kind !== 'gap') return null
        const [from, to] = [axis.placeOf(entry.after), axis.placeOf(entry.until)]
        return (
          <g key={entry.after}>
            <rect x={from} y={EVENTS} width={to - from} height={foot - EVENTS} className={classes.gap} />
            {to - from > ROOM_FOR_GAP && (
              <text x={(from + to) / 2} y={foot - 4} className={classes.tickWords}>
                {spanInWords(entry.days)}
              </text>
            )}
          </g>
        )
      })}
      {inOrder.map((event, index) => {
        const x = axis.placeOf(event.day)
        const side = sides[index]
        return (
          <g key={event.id} className={classes.event}>
            <line x1={x} x2={x} y1={6} y2={foot} />
            <path d={`M${x} 1L${x + 5} 6L${x} 11L${x - 5} 6Z`} />
            <title>{`${event.words}, ${formatDay(event.day)}`}</title>
            {side && (
              <text x={side === 'left' ? x - 9 : x + 9} y={11} textAnchor={side === 'left' ? 'end' : 'start'}>
                {event.words}
              </text>
            )}
          </g>
        )
      })}
      <line x1={0} x2={axis.width} y1={foot} y2={foot} className={classes.axisLine} />
      {axis.ticks.map(({ at, day, words }) => (
        <g key={day}>
          <line x1={at} x2={at} y1={foot} y2={foot + 5} className={classes.axisLine} />
          <text x={at} y={foot + 18} className={classes.tickWords}>
            {words}
          </text>
        </g>
      ))}
    </>
  )
}
