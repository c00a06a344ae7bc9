import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import {
  flagSides,
  placesOnAxis,
  type SparkDot,
  sparkDots,
  timelineAxis,
} from '../../../chart/timeline-axis.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { SessionId } from '../../../domain/ids.ts'
import { complaintTrends } from '../../../domain/review/trend.ts'
import type { Session } from '../../../domain/session.ts'
import { spanInWords, type TimelineEntry } from '../../../domain/timeline.ts'
import { amount } from '../../text/amount.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './Timeline.module.css'

/** Heights of its rows; the stylesheet's `.overviewName` has the first. Pixels. */
const ROW = 44
const EVENTS = 22
const FOOT = 40
const MOST_COMPLAINTS = 3
/** From so many pixels on a gap has room for its words. */
const ROOM_FOR_GAP = 76

/** All visits in true time with the pain of the complaints that were asked for most; nothing where there is only one day. */
export function Overview({
  visits,
  entries,
  chosen,
}: {
  visits: readonly Session[]
  entries: readonly TimelineEntry<Session>[]
  chosen: readonly SessionId[]
}) {
  const { ref, width } = useElementSize()
  const trends = useMemo(
    () =>
      complaintTrends(visits)
        .toSorted((a, b) => b.trend.values.length - a.trend.values.length)
        .slice(0, MOST_COMPLAINTS),
    [visits],
  )
  const events = entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []))
  const days = [...visits.map(({ dateOfService }) => dateOfService), ...events.map(({ day }) => day)]
  const axis = timelineAxis(days, width)
  if (new Set(days).size < 2) return null
  const places = placesOnAxis(axis, visits)
  const sides = flagSides(
    events.map(({ day, words }) => ({ at: axis.placeOf(day), words })),
    width,
  )
  // Hundreds would be one bar.
  const dot = Math.min(4, Math.max(1.5, width / visits.length / 2 - 1))
  const foot = EVENTS + trends.length * ROW
  const height = foot + FOOT
  return (
    <section className={classes.overview} aria-label="All visits in true time">
      <div className={classes.overviewNames} style={{ paddingTop: EVENTS }}>
        {trends.map(({ words, site }) => (
          <div key={`${words} ${site}`} className={classes.overviewName}>
            <PersonName>{site.trim() || words.trim() || 'Complaint'}</PersonName>
            <span className={classes.soft}>NPRS 0–10</span>
          </div>
        ))}
      </div>
      <div ref={ref} className={classes.overviewPlot}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            role="img"
            aria-label={inWords(visits.length, events.length, trends)}
          >
            {entries.map((entry) => {
              if (entry.kind !== 'gap') return null
              const [from, to] = [axis.placeOf(entry.after), axis.placeOf(entry.until)]
              return (
                <g key={entry.after}>
                  <rect
                    x={from}
                    y={EVENTS}
                    width={to - from}
                    height={foot - EVENTS + 14}
                    className={classes.gapBand}
                  />
                  {to - from > ROOM_FOR_GAP && (
                    <text x={(from + to) / 2} y={foot + 11} className={classes.gapWords}>
                      {spanInWords(entry.days)}
                    </text>
                  )}
                </g>
              )
            })}
            {events.map((event, index) => {
              const x = axis.placeOf(event.day)
              return (
                <g key={event.id} className={classes.flag}>
                  <line x1={x} x2={x} y1={6} y2={foot + 14} />
                  <path d={`M${x} 1L${x + 5} 6L${x} 11L${x - 5} 6Z`} />
                  <title>{`${event.words}, ${formatDay(event.day)}`}</title>
                  {sides[index] && (
                    <text
                      x={sides[index] === 'left' ? x - 9 : x + 9}
                      y={11}
                      textAnchor={sides[index] === 'left' ? 'end' : 'start'}
                    >
                      {event.words}
                    </text>
                  )}
                </g>
              )
            })}
            {trends.map(({ words, site, trend }, row) => {
              const top = EVENTS + row * ROW + 10
              const bottom = EVENTS + (row + 1) * ROW - 8
              return (
                <Sparkline
                  key={`${words} ${site}`}
                  width={width}
                  top={top}
                  bottom={bottom}
                  dots={sparkDots(places, trend.values, { top, bottom })}
                />
              )
            })}
            {visits.map(({ id, dateOfService, state }) => (
              <circle
                key={id}
                cx={axis.placeOf(dateOfService)}
                cy={foot + 7}
                r={chosen.includes(id) ? 6 : dot}
                className={state === 'draft' ? classes.draftDot : classes.signedDot}
              />
            ))}
            <line x1={0} x2={width} y1={foot + 18} y2={foot + 18} className={classes.axisLine} />
            {axis.ticks.map(({ at, day, words }) => (
              <g key={day}>
                <line x1={at} x2={at} y1={foot + 18} y2={foot + 23} className={classes.axisLine} />
                <text x={at} y={foot + 35} className={classes.tickWords}>
                  {words}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
    </section>
  )
}

function Sparkline({
  dots,
  width,
  top,
  bottom,
}: {
  dots: readonly SparkDot[]
  width: number
  top: number
  bottom: number
}) {
  return (
    <g className={classes.spark}>
      <line x1={0} x2={width} y1={bottom} y2={bottom} className={classes.axisLine} />
      <line x1={0} x2={width} y1={top} y2={top} className={classes.axisLine} />
      {dots.map(({ x, y, skipped }, at) => {
        const before = dots[at - 1]
        return (
          before && (
            <line
              key={x}
              x1={before.x}
              y1={before.y}
              x2={x}
              y2={y}
              {...(skipped ? { strokeDasharray: '3 4' } : {})}
            />
          )
        )
      })}
      {dots.map(({ x, y, value }, at) => (
        <g key={x}>
          <circle cx={x} cy={y} r={3} />
          {(at === 0 || at === dots.length - 1) && (
            <text x={x + (at === 0 ? -8 : 8)} y={y + 4} textAnchor={at === 0 ? 'end' : 'start'}>
              {value}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function inWords(visits: number, events: number, trends: ReturnType<typeof complaintTrends>): string {
  const pain = trends.map(({ words, site, trend: { values } }) => {
    const [first, last] = [values.at(0), values.at(-1)]
    const from =
      first && last
        ? `${first.value} on ${formatDay(first.visit.dateOfService)} to ${last.value} on ${formatDay(last.visit.dateOfService)}`
        : ''
    return `${site.trim() || words.trim()}: NPRS ${from}`
  })
  return [amount(visits, 'visit'), ...(events > 0 ? [amount(events, 'event')] : []), ...pain].join('; ')
}
