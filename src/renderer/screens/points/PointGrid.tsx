import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { PANEL_FREE, panelFrame, panelHeight } from '../../../chart/point-panel.ts'
import { namedTicks, timelineAxis } from '../../../chart/timeline-axis.ts'
import type { Client } from '../../../domain/client.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import type { Session } from '../../../domain/session.ts'
import { timelineOf } from '../../../domain/timeline.ts'
import { toPoint } from '../../navigation.ts'
import { useWidth } from '../../ui/use-width.ts'
import { PointPanel } from './PointPanel.tsx'
import classes from './Points.module.css'
import { reachedBy } from './reached-by.ts'

/** Pixels: the least width of a panel, what its padding and lines take, and what stands above its plot. */
const PANEL = { least: 340, around: 26, above: 154, apart: 12 } as const

/** One panel a point, all over one time axis; of many only those in sight are in the page. */
export function PointGrid({
  client,
  visits,
  lives,
  shown,
  unit,
}: {
  client: Client
  visits: readonly Session[]
  /** All of the client's, for what the panels share, and those that are shown, in their order. */
  lives: readonly PointLife[]
  shown: readonly PointLife[]
  unit: PressureUnit
}) {
  const { ref: measured, width } = useWidth<HTMLUListElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const links = useRef(new Map<number, HTMLAnchorElement>())
  const wanted = useRef<number | null>(null)
  const [reached, setReached] = useState(0)
  const columns = Math.max(1, Math.floor((width + PANEL.apart) / (PANEL.least + PANEL.apart)))
  const panelWidth = Math.floor((width - (columns - 1) * PANEL.apart) / columns)
  const frame = useMemo(
    () => frameOf(client, visits, lives, unit, Math.max(1, panelWidth - PANEL.around)),
    [client, visits, lives, unit, panelWidth],
  )
  const height = panelHeight(frame) + PANEL.above
  const rows = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(shown.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => height + PANEL.apart,
    overscan: 1,
  })
  useEffect(() => {
    if (height) rows.measure()
  }, [rows, height])
  const at = Math.min(reached, shown.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = reachedBy(event.key, at, columns, shown.length)
    if (next === null) return
    event.preventDefault()
    setReached(next)
    rows.scrollToIndex(Math.floor(next / columns))
    const link = links.current.get(next)
    // Out of sight it is not in the page yet.
    if (link) link.focus()
    else wanted.current = next
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from link to link, each of which can be reached without
    <div ref={scroller} className={classes.scroller} onKeyDown={onKeyDown}>
      <ul
        ref={measured}
        className={classes.grid}
        style={{ height: rows.getTotalSize() }}
        aria-label="Trigger points"
      >
        {rows.getVirtualItems().flatMap(({ index: row, start }) =>
          shown.slice(row * columns, (row + 1) * columns).map((life, column) => {
            const index = row * columns + column
            return (
              <li
                key={life.history.pointId}
                className={classes.cell}
                style={{
                  width: panelWidth,
                  height,
                  transform: `translate(${column * (panelWidth + PANEL.apart)}px, ${start}px)`,
                }}
              >
                <PointPanel
                  ref={(link) => {
                    if (!link) links.current.delete(index)
                    else {
                      links.current.set(index, link)
                      if (wanted.current === index) {
                        wanted.current = null
                        link.focus()
                      }
                    }
                  }}
                  life={life}
                  frame={frame}
                  href={toPoint(client.id, life.history.pointId)}
                  reached={index === at}
                  onReach={() => setReached(index)}
                />
              </li>
            )
          }),
        )}
      </ul>
    </div>
  )
}

function frameOf(
  client: Client,
  visits: readonly Session[],
  lives: readonly PointLife[],
  unit: PressureUnit,
  width: number,
) {
  const first = visits[0]?.dateOfService
  const last = visits.at(-1)?.dateOfService
  const days = visits.map(({ dateOfService }) => dateOfService)
  const plain = timelineAxis(days, width, PANEL_FREE)
  const axis = { ...plain, ticks: namedTicks(plain, days) }
  const entries = timelineOf(visits, client.events)
  return panelFrame(axis, visits, lives, unit, {
    gaps: entries.flatMap((entry) =>
      entry.kind === 'gap' ? [{ from: axis.placeOf(entry.after), to: axis.placeOf(entry.until) }] : [],
    ),
    // What was before the first visit or lies ahead has no place on this axis.
    events: client.events.flatMap(({ day }) =>
      first && last && first <= day && day <= last ? [axis.placeOf(day)] : [],
    ),
  })
}
