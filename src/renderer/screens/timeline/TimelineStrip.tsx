import { useViewportSize } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ClientEvent } from '../../../domain/client-event.ts'
import type { SessionId } from '../../../domain/ids.ts'
import type { Session } from '../../../domain/session.ts'
import { spanInWords, type TimelineEntry } from '../../../domain/timeline.ts'
import { EventCard } from './EventCard.tsx'
import classes from './Timeline.module.css'
import { VisitCard } from './VisitCard.tsx'
import { PICTURE_SIZES } from './visit-picture.ts'

/** What the pictures and the table of a timeline are given. */
export interface TimelineGiven {
  readonly visits: readonly Session[]
  readonly entries: readonly TimelineEntry<Session>[]
  readonly chosen: readonly SessionId[]
  readonly onChoose: (id: SessionId, how?: { readonly atOnce?: boolean }) => void
  readonly onEvent: (event: ClientEvent) => void
}

/** Widths with the space after them. Pixels; those of events and gaps are in the stylesheet. */
const WIDTHS = { event: 176, gap: 116 } as const
/** A visit's width is its picture's, with padding and lines, and the space after it. */
const AROUND_PICTURE = 42
/** From this height of the window on. Pixels. */
const ROOM_FOR_LARGE = 960

/** Visits as cards in a row, events and gaps between them; of hundreds only those in sight are in the page. */
export function TimelineStrip({ visits, entries, chosen, onChoose, onEvent }: TimelineGiven) {
  const scroller = useRef<HTMLDivElement>(null)
  const { height } = useViewportSize()
  const size = height >= ROOM_FOR_LARGE ? 'large' : 'small'
  const columns = useVirtualizer({
    horizontal: true,
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const kind = entries[index]?.kind ?? 'visit'
      return kind === 'visit' ? PICTURE_SIZES[size].width + AROUND_PICTURE : WIDTHS[kind]
    },
    overscan: 3,
  })
  // What was last is what one comes for.
  useEffect(() => {
    if (size) columns.measure()
    columns.scrollToIndex(entries.length - 1, { align: 'end' })
  }, [columns, entries.length, size])
  return (
    <section
      ref={scroller}
      className={classes.strip}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
      tabIndex={0}
      aria-label="Visits, the newest at the end"
    >
      <ul style={{ width: columns.getTotalSize() }} className={classes.cards}>
        {columns.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index]
          return (
            <li key={key} className={classes.column} style={{ transform: `translateX(${start}px)` }}>
              {entry?.kind === 'visit' && (
                <VisitCard
                  visit={entry.visit}
                  visits={visits}
                  chosen={chosen.includes(entry.visit.id)}
                  size={size}
                  onChoose={onChoose}
                />
              )}
              {entry?.kind === 'event' && (
                <EventCard event={entry.event} onEdit={() => onEvent(entry.event)} />
              )}
              {entry?.kind === 'gap' && (
                <div className={classes.gap}>
                  <span>{spanInWords(entry.days)}</span>
                  <span className={classes.soft}>without a visit</span>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
