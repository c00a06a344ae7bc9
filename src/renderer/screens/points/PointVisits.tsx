import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { Link } from 'wouter'
import { changeEntry } from '../../../chart/change-symbols.ts'
import { statusEntry } from '../../../chart/legend.ts'
import type { PointRow } from '../../../domain/review/point-rows.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { toSession } from '../../navigation.ts'
import classes from './Point.module.css'

/** What a visit of the list is high until it is measured. Pixels. */
const ABOUT = 110

/** The point visit by visit, the newest first; each opens its session. Of hundreds only those in sight are in the page. */
export function PointVisits({ rows, visits }: { rows: readonly PointRow[]; visits: readonly VisitRef[] }) {
  const scroller = useRef<HTMLElement>(null)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ABOUT,
    overscan: 4,
  })
  return (
    <section
      ref={scroller}
      className={classes.visits}
      aria-label="Visits, the newest first"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
      tabIndex={0}
    >
      <ul className={classes.visitList} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[rows.length - 1 - index]
          return (
            row && (
              <li
                key={key}
                ref={lines.measureElement}
                data-index={index}
                className={classes.visitItem}
                style={{ transform: `translateY(${start}px)` }}
              >
                <VisitLine row={row} name={visitName(row.visit, visits)} />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

/** A visit's sign in lists: the point's status, or that nothing is known. */
export function RowSign({ row: { event, mark } }: { row: PointRow }) {
  const { drawings } =
    !event || !mark
      ? changeEntry('not-recorded')
      : event === 'unconfirmed'
        ? changeEntry(event)
        : statusEntry(mark.observation.status)
  return <DrawingSvg size={18} drawings={drawings} />
}

function VisitLine({ row, name }: { row: PointRow; name: string }) {
  const { visit, status, nprs, pressure, treatments, place, note } = row
  const numbers = [nprs === '' ? '' : `NPRS ${nprs}`, pressure === '' ? '' : pressure].filter(Boolean)
  return (
    <Link href={toSession(visit.id)} className={classes.visit} data-silent={row.event === null}>
      <span className={classes.visitHead}>
        <time dateTime={visit.dateOfService} className={classes.when}>
          {name}
        </time>
        <span className={classes.status}>
          <RowSign row={row} />
          {status}
        </span>
      </span>
      {numbers.length > 0 && <span className={classes.numbers}>{numbers.join(' · ')}</span>}
      {place !== '' && <span>{place}</span>}
      {treatments.length > 0 && <span>{upperFirst(treatments.join('; '))}</span>}
      {note !== '' && (
        <span dir="auto" className={classes.note}>
          {note}
        </span>
      )}
    </Link>
  )
}
