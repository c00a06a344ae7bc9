import { Badge } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatDay } from '../../../domain/dates.ts'
import { amount } from '../../text/amount.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import { optionId } from '../../ui/use-active-row.ts'
import classes from './ClientList.module.css'
import type { SearchableClient } from './client-filter.ts'

/** Height of a row. Pixels; the stylesheet's `.row` has the same. */
const ROW_HEIGHT = 56

/** The clients as rows, of which only those in sight are in the page. */
export function ClientList({
  clients,
  active,
  onActive,
  onOpen,
  onKeyDown,
}: {
  clients: readonly SearchableClient[]
  active: number | null
  onActive: (at: number | null) => void
  onOpen: (at: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: clients.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  useEffect(() => {
    if (active !== null) rows.scrollToIndex(active)
  }, [active, rows])
  return (
    <div className={classes.frame}>
      <div className={classes.heads} aria-hidden>
        <span>Name</span>
        <span>Last visit</span>
        <span className={classes.number}>Visits</span>
      </div>
      <div
        ref={scroller}
        className={classes.scroller}
        id="client-list"
        role="listbox"
        aria-label="Clients"
        tabIndex={0}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const entry = clients[index]
            return entry ? (
              <ClientRow
                key={key}
                entry={entry}
                at={index}
                count={clients.length}
                top={start}
                active={index === active}
                onOpen={() => onOpen(index)}
                onActive={() => onActive(index)}
              />
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}

function ClientRow({
  entry: { client, lastVisit, sessions },
  at,
  count,
  top,
  active,
  onOpen,
  onActive,
}: {
  entry: SearchableClient
  at: number
  count: number
  top: number
  active: boolean
  onOpen: () => void
  onActive: () => void
}) {
  const visited = lastVisit ? `last visit ${formatDay(lastVisit)}` : 'no visit yet'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox is focused, its options are pointed at
    <div
      id={optionId(at)}
      role="option"
      aria-selected={active}
      aria-setsize={count}
      aria-posinset={at + 1}
      aria-label={[
        client.name,
        visited,
        amount(sessions, 'visit'),
        ...(client.archived ? ['archived'] : []),
      ].join(', ')}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
      onMouseDown={onActive}
    >
      <span className={classes.who}>
        <PersonName className={classes.name}>{client.name}</PersonName>
        {client.archived && (
          <Badge variant="light" color="gray">
            Archived
          </Badge>
        )}
        {client.activities !== '' && (
          <PersonName className={classes.activities}>{client.activities}</PersonName>
        )}
      </span>
      <span className={lastVisit ? classes.day : classes.none}>
        {lastVisit ? formatDay(lastVisit) : 'No visit yet'}
      </span>
      <span className={classes.number}>{sessions > 0 ? sessions : '–'}</span>
    </div>
  )
}
